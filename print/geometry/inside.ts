/**
 * The inside of a module: its frame, the measure and the gutter of its columns, the row that parts it from the
 * module below. Horizontal lengths are em of the body size.
 */
import type { Format } from '../../src/model/publication.ts';
import { spanEm } from './grid.ts';

/** The frame of a module and the columns inside it. */
export interface Inside {
  readonly boxed: boolean;
  /** Left edge of the content from the module's left edge, em. */
  readonly insetEm: number;
  /** Rows above and below the content inside the frame. */
  readonly padRows: number;
  readonly widthEm: number;
  readonly measureEm: number;
  readonly gutterEm: number;
}

/** Rows between a module and the next below it; the rule stands in its middle. */
export const SEPARATION_ROWS = 1;

const BOX_INSET_EM = 1;

/** The measures inside a module: whole ems (CLREQ), the gutter takes what is left in a box. */
export const insideOf = (format: Format, cols: number, boxed: boolean): Inside => {
  const widthEm = spanEm(format, cols);
  if (!boxed) {
    return {
      boxed,
      insetEm: 0,
      padRows: 0,
      widthEm,
      measureEm: format.measureEm,
      gutterEm: format.gutterEm,
    };
  }
  const inner = widthEm - 2 * BOX_INSET_EM;
  const measureEm = Math.floor((inner - (cols - 1) * 1.25) / cols);
  const gutterEm = cols > 1 ? (inner - cols * measureEm) / (cols - 1) : 0;
  const insetEm = cols > 1 ? BOX_INSET_EM : (widthEm - measureEm) / 2;
  return { boxed, insetEm, padRows: 1, widthEm: widthEm - 2 * insetEm, measureEm, gutterEm };
};

/** Left edge of a body column from the module's content edge, em. */
export const bodyColumnX = (inside: Inside, col: number): number =>
  col * (inside.measureEm + inside.gutterEm);

/** Width of n columns of the body, em. */
export const bodySpan = (input: { measureEm: number; gutterEm: number }, cols: number): number =>
  cols * input.measureEm + (cols - 1) * input.gutterEm;
