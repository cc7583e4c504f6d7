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
  noTries,
  type StepEnd,
  type StepTold,
  type ToldTry,
  tellParts,
  tellStep,
} from '../parts/step-told.ts';
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

/** A page solved, and every try that led to it. */
export interface LeastSlack {
  /** The best page; absent when not even holes and text left over make one. */
  readonly found?: Attempt;
  readonly steps: readonly StepTold[];
}

/** Tries a page of one kind. */
type TryPage = (slack: Slack, options: PartsOptions) => Attempt | undefined;

/** The best page of these stories. */
export const leastSlack = (input: PageInput, grid: SolveGrid): LeastSlack => {
  const stories = [...input.stories.values()];
  const tries = noTries<Attempt>();
  const tryPage: TryPage = (slack, options) => tries.add(attempt(input, grid, slack, options));
  const found =
    withLeastSlack(stories, fillerSets(fillersOf(stories)), ({ slack, leave, fillers }) =>
      tryPage(slack, { leave, fillers }),
    ) ?? forced(input, grid, tryPage);
  return { ...(found ? { found } : {}), steps: tries.told(found) };
};

const MOST_FILLERS = 4;

/** One filler, each in turn; then the first two, the first three … */
const fillerSets = (slugs: readonly string[]): readonly (readonly string[])[] => [
  ...slugs.slice(0, MOST_FILLERS).map((slug) => [slug]),
  ...slugs.slice(1, MOST_FILLERS).map((_, index) => slugs.slice(0, index + 2)),
];

/** Holes or text left over: a blank of its own where the page is short, with the fillers that help. */
const forced = (input: PageInput, grid: SolveGrid, tryPage: TryPage): Attempt | undefined => {
  const leave = 'trim';
  const fillers = fillersOf([...input.stories.values()]).slice(0, MOST_FILLERS);
  const plain = tryPage('forced', { leave, fillers: [] });
  if (plain && !isShort(plain.parts, grid)) return plain;
  const blank = { leave, blank: true } as const;
  const open = tryPage('forced', { ...blank, fillers: [] });
  const found = cheaper(plain, open);
  if (!found || found !== open || fillers.length === 0) return found;
  const filled = tryPage('forced', { ...blank, fillers });
  return cheaper(found, filled);
};

const attempt = (
  input: PageInput,
  grid: SolveGrid,
  slack: Slack,
  options: PartsOptions,
): ToldTry<Attempt> => {
  const parts = pageParts(input, grid.rows, slack, options);
  const tables = parts.map((part) => part.table);
  const told = (end: StepEnd): StepTold =>
    tellStep({ slack, ...options }, tellParts(tables, input.tellTables), end);
  if (tables.length === 0 || !mayTile(tables, grid)) return { told: told({ outcome: 'area' }) };
  const solution =
    tables.length > MOST_STORIES
      ? solveStrips(tables, grid)
      : solvePage(tables, grid, defaultBudget(parts.length));
  const best = solution?.pages[0];
  const weighed = solution?.weighed ?? 0;
  if (!solution || !best) return { told: told({ outcome: 'infeasible', weighed }) };
  const { cost } = best;
  return {
    told: told({ outcome: solution.status, cost, weighed }),
    found: { slack, cost, count: parts.length, parts, solution, best },
  };
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
