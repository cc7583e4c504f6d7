/**
 * Real widths of headline text. In: a face and a text. Out: advances in em and the segments that print
 * and cards draw, both from one rule: Han at their own advance, Latin and digits shaped as whole chunks,
 * marks at half an em with the empty half cut away on the side where the face has it
 * (docs/design/headlines.md#marks).
 */
import { isInvisible } from '../../fonts/coverage.ts';
import type { Face, ShapeOptions } from '../../fonts/face.ts';
import { scriptRuns } from '../script-runs.ts';
import { isDash, isHalfMark, isLatin, isSpace } from './marks.ts';

/**
 * What a segment is made of: `han` runs, shaped `latin` chunks, one half-width `mark`, one `space`, or a
 * whole `dash` (——), whose glyphs join only when shaped together in Chinese.
 */
export type SegmentKind = 'han' | 'latin' | 'mark' | 'space' | 'dash';

/** A run of a line that is drawn as one piece. */
export interface HeadlineSegment {
  readonly text: string;
  readonly kind: SegmentKind;
  /** Left edge of the advance box, from the line's left edge, em. */
  readonly offsetEm: number;
  readonly advanceEm: number;
  /** Added to `offsetEm` to get the glyphs' origin: below zero for a mark whose left half is cut. */
  readonly shiftEm: number;
}

/** Advance of a half-width mark, em. */
const HALF = 0.5;
/** Blank kept beside the ink of a mark that is wider than its half, em. */
const AIR = 0.03;

interface Chunk {
  readonly text: string;
  readonly kind: SegmentKind;
}

const kindOf = (char: string): SegmentKind => {
  if (isSpace(char)) return 'space';
  if (isDash(char)) return 'dash';
  if (isHalfMark(char)) return 'mark';
  return isLatin(char) ? 'latin' : 'han';
};

/** Chunks of one kind; word spaces between Latin stay inside the chunk, marks and spaces stand alone. */
const chunksOf = (text: string): readonly Chunk[] => {
  const chunks: { text: string; kind: SegmentKind }[] = [];
  for (const char of text) {
    const kind = kindOf(char);
    const before = chunks.at(-1);
    const earlier = chunks.at(-2);
    if (kind === 'latin' && before?.text === ' ' && earlier?.kind === 'latin') {
      chunks.splice(-2, 2, { text: `${earlier.text} ${char}`, kind });
    } else if (before?.kind === kind && kind !== 'mark' && kind !== 'space') {
      before.text += char;
    } else {
      chunks.push({ text: char, kind });
    }
  }
  return chunks;
};

/** An em where the face lacks the character: the missing glyph is reported elsewhere. */
const advanceOr = (face: Face, char: string, absent: number): number => {
  const advance = face.advance(char.codePointAt(0) ?? 0);
  if (!Number.isNaN(advance)) return advance;
  return isInvisible(char) ? 0 : absent;
};

/** The half em (or a little more) that holds a mark's ink, and where the glyph's origin falls. */
const markBox = (face: Face, char: string): { advance: number; shift: number } => {
  const full = advanceOr(face, char, 1);
  const ink = face.inkBox(char.codePointAt(0) ?? 0);
  if (full <= HALF || !ink) return { advance: full, shift: 0 };
  const middle = (ink.x0 + ink.x1) / 2;
  const side = face.inkSide(char.codePointAt(0) ?? 0);
  const ideal = side === 'right' ? full - HALF : side === 'left' ? 0 : middle - HALF / 2;
  const from = Math.max(0, Math.min(ideal, ink.x0 - AIR));
  const to = Math.min(full, Math.max(ideal + HALF, ink.x1 + AIR));
  return { advance: to - from, shift: from === 0 ? 0 : -from };
};

const shapedAdvance = (face: Face, text: string, options: ShapeOptions): number =>
  face.shape(text, options).reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : value), 0);

const wordAdvance = (face: Face, text: string): number =>
  scriptRuns(text).reduce((sum, run) => sum + shapedAdvance(face, run, { as: 'display' }), 0);

/** Signs alone in their box have no script to take: a browser shapes them as `Zyyy` (common). */
const isScriptless = (face: Face, text: string): boolean =>
  /^[\p{Script=Common}\p{Script=Inherited}]+$/u.test(text) &&
  [...text].every((char) => face.has(char.codePointAt(0) ?? 0));

/**
 * `half`: every mark at half an em, for headlines. `running`: marks at their full advance, for text, but
 * of two that meet the one gives up its blank (CLREQ 3.1.6.1), and a mark at
 * either end of the line is flush.
 */
export type MarkWidth = 'half' | 'running';

const NARROW_LATER = '“‘（《〈「『【〔［｛';

/** Whether a mark of running text is set half-width because of its neighbour. */
const isSqueezed = (chunks: readonly Chunk[], index: number): boolean => {
  const opens = NARROW_LATER.includes(chunks[index]?.text ?? '');
  if (index === (opens ? 0 : chunks.length - 1)) return true;
  const neighbour = chunks[opens ? index - 1 : index + 1];
  if (neighbour?.kind !== 'mark') return false;
  return !opens || NARROW_LATER.includes(neighbour.text);
};

const sizeOf = (face: Face, chunk: Chunk, half: boolean): { advance: number; shift: number } => {
  if (chunk.kind === 'mark' && half) return markBox(face, chunk.text);
  const { text, kind } = chunk;
  if (kind === 'dash') return { advance: shapedAdvance(face, text, { as: 'dash' }), shift: 0 };
  if (kind === 'latin') return { advance: wordAdvance(face, text), shift: 0 };
  if (kind === 'han' && isScriptless(face, text)) {
    return { advance: shapedAdvance(face, text, { as: 'solid', script: 'Zyyy' }), shift: 0 };
  }
  const absent = chunk.text === ' ' ? 0.25 : 1;
  const advance = [...chunk.text].reduce((sum, char) => sum + advanceOr(face, char, absent), 0);
  return { advance, shift: 0 };
};

/** The pieces of one line, left to right, that print and cards place at the same offsets. */
export const headlineSegments = (
  face: Face,
  lineText: string,
  marks: MarkWidth = 'half',
): readonly HeadlineSegment[] => {
  let offsetEm = 0;
  return chunksOf(lineText).map((chunk, index, chunks) => {
    const half = marks === 'half' || isSqueezed(chunks, index);
    const { advance, shift } = sizeOf(face, chunk, half);
    const segment = { ...chunk, offsetEm, advanceEm: advance, shiftEm: shift };
    offsetEm += advance;
    return segment;
  });
};

/** Width of a text on one line, em. */
export const headlineAdvance = (face: Face, text: string, marks: MarkWidth = 'half'): number => {
  const last = headlineSegments(face, text, marks).at(-1);
  return last ? last.offsetEm + last.advanceEm : 0;
};
