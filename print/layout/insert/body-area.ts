/**
 * Where an article's legs and inserts stand inside its body: columns across, whole rows down.
 *
 * In: the columns and rows of the body, the inserts' sizes and the corners they are wished in. Out: the
 * inserts' places and the legs left between them in reading order, or nothing when they do not fit.
 */
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { InsertSize } from './insert.ts';

/** An insert's place: columns and rows from the body's top left corner. */
export interface InsertPlace {
  readonly size: InsertSize;
  readonly col: number;
  readonly row: number;
}

/** A leg's place: column, first row and rows from the body's top. */
export interface LegPlace {
  readonly col: number;
  readonly row: number;
  readonly rows: number;
}

/** A body cut into inserts and legs. */
export interface BodyArea {
  readonly inserts: readonly InsertPlace[];
  readonly legs: readonly LegPlace[];
}

type Corner = NonNullable<AreaSpec['picture']>;
const MIN_LEG_ROWS = 2;
const LATER_CORNERS: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-left'];
/** Corners for an insert whose own one is taken. */
const OTHER_CORNERS: readonly Corner[] = ['bottom-left', 'top-left', 'bottom-right', 'top-right'];

/** Cuts a body; undefined when an insert is wider or higher than the body or finds no free place. */
export const cutBody = (
  cols: number,
  rows: number,
  sizes: readonly InsertSize[],
  wished: Corner | undefined,
): BodyArea | undefined => {
  const inserts: InsertPlace[] = [];
  for (const [index, size] of sizes.entries()) {
    const place = freePlace(cols, rows, size, cornerOf(size, index, wished), inserts);
    if (!place) return undefined;
    inserts.push(place);
  }
  const legs: LegPlace[] = [];
  for (let col = 0; col < cols; col += 1) legs.push(...freeRuns(col, rows, inserts));
  return { inserts, legs };
};

const cornerOf = (size: InsertSize, index: number, wished: Corner | undefined): Corner => {
  if (size.insert.content.kind === 'qr') return 'bottom-right';
  // A table is read after the text that speaks of it.
  if (index === 0)
    return wished ?? (size.insert.content.kind === 'table' ? 'bottom-right' : 'top-right');
  return LATER_CORNERS[index - 1] ?? 'bottom-left';
};

/** The wished corner; where it is taken another one, or the rows next to what stands in a corner. */
const freePlace = (
  cols: number,
  rows: number,
  size: InsertSize,
  corner: Corner,
  others: readonly InsertPlace[],
): InsertPlace | undefined => {
  if (size.cols > cols || size.rows > rows) return undefined;
  const free = (place: InsertPlace): boolean =>
    place.row >= 0 &&
    place.row + size.rows <= rows &&
    !others.some((other) => collide(other, place));
  const corners = [corner, ...OTHER_CORNERS].map((one) => placeInsert(cols, rows, size, one));
  const next = corners.flatMap((place) =>
    others.flatMap((other) => [
      { ...place, row: other.row - size.rows },
      { ...place, row: other.row + other.size.rows },
    ]),
  );
  return [...corners, ...next].find(free);
};

const placeInsert = (cols: number, rows: number, size: InsertSize, corner: Corner): InsertPlace => {
  const right = corner === 'top-right' || corner === 'bottom-right';
  const bottom = corner === 'foot' || corner === 'bottom-left' || corner === 'bottom-right';
  return { size, col: right ? cols - size.cols : 0, row: bottom ? rows - size.rows : 0 };
};

const collide = (a: InsertPlace, b: InsertPlace): boolean =>
  a.col < b.col + b.size.cols &&
  b.col < a.col + a.size.cols &&
  a.row < b.row + b.size.rows &&
  b.row < a.row + a.size.rows;

/** Runs of rows of a column that no insert covers; slivers below two rows are left blank. */
const freeRuns = (
  col: number,
  rows: number,
  inserts: readonly InsertPlace[],
): readonly LegPlace[] => {
  const taken = inserts
    .filter((place) => col >= place.col && col < place.col + place.size.cols)
    .map((place) => ({ from: place.row, to: place.row + place.size.rows }))
    .sort((a, b) => a.from - b.from);
  const runs: LegPlace[] = [];
  let row = 0;
  for (const block of [...taken, { from: rows, to: rows }]) {
    if (block.from - row >= MIN_LEG_ROWS) runs.push({ col, row, rows: block.from - row });
    row = Math.max(row, block.to);
  }
  return runs;
};
