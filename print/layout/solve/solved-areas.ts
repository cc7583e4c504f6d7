/**
 * A page without a template, solved: its areas with their content, the edges of its bands, and what the
 * report says of it.
 *
 * The solved rectangles are written as bands, one a distinct row edge, so that everything after the
 * solver (placing, rules, faults, the report) works on a solved page as on a designer's.
 */
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { LockedPage } from '../../../src/model/layout-lock.ts';
import type { AreaContent } from '../area.ts';
import type { AreaShape } from '../bands.ts';
import type { PageInput } from '../page.ts';
import type { PageReport } from '../plan.ts';
import { explainPages, type PageExplanation } from './explain.ts';
import { keepPage } from './keep-page.ts';
import { changesSince, lockedRects, lockPage } from './page-lock.ts';
import { type PagePart, pageParts, type Slack } from './page-parts.ts';
import { defaultBudget, MOST_STORIES, type SolvedPage, solvePage } from './solve-page.ts';
import {
  type CellRect,
  inRankOrder,
  type Reserved,
  type SolveGrid,
  type StoryTable,
} from './table.ts';

/** A solved page, ready to be placed. */
export interface SolvedAreas {
  readonly contents: readonly AreaContent[];
  /** Rows of each band. */
  readonly rows: readonly number[];
  readonly front: boolean;
  readonly tree: string;
  readonly report: Pick<PageReport, 'status' | 'gap' | 'cuts' | 'copyfitLines' | 'taboos'>;
  readonly explanation: PageExplanation;
  /** What the lock file holds of it from now on; none while stories do not fit. */
  readonly lock?: LockedPage;
  /** The page was locked and had to be laid out anew: what changed since. */
  readonly anew?: string;
}

const NAMEPLATE_ROWS = 11;
const LETTERS = 'ABCDFGHIKLMPSTUVWXYZ';
const FURNITURE_LETTERS: Readonly<Record<string, string>> = {
  nameplate: 'N',
  ears: 'E',
  '#refers': 'R',
  '#ornament': 'O',
};
const SLACKS: readonly Slack[] = ['stories', 'lead-foot', 'forms', 'ornament', 'forced'];

/** Solves a page, or keeps its locked one; undefined when no solver can place its stories at all. */
export const solveAreas = (input: PageInput, firstRow: number): SolvedAreas | undefined => {
  const { format } = input.publication;
  const rows = format.rows - firstRow + 1;
  const reserved = frontFurniture(input, format.columns);
  const grid: SolveGrid = { cols: format.columns, rows, reserved };
  const kept = input.lock && keepLocked(input, input.lock, grid);
  if (kept || (input.lock && input.keepOnly)) return kept;
  for (const slack of SLACKS) {
    const parts = pageParts(input, rows, slack);
    if (parts.length === 0 || parts.length > MOST_STORIES) return undefined;
    const solution = solvePage(
      parts.map((part) => part.table),
      grid,
      defaultBudget(parts.length),
    );
    const best = solution.pages[0];
    if (!best) continue;
    const { status, gap, pages, stories } = solution;
    const lock = lockPage(input, rows, slack, stories, best);
    const anew = input.lock ? { anew: changesSince(input, input.lock) } : {};
    const found: Found = { status, gap: gap / 1000, pages, stories };
    return { ...areasOf(input, parts, reserved, found, best), ...(lock ? { lock } : {}), ...anew };
  }
  return undefined;
};

/** What a solver or a lock found. */
interface Found {
  readonly status: PageReport['status'];
  readonly gap: number | null;
  readonly pages: readonly SolvedPage[];
  readonly stories: readonly StoryTable[];
}

/** The locked page with today's stories, as its slack allows; then with heads in columns too. */
const keepLocked = (
  input: PageInput,
  lock: LockedPage,
  grid: SolveGrid,
): SolvedAreas | undefined => {
  if (lock.rows !== grid.rows) return undefined;
  const more: readonly Slack[] = lock.slack === 'ornament' ? [] : ['forms'];
  for (const slack of [lock.slack, ...more]) {
    const parts = pageParts(input, grid.rows, slack);
    const tables = parts.map((part) => part.table);
    if (tables.length > MOST_STORIES) return undefined;
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

const frontFurniture = (input: PageInput, cols: number): readonly Reserved[] => {
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
  const rects = [...reserved, ...page.placed.map((place) => place.rect)];
  const edges = [...new Set(rects.flatMap((rect) => [rect.row, rect.row + rect.rows]))];
  edges.sort((a, b) => a - b);
  const letters = lettersOf(solution);
  const firstRow = input.publication.format.rows + 1 - (edges[edges.length - 1] ?? 0);
  const shapeOf = (rect: CellRect, letter: string): AreaShape => ({
    letter,
    col: rect.col,
    cols: rect.cols,
    firstBand: edges.indexOf(rect.row),
    endBand: edges.indexOf(rect.row + rect.rows),
  });
  const furniture = reserved.map((item): AreaContent => {
    const kind = item.name === 'ears' ? 'ears' : 'nameplate';
    const spec: AreaSpec = { stories: [], furniture: kind, at: input.page.at };
    const shape = shapeOf(item, FURNITURE_LETTERS[item.name] ?? 'N');
    return { kind: 'furniture', shape, spec, furniture: kind };
  });
  const byId = new Map(parts.map((part) => [part.table.id, part]));
  const stories = page.placed.flatMap((place) => {
    const id = solution.stories[place.story]?.id ?? '';
    const shape = shapeOf(place.rect, letters.get(id) ?? '?');
    return byId.get(id)?.content(shape, place.rect.rows, place.variant) ?? [];
  });
  const contents = [...furniture, ...stories].sort(
    (a, b) => a.shape.firstBand - b.shape.firstBand || a.shape.col - b.shape.col,
  );
  return {
    contents,
    rows: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    front: reserved.length > 0,
    tree: bandsText(contents, edges, input.publication.format.columns),
    report: reportOf(solution, page, letters, firstRow),
    explanation: explainPages(
      input.page.number,
      solution.pages,
      solution.stories,
      (id) => letters.get(id) ?? '?',
      input.publication.format.columns,
      firstRow,
    ),
  };
};

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

const bandsText = (
  contents: readonly AreaContent[],
  edges: readonly number[],
  cols: number,
): string =>
  edges
    .slice(1)
    .map((edge, band) => {
      const letters = Array.from({ length: cols }, (_, col) => {
        const here = contents.find(
          ({ shape }) =>
            shape.firstBand <= band &&
            band < shape.endBand &&
            shape.col <= col &&
            col < shape.col + shape.cols,
        );
        return here?.shape.letter ?? '.';
      });
      return `${letters.join('')}×${edge - (edges[band] ?? 0)}`;
    })
    .join(' / ');

const reportOf = (
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
