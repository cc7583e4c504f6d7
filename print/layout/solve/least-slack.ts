/**
 * The best page with as little slack as gives a good one, in the trade's order (`auto-layout` 2): what
 * the stories can do by themselves, the lead's foot, heads in columns; where that fills no page, optional
 * parts, a filler, an ornament, trims; at last holes and text left over, which are reported.
 */
import type { PageInput } from '../page.ts';
import { type Leave, mayLeave } from '../shorter.ts';
import { type PagePart, type PartsOptions, pageParts, type Slack } from './page-parts.ts';
import {
  defaultBudget,
  MOST_STORIES,
  type Solution,
  type SolvedPage,
  solvePage,
} from './solve-page.ts';
import { naturalArea, solveStrips } from './strips.ts';
import type { SolveGrid, StoryTable } from './table.ts';

/** A page solved with some slack. */
export interface Attempt {
  readonly slack: Slack;
  readonly parts: readonly PagePart[];
  readonly solution: Solution;
  readonly best: SolvedPage;
}

/** A page that costs no more than this a part, thousandths, needs no further slack. */
export const GOOD_PART = 2500;

/** One try: how much slack, and what else. */
interface Step {
  readonly slack: Slack;
  readonly options: PartsOptions;
}

/** The best page; undefined when not even holes and text left over make one. */
export const leastSlack = (input: PageInput, grid: SolveGrid): Attempt | undefined => {
  let found: Attempt | undefined;
  for (const slack of ['stories', 'lead-foot', 'forms'] as const) {
    if (found && found.best.cost <= GOOD_PART * found.parts.length) break;
    // What the lead's foot gives, the forms give too: a page that is only ugly needs not both.
    if (found && slack === 'lead-foot') continue;
    found = cheaper(found, attempt(input, grid, { slack, options: { fillers: [] } }));
  }
  for (const step of found ? [] : moreSteps(input)) {
    found = attempt(input, grid, step);
    if (found) break;
  }
  return found ?? forced(input, grid);
};

/** Steps for a page that its stories do not fill by themselves; the first that fills it is taken. */
const moreSteps = (input: PageInput): readonly Step[] => {
  const stories = [...input.stories.values()];
  const leave = (most: Leave): boolean => stories.some((story) => mayLeave(story, most));
  const optional: Leave = leave('optional') ? 'optional' : 'nothing';
  const step = (slack: Slack, most: Leave, fillers: readonly string[]): Step => ({
    slack,
    options: { leave: most, fillers },
  });
  return [
    ...(optional === 'nothing' ? [] : [step('forms', optional, [])]),
    ...fillerSets(fillersOf(input)).map((fillers) => step('forms', optional, fillers)),
    step('ornament', optional, []),
    ...(stories.some((story) => story.article.print.trim > 0) ? [step('forms', 'trim', [])] : []),
  ];
};

/** Slugs of the page's fillers, by priority. */
export const fillersOf = (input: PageInput): readonly string[] =>
  [...input.stories.values()]
    .map((story) => story.article)
    .filter((article) => article.kind === 'filler')
    .sort((a, b) => a.priority - b.priority || (a.slug < b.slug ? -1 : 1))
    .map((article) => article.slug);

const MOST_FILLERS = 4;

/** One filler, each in turn; then the first two, the first three … */
const fillerSets = (slugs: readonly string[]): readonly (readonly string[])[] => [
  ...slugs.slice(0, MOST_FILLERS).map((slug) => [slug]),
  ...slugs.slice(1, MOST_FILLERS).map((_, index) => slugs.slice(0, index + 2)),
];

/** Holes or text left over: a blank of its own where the page is short, with the fillers that help. */
const forced = (input: PageInput, grid: SolveGrid): Attempt | undefined => {
  const leave = 'trim';
  const fillers = fillersOf(input).slice(0, MOST_FILLERS);
  const plain = attempt(input, grid, { slack: 'forced', options: { leave, fillers: [] } });
  if (plain && !isShort(plain.parts, grid)) return plain;
  const blank = { leave, blank: true } as const;
  const open = attempt(input, grid, { slack: 'forced', options: { ...blank, fillers: [] } });
  const found = cheaper(plain, open);
  if (!found || found !== open || fillers.length === 0) return found;
  const filled = attempt(input, grid, { slack: 'forced', options: { ...blank, fillers } });
  return cheaper(found, filled);
};

const cheaper = (one: Attempt | undefined, other: Attempt | undefined): Attempt | undefined =>
  one && other ? (other.best.cost < one.best.cost ? other : one) : (one ?? other);

const attempt = (
  input: PageInput,
  grid: SolveGrid,
  { slack, options }: Step,
): Attempt | undefined => {
  const parts = pageParts(input, grid.rows, slack, options);
  const tables = parts.map((part) => part.table);
  if (tables.length === 0 || !mayTile(tables, grid)) return undefined;
  const solution =
    tables.length > MOST_STORIES
      ? solveStrips(tables, grid)
      : solvePage(tables, grid, defaultBudget(parts.length));
  const best = solution?.pages[0];
  return solution && best && { slack, parts, solution, best };
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
