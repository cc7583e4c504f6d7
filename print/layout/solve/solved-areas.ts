/**
 * A page without a template, solved: its areas with their content, the edges of its bands, and what the
 * report says of it.
 *
 * The solved rectangles are written as bands, one a distinct row edge, so that everything after the
 * solver (placing, rules, faults, the report) works on a solved page as on a designer's.
 */
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { LockedPage } from '../../../src/model/layout-lock.ts';
import type { PageInput } from '../page.ts';
import type { PageReport } from '../plan.ts';
import { type Drawable, type DrawnAreas, drawAreas } from '../template/draw-areas.ts';
import { leavesOf } from '../template-rows.ts';
import { explainPages, type PageExplanation } from './explain.ts';
import { keepPage } from './keep-page.ts';
import { fillersOf, leastSlack } from './least-slack.ts';
import { changesSince, lockedRects, lockPage } from './page-lock.ts';
import { type PagePart, type PartsOptions, pageParts } from './page-parts.ts';
import type { SolvedPage } from './solve-page.ts';
import { MOST_PARTS } from './strips.ts';
import { inRankOrder, type Reserved, type SolveGrid, type StoryTable } from './table.ts';

/** A solved page, ready to be placed. */
export interface SolvedAreas extends DrawnAreas {
  readonly front: boolean;
  /** Another page found, by its cuts, drawn like the chosen one. */
  readonly drawn: (cuts: string) => DrawnAreas | undefined;
  readonly report: Pick<PageReport, 'status' | 'gap' | 'cuts' | 'copyfitLines' | 'taboos'>;
  readonly explanation: PageExplanation;
  /** What the lock file holds of it from now on; none while stories do not fit. */
  readonly lock?: LockedPage;
  /** The page was locked and had to be laid out anew: what changed since. */
  readonly anew?: string;
}

const NAMEPLATE_ROWS = 11;
const LETTERS = 'ABCDFGHIKLMPSTUVWXYZabcdfghiklmpstuvwxyz';
const FURNITURE_LETTERS: Readonly<Record<string, string>> = {
  nameplate: 'N',
  ears: 'E',
  '#refers': 'R',
  '#ornament': 'O',
  '#blank': '_',
};

/** Solves a page, or keeps its locked one; undefined when no solver can place its stories at all. */
export const solveAreas = (input: PageInput, firstRow: number): SolvedAreas | undefined => {
  const { format } = input.publication;
  const rows = format.rows - firstRow + 1;
  const reserved = frontFurniture(input, format.columns);
  const grid: SolveGrid = { cols: format.columns, rows, reserved };
  const kept = input.lock && keepLocked(input, input.lock, grid);
  if (kept || (input.lock && input.keepOnly)) return kept;
  const solved = leastSlack(input, grid);
  if (!solved) return undefined;
  const { slack, parts, solution, best } = solved;
  const { status, gap, pages, stories } = solution;
  const lock = lockPage(input, rows, slack, stories, best);
  const anew = input.lock ? { anew: changesSince(input, input.lock) } : {};
  const found: Found = { status, gap: status === 'budget' ? null : gap / 1000, pages, stories };
  return { ...areasOf(input, parts, reserved, found, best), ...(lock ? { lock } : {}), ...anew };
};

/** What a solver, a lock or a designer's tree found. */
export interface Found {
  readonly status: PageReport['status'];
  readonly gap: number | null;
  readonly pages: readonly SolvedPage[];
  readonly stories: readonly StoryTable[];
}

/**
 * The locked page with today's stories, as its slack allows; then with heads in columns too, less optional
 * parts, less trims. It has the fillers it had.
 */
const keepLocked = (
  input: PageInput,
  lock: LockedPage,
  grid: SolveGrid,
): SolvedAreas | undefined => {
  if (lock.rows !== grid.rows) return undefined;
  const fillers = fillersOf(input).filter((slug) =>
    lock.stories.some((entry) => entry.story === slug),
  );
  const most: LockedPage['slack'] = lock.slack === 'ornament' ? lock.slack : 'forms';
  const leaves = leavesOf([...input.stories.values()]).slice(1);
  const steps: readonly { readonly slack: LockedPage['slack']; readonly options: PartsOptions }[] =
    [
      { slack: lock.slack, options: { fillers } },
      ...(lock.slack === most ? [] : [{ slack: most, options: { fillers } }]),
      ...leaves.map((leave) => ({ slack: most, options: { fillers, leave } })),
    ];
  for (const { slack, options } of steps) {
    const parts = pageParts(input, grid.rows, slack, options);
    const tables = parts.map((part) => part.table);
    if (tables.length > MOST_PARTS) return undefined;
    const kept = keepPage(tables, grid, lockedRects(lock));
    if (kept.rung === 'none') continue;
    const stories = inRankOrder(tables);
    const found: Found = { status: 'locked', gap: null, pages: [kept.page], stories };
    const areas = areasOf(input, parts, grid.reserved, found, kept.page);
    // The agreed cost stays: else small edits would add up to a page nobody agreed to.
    const entry = lockPage(input, grid.rows, slack, stories, kept.page);
    return { ...areas, ...(entry ? { lock: { ...entry, cost: lock.cost } } : {}) };
  }
  return undefined;
};

/** Nameplate and ears, where the page is the first. */
export const frontFurniture = (input: PageInput, cols: number): readonly Reserved[] => {
  if (input.page.number !== 1) return [];
  const ears = cols > 2 ? 1 : 0;
  const nameplate = { name: 'nameplate', col: 0, row: 0, cols: cols - ears, rows: NAMEPLATE_ROWS };
  return ears === 0
    ? [nameplate]
    : [nameplate, { name: 'ears', col: cols - 1, row: 0, cols: 1, rows: NAMEPLATE_ROWS }];
};

const areasOf = (
  input: PageInput,
  parts: readonly PagePart[],
  reserved: readonly Reserved[],
  solution: Found,
  page: SolvedPage,
): SolvedAreas => {
  const letters = lettersOf(solution);
  const { format } = input.publication;
  const bottom = Math.max(...page.placed.map(({ rect }) => rect.row + rect.rows));
  const firstRow = format.rows + 1 - bottom;
  const byId = new Map(parts.map((part) => [part.table.id, part]));
  const furniture = furnitureOf(reserved, input.page.at);
  const draw = (one: SolvedPage): DrawnAreas => {
    const stories = one.placed.flatMap(({ story, rect, variant }): readonly Drawable[] => {
      const id = solution.stories[story]?.id ?? '';
      const part = byId.get(id);
      const letter = letters.get(id) ?? '?';
      return part
        ? [{ rect, letter, content: (shape) => part.content(shape, rect.rows, variant) }]
        : [];
    });
    return drawAreas([...furniture, ...stories], format.columns);
  };
  return {
    ...draw(page),
    front: reserved.length > 0,
    drawn: (cuts) => {
      const other = solution.pages.find((one) => one.text === cuts);
      return other && draw(other);
    },
    report: reportOf(solution, page, letters, firstRow),
    explanation: explainPages(
      input.page.number,
      solution.pages,
      solution.stories,
      (id) => letters.get(id) ?? '?',
      format.columns,
      firstRow,
    ),
  };
};

/** The furniture that a page without a template of its own gets. */
export const furnitureOf = (
  reserved: readonly Reserved[],
  at: AreaSpec['at'],
): readonly Drawable[] =>
  reserved.map((item) => {
    const furniture = item.name === 'ears' ? 'ears' : 'nameplate';
    const spec: AreaSpec = { stories: [], furniture, at };
    const letter = FURNITURE_LETTERS[item.name] ?? 'N';
    return {
      rect: item,
      letter,
      content: (shape) => ({ kind: 'furniture', shape, spec, furniture }),
    };
  });

/** Letters by rank, furniture by its own. */
const lettersOf = (solution: Found): ReadonlyMap<string, string> => {
  const letters = new Map<string, string>();
  let next = 0;
  for (const story of solution.stories) {
    const own = FURNITURE_LETTERS[story.id];
    letters.set(story.id, own ?? LETTERS[next] ?? '?');
    if (!own) next += 1;
  }
  return letters;
};

/** What the report says of a page; `letters` name its stories by id. */
export const reportOf = (
  solution: Found,
  page: SolvedPage,
  letters: ReadonlyMap<string, string>,
  firstRow: number,
): SolvedAreas['report'] => ({
  status: solution.status,
  gap: solution.gap,
  cuts: page.text,
  copyfitLines: page.placed.reduce((sum, place) => sum + place.variant.copyfit, 0),
  taboos: page.taboos.map((taboo) => ({
    id: taboo.id,
    cost: taboo.cost / 1000,
    where: [
      taboo.stories.map((story) => letters.get(solution.stories[story]?.id ?? '') ?? '?').join('|'),
      taboo.row === undefined ? '' : `y=${taboo.row}`,
      taboo.col === undefined ? '' : `x=${taboo.col}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    stories: taboo.stories.map((story) => solution.stories[story]?.id ?? '?'),
    ...(taboo.col === undefined ? {} : { col: taboo.col }),
    ...(taboo.row === undefined ? {} : { row: firstRow + taboo.row }),
  })),
});
