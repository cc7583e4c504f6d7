/**
 * Pre-cuts the page round its reserved rectangles: what is left is cut into free rectangles, in every
 * way that follows the reserved edges. The first region of a way is the one the lead may stand in.
 */

import type { CellRect, Reserved } from '../../geometry/cells.ts';
import type { SolveGrid } from './table.ts';

const MOST_WAYS = 6;

/** Ways to cut the free area into rectangles, fewest rectangles first; none when nothing is free. */
export const freeRegions = (grid: SolveGrid): readonly (readonly CellRect[])[] => {
  const page: CellRect = { col: 0, row: 0, cols: grid.cols, rows: grid.rows };
  const ways = new Map<string, readonly CellRect[]>();
  for (const way of cutWays(page, grid.reserved)) {
    if (way.length === 0) continue;
    const sorted = [...way].sort((a, b) => a.row - b.row || a.col - b.col);
    const key = sorted.map((rect) => `${rect.col},${rect.row},${rect.cols},${rect.rows}`).join(';');
    ways.set(key, sorted);
  }
  return [...ways]
    .sort(([a, x], [b, y]) => x.length - y.length || (a < b ? -1 : 1))
    .slice(0, MOST_WAYS)
    .map(([, way]) => way);
};

const clip = (reserved: readonly Reserved[], box: CellRect): readonly Reserved[] =>
  reserved.flatMap((item) => {
    const col = Math.max(item.col, box.col);
    const row = Math.max(item.row, box.row);
    const cols = Math.min(item.col + item.cols, box.col + box.cols) - col;
    const rows = Math.min(item.row + item.rows, box.row + box.rows) - row;
    return cols > 0 && rows > 0 ? [{ ...item, col, row, cols, rows }] : [];
  });

const cutWays = (
  box: CellRect,
  reserved: readonly Reserved[],
): readonly (readonly CellRect[])[] => {
  const inside = clip(reserved, box);
  if (inside.length === 0) return [[box]];
  const taken = inside.reduce((sum, item) => sum + item.cols * item.rows, 0);
  if (taken >= box.cols * box.rows) return [[]];
  const ways: (readonly CellRect[])[] = [];
  for (const [one, two] of halves(box, inside)) {
    for (const left of cutWays(one, inside)) {
      for (const right of cutWays(two, inside)) ways.push([...left, ...right]);
    }
    if (ways.length > 4 * MOST_WAYS) break;
  }
  return ways;
};

/** The box cut along each edge of a reserved rectangle. */
const halves = (
  box: CellRect,
  reserved: readonly Reserved[],
): readonly (readonly [CellRect, CellRect])[] => {
  const rows = new Set(reserved.flatMap((item) => [item.row, item.row + item.rows]));
  const cols = new Set(reserved.flatMap((item) => [item.col, item.col + item.cols]));
  const cuts: [CellRect, CellRect][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const above = row - box.row;
    if (above <= 0 || above >= box.rows) continue;
    cuts.push([
      { ...box, rows: above },
      { ...box, row, rows: box.rows - above },
    ]);
  }
  for (const col of [...cols].sort((a, b) => a - b)) {
    const left = col - box.col;
    if (left <= 0 || left >= box.cols) continue;
    cuts.push([
      { ...box, cols: left },
      { ...box, col, cols: box.cols - left },
    ]);
  }
  return cuts;
};
