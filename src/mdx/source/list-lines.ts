/**
 * Remark plugin: lines of one paragraph that begin with the list marks of a Chinese paper (（一）, ①, 1．, 一、)
 * are paragraphs of their own, as they were typed. Markdown knows `1.` and `1)` only and would run the lines
 * together. Two lines with marks that follow each other make a list; a line that merely begins so does not.
 */
import { type SourceFile, type SourceNode, spanAt, spanOf } from './source-tree.ts';

const numerals = '一二三四五六七八九十';
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The ordinal of a Chinese numeral up to 99; NaN for anything else. */
const chineseOrdinal = (text: string): number => {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (match === null || text === '') return Number.NaN;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return ones === '' ? numerals.indexOf(tens) + 1 : Number.NaN;
  const high = tens === '' ? 1 : numerals.indexOf(tens) + 1;
  return high * 10 + (ones === '' ? 0 : numerals.indexOf(ones) + 1);
};

const arabicOrdinal = (text: string): number => Number(text.normalize('NFKC'));

/** Kinds of list marks: what stands at the start of a line, with its ordinal. */
const kinds: readonly { readonly mark: RegExp; readonly ordinal: (text: string) => number }[] = [
  { mark: /^[（(]([一二三四五六七八九十]{1,3})[）)]/, ordinal: chineseOrdinal },
  { mark: /^([一二三四五六七八九十]{1,3})、/, ordinal: chineseOrdinal },
  { mark: /^[（(]([0-9０-９]{1,2})[）)]/, ordinal: arabicOrdinal },
  { mark: /^([0-9０-９]{1,2})[、．]/, ordinal: arabicOrdinal },
  { mark: /^([①-⑳])/, ordinal: (text) => circled.indexOf(text) + 1 },
];

interface LineMark {
  readonly kind: number;
  readonly ordinal: number;
}

const markOf = (line: string): LineMark | undefined => {
  for (const [kind, { mark, ordinal }] of kinds.entries()) {
    const typed = mark.exec(line.trimStart())?.[1];
    if (typed !== undefined) return { kind, ordinal: ordinal(typed) };
  }
  return undefined;
};

interface Line {
  /** Index of the text node among the paragraph's children, and of the line's first character in it. */
  readonly child: number;
  readonly index: number;
  readonly mark: LineMark | undefined;
}

/** Lines that begin in the paragraph's own text; a line end inside bold text begins none. */
const linesOf = (paragraph: SourceNode): readonly Line[] =>
  (paragraph.children ?? []).flatMap((child, at): readonly Line[] => {
    if (child.type !== 'text') return [];
    const value = child.value ?? '';
    const starts = [...value.matchAll(/\n/g)].map(({ index }) => index + 1);
    return [...(at === 0 ? [0] : []), ...starts].map((index) => ({
      child: at,
      index,
      mark: markOf(value.slice(index)),
    }));
  });

const follows = (line: Line, before: Line | undefined): boolean =>
  line.mark !== undefined &&
  before?.mark !== undefined &&
  line.mark.kind === before.mark.kind &&
  line.mark.ordinal === before.mark.ordinal + 1;

/** The lines that begin a paragraph: a mark that follows the mark before it, and the first of such a run. */
const beginnings = (paragraph: SourceNode): readonly Line[] => {
  const marked = linesOf(paragraph).filter(({ mark }) => mark !== undefined);
  return marked.filter(
    (line, at) =>
      follows(line, marked[at - 1]) ||
      marked.slice(at + 1, at + 2).some((next) => follows(next, line)),
  );
};

/** Where a line of the source begins, behind its white space and the marks of a quotation. */
const lineStart = (source: string, line: number): number => {
  const before = source.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, text) => sum + text.length + 1, 0);
  return start + (/^[ \t>]*/.exec(source.slice(start))?.[0].length ?? 0);
};

/** Cuts a text node before the first character of a line; the line end before it belongs to no part. */
const cut = (
  node: SourceNode,
  index: number,
  source: string,
): readonly [SourceNode, SourceNode] => {
  const value = node.value ?? '';
  const [start, end] = spanOf(node) ?? [0, 0];
  const lines = value.slice(0, index).split('\n').length - 1;
  const at = lineStart(source, (node.position?.start.line ?? 1) + lines);
  return [
    { ...node, value: value.slice(0, index).trimEnd(), position: spanAt(source, start, at) },
    { ...node, value: value.slice(index), position: spanAt(source, at, end) },
  ];
};

const split = (paragraph: SourceNode, source: string): SourceNode[] => {
  const parts: SourceNode[][] = [];
  let rest = [...(paragraph.children ?? [])];
  for (const { child, index } of [...beginnings(paragraph)].reverse()) {
    const node = rest[child];
    if (node === undefined || (child === 0 && index === 0)) continue;
    const [before, after] = cut(node, index, source);
    parts.unshift([after, ...rest.slice(child + 1)]);
    rest = [...rest.slice(0, child), ...(before.value === '' ? [] : [before])];
  }
  const all = [rest, ...parts].filter((children) => children.length > 0);
  if (all.length < 2) return [paragraph];
  const end = spanOf(paragraph)?.[1] ?? 0;
  return all.map((children) => {
    const start = spanOf(children[0] ?? paragraph)?.[0] ?? 0;
    return { ...paragraph, children, position: spanAt(source, start, end) };
  });
};

const walk = (parent: SourceNode, source: string): void => {
  if (parent.children === undefined || parent.name === 'Verse' || parent.type === 'listItem')
    return;
  parent.children = parent.children.flatMap((child) => {
    if (child.type === 'paragraph') return split(child, source);
    walk(child, source);
    return [child];
  });
};

/** The plugin. */
export const listLines = () => (tree: unknown, file: SourceFile) => {
  walk(tree as SourceNode, String(file));
};
