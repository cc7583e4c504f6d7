/**
 * The `?` cells of a template as rectangles: each connected group is a region; one that is no rectangle
 * is cut into some, in every way that follows its corners. In: bands and the rows of each. Out: ways,
 * each a list of regions from the top left; the solver takes the best.
 */
import { REST } from '../../../src/model/issue.ts';
import type { CellRect, Reserved } from '../../geometry/cells.ts';
import { freeRegions } from '../solve/regions.ts';

interface Cell {
  readonly band: number;
  readonly col: number;
}

/** Ways to part the open cells; `edges` are the rows of the band edges, from 0. */
export const openRegions = (
  bands: readonly (readonly string[])[],
  edges: readonly number[],
): readonly (readonly CellRect[])[] =>
  openGroups(bands)
    .map((group) => waysOf(group, edges))
    .reduce<readonly (readonly CellRect[])[]>(
      (before, ways) => before.flatMap((way) => ways.map((more) => [...way, ...more])),
      [[]],
    )
    .map((way) => [...way].sort((a, b) => a.row - b.row || a.col - b.col));

/** Connected groups of open cells. */
export const openGroups = (bands: readonly (readonly string[])[]): readonly (readonly Cell[])[] => {
  const seen = new Set<string>();
  const groups: Cell[][] = [];
  const visit = (band: number, col: number, group: Cell[]): void => {
    const key = `${band},${col}`;
    if (bands[band]?.[col] !== REST || seen.has(key)) return;
    seen.add(key);
    group.push({ band, col });
    visit(band - 1, col, group);
    visit(band + 1, col, group);
    visit(band, col - 1, group);
    visit(band, col + 1, group);
  };
  bands.forEach((letters, band) => {
    letters.forEach((_, col) => {
      const group: Cell[] = [];
      visit(band, col, group);
      if (group.length > 0) groups.push(group);
    });
  });
  return groups;
};

const waysOf = (
  group: readonly Cell[],
  edges: readonly number[],
): readonly (readonly CellRect[])[] => {
  const firstBand = Math.min(...group.map(({ band }) => band));
  const endBand = Math.max(...group.map(({ band }) => band)) + 1;
  const col = Math.min(...group.map((cell) => cell.col));
  const cols = Math.max(...group.map((cell) => cell.col)) + 1 - col;
  const top = edges[firstBand] ?? 0;
  const open = new Set(group.map((cell) => `${cell.band},${cell.col}`));
  const taken: Reserved[] = [];
  for (let band = firstBand; band < endBand; band += 1) {
    const row = (edges[band] ?? 0) - top;
    const rows = (edges[band + 1] ?? 0) - top - row;
    for (const run of takenRuns(open, band, col, cols)) addBelow(taken, { ...run, row, rows });
  }
  const grid = { cols, rows: (edges[endBand] ?? 0) - top, reserved: taken };
  return freeRegions(grid).map((way) =>
    way.map((rect) => ({ ...rect, col: rect.col + col, row: rect.row + top })),
  );
};

/** Runs of cells of a band that are not open, columns from the group's left edge. */
const takenRuns = (
  open: ReadonlySet<string>,
  band: number,
  left: number,
  cols: number,
): readonly { readonly col: number; readonly cols: number }[] => {
  const runs: { col: number; cols: number }[] = [];
  for (let col = 0; col < cols; col += 1) {
    if (open.has(`${band},${left + col}`)) continue;
    const last = runs[runs.length - 1];
    if (last && last.col + last.cols === col) last.cols += 1;
    else runs.push({ col, cols: 1 });
  }
  return runs;
};

/** Adds a rectangle, as part of the one above it when both are as wide: inner edges would be cut along. */
const addBelow = (taken: Reserved[], rect: CellRect): void => {
  const above = taken.findIndex(
    (one) => one.col === rect.col && one.cols === rect.cols && one.row + one.rows === rect.row,
  );
  const over = taken[above];
  if (over) taken[above] = { ...over, rows: over.rows + rect.rows };
  else taken.push({ ...rect, name: '' });
};
