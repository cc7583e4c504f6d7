/**
 * The text of a paragraph as one line of characters with their places: what the searches for marks read. What
 * stands for itself by the author's will (an escaped character, code, an expression) and what was told
 * already are one neutral character each, which no mark holds.
 */
import { type SourceNode, spanOf } from './source-tree.ts';
import { typedCharacters } from './typed-text.ts';

/** A paragraph's characters; the places in the source where each begins and ends run in step with `text`. */
export interface InlineText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The character that stands for what is not searched: OBJECT REPLACEMENT CHARACTER. */
export const neutral = '\ufffc';

/** Nodes whose children are a line of text. */
const lineTypes: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

interface Draft {
  readonly source: string;
  text: string;
  readonly starts: number[];
  readonly ends: number[];
}

const add = (draft: Draft, text: string, start: number, end: number): void => {
  for (const unit of text.split('')) {
    draft.text += unit;
    draft.starts.push(start);
    draft.ends.push(end);
  }
};

const addNode = (draft: Draft, node: SourceNode, quotes: number): void => {
  const span = spanOf(node);
  if (span === undefined) return;
  if (node.children !== undefined) {
    for (const child of node.children) addNode(draft, child, quotes);
  } else if (node.type !== 'text' || node.data?.['told'] === true) {
    add(draft, neutral, span[0], span[1]);
  } else {
    const raw = node.data?.['raw'] === true;
    for (const { text, offset, end } of typedCharacters(draft.source, span, { quotes, raw })) {
      const isEscaped = end - offset === 2 && draft.source[offset] === '\\';
      add(draft, isEscaped ? neutral : text, offset, end);
    }
  }
};

/** The lines of text of a tree, in order. */
export const inlineTexts = (root: SourceNode, source: string): readonly InlineText[] => {
  const found: InlineText[] = [];
  const walk = (node: SourceNode, quotes: number): void => {
    if (lineTypes.has(node.type)) {
      const draft: Draft = { source, text: '', starts: [], ends: [] };
      for (const child of node.children ?? []) addNode(draft, child, quotes);
      found.push(draft);
      return;
    }
    const inner = quotes + (node.type === 'blockquote' ? 1 : 0);
    for (const child of node.children ?? []) walk(child, inner);
  };
  walk(root, 0);
  return found;
};

/** What was typed for a part of a line. */
export const typedPart = (
  { starts, ends }: InlineText,
  source: string,
  index: number,
  length: number,
): { readonly offset: number; readonly typed: string } => {
  const offset = starts[index] ?? 0;
  const end = ends[index + length - 1] ?? offset;
  return { offset, typed: source.slice(offset, end) };
};
