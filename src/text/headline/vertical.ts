/**
 * Headlines set upright, top to bottom (竖题). In: a face and a text. Out: segments with their places down
 * the line, and its length, from the face's vertical advances.
 *
 * Figures of one or two digits stand upright in one em (縦中横); longer figures and Latin lie on their side
 * at their own length; marks take the face's vertical forms and give up the blank half of their cell, as
 * they do in horizontal headlines (docs/design/headlines.md#vertical).
 */
import type { Face } from '../../fonts/face.ts';
import { isDash, isHalfMark, isLatin, isSpace } from './marks.ts';

/**
 * What a segment is drawn as: `han` runs and vertical `mark`s upright, `combined` figures in one em,
 * `turned` chunks on their side, a whole `dash`, one `space`.
 */
export type VerticalKind = 'han' | 'mark' | 'combined' | 'turned' | 'dash' | 'space';

/** A run of a vertical line that is drawn as one piece. */
export interface VerticalSegment {
  readonly text: string;
  readonly kind: VerticalKind;
  /** Top of the room it takes, from the line's top, em. */
  readonly offsetEm: number;
  /** Room it takes down the line, em. */
  readonly advanceEm: number;
  /** Added to `offsetEm` to get the top of its cell: below zero when the cell's upper half is cut. */
  readonly shiftEm: number;
}

const HALF = 0.5;
/** Blank kept beside the ink of a mark that is longer than its half, em. */
const AIR = 0.03;
/** A space down the line, where the face's own would be a hair. */
const WORD_SPACE = 0.25;

type Chunk = Pick<VerticalSegment, 'text' | 'kind'>;

const kindOf = (char: string): VerticalKind => {
  if (isSpace(char)) return 'space';
  if (isDash(char)) return 'dash';
  if (isHalfMark(char)) return 'mark';
  return isLatin(char) ? 'turned' : 'han';
};

const chunksOf = (text: string): readonly Chunk[] => {
  const chunks: { text: string; kind: VerticalKind }[] = [];
  for (const char of text) {
    const kind = kindOf(char);
    const before = chunks.at(-1);
    if (before?.kind === kind && kind !== 'mark' && kind !== 'space') before.text += char;
    else chunks.push({ text: char, kind });
  }
  return chunks.map((chunk) =>
    chunk.kind === 'turned' && /^[0-9]{1,2}$/u.test(chunk.text)
      ? { ...chunk, kind: 'combined' }
      : chunk,
  );
};

const sum = (advances: Float64Array): number =>
  advances.reduce((total, value) => total + (Number.isNaN(value) ? 1 : value), 0);

/** The half em, or a little more, that holds a mark's ink in its vertical form. */
const markRoom = (face: Face, char: string): { advance: number; shift: number } => {
  const code = char.codePointAt(0) ?? 0;
  const full = sum(face.shape(char, { as: 'solid', vertical: true }));
  const ink = face.verticalInk(code);
  if (!ink || full <= HALF) return { advance: full, shift: 0 };
  const upper = ink.top;
  const lower = full - ink.bottom;
  const middle = (ink.top + ink.bottom) / 2;
  const ideal = lower >= HALF - 0.02 ? 0 : upper >= HALF - 0.02 ? full - HALF : middle - HALF / 2;
  const from = Math.max(0, Math.min(ideal, ink.top - AIR));
  const to = Math.min(full, Math.max(ideal + HALF, ink.bottom + AIR));
  return { advance: to - from, shift: from === 0 ? 0 : -from };
};

const roomOf = (face: Face, chunk: Chunk): { advance: number; shift: number } => {
  switch (chunk.kind) {
    case 'mark':
      return markRoom(face, chunk.text);
    case 'combined':
      return { advance: 1, shift: 0 };
    case 'turned':
      return { advance: sum(face.shape(chunk.text, { as: 'display' })), shift: 0 };
    case 'space':
      return { advance: chunk.text === '\u3000' ? 1 : WORD_SPACE, shift: 0 };
    default: {
      const as = chunk.kind === 'dash' ? 'dash' : 'solid';
      return { advance: sum(face.shape(chunk.text, { as, vertical: true })), shift: 0 };
    }
  }
};

/** The pieces of one vertical line, top to bottom, at the places where print draws them. */
export const verticalSegments = (face: Face, lineText: string): readonly VerticalSegment[] => {
  let offsetEm = 0;
  return chunksOf(lineText).map((chunk) => {
    const { advance, shift } = roomOf(face, chunk);
    const segment = { ...chunk, offsetEm, advanceEm: advance, shiftEm: shift };
    offsetEm += advance;
    return segment;
  });
};

/** Length of a text on one vertical line, em. */
export const verticalAdvance = (face: Face, text: string): number => {
  const last = verticalSegments(face, text).at(-1);
  return last ? last.offsetEm + last.advanceEm : 0;
};
