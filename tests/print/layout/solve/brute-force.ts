/**
 * Every page there is, without tables, bounds or canonical forms: the yardstick for the solver on small
 * grids. It shares with the solver only the judge (`score-page`), which defines what a page costs.
 */
import { cutCosts } from '../../../../print/layout/solve/cut-cost.ts';
import { cutSum, type Judge, listTaboos } from '../../../../print/layout/solve/score-page.ts';
import {
  inRankOrder,
  type SolveGrid,
  type SolveVariant,
  type StoryTable,
  variantsAt,
} from '../../../../print/layout/solve/table.ts';
import { rectsOf, type Tree } from '../../../../print/layout/solve/tree.ts';
import { WEIGHTS } from '../../../../print/layout/solve/weights.ts';

/** The judge of a page without reserved rectangles. */
export const judgeOf = (given: readonly StoryTable[], grid: SolveGrid): Judge => {
  const stories = inRankOrder(given);
  const box = { col: 0, row: 0, cols: grid.cols, rows: grid.rows };
  const cuts = cutCosts(stories, grid.cols, WEIGHTS);
  return {
    frame: { box, reserved: [], stories, lead: cuts.lead !== 0, weights: WEIGHTS },
    cuts,
    regions: [box],
  };
};

/** Cost of a page: modules, and the listed taboos one by one. */
export const costOf = (judge: Judge, tree: Tree, variants: readonly SolveVariant[]): number =>
  variants.reduce((sum, variant) => sum + variant.cost, 0) +
  listTaboos(judge, tree, variants).reduce((sum, taboo) => sum + taboo.cost, 0);

/** The cheapest page of all, or Infinity. */
export const bruteForce = (given: readonly StoryTable[], grid: SolveGrid): number => {
  const judge = judgeOf(given, grid);
  const { stories } = judge.frame;
  let best = Number.POSITIVE_INFINITY;
  for (const tree of trees(judge, (1 << stories.length) - 1, grid.cols, grid.rows)) {
    if (cutSum(judge, tree) >= best) continue;
    const rects = rectsOf(tree, stories.length, judge.regions);
    const options = stories.map((story, i) =>
      variantsAt(story, rects[i]?.cols ?? 0, rects[i]?.rows ?? 0),
    );
    for (const variants of products(options)) {
      best = Math.min(best, costOf(judge, tree, variants));
    }
  }
  return best;
};

/** Every binary tree over a set that fills a rectangle; the one lead never stands below anything. */
export function* trees(judge: Judge, set: number, cols: number, rows: number): Generator<Tree> {
  const { stories, lead } = judge.frame;
  if ((set & (set - 1)) === 0) {
    const story = Math.log2(set);
    const table = stories[story];
    if (table && variantsAt(table, cols, rows).length > 0) yield { op: 'leaf', story, cols, rows };
    return;
  }
  for (let a = 1; a < set; a += 1) {
    if ((a & set) !== a) continue;
    const b = set & ~a;
    for (let at = 1; at < rows && !(lead && (b & 1) !== 0); at += 1) {
      for (const first of trees(judge, a, cols, at)) {
        for (const rest of trees(judge, b, cols, rows - at)) {
          yield { op: '/', first, rest, cols, rows };
        }
      }
    }
    for (let at = 1; at < cols; at += 1) {
      for (const first of trees(judge, a, at, rows)) {
        for (const rest of trees(judge, b, cols - at, rows)) {
          yield { op: '|', first, rest, cols, rows };
        }
      }
    }
  }
}

function* products(
  options: readonly (readonly SolveVariant[])[],
): Generator<readonly SolveVariant[]> {
  const [first, ...rest] = options;
  if (!first) {
    yield [];
    return;
  }
  for (const variant of first) {
    for (const others of products(rest)) yield [variant, ...others];
  }
}
