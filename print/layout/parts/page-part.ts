/**
 * A part of a page: one thing that takes a rectangle.
 */

import type { AreaShape } from '../../geometry/area-shape.ts';
import type { AreaContent } from '../area/area.ts';
import type { SolveVariant, StoryTable } from '../solve/table.ts';

/** One thing that takes a rectangle. */
export interface PagePart {
  readonly table: StoryTable;
  /** The area's content once the part has its place and variant. */
  readonly content: (shape: AreaShape, rows: number, variant: SolveVariant) => AreaContent;
}
