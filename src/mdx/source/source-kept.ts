/**
 * Remark plugin: holds the parsed tree against the author's source. Every visible character is text of
 * the tree or a mark that `source-marks` names; any other is `mdx/lost-text`. Nothing is changed.
 *
 * It runs behind the steps that give text back (`typed-*`) and before those that move it; the text found is
 * kept for `treeKept`, which holds the finished tree against it.
 */
import { type Finding, findingsOf } from './findings.ts';
import { codeNodes, headingClose, markNodes, marksOf, type NodeMarks } from './source-marks.ts';
import { type SourceFile, type SourceNode, spanOf } from './source-tree.ts';
import {
  type TypedCharacter,
  type TypedReading,
  typedCharacters,
  visible,
  visibleText,
} from './typed-text.ts';

const key = 'banxinTyped';

/** The visible characters of a file in the order of its text, as `sourceKept` found them. */
export const typedOfFile = (file: Pick<SourceFile, 'data'>): readonly TypedCharacter[] => {
  const known = file.data[key];
  return Array.isArray(known) ? (known as TypedCharacter[]) : [];
};

/** Most characters of lost text that a message shows. */
const shown = 40;

/** A range whose characters are gone, or stand there changed. */
export const lostText = (source: string, offset: number, end: number): Finding => {
  const typed =
    source
      .slice(offset, Math.min(end, offset + shown))
      .split('\n')[0]
      ?.trimEnd() ?? '';
  const mend = typed.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  return { rule: 'mdx/lost-text', severity: 'error', offset, data: { typed, mend } };
};

interface Reading {
  readonly source: string;
  readonly text: TypedCharacter[];
  readonly lost: Finding[];
}

/** What a node stands in. */
interface Within {
  readonly quotes: number;
  /** A cell of a table, where `\\|` is a bar between backticks too (GFM 4.10). */
  readonly cell: boolean;
}

/** How many of the characters between two parts are the node's marks: the longest beginning that is. */
const markedLength = (found: readonly TypedCharacter[], marks: RegExp | undefined): number => {
  for (let length = found.length; length > 0; length -= 1) {
    const text = found.slice(0, length).map((character) => character.text);
    if (marks?.test(text.join('')) === true) return length;
  }
  return 0;
};

/** Holds what stands between two parts of a node against the node's marks. */
const checkGap = (
  reading: Reading,
  span: readonly [number, number],
  { quotes }: Within,
  marks: RegExp | undefined,
): void => {
  const found = visible(typedCharacters(reading.source, span, { quotes, raw: true }));
  const first = found[markedLength(found, marks)];
  if (first !== undefined) reading.lost.push(lostText(reading.source, first.offset, span[1]));
};

/** Holds a value against what was typed for it. */
const checkValue = (
  reading: Reading,
  value: string,
  span: readonly [number, number],
  how: TypedReading,
): void => {
  const typed = visible(typedCharacters(reading.source, span, how));
  reading.text.push(...typed);
  const kept = visibleText(value);
  let at = 0;
  for (const { text, offset } of typed) {
    if (!kept.startsWith(text, at)) {
      reading.lost.push(lostText(reading.source, offset, span[1]));
      return;
    }
    at += text.length;
  }
  // More than was typed: told at the last character before it.
  if (at < kept.length)
    reading.lost.push(lostText(reading.source, typed.at(-1)?.offset ?? span[0], span[1]));
};

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The marks of a component: `<Name>` and `</Name>`, or `<Name/>`; attributes are parts of their own. */
const tagMarks = (node: SourceNode): NodeMarks => {
  const name = escapeForPattern(node.name ?? '');
  const hasChildren = (node.children ?? []).length > 0;
  const hasAttributes = (node.attributes ?? []).length > 0;
  const end = hasChildren ? `</${name}>` : `(?:/>|></${name}>)`;
  if (!hasChildren && !hasAttributes) return { close: new RegExp(`^<${name}${end}$`) };
  const open = new RegExp(hasAttributes ? `^<${name}$` : `^<${name}>$`);
  return { open, close: new RegExp(`^${end}$`) };
};

/** Nodes whose marks show only by what stands in them: around nothing they were meant as characters. */
const needText: ReadonlySet<string> = new Set([
  'blockquote',
  'heading',
  'link',
  'strong',
  'emphasis',
]);

const hasContent = (node: SourceNode): boolean => {
  if (node.children !== undefined && node.children.length > 0)
    return node.children.some(hasContent);
  const isText = node.type === 'text' || node.type === 'inlineCode';
  return isText
    ? visibleText(node.value ?? '') !== ''
    : !needText.has(node.type) && node.type !== 'paragraph';
};

const showsAnything = (node: SourceNode): boolean => !needText.has(node.type) || hasContent(node);

const marksOfNode = (node: SourceNode): NodeMarks => {
  if (node.type.startsWith('mdxJsx')) return tagMarks(node);
  if (!showsAnything(node)) return {};
  if (node.type !== 'heading') return marksOf[node.type] ?? {};
  return { ...marksOf['heading'], close: headingClose(node.depth ?? 1) };
};

/** Marks of a node without parts: both in one. */
const bothOf = ({ open, close }: NodeMarks): RegExp | undefined => {
  if (open === undefined || close === undefined) return open ?? close;
  const body = (pattern: RegExp): string => pattern.source.replace(/^\^|\$$/g, '');
  return new RegExp(`^${body(open)}${body(close)}$`, 's');
};

const checkParts = (
  reading: Reading,
  node: SourceNode,
  span: readonly [number, number],
  outer: Within,
): void => {
  const marks = marksOfNode(node);
  const isQuote = node.type === 'blockquote' && showsAnything(node);
  const within = {
    quotes: outer.quotes + (isQuote ? 1 : 0),
    cell: outer.cell || node.type === 'tableCell',
  };
  const attributes = (node.attributes ?? []).length;
  let cursor = span[0];
  let seen = 0;
  for (const part of [...(node.attributes ?? []), ...(node.children ?? [])]) {
    const at = spanOf(part);
    if (at === undefined) continue;
    const endsTag = attributes > 0 && seen === attributes;
    const between = endsTag ? /^>$/ : marks.between;
    checkGap(reading, [cursor, at[0]], within, seen === 0 ? marks.open : between);
    // A part that begins before the one before it ended would stand there twice.
    if (at[0] < cursor) reading.lost.push(lostText(reading.source, at[0], at[1]));
    checkNode(reading, part, within);
    cursor = Math.max(cursor, at[1]);
    seen += 1;
  }
  checkGap(reading, [cursor, span[1]], within, seen === 0 ? bothOf(marks) : marks.close);
};

const checkNode = (reading: Reading, node: SourceNode, within: Within): void => {
  const span = spanOf(node);
  if (span === undefined || markNodes.has(node.type)) return;
  const { quotes, cell } = within;
  const code = codeNodes[node.type];
  if (node.type === 'text') {
    checkValue(reading, node.value ?? '', span, { quotes, raw: node.data?.['raw'] === true });
  } else if (code !== undefined) {
    const [, fence = '', inside = ''] = code.exec(reading.source.slice(...span)) ?? [];
    const start = span[0] + fence.length;
    const inner = [start, start + inside.length] as const;
    // Code of nothing shows nothing: its backticks were meant as characters.
    if (visibleText(node.value ?? '') === '') checkGap(reading, span, within, undefined);
    else checkValue(reading, node.value ?? '', inner, { quotes, raw: true, cell });
  } else checkParts(reading, node, span, within);
};

/** The plugin. */
export const sourceKept = () => (tree: unknown, file: SourceFile) => {
  const source = String(file);
  const reading: Reading = { source, text: [], lost: [] };
  checkParts(reading, tree as SourceNode, [0, source.length], { quotes: 0, cell: false });
  file.data[key] = reading.text;
  findingsOf(file).push(...reading.lost);
};
