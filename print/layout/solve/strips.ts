/**
 * Pages of more parts than can be solved exactly: the most important ones in an upper strip over all
 * columns, the others below, each strip solved exactly, its rows chosen so that all are filled together.
 *
 * In: the parts of a page and its grid. Out: one page. Nothing is claimed of it but that it is full:
 * its status is `budget`, since other ways to share the page out were not looked at
 * (docs/design/solver.md#strips).
 */
import { cutCosts } from './cut-cost.ts';
import { leastLeaves } from './dp-tables.ts';
import { makeJudge, weighPage } from './judge.ts';
import { listPages } from './k-best.ts';
import { defaultBudget, type Solution, type SolvedPage, solvePage } from './solve-page.ts';
import { fillTables } from './subset-dp.ts';
import { inRankOrder, type SolveGrid, type StoryTable } from './table.ts';
import { type Tree, treeString } from './tree.ts';
import { NEVER, WEIGHTS } from './weights.ts';

/** Parts of a page at most: beyond them three strips are too long to solve. */
export const MOST_PARTS = 24;

const MOST_IN_STRIP = 8;
/** Rows that a strip may be off its fair share. */
const SPREAD = 12;
/** Ways to share the rows out that are tried, cheapest first. */
const MOST_SHARES = 6;
/** How far above its cheapest leaves a strip is looked for: thousandths, doubled a few times. */
const REACH = { first: 12000, rounds: 5 };

/** A height a strip can fill, and the least it may cost. */
interface StripHeight {
  readonly rows: number;
  readonly cost: number;
}

/** Solves a page strip by strip; undefined when no such page is found. */
export const solveStrips = (
  given: readonly StoryTable[],
  grid: SolveGrid,
): Solution | undefined => {
  const stories = inRankOrder(given);
  if (stories.length > MOST_PARTS) return undefined;
  const top = Math.max(0, ...grid.reserved.map((item) => item.row + item.rows));
  const rows = grid.rows - top;
  const strips = chunks(stories);
  const naturals = strips.map((strip) => strip.reduce((sum, story) => sum + naturalArea(story), 0));
  const whole = naturals.reduce((sum, area) => sum + area, 0);
  for (let round = 0; round < REACH.rounds; round += 1) {
    const heights = strips.map((strip, index) => {
      const share = (rows * (naturals[index] ?? 0)) / whole;
      return stripHeights(strip, grid.cols, share, rows, REACH.first << round);
    });
    for (const share of shares(heights, rows).slice(0, MOST_SHARES)) {
      const found = solveShare(strips, share, grid.cols);
      if (!found) continue;
      const page = wholePage(
        stories,
        grid,
        stacked(stories, strips, found, share.rows, top, grid.cols),
      );
      return { status: 'budget', gap: 0, bound: 0, pages: [page], stories, weighed: found.length };
    }
  }
  return undefined;
};

/** The page weighed as one, so that its cost and taboos are those of any other page. */
const wholePage = (stories: readonly StoryTable[], grid: SolveGrid, page: SolvedPage): SolvedPage =>
  weighPage(makeJudge(stories, grid, page.regions), page.tree) ?? page;

/** Each strip's best page at its height; undefined when one has none. */
const solveShare = (
  strips: readonly (readonly StoryTable[])[],
  share: Share,
  cols: number,
): readonly SolvedPage[] | undefined => {
  const pages: SolvedPage[] = [];
  for (const [index, strip] of strips.entries()) {
    const grid: SolveGrid = { cols, rows: share.rows[index] ?? 0, reserved: [] };
    const [best] = solvePage(strip, grid, defaultBudget(strip.length)).pages;
    if (!best) return undefined;
    pages.push(best);
  }
  return pages;
};

/** The stories in rank order, in strips of about equal number. */
const chunks = (stories: readonly StoryTable[]): readonly (readonly StoryTable[])[] => {
  const count = Math.ceil(stories.length / MOST_IN_STRIP);
  const size = Math.ceil(stories.length / count);
  return Array.from({ length: count }, (_, index) =>
    stories.slice(index * size, (index + 1) * size),
  );
};

/** Cells that a part takes at its cheapest. */
export const naturalArea = (story: StoryTable): number => {
  let best = { cost: NEVER, area: 0 };
  for (const [cols, heights] of story.cells) {
    for (const [rows, variants] of heights) {
      const cost = variants[0]?.cost ?? NEVER;
      if (cost < best.cost) best = { cost, area: cols * rows };
    }
  }
  return best.area;
};

/** The heights a strip can fill within a reach of its cheapest leaves, round its share of the page. */
const stripHeights = (
  strip: readonly StoryTable[],
  cols: number,
  share: number,
  rows: number,
  reach: number,
): readonly StripHeight[] => {
  const from = Math.max(1, Math.floor(share) - SPREAD);
  const to = Math.min(rows, Math.ceil(share) + SPREAD);
  const cuts = cutCosts(strip, cols, WEIGHTS);
  const least = leastLeaves(strip).reduce((sum, leaf) => sum + leaf, 0);
  if (least >= NEVER) return [];
  const input = { stories: strip, cuts, cols, rows: to, whole: false, weights: WEIGHTS };
  const tables = fillTables(input, least + reach);
  const found: StripHeight[] = [];
  for (let height = from; height <= to; height += 1) {
    const cost = listPages(tables, [{ col: 0, row: 0, cols, rows: height }]).least;
    if (cost < NEVER) found.push({ rows: height, cost });
  }
  return found;
};

interface Share {
  readonly rows: readonly number[];
  readonly cost: number;
}

/** Every way to share the page's rows among the strips, cheapest first. */
const shares = (heights: readonly (readonly StripHeight[])[], total: number): readonly Share[] => {
  let open: readonly Share[] = [{ rows: [], cost: 0 }];
  for (const own of heights) {
    open = open.flatMap((share) =>
      own.map((height) => ({
        rows: [...share.rows, height.rows],
        cost: share.cost + height.cost,
      })),
    );
  }
  return open
    .filter((share) => share.rows.reduce((sum, rows) => sum + rows, 0) === total)
    .sort((a, b) => a.cost - b.cost || (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
};

/** The strips as one page. */
const stacked = (
  stories: readonly StoryTable[],
  strips: readonly (readonly StoryTable[])[],
  pages: readonly SolvedPage[],
  rows: readonly number[],
  top: number,
  cols: number,
): SolvedPage => {
  let row = top;
  let first = 0;
  const shifted = pages.map((page, index) => {
    const by = { row, first };
    row += rows[index] ?? 0;
    first += strips[index]?.length ?? 0;
    return moved(page, by.row, by.first);
  });
  const tree = shifted
    .map((page) => page.tree)
    .reduceRight((rest, one) => ({ op: '/', first: one, rest, cols, rows: one.rows + rest.rows }));
  return {
    tree,
    text: treeString(tree, (story) => stories[story]?.id ?? '?'),
    cost: shifted.reduce((sum, page) => sum + page.cost, 0),
    placed: shifted.flatMap((page) => page.placed),
    taboos: shifted
      .flatMap((page) => page.taboos)
      .sort((a, b) => b.cost - a.cost || (a.id < b.id ? -1 : 1)),
    regions: [{ col: 0, row: top, cols, rows: row - top }],
  };
};

/** A strip's page in its place: so many rows further down, its stories counted from `first`. */
const moved = (page: SolvedPage, down: number, first: number): SolvedPage => ({
  ...page,
  tree: renumbered(page.tree, first),
  placed: page.placed.map((place) => ({
    ...place,
    story: place.story + first,
    rect: { ...place.rect, row: place.rect.row + down },
  })),
  taboos: page.taboos.map((taboo) => ({
    ...taboo,
    stories: taboo.stories.map((story) => story + first),
    ...(taboo.row === undefined ? {} : { row: taboo.row + down }),
  })),
});

const renumbered = (tree: Tree, first: number): Tree =>
  tree.op === 'leaf'
    ? { ...tree, story: tree.story + first }
    : { ...tree, first: renumbered(tree.first, first), rest: renumbered(tree.rest, first) };
