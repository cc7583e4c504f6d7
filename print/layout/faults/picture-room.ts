/**
 * How far a module's picture could take up lines too many or too few: by how many rows, and what to
 * type for it. Nothing where it would have to be cut, or grow, beyond what a picture bears.
 */
import type { Format } from '../../../src/model/publication.ts';
import type { Module, PlacedPicture } from '../../page-plan/page-plan.ts';

/** What a picture can do for its story. */
export interface PictureRoom {
  /** Rows it would lose or gain. */
  readonly by: number;
  /** Rows it would have then. */
  readonly rows: number;
  /** Share of it that would be cut then, 0 to 1, in twentieths. */
  readonly crop: number;
}

/** Most that may be cut of a picture by such advice. */
const MOST_CROP = 0.35;
const LEAST_ROWS = 4;

/** The largest picture of a module made `lines` lower (above 0) or higher; nothing when it cannot be. */
export const pictureRoom = (
  module: Module,
  lines: number,
  format: Format,
): PictureRoom | undefined => {
  const [picture] = [...module.pictures].sort((a, b) => b.box.w * b.box.h - a.box.w * a.box.h);
  if (!picture || !Number.isFinite(picture.ppi)) return undefined;
  const cols = Math.max(
    1,
    Math.round((picture.box.w + format.gutterEm) / (format.measureEm + format.gutterEm)),
  );
  const now = Math.round(picture.box.h);
  const by = Math.ceil(Math.abs(lines) / cols);
  const rows = now - Math.sign(lines) * by;
  const crop = Math.ceil(20 * cropAt(picture, rows) - 1e-6) / 20;
  return rows < LEAST_ROWS || crop > MOST_CROP ? undefined : { by, rows, crop };
};

/** Share of a picture that is cut at a height: it is shown whole at its natural one. */
const cropAt = (picture: PlacedPicture, rows: number): number => {
  const natural = (picture.box.h / picture.view.h) * picture.view.w;
  return 1 - Math.min(rows / natural, natural / rows);
};
