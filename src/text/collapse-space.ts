/**
 * White space as HTML sees it. In: a text as typed. Out: runs of spaces, tabs and line ends as one
 * space, none at the ends; an ideographic space (U+3000) stays inside and goes at the ends.
 */
export const collapseSpace = (text: string): string =>
  text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^[ \u00a0\u3000]+|[ \u00a0\u3000]+$/g, '');
