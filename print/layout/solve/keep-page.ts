/**
 * An edit moves only what it must (law 7): the ladder from a locked page to a new one
 * (docs/design/solver.md#lock).
 *
 * First the same rectangles with new variants; then the same cuts at other rows and columns, each move
 * costing something; then a full solve, with the reason. A rung is taken while the page costs
 * at most so much more than the locked one did.
 */

import type { CellRect } from '../../geometry/cells.ts';
import { makeJudge, weighPage } from './judge.ts';
import { freeRegions } from './regions.ts';
import type { Judge } from './score-page.ts';
import { makeBook, settingsAt } from './settings.ts';
import type { SolvedPage } from './solve-page.ts';
import { inRankOrder, type SolveGrid, type StoryTable, variantsAt } from './table.ts';
import { rectsOf, type Tree, treeInRegions } from './tree.ts';
import { NEVER, WEIGHTS, type Weights } from './weights.ts';

/** A page as it was agreed. */
export interface LockedRects {
  /** What it cost, thousandths. */
  readonly cost: number;
  readonly rects: ReadonlyMap<string, CellRect>;
}

/** How a locked page was kept, or why it could not be. */
export type Kept =
  | { readonly rung: 'rectangles' | 'cuts'; readonly page: SolvedPage }
  | { readonly rung: 'none'; readonly why: 'stories' | 'grid' | 'fit' | 'cost' };

/** How much dearer than the locked page a kept one may be, thousandths: as much, or such a share of it. */
const TOLERANCE = 7000;
const TOLERANCE_SHARE = 0.35;
/** Cost of moving a row of a cut, thousandths. */
const MOVE = 150;
/** Cost of a module's becoming a column wider or narrower. */
const MOVE_COLUMN = 1500;
/** Settings compared for the same cuts. */
const MOST_SETTINGS = 12;

/** Keeps a locked page as far as its stories allow. */
export const keepPage = (
  given: readonly StoryTable[],
  grid: SolveGrid,
  locked: LockedRects,
  weights: Weights = WEIGHTS,
): Kept => {
  const stories = inRankOrder(given);
  if (stories.length !== locked.rects.size) return { rung: 'none', why: 'stories' };
  const rects = stories.flatMap((story, index) => {
    const rect = locked.rects.get(story.id);
    return rect ? [{ story: index, rect }] : [];
  });
  if (rects.length !== stories.length) return { rung: 'none', why: 'stories' };
  const found = judgeOf(stories, grid, rects, weights);
  if (!found) return { rung: 'none', why: 'grid' };
  const limit = locked.cost + Math.max(TOLERANCE, TOLERANCE_SHARE * locked.cost);
  const same = weighPage(found.judge, found.tree);
  if (same && same.cost <= limit) return { rung: 'rectangles', page: same };
  const moved = sameCuts(found.judge, found.tree, rects);
  if (moved && moved.cost <= limit) return { rung: 'cuts', page: moved };
  return { rung: 'none', why: same || moved ? 'cost' : 'fit' };
};

const judgeOf = (
  stories: readonly StoryTable[],
  grid: SolveGrid,
  rects: readonly { readonly story: number; readonly rect: CellRect }[],
  weights: Weights,
): { readonly judge: Judge; readonly tree: Tree } | undefined => {
  for (const regions of freeRegions(grid)) {
    const tree = treeInRegions(rects, regions);
    if (tree) return { judge: makeJudge(stories, grid, regions, weights), tree };
  }
  return undefined;
};

/** The same cuts at other rows and columns: the best of the cheapest settings, all taboos weighed. */
const sameCuts = (
  judge: Judge,
  tree: Tree,
  rects: readonly { readonly story: number; readonly rect: CellRect }[],
): SolvedPage | undefined => {
  const before = rects.map((entry) => entry.rect);
  const costOf = (story: number, cols: number, rows: number): number => {
    const table = judge.frame.stories[story];
    const cheapest = table && variantsAt(table, cols, rows)[0];
    const was = before[story];
    if (!cheapest || !was) return NEVER;
    return (
      cheapest.cost + MOVE * Math.abs(rows - was.rows) + MOVE_COLUMN * Math.abs(cols - was.cols)
    );
  };
  const book = makeBook(costOf, MOST_SETTINGS);
  let best: SolvedPage | undefined;
  let least = NEVER;
  for (const setting of settingsAt(book, tree, tree.cols, tree.rows)) {
    const page = weighPage(judge, setting.tree);
    if (!page) continue;
    const after = rectsOf(setting.tree, before.length, judge.regions);
    const moved = after.reduce((sum, rect, i) => sum + moveCost(rect, before[i]), 0);
    if (page.cost + moved >= least) continue;
    best = page;
    least = page.cost + moved;
  }
  return best;
};

const moveCost = (rect: CellRect, before: CellRect | undefined): number =>
  MOVE * Math.abs(rect.row + rect.rows - footOf(before)) +
  MOVE_COLUMN * Math.abs(rect.cols - (before?.cols ?? rect.cols));

const footOf = (rect: CellRect | undefined): number => (rect ? rect.row + rect.rows : 0);
