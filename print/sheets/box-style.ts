/** Inline places: points as CSS, relative to the sheet's own corner. */
import { roundTo } from '../../src/units/units.ts';
import type { RectPt } from '../geometry/grid.ts';

/** A length in points, four decimals (0.00001 mm: below any rounding of the browser). */
export const points = (value: number): string => `${roundTo(value, 4)}pt`;

/** `left:…;top:…;width:…;height:…` of a box on its sheet. */
export const boxStyle = (box: RectPt): string =>
  [
    `left:${points(box.x)}`,
    `top:${points(box.y)}`,
    `width:${points(box.w)}`,
    `height:${points(box.h)}`,
  ].join(';');
