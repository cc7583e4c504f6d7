/**
 * Where the page's grid stands in a drawing. In: grid boxes. Out: points from the drawing's corner.
 *
 * A drawing may begin at the trim (SVG pages, `layout.json`, the desk's overlay), at the type area, or at a
 * row of it, as sheets do whose 报眉 another hand places: the numbers are those of the plan in each of them,
 * never worked back from another corner's.
 */
import type { Format } from '../../src/model/publication.ts';
import { type Pt, pt } from '../../src/units/units.ts';
import { type Box, type RectPt, typeOrigin } from '../geometry/grid.ts';

/** The place of the grid: its left edge, and the top of one of its rows, from the drawing's corner. */
export interface GridPlace {
  readonly x: Pt;
  readonly y: Pt;
  /** The row whose top stands at `y`. */
  readonly row: number;
}

/** In a drawing of the whole trim. */
export const onTrim = (format: Format): GridPlace => ({ ...typeOrigin(format), row: 0 });

/** In a drawing that begins at a row of the type area, at its left edge; the type area's own is row 0. */
export const fromRow = (row: number): GridPlace => ({ x: pt(0), y: pt(0), row });

/** Turns grid places into points of a drawing. */
export interface Ruler {
  readonly format: Format;
  readonly x: (em: number) => Pt;
  readonly y: (row: number) => Pt;
  readonly rect: (box: Box) => RectPt;
}

/** The ruler of a format whose grid stands there. */
export const rulerOf = (format: Format, place: GridPlace): Ruler => {
  const { bodyPt, pitchPt } = format;
  const x = (em: number): Pt => pt(place.x + em * bodyPt);
  const y = (row: number): Pt => pt(place.y + (row - place.row) * pitchPt);
  const rect = (box: Box): RectPt => ({
    x: x(box.x),
    y: y(box.y),
    w: pt(box.w * bodyPt),
    h: pt(box.h * pitchPt),
  });
  return { format, x, y, rect };
};
