/**
 * The best page with as little slack as gives a good one, in the trade's order: what
 * the stories can do by themselves, the lead's foot, heads in columns; where that fills no page, optional
 * parts, a filler, an ornament, trims; at last holes and text left over, which are reported
 * (docs/design/solver.md#slack).
 */
import type { PageInput } from '../page-input.ts';
import type { PagePart } from '../parts/page-part.ts';
import { type PartsOptions, pageParts } from '../parts/page-parts.ts';
import { cheaper, fillersOf, type Slack, type Tried, withLeastSlack } from '../parts/slack.ts';
import {
  defaultBudget,
  MOST_STORIES,
  type Solution,
  type SolvedPage,
  solvePage,
} from '../solve/solve-page.ts';
import { naturalArea, solveStrips } from '../solve/strips.ts';
import type { SolveGrid, StoryTable } from '../solve/table.ts';

/** A page solved with some slack. */
export interface Attempt extends Tried {
  readonly slack: Slack;
  readonly parts: readonly PagePart[];
  readonly solution: Solution;
  readonly best: SolvedPage;
}

/** The best page; undefined when not even holes and text left over make one. */
export const leastSlack = (input: PageInput, grid: SolveGrid): Attempt | undefined => {
  const stories = [...input.stories.values()];
  return (
    withLeastSlack(stories, fillerSets(fillersOf(stories)), ({ slack, leave, fillers }) =>
      attempt(input, grid, slack, { leave, fillers }),
    ) ?? forced(input, grid)
  );
};

const MOST_FILLERS = 4;

/** One filler, each in turn; then the first two, the first three … */
const fillerSets = (slugs: readonly string[]): readonly (readonly string[])[] => [
  ...slugs.slice(0, MOST_FILLERS).map((slug) => [slug]),
  ...slugs.slice(1, MOST_FILLERS).map((_, index) => slugs.slice(0, index + 2)),
];

/** Holes or text left over: a blank of its own where the page is short, with the fillers that help. */
const forced = (input: PageInput, grid: SolveGrid): Attempt | undefined => {
  const leave = 'trim';
  const fillers = fillersOf([...input.stories.values()]).slice(0, MOST_FILLERS);
  const plain = attempt(input, grid, 'forced', { leave, fillers: [] });
  if (plain && !isShort(plain.parts, grid)) return plain;
  const blank = { leave, blank: true } as const;
  const open = attempt(input, grid, 'forced', { ...blank, fillers: [] });
  const found = cheaper(plain, open);
  if (!found || found !== open || fillers.length === 0) return found;
  const filled = attempt(input, grid, 'forced', { ...blank, fillers });
  return cheaper(found, filled);
};

const attempt = (
  input: PageInput,
  grid: SolveGrid,
  slack: Slack,
  options: PartsOptions,
): Attempt | undefined => {
  const parts = pageParts(input, grid.rows, slack, options);
  const tables = parts.map((part) => part.table);
  if (tables.length === 0 || !mayTile(tables, grid)) return undefined;
  const solution =
    tables.length > MOST_STORIES
      ? solveStrips(tables, grid)
      : solvePage(tables, grid, defaultBudget(parts.length));
  const best = solution?.pages[0];
  return solution && best && { slack, cost: best.cost, count: parts.length, parts, solution, best };
};

const freeArea = (grid: SolveGrid): number =>
  grid.cols * grid.rows - grid.reserved.reduce((sum, { cols, rows }) => sum + cols * rows, 0);

/** Whether the parts as they would like to be leave some of the page free. */
const isShort = (parts: readonly PagePart[], grid: SolveGrid): boolean =>
  parts.reduce((sum, { table }) => sum + naturalArea(table), 0) < freeArea(grid);

/** Whether the page's area lies between the least and the most that the parts can take together. */
const mayTile = (tables: readonly StoryTable[], grid: SolveGrid): boolean => {
  const area = freeArea(grid);
  let least = 0;
  let most = 0;
  for (const { cells } of tables) {
    const sizes = [...cells].flatMap(([cols, heights]) =>
      [...heights.keys()].map((rows) => cols * rows),
    );
    least += Math.min(...sizes);
    most += Math.max(0, ...sizes);
  }
  return least <= area && area <= most;
};
