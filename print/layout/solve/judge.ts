/**
 * Weighs one page whose cuts are given: a locked one, a designer's tree, a page with areas left open. In:
 * stories, grid, the regions of the page, a tree. Out: the page with its best variants and its taboos.
 */

import type { CellRect } from '../../geometry/cells.ts';
import { cutCosts } from './cut-cost.ts';
import { manyCutCosts } from './many-cut-costs.ts';
import { type Judge, listTaboos, placedOf, weighTree } from './score-page.ts';
import { boundingBox, MOST_STORIES, type SolvedPage } from './solve-page.ts';
import type { SolveGrid, StoryTable } from './table.ts';
import { type Tree, treeString } from './tree.ts';
import { NEVER, WEIGHTS, type Weights } from './weights.ts';

/** A judge for stories in rank order on the regions of a grid. */
export const makeJudge = (
  stories: readonly StoryTable[],
  grid: SolveGrid,
  regions: readonly CellRect[],
  weights: Weights = WEIGHTS,
): Judge => {
  const cuts =
    stories.length > MOST_STORIES
      ? manyCutCosts(stories, weights)
      : cutCosts(stories, grid.cols, weights);
  return {
    frame: {
      box: boundingBox(regions),
      reserved: grid.reserved,
      stories,
      lead: cuts.lead !== 0,
      weights,
    },
    cuts,
    regions,
  };
};

/**
 * The page with the best variants for its rectangles; undefined when a story cannot fill its own, or
 * when nothing costs less than `beat`.
 */
export const weighPage = (judge: Judge, tree: Tree, beat = NEVER): SolvedPage | undefined => {
  const choice = weighTree(judge, tree, beat, beat);
  if (choice.cost >= beat) return undefined;
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
