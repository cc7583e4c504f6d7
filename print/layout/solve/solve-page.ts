/**
 * The page solver: stories with their tables on a grid in, the best page with a proof or a certified
 * gap out, and the next best pages with other cuts.
 *
 * Pages come in the order of their lower bound; each is given its best variants with all taboos. When
 * the next bound reaches the best cost found, no better page exists within rectangles, edge-to-edge cuts,
 * these tables and weights: `proven` (docs/design/solver.md#proof). Budgets are counts of pages, never time.
 */

import type { CellRect } from '../../geometry/cells.ts';
import { cutCosts } from './cut-cost.ts';
import { deepTables } from './deepen.ts';
import type { DpTables } from './dp-tables.ts';
import { listPages } from './k-best.ts';
import type { PageFrame } from './line-taboos.ts';
import { freeRegions } from './regions.ts';
import { type Judge, listTaboos, placedOf, weighTree } from './score-page.ts';
import {
  inRankOrder,
  type PlacedStory,
  type SolveGrid,
  type StoryTable,
  type Taboo,
} from './table.ts';
import { type Tree, treeString } from './tree.ts';
import { NEVER, WEIGHTS, type Weights } from './weights.ts';

/** How far to look. All are counts or costs in thousandths. */
export interface SolveBudget {
  /** Pages weighed at most. */
  readonly geometries: number;
  /** How far above the cheapest bound the tables reach. */
  readonly reach: number;
  /** Pages with other cuts kept beside the best. */
  readonly alternatives: number;
}

/** A page found. */
export interface SolvedPage {
  readonly tree: Tree;
  readonly text: string;
  /** Modules, cuts and taboos, thousandths. */
  readonly cost: number;
  readonly placed: readonly PlacedStory[];
  readonly taboos: readonly Taboo[];
  readonly regions: readonly CellRect[];
}

/** What the solver can say. */
export interface Solution {
  /**
   * `proven`: nothing better exists. `gap`: the best may be beaten by at most `gap`. `budget`: pages
   * were left out of the search, so nothing is certain. `infeasible`: no exact filling within reach.
   */
  readonly status: 'proven' | 'gap' | 'budget' | 'infeasible';
  readonly gap: number;
  /** No page costs less than this. */
  readonly bound: number;
  /** Best first, one a tree. */
  readonly pages: readonly SolvedPage[];
  /** Stories as the solver sorted them: `PlacedStory.story` counts these. */
  readonly stories: readonly StoryTable[];
  /** Pages weighed. */
  readonly weighed: number;
}

/** Above this many stories the tables grow too large to be exact. */
export const MOST_STORIES = 12;

/** A budget that fits the number of stories on two slow cores. */
export const defaultBudget = (count: number): SolveBudget => ({
  geometries: count <= 7 ? 20000 : 12000,
  reach: count <= 7 ? 14000 : count === 8 ? 11000 : 8000,
  alternatives: 60,
});

/** Solves a page. */
export const solvePage = (
  given: readonly StoryTable[],
  grid: SolveGrid,
  budget: SolveBudget = defaultBudget(given.length),
  weights: Weights = WEIGHTS,
): Solution => {
  const stories = inRankOrder(given);
  const none: Solution = {
    status: 'infeasible',
    gap: 0,
    bound: NEVER,
    pages: [],
    stories,
    weighed: 0,
  };
  if (stories.length === 0 || stories.length > MOST_STORIES) return none;
  const cuts = cutCosts(stories, grid.cols, weights);
  let state: Search = { pages: [], bound: NEVER, weighed: 0 };
  for (const regions of freeRegions(grid)) {
    if (regions.length > stories.length) continue;
    const frame: PageFrame = {
      box: boundingBox(regions),
      reserved: grid.reserved,
      stories,
      lead: cuts.lead !== 0,
      weights,
    };
    state = searchRegions(state, { frame, cuts, regions }, grid, budget);
  }
  const best = state.pages[0];
  if (!best) return { ...none, weighed: state.weighed };
  const gap = Math.max(0, best.cost - state.bound);
  return {
    status: gap === 0 ? 'proven' : 'gap',
    gap,
    bound: Math.min(state.bound, best.cost),
    pages: state.pages.map(({ judge, ...page }) => ({
      ...page,
      taboos: listTaboos(
        judge,
        page.tree,
        page.placed.map((place) => place.variant),
      ),
    })),
    stories,
    weighed: state.weighed,
  };
};

interface Kept extends Omit<SolvedPage, 'taboos'> {
  readonly judge: Judge;
}

interface Search {
  readonly pages: readonly Kept[];
  readonly bound: number;
  readonly weighed: number;
}

/** The smallest rectangle round all regions. */
export const boundingBox = (regions: readonly CellRect[]): CellRect => {
  const col = Math.min(...regions.map((rect) => rect.col));
  const row = Math.min(...regions.map((rect) => rect.row));
  return {
    col,
    row,
    cols: Math.max(...regions.map((rect) => rect.col + rect.cols)) - col,
    rows: Math.max(...regions.map((rect) => rect.row + rect.rows)) - row,
  };
};

const searchRegions = (
  before: Search,
  judge: Judge,
  grid: SolveGrid,
  budget: SolveBudget,
): Search => {
  const { regions } = judge;
  const tables = reachTables(judge, grid, budget.reach);
  if (!tables) return before;
  const list = listPages(tables, regions);
  const names = judge.frame.stories.map((story) => story.id);
  const pages = new Map(before.pages.map((page) => [page.text, page]));
  let best = before.pages[0]?.cost ?? NEVER;
  let bound = 0;
  let loose = NEVER;
  let weighed = 0;
  let proven = 0;
  for (; weighed < budget.geometries && proven < MORE; weighed += 1) {
    const listed = list.next();
    const reached = listed?.bound ?? tables.bound + 1;
    if (proven === 0) bound = reached;
    if (!listed || reached >= best + KEEP) break;
    if (reached >= best) proven += 1;
    const choice = weighTree(judge, listed.tree, Math.min(NEVER, best + KEEP), best);
    if (!choice.exact) loose = Math.min(loose, listed.bound);
    if (choice.cost >= NEVER) continue;
    const text = treeString(listed.tree, (story) => names[story] ?? '?');
    const known = pages.get(text);
    if (known && known.cost <= choice.cost) continue;
    pages.set(text, {
      tree: listed.tree,
      text,
      cost: choice.cost,
      placed: placedOf(judge, listed.tree, choice.variants),
      regions,
      judge,
    });
    best = Math.min(best, choice.cost);
  }
  const sorted = [...pages.values()].sort(
    (a, b) => a.cost - b.cost || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
  return {
    pages: sorted.slice(0, budget.alternatives),
    bound: Math.min(before.bound, bound, loose),
    weighed: before.weighed + weighed,
  };
};

/** Pages this much dearer than the best are still kept as alternatives. */
const KEEP = 4000;
/** Pages still weighed after the proof, so that there are others to compare with. */
const MORE = 800;
const MOST_ROUNDS = 9;

/** Tables that reach `reach` above the cheapest page of the regions. */
const reachTables = (judge: Judge, grid: SolveGrid, reach: number): DpTables | undefined => {
  const { frame, cuts, regions } = judge;
  const { stories, weights } = frame;
  const input = {
    stories,
    cuts,
    cols: grid.cols,
    rows: Math.max(...regions.map((rect) => rect.rows)),
    whole: regions.length === 1 && regions[0]?.cols === grid.cols,
    weights,
  };
  const leastOf = (tables: DpTables): number => listPages(tables, regions).least;
  return deepTables(input, { reach, rounds: MOST_ROUNDS, leastOf });
};
