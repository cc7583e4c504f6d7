/**
 * Room for a late edit: a rectangle that a story fills only with its shortest setting costs a little
 * more, since four more lines would break the page (DESIGN law 7).
 */

/** Lines a late edit may add. */
const EDIT_LINES = 4;
const TIGHT = 900;

/** What a height costs beside the least one a story can be set in over so many columns, thousandths. */
export const headroomCost = (rows: number, leastRows: number, cols: number): number =>
  rows - leastRows < Math.ceil(EDIT_LINES / cols) ? TIGHT : 0;
