/**
 * Cuts a line of display type by its face: where each piece stands, the same for every format.
 *
 * In: a run, the face that sets it. Out: pieces along the line, from its outlines' real widths, so that
 * half-width marks and figures stand where they were measured and no glyph box overlaps the next.
 */
import type { Face } from '../../src/fonts/face.ts';
import {
  type HeadlineSegment,
  headlineSegments,
  type VerticalKind,
  verticalSegments,
} from '../../src/text/headline/index.ts';
import type { DisplayRun } from './primitives.ts';

/** A stretch of a display line that is drawn as one. */
export interface DisplayPiece {
  readonly text: string;
  readonly kind: HeadlineSegment['kind'] | VerticalKind;
  /** Origin of its first glyph from the line's start, along the line, em of the run's size, not scaled. */
  readonly atEm: number;
  /** Room that it takes, tracking not counted. */
  readonly advanceEm: number;
}

/** The pieces of a line, in order. */
export const displayPieces = (run: DisplayRun, face: Face): readonly DisplayPiece[] => {
  if (run.vertical) return verticalSegments(face, run.shown).map((segment) => pieceOf(segment, 0));
  let before = 0;
  return headlineSegments(face, run.shown, run.marks).map((segment) => {
    const piece = pieceOf(segment, run.trackEm * before);
    before += [...segment.text].length;
    return piece;
  });
};

interface Segment {
  readonly text: string;
  readonly kind: DisplayPiece['kind'];
  readonly offsetEm: number;
  readonly advanceEm: number;
  readonly shiftEm: number;
}

const pieceOf = ({ text, kind, offsetEm, shiftEm, advanceEm }: Segment, trackEm: number) => ({
  text,
  kind,
  atEm: offsetEm + shiftEm + trackEm,
  advanceEm,
});
