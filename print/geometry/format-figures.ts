/**
 * Figures that follow from a format, so that no stage knows those of one sheet. Rules of thumb of the trade in
 * its own units: small type one point under the body, pictures of two columns to three fifths of the page, an
 * edit of sixty characters.
 */
import type { Format } from '../../src/model/publication.ts';

/** Size of captions and of the heads of tables, points: one under the body (六号 beside 小五). */
export const captionPt = (format: Format): number => format.bodyPt - 1;

/** Columns a picture may take by itself in a module of `cols`: two, to three fifths of the page. */
export const pictureWidths = (format: Format, cols: number): readonly number[] => {
  const most = Math.min(cols, Math.max(2, Math.round(0.6 * format.columns)));
  return Array.from({ length: most - 1 }, (_, n) => n + 2);
};

/** Characters that a late edit may add: a sentence. */
const EDIT_CHARACTERS = 60;

/** Lines that a late edit may add to a column. */
export const editLines = (format: Format): number => Math.ceil(EDIT_CHARACTERS / format.measureEm);

/** The pitch that rows of furniture are given in, points: the baseline grid of the default format. */
const REFERENCE_PITCH_PT = 12.5;

/** Rows on a format's grid as high as so many of 12.5 pt. */
export const gridRows = (format: Format, rows: number): number =>
  Math.round((rows * REFERENCE_PITCH_PT) / format.pitchPt);
