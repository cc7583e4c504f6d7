/**
 * A `<` or `{` that begins no code: a comment of HTML, an address in angle brackets, a tag with attributes that
 * cannot be read, or a sign that is meant as one. In: the text and where the parser gave up. Out: its fault.
 */
import { linesOf } from '../mend/mended-text.ts';
import { change } from '../mend/mender.ts';
import type { SourceText } from '../mend/source-text.ts';
import { type Tag, tagAt } from '../mend/tags.ts';
import { type SyntaxFault, syntaxFault } from './syntax-fault.ts';

/** The last sign at or before an offset that no backslash takes the meaning of, in the same paragraph. */
const signBefore = (text: string, offset: number, sign: '<' | '{'): number | undefined => {
  const start = Math.max(0, text.lastIndexOf('\n\n', offset));
  for (let at = Math.min(offset, text.length - 1); at >= start; at -= 1) {
    if (text[at] === sign && text[at - 1] !== '\\') return at;
  }
  return undefined;
};

const comment = (source: SourceText, start: number): SyntaxFault => {
  const [typed, words = ''] = /^<!--([\s\S]*?)-->/.exec(source.text.slice(start)) ?? [];
  const rest = /^[^\n]*/.exec(source.text.slice(start))?.[0] ?? '';
  if (typed === undefined) {
    const repair = change(start, start + rest.length, '');
    return syntaxFault(source, 'mdx/html-comment', start, { mend: '{/* … */}' }, repair);
  }
  const mend = `{/*${words.replaceAll('*/', '* /')}*/}`;
  const repair = change(start, start + typed.length, linesOf(typed));
  return syntaxFault(source, 'mdx/html-comment', start, { typed, mend }, repair);
};

const mail = /^<([\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/;
const web = /^<((?:https?|ftp|mailto):[^\s<>]+)>/i;

const address = (source: SourceText, start: number): SyntaxFault | undefined => {
  const text = source.text.slice(start);
  const [typed, to = ''] = web.exec(text) ?? mail.exec(text) ?? [];
  if (typed === undefined) return undefined;
  const words = to.replace(/^mailto:/i, '');
  const mend = `[${words}](${/^[a-z]+:/i.test(to) ? to : `mailto:${to}`})`;
  const repair = change(start, start + typed.length, mend);
  return syntaxFault(source, 'mdx/angle-address', start, { typed, mend }, repair);
};

/** A value in straight quotes, whatever quotes it has; a value in braces is left alone. */
const quoted = (value: string): string => {
  if (value === '' || value.startsWith('{')) return value;
  const bare = value.replace(/^["'“”‘’„]|["'“”‘’]$/g, '');
  return bare.includes('"') ? `'${bare}'` : `"${bare}"`;
};

const isKnownName = (name: string): boolean => /^(?:[A-Z][A-Za-z0-9.]*|[a-z][a-z0-9]*)$/.test(name);

/** `<Figure src=./a.jpg alt=“…”>`: the tag with straight quotes around its values. */
const attributes = (source: SourceText, tag: Tag): SyntaxFault | undefined => {
  if (!isKnownName(tag.name) || tag.attributes.length === 0) return undefined;
  const typed = source.text.slice(tag.start, tag.end);
  const list = tag.attributes.map(({ name, value }) =>
    value === '' ? name : `${name}=${quoted(value)}`,
  );
  const mend = `<${[tag.name, ...list].join(' ')}${tag.selfClosing ? ' />' : '>'}`;
  if (mend === typed) return undefined;
  const repair = change(tag.start, tag.end, `${mend}${linesOf(typed)}`);
  return syntaxFault(source, 'mdx/attribute', tag.start, { name: tag.name, typed, mend }, repair);
};

const bare = (source: SourceText, start: number, mark: '<' | '{'): SyntaxFault => {
  const data = { mark, typed: mark, mend: `\\${mark}` };
  return syntaxFault(source, 'mdx/bare-sign', start, data, change(start, start + 1, `\\${mark}`));
};

/** Braces that are an attribute's value, not a sign in a text. */
const inTag = (source: SourceText, start: number): SyntaxFault | undefined => {
  const before = source.text.slice(0, start);
  const attribute = /[A-Za-z]\s*=\s*$/.exec(before);
  const open = signBefore(source.text, start - 1, '<');
  const isOpen = open !== undefined && !source.text.slice(open, start).includes('>');
  if (!isOpen || attribute === null) return undefined;
  const close = source.text.indexOf('}', start) + 1;
  const repair = close > 0 ? change(start, close, '"?"') : [];
  return syntaxFault(source, 'mdx/syntax', start, { reason: '@syntax-braces' }, repair);
};

/** The fault where the parser gave up at `at`; undefined when no sign begins it. */
export const explainSign = (
  source: SourceText,
  at: number,
  subject: string,
): SyntaxFault | undefined => {
  const { text } = source;
  if (subject === '@syntax-braces') {
    const start = signBefore(text, at, '{');
    if (start === undefined) return undefined;
    // A remark that is not closed is not to be printed.
    if (/^\{\s*\/[*/]/.test(text.slice(start))) return undefined;
    return inTag(source, start) ?? bare(source, start, '{');
  }
  const start = signBefore(text, at, '<');
  if (start === undefined) return undefined;
  if (text.startsWith('<!--', start)) return comment(source, start);
  const tag = tagAt(text, start);
  return address(source, start) ?? (tag && attributes(source, tag)) ?? openSign(source, start);
};

/** A tag that is begun and not closed with `>` cannot be told from a sign, unless its name is a component's. */
const openSign = (source: SourceText, start: number): SyntaxFault | undefined =>
  /^<\/?[A-Z][A-Za-z0-9]*\s+[A-Za-z]+\s*[=＝]/.test(source.text.slice(start))
    ? undefined
    : bare(source, start, '<');
