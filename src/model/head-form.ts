/** 题式: the forms a head can take on paper, named once for schemas, templates and layout. */

/**
 * `top` over the text; `ruled` left-aligned under a rule; `framed` in a frame; `reversed` white on the
 * house colour; `over` on a plain panel in the article's picture; `side` in a column of its own (串文题);
 * `vertical` upright in one (竖题).
 */
export const headForms = [
  'top',
  'ruled',
  'framed',
  'reversed',
  'over',
  'side',
  'vertical',
] as const;

/** One of them. */
export type HeadForm = (typeof headForms)[number];
