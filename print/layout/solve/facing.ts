/**
 * 碰题: two headlines on both sides of a gutter at the same height read as one line.
 *
 * A picture, a frame, another face or a step in size keeps them apart (docs/design/prices.md#page).
 * A head that stands in the left column of its module touches no gutter at its right.
 */
import type { SolveVariant } from './table.ts';
import type { Weights } from './weights.ts';

/** Sizes nearer than this count as equal, points. */
export const EQUAL_PT = 2;

/** Cost of two headlines that meet over a gutter, `a` at its left. */
export const facingCost = (a: SolveVariant, b: SolveVariant, weights: Weights): number => {
  if (a.headForm !== 'top' || b.headForm !== 'top') return 0;
  if (a.framed || b.framed) return weights.headsFar;
  const step = Math.abs(a.headPt - b.headPt);
  if (step < EQUAL_PT) return a.face === b.face ? weights.headsEqual : weights.headsEqualFace;
  if (step < 4) return weights.headsClose;
  return step < 8 ? weights.headsNear : weights.headsFar;
};
