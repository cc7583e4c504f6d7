/**
 * 碰题 of equal size, as the measured pages count them.
 */

import { EQUAL_PT } from '../../../../print/layout/solve/facing.ts';
import type { SolveVariant } from '../../../../print/layout/solve/table.ts';

/** Whether the pair is the taboo itself: equal size at the same height, nothing between. */
export const equalHeads = (a: SolveVariant, b: SolveVariant): boolean =>
  a.headForm === 'top' &&
  b.headForm === 'top' &&
  !a.framed &&
  !b.framed &&
  Math.abs(a.headPt - b.headPt) < EQUAL_PT;
