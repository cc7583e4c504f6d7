/** Inline places: grid boxes and points as CSS, relative to the sheet's own corner. */
import type { Format } from '../../src/model/publication.ts';
import { roundTo } from '../../src/units/units.ts';
import type { Box } from '../geometry/grid.ts';

/** Where the sheet starts on the page grid: inside sheets begin under the 报眉. */
export interface SheetOrigin {
  readonly format: Format;
  readonly firstRow: number;
}

/** A length in points, four decimals (0.00001 mm: below any rounding of the browser). */
export const points = (value: number): string => `${roundTo(value, 4)}pt`;

/** `left:…;top:…;width:…;height:…` of a grid box on its sheet. */
export const boxStyle = (box: Box, origin: SheetOrigin): string => {
  const { bodyPt, pitchPt } = origin.format;
  return [
    `left:${points(box.x * bodyPt)}`,
    `top:${points((box.y - origin.firstRow) * pitchPt)}`,
    `width:${points(box.w * bodyPt)}`,
    `height:${points(box.h * pitchPt)}`,
  ].join(';');
};
