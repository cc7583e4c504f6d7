/**
 * Rectangles as bands, one a distinct row edge: what the solver or a designer's tree placed, written so
 * that everything after (placing, rules, faults, the report) works on it as on a drawn template.
 *
 * In: things with their rectangles and letters. Out: their contents in reading order, the rows of the
 * bands, the page in letters.
 */

import type { AreaShape } from '../../geometry/area-shape.ts';
import type { CellRect } from '../../geometry/cells.ts';
import type { AreaContent } from './area.ts';

/** One thing on a page: where it stands, its letter, its content once it knows its bands. */
export interface Drawable {
  readonly rect: CellRect;
  readonly letter: string;
  readonly content: (shape: AreaShape) => AreaContent;
}

/** A page as bands. */
export interface DrawnAreas {
  readonly contents: readonly AreaContent[];
  /** Rows of each band. */
  readonly rows: readonly number[];
  /** `AAAAA×29 / BBBCC×17`; `.` where nothing stands. */
  readonly tree: string;
}

/** Draws things that do not overlap over the columns of a page. */
export const drawAreas = (things: readonly Drawable[], cols: number): DrawnAreas => {
  const edges = [...new Set(things.flatMap(({ rect }) => [rect.row, rect.row + rect.rows]))];
  edges.sort((a, b) => a - b);
  const contents = things
    .map(({ rect, letter, content }) =>
      content({
        letter,
        col: rect.col,
        cols: rect.cols,
        firstBand: edges.indexOf(rect.row),
        endBand: edges.indexOf(rect.row + rect.rows),
      }),
    )
    .sort((a, b) => a.shape.firstBand - b.shape.firstBand || a.shape.col - b.shape.col);
  const rows = edges.slice(1).map((edge, band) => edge - (edges[band] ?? 0));
  const shapes = contents.map(({ shape }) => shape);
  const bands = bandLetters(shapes, rows.length, cols);
  return {
    contents,
    rows,
    tree: bands.map((band, index) => `${band.join('')}×${rows[index] ?? 0}`).join(' / '),
  };
};

/** The letters of every band, one a column; `.` where no area stands. */
export const bandLetters = (
  shapes: readonly AreaShape[],
  bands: number,
  cols: number,
): readonly (readonly string[])[] =>
  Array.from({ length: bands }, (_, band) =>
    Array.from({ length: cols }, (__, col) => {
      const here = shapes.find(
        (shape) =>
          shape.firstBand <= band &&
          band < shape.endBand &&
          shape.col <= col &&
          col < shape.col + shape.cols,
      );
      return here?.letter ?? '.';
    }),
  );
