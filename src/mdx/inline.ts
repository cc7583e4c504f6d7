/**
 * Inline content to `RichText`. In: the inline nodes of a paragraph. Out: its text with white space
 * collapsed and trimmed, and the runs over it. What print cannot set is reported at its place.
 */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt, warningAt } from '../diagnostics/make.ts';
import type { RichText, RunStyle, TextRun } from '../model/block.ts';
import { normalText } from '../text/normal-text.ts';
import type { BodyContext } from './component.ts';
import type { MdxElement, MdxNode } from './element.ts';

/** HTML tags that may stand in a sentence, and the run each makes (`none`: only its content). */
const inlineTags: Readonly<Record<string, RunStyle>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  a: 'link',
  code: 'code',
  sup: 'sup',
  sub: 'sub',
};

/** Whether a tag belongs inside a sentence. */
export const isInlineTag = (tag: string): boolean =>
  Object.hasOwn(inlineTags, tag) || ['br', 'img', 'del', 'input'].includes(tag);

interface Draft {
  text: string;
  readonly runs: TextRun[];
}

/** White space collapsed to one space and trimmed; offsets of the runs follow. */
const collapse = (draft: Draft): RichText => {
  const moved: number[] = [];
  let text = '';
  for (const character of draft.text.split('')) {
    moved.push(text.length);
    if (!/[ \t\r\n\f]/.test(character)) text += character;
    else if (text !== '' && !text.endsWith(' ')) text += ' ';
  }
  moved.push(text.length);
  const lead = /^[ \u00a0\u3000]*/.exec(text)?.[0].length ?? 0;
  const trimmed = text.slice(lead).replace(/[ \u00a0\u3000]+$/, '');
  const move = (offset: number): number =>
    Math.min(Math.max((moved[offset] ?? text.length) - lead, 0), trimmed.length);
  const runs = draft.runs
    .map((run) => ({ ...run, start: move(run.start), end: move(run.end) }))
    .filter((run) => run.end > run.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: trimmed, runs };
};

/**
 * Whether a link may be kept: http, https, mailto or relative. Control characters and white space
 * are dropped first, since browsers drop them too (`java\nscript:`).
 */
export const isSafeLink = (href: string): boolean => {
  const plain = [...href].filter((character) => character > ' ').join('');
  if (plain.startsWith('//') || plain.startsWith('\\')) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  return scheme === undefined
    ? !/^[^/?#]*:/.test(plain)
    : ['http', 'https', 'mailto'].includes(scheme);
};

/** Whether an element is GFM's footnote call or the section that gathers the notes. */
export const isFootnote = (element: MdxElement): boolean =>
  Object.keys(element.props).some((name) => /^data-?footnote/i.test(name));

const addRun = (
  element: MdxElement,
  style: RunStyle,
  draft: Draft,
  start: number,
  context: BodyContext,
): void => {
  const end = draft.text.length;
  if (style !== 'link') {
    draft.runs.push({ start, end, style });
    return;
  }
  const href = String(element.props['href'] ?? '');
  if (isSafeLink(href)) draft.runs.push({ start, end, style, href });
  else context.report(errorAt('mdx/unsafe-link', element.at ?? context.at, { href }));
};

const unsupported = (what: string, at: SourcePlace, context: BodyContext): void => {
  if (context.edition !== 'web') context.report(errorAt('mdx/unsupported', at, { what }));
};

/** Tags that a sentence may not hold, by what is reported; the rest of the tag is dropped. */
const reportTag = (element: MdxElement, at: SourcePlace, context: BodyContext): boolean => {
  if (isFootnote(element)) unsupported('@footnote', at, context);
  else if (element.tag === 'input') unsupported('@checkbox', at, context);
  else if (element.tag === 'img') context.report(errorAt('mdx/image-in-text', at));
  else if (Object.hasOwn(inlineTags, element.tag) || ['p', 'del'].includes(element.tag))
    return false;
  else if (context.edition !== 'web') {
    context.report(errorAt('mdx/html', at, { name: element.tag }));
  }
  return true;
};

const addHtml = (element: MdxElement, draft: Draft, context: BodyContext): void => {
  const at = element.at ?? context.at;
  const start = draft.text.length;
  if (element.tag === 'br') {
    draft.text += ' ';
    if (context.edition !== 'web') context.report(warningAt('mdx/line-break', at));
    return;
  }
  if (reportTag(element, at, context)) return;
  if (element.tag === 'del') unsupported('@strike', at, context);
  addNodes(element.children, draft, context);
  const style = inlineTags[element.tag];
  if (style !== undefined) addRun(element, style, draft, start, context);
};

const addNodes = (nodes: readonly MdxNode[], draft: Draft, context: BodyContext): void => {
  for (const node of nodes) {
    // What an expression gives has not passed the plugins.
    if (typeof node === 'string') draft.text += normalText(node);
    else if (node.type === 'invalid') {
      context.report(errorAt('mdx/expression', context.at, { reason: node.what }));
    } else if (node.type === 'fragment') addNodes(node.children, draft, context);
    else if (node.type === 'html') addHtml(node, draft, context);
    else context.inlineComponent(node);
  }
};

/** The rich text of inline nodes. */
export const richTextOf = (nodes: readonly MdxNode[], context: BodyContext): RichText => {
  const draft: Draft = { text: '', runs: [] };
  addNodes(nodes, draft, context);
  return collapse(draft);
};
