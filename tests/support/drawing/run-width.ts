/**
 * Width of a composed run as any format draws it: advances of its faces and the spacing of its pieces, and
 * nothing of the composer's.
 */
import type { LinePiece } from '../../../print/drawing/line-pieces.ts';
import type { ComposedRun } from '../../../print/drawing/primitives.ts';
import { SMALL_SCALE } from '../../../print/typeset/small.ts';
import type { Face } from '../../../src/fonts/face.ts';
import type { TextRun } from '../../../src/model/block.ts';
import { unitShaping } from '../typeset/unit-shaping.ts';

/** The face of the character at an offset of the run's text. */
export type FaceAt = (offset: number) => Face;

const isSmall = (runs: readonly TextRun[], at: number): boolean =>
  runs.some(({ style, start, end }) => /^su[bp]$/.test(style) && start <= at && at < end);

const pieceWidth = (run: ComposedRun, piece: LinePiece, faceAt: FaceAt): number => {
  const { kind, start, end, beforeEm, afterEm, hyphen } = piece;
  if (kind === 'zero') return beforeEm + afterEm;
  const text = run.text.slice(start, end);
  const face = faceAt(start);
  const scale = isSmall(run.runs, start) ? SMALL_SCALE : 1;
  const spacing = piece.spacingEm ?? run.composed.stretchEm;
  const advance = (character: string): number => face.advance(character.codePointAt(0) ?? 0);
  if (kind === 'plain') {
    return [...text].reduce((sum, one) => sum + advance(one) * scale + spacing, beforeEm);
  }
  const shaped = face.shape(hyphen ? `${text}-` : text, { as: unitShaping[kind] });
  return beforeEm + shaped.reduce((sum, one) => sum + one, 0) * scale + afterEm;
};

/** The width, points. */
export const runWidth = (run: ComposedRun, faceAt: FaceAt): number =>
  run.size *
  run.pieces
    .filter(({ start }) => start < run.end)
    .reduce((sum, piece) => sum + pieceWidth(run, piece, faceAt), 0);
