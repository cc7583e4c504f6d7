/**
 * The page grid: a format in, places on paper out.
 *
 * Horizontal places are em of the body size, vertical places are rows of the baseline grid, both from
 * the top left corner of the type area (版心), so that every vertical measure is whole lines
 * (law 6). This file alone turns them into points and millimetres.
 */
import type { Format } from '../../src/model/publication.ts';
import { type Mm, mm, mmToPt, type Pt, pt, ptToMm, roundTo } from '../../src/units/units.ts';

/** A box on the grid: x and w in em, y and h in rows, from the type area's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A box in points from the trim's top left corner. */
export interface RectPt {
  readonly x: Pt;
  readonly y: Pt;
  readonly w: Pt;
  readonly h: Pt;
}

/** A box in millimetres from the trim's top left corner: the unit of `layout.json`. */
export interface RectMm {
  readonly x: Mm;
  readonly y: Mm;
  readonly w: Mm;
  readonly h: Mm;
}

/** Width of n columns with their gutters, em. */
export const spanEm = (format: Format, columns: number): number =>
  columns * format.measureEm + (columns - 1) * format.gutterEm;

/** Left edge of column c (0-based), em. */
export const columnX = (format: Format, column: number): number =>
  column * (format.measureEm + format.gutterEm);

/** Width of the type area, em. */
export const typeWidthEm = (format: Format): number => spanEm(format, format.columns);

/** Top left corner of the type area on the trim, points: the type area stands in the middle. */
export const typeOrigin = (format: Format): { readonly x: Pt; readonly y: Pt } => {
  const width = mmToPt(mm(format.width));
  const height = mmToPt(mm(format.height));
  return {
    x: pt((width - typeWidthEm(format) * format.bodyPt) / 2),
    y: pt((height - format.rows * format.pitchPt) / 2),
  };
};

/** A grid box in points from the trim's corner. */
export const toPt = (format: Format, box: Box): RectPt => {
  const origin = typeOrigin(format);
  return {
    x: pt(origin.x + box.x * format.bodyPt),
    y: pt(origin.y + box.y * format.pitchPt),
    w: pt(box.w * format.bodyPt),
    h: pt(box.h * format.pitchPt),
  };
};

/** A grid box in millimetres from the trim's corner. */
export const toMm = (format: Format, box: Box): RectMm => {
  const rect = toPt(format, box);
  return { x: ptToMm(rect.x), y: ptToMm(rect.y), w: ptToMm(rect.w), h: ptToMm(rect.h) };
};

/** A grid box in millimetres, to a tenth, as messages show it. */
export const shownMm = (format: Format, box: Box): RectMm => {
  const rect = toMm(format, box);
  const tenth = (value: Mm): Mm => mm(roundTo(value, 1));
  return { x: tenth(rect.x), y: tenth(rect.y), w: tenth(rect.w), h: tenth(rect.h) };
};

/** Whether two boxes share an area of more than a hair (1/1000 em or row). */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x + a.w > b.x + 1e-3 &&
  b.x + b.w > a.x + 1e-3 &&
  a.y + a.h > b.y + 1e-3 &&
  b.y + b.h > a.y + 1e-3;

/** Whether a box lies inside another, to a hair. */
export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 1e-3 &&
  inner.y >= outer.y - 1e-3 &&
  inner.x + inner.w <= outer.x + outer.w + 1e-3 &&
  inner.y + inner.h <= outer.y + outer.h + 1e-3;
