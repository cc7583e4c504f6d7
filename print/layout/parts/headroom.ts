/**
 * Room for a late edit: a rectangle that a story fills only with its shortest settings costs a little
 * more, since some more lines would break the page (law 7,
 * docs/design/prices.md#headroom).
 */
import type { Format } from '../../../src/model/publication.ts';
import { editLines } from '../../geometry/format-figures.ts';

/** Each line without room, thousandths. */
const TIGHT = 475;

/** What a height costs beside the least one a story can be set in over so many columns, thousandths. */
export const headroomCost = (
  format: Format,
  rows: number,
  leastRows: number,
  cols: number,
): number => TIGHT * Math.max(0, editLines(format) - cols * (rows - leastRows));
