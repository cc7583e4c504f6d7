/**
 * Lines of one Chinese text in YAML are joined without a space, as lines of a paragraph are: YAML itself folds
 * a line end into one. In: a document's text. Out: the same text with a mark behind each line that joins the
 * next, and the reader of such a text.
 */
import { type Document, isScalar, visit } from 'yaml';
import { joinsLines } from '../text/east-asian.ts';

/** A character of the private use area, which no author's text holds (checked). */
const joint = '\uf8f7';

/** Text behind which a line of a scalar ends, and the first character of the next line. */
const lineEnd = /(\S)[ \t]*\n[ \t]*(?=(\S))/gu;

const folded: ReadonlySet<string> = new Set([
  'PLAIN',
  'QUOTE_DOUBLE',
  'QUOTE_SINGLE',
  'BLOCK_FOLDED',
]);

/** Offsets behind which lines of folded texts join. */
const jointsOf = (document: Document, text: string): readonly number[] => {
  const offsets: number[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || !node.range || !folded.has(node.type ?? '')) return;
      const [start, end] = node.range;
      for (const match of text.slice(start, end).matchAll(lineEnd)) {
        const [, before = '', after = ''] = match;
        if (joinsLines(before, after)) offsets.push(start + match.index + before.length);
      }
    },
  });
  return offsets;
};

/** The document's text with its joints marked; undefined when it has none. */
export const withJoints = (document: Document, text: string): string | undefined => {
  if (text.includes(joint)) return undefined;
  const offsets = [...jointsOf(document, text)].sort((a, b) => a - b);
  if (offsets.length === 0) return undefined;
  const bounds = [0, ...offsets, text.length];
  return bounds
    .slice(1)
    .map((end, index) => text.slice(bounds[index], end))
    .join(joint);
};

/** Takes the marks out of a value that was read from such a text, with the space that YAML put behind them. */
export const joinLines = (_: unknown, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(`${joint} `, '').replaceAll(joint, '') : value;
