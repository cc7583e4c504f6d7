/**
 * An edit moves only what it must (DESIGN law 7): the ladder from a locked page to a new one.
 *
 * First the same rectangles with new variants; then the same cuts at other rows and columns, each move
 * costing something; then a full solve, with the reason. A rung is taken while the page costs
 * at most so much more than the locked one did.
 */
import { cutCosts } from './cut-cost.ts';
import type { PageFrame } from './line-taboos.ts';
import { freeRegions } from './regions.ts';
import { type Judge, listTaboos, placedOf, weighTree } from './score-page.ts';
import { boundingBox, type SolvedPage } from './solve-page.ts';
import {
  type CellRect,
  inRankOrder,
  type SolveGrid,
  type StoryTable,
  variantsAt,
} from './table.ts';
import { rectsOf, type Tree, treeInRegions, treeString } from './tree.ts';
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

/** How much dearer than the locked page a kept one may be. */
const TOLERANCE = 4000;
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
  const limit = locked.cost + TOLERANCE;
  const same = weigh(found.judge, found.tree);
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
  const cuts = cutCosts(stories, grid.cols, weights);
  for (const regions of freeRegions(grid)) {
    const tree = treeInRegions(rects, regions);
    if (!tree) continue;
    const frame: PageFrame = {
      box: boundingBox(regions),
      reserved: grid.reserved,
      stories,
      lead: cuts.lead !== 0,
      weights,
    };
    return { judge: { frame, cuts, regions }, tree };
  }
  return undefined;
};

const weigh = (judge: Judge, tree: Tree): SolvedPage | undefined => {
  const choice = weighTree(judge, tree, NEVER, NEVER);
  if (choice.cost >= NEVER) return undefined;
  const { stories } = judge.frame;
  return {
    tree,
    text: treeString(tree, (story) => stories[story]?.id ?? '?'),
    cost: choice.cost,
    placed: placedOf(judge, tree, choice.variants),
    taboos: listTaboos(judge, tree, choice.variants),
    regions: judge.regions,
  };
};

interface Setting {
  readonly tree: Tree;
  readonly cost: number;
}

/** The same cuts at other rows and columns: the best of the cheapest settings, all taboos weighed. */
const sameCuts = (
  judge: Judge,
  tree: Tree,
  rects: readonly { readonly story: number; readonly rect: CellRect }[],
): SolvedPage | undefined => {
  const before = rects.map((entry) => entry.rect);
  const book: Book = { judge, before, known: new Map() };
  let best: SolvedPage | undefined;
  let least = NEVER;
  for (const setting of settingsAt(book, tree, tree.cols, tree.rows)) {
    const page = weigh(judge, setting.tree);
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

/** Settings found so far, by node, columns and rows. */
interface Book {
  readonly judge: Judge;
  readonly before: readonly CellRect[];
  readonly known: Map<Tree, Map<number, readonly Setting[]>>;
}

/** The cheapest ways to set a tree's cuts in a rectangle, by the modules' own costs and what moves. */
const settingsAt = (book: Book, tree: Tree, cols: number, rows: number): readonly Setting[] => {
  const sizes = book.known.get(tree) ?? new Map<number, readonly Setting[]>();
  book.known.set(tree, sizes);
  const key = cols * 1000 + rows;
  const known = sizes.get(key);
  if (known) return known;
  const found = [...settingsOf(book, tree, cols, rows)]
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_SETTINGS);
  sizes.set(key, found);
  return found;
};

function* settingsOf(book: Book, tree: Tree, cols: number, rows: number): Generator<Setting> {
  switch (tree.op) {
    case 'leaf': {
      const story = book.judge.frame.stories[tree.story];
      const cheapest = story && variantsAt(story, cols, rows)[0];
      const before = book.before[tree.story];
      if (!cheapest || !before) return;
      const moved =
        MOVE * Math.abs(rows - before.rows) + MOVE_COLUMN * Math.abs(cols - before.cols);
      yield { tree: { ...tree, cols, rows }, cost: cheapest.cost + moved };
      return;
    }
    case '/':
      for (let top = 1; top < rows; top += 1) {
        const firsts = settingsAt(book, tree.first, cols, top);
        if (firsts.length === 0) continue;
        yield* joined(tree, cols, rows, firsts, settingsAt(book, tree.rest, cols, rows - top));
      }
      return;
    case '|':
      for (let left = 1; left < cols; left += 1) {
        const firsts = settingsAt(book, tree.first, left, rows);
        if (firsts.length === 0) continue;
        yield* joined(tree, cols, rows, firsts, settingsAt(book, tree.rest, cols - left, rows));
      }
      return;
    case '+': {
      const { first, rest } = tree;
      const firsts = settingsAt(book, first, first.cols, first.rows);
      yield* joined(tree, cols, rows, firsts, settingsAt(book, rest, rest.cols, rest.rows));
    }
  }
}

function* joined(
  tree: Exclude<Tree, { op: 'leaf' }>,
  cols: number,
  rows: number,
  firsts: readonly Setting[],
  rests: readonly Setting[],
): Generator<Setting> {
  for (const b of rests) {
    for (const a of firsts) {
      yield { tree: { ...tree, first: a.tree, rest: b.tree, cols, rows }, cost: a.cost + b.cost };
    }
  }
}
