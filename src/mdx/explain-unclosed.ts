/**
 * A tag without an end: HTML that has none (`<br>`), HTML pasted from elsewhere, a picture without its slash, a
 * component over the border of a paragraph, or words in angle brackets. In: the text and the tag. Out: its fault.
 */
import { linesOf } from '../mend/mended-text.ts';
import { change } from '../mend/mender.ts';
import type { SourceText } from '../mend/source-text.ts';
import { closingOf, type Tag, tagAt } from '../mend/tags.ts';
import { type SyntaxFault, syntaxFault } from './syntax-fault.ts';

/** Elements of HTML that have no content. */
const empty: ReadonlySet<string> = new Set([
  'br',
  'hr',
  'img',
  'wbr',
  'input',
  'col',
  'source',
  'embed',
  'area',
  'meta',
  'link',
  'param',
  'track',
  'base',
]);
/** Components that show a file or an address and hold no text of their own. */
const selfClosing: ReadonlySet<string> = new Set(['Figure', 'Chart', 'QR']);

const isHtml = (name: string): boolean => /^[a-z][a-z0-9]*$/.test(name);
const isComponent = (name: string): boolean => /^[A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*$/.test(name);

/** `<br>` ends a line, `<img>` and `<hr>` have forms of their own, others say nothing on paper. */
const emptyElement = (source: SourceText, tag: Tag): SyntaxFault => {
  const typed = source.text.slice(tag.start, tag.end);
  const repair = change(tag.start, tag.end, linesOf(typed));
  if (tag.name === 'br') return syntaxFault(source, 'mdx/line-break', tag.start, {}, repair);
  const own = tag.name === 'img' || tag.name === 'hr' ? {} : { typed, mend: '' };
  return syntaxFault(source, 'mdx/html', tag.start, { name: tag.name, ...own }, repair);
};

/** Both tags stand, with text right behind the first one: each wants a line of its own. */
const overParagraphs = (
  source: SourceText,
  tag: Tag,
  closing: readonly [number, number],
): SyntaxFault => {
  const { text } = source;
  const repair = [
    ...change(tag.start, tag.end, linesOf(text.slice(tag.start, tag.end))),
    ...change(...closing, ''),
  ];
  return syntaxFault(source, 'mdx/misplaced-tag', tag.start, { name: tag.name }, repair);
};

/** The fault of the opening tag at `start`, whose name the parser gave. */
export const explainUnclosed = (source: SourceText, start: number, name: string): SyntaxFault => {
  const tag = tagAt(source.text, start);
  if (!isHtml(name) && !isComponent(name)) {
    const data = { mark: '<', typed: '<', mend: '\\<' };
    return syntaxFault(source, 'mdx/bare-sign', start, data, change(start, start + 1, '\\<'));
  }
  if (tag === undefined) return syntaxFault(source, 'mdx/unclosed-tag', start, { name });
  if (empty.has(name)) return emptyElement(source, tag);
  const closing = closingOf(source.text, tag);
  if (closing !== undefined) return overParagraphs(source, tag, closing);
  const typed = source.text.slice(tag.start, tag.end);
  const without = change(tag.start, tag.end, linesOf(typed));
  if (isHtml(name))
    return syntaxFault(source, 'mdx/unclosed-tag', start, { name, typed, mend: '' }, without);
  if (!selfClosing.has(name))
    return syntaxFault(source, 'mdx/unclosed-tag', start, { name }, without);
  const mend = typed.replace(/\s*>$/, ' />');
  return syntaxFault(
    source,
    'mdx/unclosed-tag',
    start,
    { name, typed, mend },
    change(tag.start, tag.end, mend),
  );
};
