/** Menders of Markdown and HTML in a body: what print does not know, written as it does. */
import { atTag, ownParagraph } from './components.ts';
import { change, datum, type Faulty, type Mender, type Menders, toldMender } from './mender.ts';
import { closingOf, type Tag, tagAt } from './tags.ts';

const attribute = (tag: Tag, name: string): string =>
  (tag.attributes.find((one) => one.name === name)?.value ?? '').replace(/^["'“”]|["'“”]$/g, '');

/** An HTML picture as Markdown has it; undefined when it has no path. */
export const pictureOfTag = (tag: Tag): string | undefined => {
  const src = attribute(tag, 'src');
  const target = /[\s()]/.test(src) ? `<${src}>` : src;
  return src === '' ? undefined : `![${attribute(tag, 'alt')}](${target})`;
};

/** A tag that only dresses text goes, and what it holds stays. */
const undressed = atTag((tag, { source: { text } }) => {
  const closing = closingOf(text, tag);
  if (!tag.selfClosing && closing === undefined) return undefined;
  return [...change(tag.start, tag.end, ''), ...(closing ? change(...closing, '') : [])];
});

const html: Mender = (faulty) => {
  const tag = tagAt(faulty.source.text, faulty.at);
  const { text } = faulty.source;
  if (tag?.name === 'img') {
    const picture = pictureOfTag(tag);
    return picture === undefined ? undefined : ownParagraph(text, tag.start, tag.end, picture);
  }
  if (tag?.name === 'hr') return ownParagraph(text, tag.start, tag.end, '---');
  return undressed(faulty);
};

/** An HTML heading as a subhead. */
const headingTag = (text: string, tag: Tag): ReturnType<Mender> => {
  const closing = closingOf(text, tag);
  const words = text
    .slice(tag.end, closing?.[0] ?? tag.end)
    .trim()
    .replace(/\s+/g, ' ');
  if (!closing || words === '') return undefined;
  return ownParagraph(text, tag.start, closing[1], `## ${words}`);
};

/** `# …` and `### …` as the one subhead that a story has. */
const heading: Mender = ({ source: { text }, at }) => {
  const tag = tagAt(text, at);
  if (tag) return headingTag(text, tag);
  const [marks] = /^#{1,6}(?=[ \t])/.exec(text.slice(at)) ?? [];
  return marks === undefined ? undefined : change(at, at + marks.length, '##');
};

/** A line ended by hand becomes a paragraph of its own. */
const lineBreak: Mender = (faulty) => {
  const { text } = faulty.source;
  const tag = tagAt(text, faulty.at);
  if (tag?.name === 'br') {
    const after = /^[ \t]*\n?/.exec(text.slice(tag.end))?.[0].length ?? 0;
    return change(tag.start, tag.end + after, '\n\n');
  }
  const [found] = /^(?:\\| {2,})\n[ \t]*/.exec(text.slice(faulty.at)) ?? [];
  return found === undefined ? undefined : change(faulty.at, faulty.at + found.length, '\n\n');
};

const struck: Mender = ({ source: { text }, at }) => {
  const [all, words] = /^~~([^~\n]+)~~/.exec(text.slice(at)) ?? [];
  return all === undefined ? undefined : change(at, at + all.length, words ?? '');
};

/** Notes of a footnote and its call, told with what to type; and the line that goes. */
const withoutLine = (faulty: Faulty): ReturnType<Mender> => {
  const retold = toldMender(faulty);
  const line = Number(datum(faulty, 'line'));
  const { source } = faulty;
  if (!retold || !(line > 0)) return retold;
  const start = source.offsetOf({ line });
  const end = source.offsetOf({ line: line + 1 });
  return [...retold, ...change(start, end, '')];
};

const unsupported: Mender = (faulty) => {
  if (datum(faulty, 'what') === '@strike') return struck(faulty);
  return datum(faulty, 'what') === '@footnote' ? withoutLine(faulty) : undefined;
};

const imageInText: Mender = ({ source: { text }, at }) => {
  const tag = tagAt(text, at);
  const picture = tag && pictureOfTag(tag);
  if (picture !== undefined) return ownParagraph(text, at, tag?.end ?? at, picture);
  const [image] = /^!\[[^\]\n]*\]\((?:<[^>\n]*>|[^()\n]*)\)/.exec(text.slice(at)) ?? [];
  return image === undefined ? undefined : ownParagraph(text, at, at + image.length);
};

/** The element that a tag at an offset opens, or closes. */
const elementAt = (
  text: string,
  at: number,
): readonly [Tag, readonly [number, number]] | undefined => {
  const start = text[at] === '<' ? at : at - 1;
  const here = tagAt(text, start);
  const closing = here && closingOf(text, here);
  if (here && closing) return [here, closing];
  const name = /^<\/([A-Za-z][\w.]*)/.exec(text.slice(start))?.[1] ?? '';
  for (const { index } of [...text.slice(0, start).matchAll(/</g)].reverse()) {
    const tag = tagAt(text, index);
    const end = tag?.name === name ? closingOf(text, tag) : undefined;
    if (tag && end?.[0] === start) return [tag, end];
  }
  return undefined;
};

/** Both tags on lines of their own, with blank lines around what stands between. */
const setOnLines: Mender = ({ source: { text }, at }) => {
  const [tag, closing] = elementAt(text, at) ?? [];
  if (!tag || !closing) return undefined;
  const inner = text.slice(tag.end, closing[0]).trim();
  const parts = [text.slice(tag.start, tag.end), inner, text.slice(...closing)];
  return ownParagraph(text, tag.start, closing[1], parts.join('\n\n'));
};

/** A list inside a list goes one level up. */
const nestedList: Mender = ({ source: { text }, at }) => {
  const lines = text.slice(at).split('\n');
  const end = lines.findIndex((line, index) => index > 0 && !/^[ \t]+\S/.test(line));
  const inner = lines.slice(1, end < 0 ? lines.length : end);
  const isItem = (line: string): boolean => /^[ \t]+(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line);
  if (inner.length === 0 || !inner.every(isItem)) return undefined;
  let start = at + (lines[0] ?? '').length + 1;
  return inner.map((line) => {
    const indent = line.length - line.trimStart().length;
    const found = { start, end: start + indent, text: '' };
    start += line.length + 1;
    return found;
  });
};

/** Menders of markup. */
export const markupMenders: Menders = {
  'mdx/misplaced-tag': setOnLines,
  'mdx/html': html,
  'mdx/heading': heading,
  'mdx/line-break': lineBreak,
  'mdx/unsupported': unsupported,
  'mdx/image-in-text': imageInText,
  'mdx/nested-list': nestedList,
};
