/**
 * Rectangles of whole columns and rows: the grid that pages are solved and told on, 0-based from the corner
 * of the type area.
 */
/** A rectangle of whole columns and rows; a module's rows include its separation row. */
export interface CellRect {
  readonly col: number;
  readonly row: number;
  readonly cols: number;
  readonly rows: number;
}

/** What stands on the page before any story: nameplate, ears, banner, an ad of fixed size. */
export interface Reserved extends CellRect {
  readonly name: string;
}
