/** Where inserts stand on the page grid: shared by pictures, tables and codes. */
import type { Format } from '../../../src/model/publication.ts';
import type { Box } from '../../geometry/grid.ts';
import { bodySpan, type Inside } from '../../geometry/inside.ts';
import type { PictureSize, TypeService } from '../story/story.ts';
import type { InsertPlace } from './body-area.ts';

/** What placing needs besides the insert. */
export interface PlaceContext {
  readonly format: Format;
  readonly type: TypeService;
  readonly inside: Inside;
  /** Top left corner of the body on the page grid. */
  readonly bodyX: number;
  readonly bodyY: number;
  readonly pictures: ReadonlyMap<string, PictureSize>;
}

/** The grid box of an insert. */
export const insertBox = (place: InsertPlace, context: PlaceContext): Box => ({
  x: context.bodyX + place.col * (context.inside.measureEm + context.inside.gutterEm),
  y: context.bodyY + place.row,
  w: bodySpan(context.inside, place.size.cols),
  h: place.size.rows,
});
