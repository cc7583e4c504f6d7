/**
 * Cuts of a page as text, read and written by one grammar: `A/((B/D)|(C/E))` is A above the rest, which
 * is B over D at the left of C over E. Names are letters or slugs; `+` joins the parts of a page that its
 * furniture leaves. The report prints the string, `layout:` takes it back (docs/design/solver.md#trees).
 *
 * page = cuts { "+" cuts }; cuts = item { "/" item } | item { "|" item }; item = name | "(" cuts ")"
 */

/** A page or a part of it: one story, or parts side by side (`|`), stacked (`/`) or apart (`+`). */
export type CutTree =
  | { readonly op: 'leaf'; readonly name: string; readonly offset: number }
  | { readonly op: CutOp; readonly parts: readonly CutTree[] };

/** `/` one above the other, `|` side by side, `+` in separate parts of the page. */
export type CutOp = '/' | '|' | '+';

/** Where a text stops being a tree: `offset` counts UTF-16 units from 0. */
export interface CutFault {
  readonly fault: 'name' | 'close' | 'open' | 'mixed' | 'empty' | 'deep';
  readonly offset: number;
  /** What stands there; empty at the end. */
  readonly found: string;
}

interface Token {
  readonly text: string;
  readonly offset: number;
}

/** A name that begins with `#` (a group, furniture) runs to the next mark and may hold spaces. */
const TOKEN = /[()/|+]|#[^()/|+]*[^()/|+\s]|[^()/|+\s]+/gu;
const MARKS = new Set(['(', ')', '/', '|', '+']);

/** Brackets in brackets that are read; no page is cut so often. */
const MOST_BRACKETS = 64;

/** Whether a reading failed. */
export const isCutFault = (read: CutTree | CutFault): read is CutFault => 'fault' in read;

/** Reads a tree; runs of the same cut are taken together, so `A/(B/C)` is `A/B/C`. */
export const parseCuts = (text: string): CutTree | CutFault => {
  const tokens = [...text.matchAll(TOKEN)].map(
    (match): Token => ({ text: match[0], offset: match.index }),
  );
  if (tokens.length === 0) return { fault: 'empty', offset: 0, found: '' };
  const reader: Reader = { tokens, end: text.length, next: 0 };
  const parts: CutTree[] = [];
  do {
    const part = readCuts(reader, 0);
    if (isCutFault(part)) return part;
    parts.push(part);
  } while (take(reader, '+'));
  const left = tokens[reader.next];
  if (left)
    return { fault: left.text === ')' ? 'open' : 'mixed', offset: left.offset, found: left.text };
  return joined('+', parts);
};

interface Reader {
  readonly tokens: readonly Token[];
  readonly end: number;
  next: number;
}

const take = (reader: Reader, mark: string): boolean => {
  if (reader.tokens[reader.next]?.text !== mark) return false;
  reader.next += 1;
  return true;
};

const readCuts = (reader: Reader, depth: number): CutTree | CutFault => {
  const parts: CutTree[] = [];
  let op: '/' | '|' | undefined;
  for (;;) {
    const item = readItem(reader, depth);
    if (isCutFault(item)) return item;
    parts.push(item);
    const mark = reader.tokens[reader.next];
    if (mark?.text !== '/' && mark?.text !== '|') return joined(op ?? '/', parts);
    if (op && op !== mark.text) return { fault: 'mixed', offset: mark.offset, found: mark.text };
    op = mark.text;
    reader.next += 1;
  }
};

const readItem = (reader: Reader, depth: number): CutTree | CutFault => {
  const token = reader.tokens[reader.next];
  if (!token) return { fault: 'name', offset: reader.end, found: '' };
  if (token.text !== '(' && MARKS.has(token.text)) {
    return { fault: 'name', offset: token.offset, found: token.text };
  }
  reader.next += 1;
  if (token.text !== '(') return { op: 'leaf', name: token.text, offset: token.offset };
  if (depth === MOST_BRACKETS) return { fault: 'deep', offset: token.offset, found: token.text };
  const inner = readCuts(reader, depth + 1);
  if (isCutFault(inner) || take(reader, ')')) return inner;
  const found = reader.tokens[reader.next];
  return { fault: 'close', offset: found?.offset ?? reader.end, found: found?.text ?? '' };
};

/** Parts under one cut; a single part stands for itself, parts cut the same way are taken in. */
export const joined = (op: CutOp, parts: readonly CutTree[]): CutTree => {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return { op, parts: parts.flatMap((part) => (part.op === op ? part.parts : [part])) };
};

/** The tree as text: every cut in brackets, `+` open. `parseCuts` reads it back as it was. */
export const printCuts = (tree: CutTree): string => {
  if (tree.op === 'leaf') return tree.name;
  const parts = tree.parts.map(printCuts);
  return tree.op === '+' ? parts.join(' + ') : `(${parts.join(tree.op)})`;
};

/** The leaves in reading order of the text. */
export const leavesOf = (tree: CutTree): readonly Extract<CutTree, { op: 'leaf' }>[] =>
  tree.op === 'leaf' ? [tree] : tree.parts.flatMap(leavesOf);
