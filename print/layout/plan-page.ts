/**
 * A page from its template, or solved when it has none: areas, rows, modules, furniture and rules, with
 * everything that went wrong.
 *
 * In: the issue, the page, its stories, services about type. Out: a `PagePlan` and diagnostics. Pure:
 * no file, no browser, no clock. A template never loses text: what does not fit is reported.
 */

import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { PageTemplate } from '../../src/model/issue.ts';
import type { LockedPage } from '../../src/model/layout-lock.ts';
import type { PageExplanation } from '../page-plan/explanation.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import type { Omission } from '../typeset/galley-types.ts';
import type { AreaContent } from './area/area.ts';
import { copyfitLines } from './area/copyfit-tables.ts';
import { withFaces, withSolvedFaces } from './area/face-rule.ts';
import { type PlacedContent, placeArea } from './area/place-area.ts';
import { leftOutNotes, unusedFillers } from './faults/left-out.ts';
import { layoutFaults } from './faults/page-faults.ts';
import { rowFaults } from './faults/row-faults.ts';
import { firstRowOf, makePlan } from './make-plan.ts';
import type { PageInput } from './page-input.ts';
import { tellDrawn } from './parts/drawn-told.ts';
import type { StepTold } from './parts/step-told.ts';
import { type Solved, type SolvedAreas, solveAreas } from './solved/solved-areas.ts';
import { areaShapes } from './template/bands.ts';
import { completeTemplate } from './template/complete-template.ts';
import { defaultTemplate } from './template/default-template.ts';
import { pastedLayout } from './template/paste.ts';
import { templateRows } from './template/template-rows.ts';

/** The heights an area can be filled at exactly, so that a designer can balance a template. */
export interface AreaHeights {
  readonly page: number;
  readonly area: string;
  readonly cols: number;
  /** Rows, separation row included, rising. */
  readonly rows: readonly number[];
}

/** A planned page; none when its rows cannot add up or a headline fits at no size. */
export interface PageResult {
  readonly plan?: PagePlan;
  readonly heights: readonly AreaHeights[];
  /** Why a solved page beat the next ones; absent for a page with a template. */
  readonly explanation?: PageExplanation;
  /** Fillers of the page that it had no need of; none when absent. */
  readonly unused?: readonly Omission[];
  /** What the lock file holds of a solved page from now on. */
  readonly lock?: LockedPage;
  /** What was tried, in order; none where a template was forbidden before. */
  readonly steps: readonly StepTold[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Plans one page: from its template if it has one, else solved. */
export const planPage = (input: PageInput): PageResult => {
  if (input.page.layout) return fromCompleted(input) ?? fromTemplate(input, []);
  const { areas, steps } = solveAreas(input, firstRowOf(input, input.page.number === 1));
  if (areas) return fromSolver(input, areas, steps);
  // A locked page that is only to be kept, and cannot be.
  if (input.lock && input.keepOnly) return { heights: [], steps, diagnostics: [] };
  return fromTemplate(input, steps);
};

/** A page whose template leaves cuts or cells to the solver; undefined for any other. */
const fromCompleted = (input: PageInput): PageResult | undefined => {
  const { layout, number } = input.page;
  if (!layout) return undefined;
  const front = isFront(layout, number);
  const firstRow = firstRowOf(input, front);
  const completed = completeTemplate(input, layout, front, firstRow);
  const steps = completed?.steps ?? [];
  if (!completed?.areas) return completed && { heights: [], steps, diagnostics: completed.faults };
  const { rows, tree, report } = completed.areas;
  const contents = withSolvedFaces(completed.areas.contents);
  const placed = placeAll(input, contents, edgesOf(rows, firstRow));
  const plan = makePlan(input, placed, { front, tree, report });
  return {
    plan,
    heights: heightsOf(contents, number),
    ...notUsed(input, plan),
    steps,
    diagnostics: [
      ...completed.faults,
      ...layoutFaults(input, layout, contents, placed),
      ...leftOutNotes(input, plan),
    ],
  };
};

/** A page without a template, from the rectangles that were found. */
const fromSolver = (input: PageInput, solved: SolvedAreas, steps: Solved['steps']): PageResult => {
  const front = input.page.number === 1;
  const template = defaultTemplate(input.stories, input.publication.format, input.page);
  const contents = withSolvedFaces(solved.contents);
  const placed = placeAll(input, contents, edgesOf(solved.rows, firstRowOf(input, front)));
  const plan = makePlan(input, placed, { front, tree: solved.tree, report: solved.report });
  return {
    plan,
    heights: heightsOf(contents, input.page.number),
    explanation: withLayouts(solved, input.publication.format.columns),
    ...notUsed(input, plan),
    ...(solved.lock ? { lock: solved.lock } : {}),
    steps,
    diagnostics: [
      ...layoutFaults(input, template, contents, placed),
      ...leftOutNotes(input, plan),
      ...(solved.anew === undefined ? [] : [relayout(input, solved.anew)]),
    ],
  };
};

/** The pages told, each as a designer can paste it. */
const withLayouts = (solved: SolvedAreas, columns: number): PageExplanation => ({
  ...solved.explanation,
  pages: solved.explanation.pages.map((told) => {
    const drawn = solved.drawn(told.cuts);
    if (!drawn) return told;
    const faced = { ...drawn, contents: withSolvedFaces(drawn.contents) };
    const layout = pastedLayout(faced, columns, told.cuts);
    return layout === undefined ? told : { ...told, layout };
  }),
});

const relayout = (input: PageInput, changed: string): Diagnostic => ({
  rule: 'layout/relayout',
  severity: 'info',
  data: { page: input.page.number, changed },
  source: input.page.at,
});

/** A page as it is drawn; `before` are tries to do without a template. */
const fromTemplate = (input: PageInput, before: readonly StepTold[]): PageResult => {
  const { page, publication } = input;
  const { format } = publication;
  const bare = page.layout ?? defaultTemplate(input.stories, format, page);
  const shapes = areaShapes(bare);
  const template = withFaces(bare, shapes, input.stories);
  const front = isFront(template, page.number);
  const firstRow = firstRowOf(input, front);
  const stock = { stories: input.stories, format, type: input.type };
  const rows = format.rows - firstRow + 1;
  const { contents, solution } = templateRows(template, shapes, stock, rows);
  const heights = heightsOf(contents, page.number);
  const steps = [
    ...before,
    tellDrawn({ contents, rows, stands: solution !== undefined }, input.tellTables),
  ];
  if (!solution)
    return {
      heights,
      steps,
      diagnostics: [
        ...layoutFaults(input, template, contents, []),
        ...rowFaults(input, template, contents, rows),
      ],
    };
  const placed = placeAll(input, contents, edgesOf(solution.rows, firstRow));
  const plan = makePlan(input, placed, {
    front,
    tree: treeOf(template, solution.rows),
    report: {
      status: 'template',
      gap: null,
      copyfitLines: copyfitLines(contents, ({ shape }) =>
        solution.rows.slice(shape.firstBand, shape.endBand).reduce((sum, band) => sum + band, 0),
      ),
      taboos: [],
    },
  });
  return {
    plan,
    heights,
    ...notUsed(input, plan),
    steps,
    diagnostics: [...layoutFaults(input, template, contents, placed), ...leftOutNotes(input, plan)],
  };
};

/** The fillers that a page had no need of, if any. */
const notUsed = (input: PageInput, plan: PagePlan): Pick<PageResult, 'unused'> => {
  const unused = unusedFillers(input, plan);
  return unused.length > 0 ? { unused } : {};
};

const placeAll = (
  input: PageInput,
  contents: readonly AreaContent[],
  edges: readonly number[],
): readonly PlacedContent[] => contents.map((content) => placeArea(input, content, edges));

const heightsOf = (contents: readonly AreaContent[], page: number): readonly AreaHeights[] =>
  contents.flatMap((content) => {
    const { letter, cols } = content.shape;
    if (content.kind === 'story') {
      return { page, area: letter, cols, rows: [...content.table.keys()].sort((a, b) => a - b) };
    }
    if (content.kind !== 'group') return [];
    const { rows, elastic } = content.group;
    return {
      page,
      area: letter,
      cols,
      rows: Array.from({ length: elastic + 1 }, (_, n) => rows + n),
    };
  });

const isFront = (template: PageTemplate, number: number): boolean =>
  number === 1 || Object.values(template.areas).some((spec) => spec.furniture === 'nameplate');

const edgesOf = (rows: readonly number[], firstRow: number): readonly number[] => {
  const edges = [firstRow];
  for (const height of rows) edges.push((edges[edges.length - 1] ?? firstRow) + height);
  return edges;
};

const treeOf = (template: PageTemplate, rows: readonly number[]): string =>
  template.bands.map((band, index) => `${band.join('')}×${rows[index] ?? 0}`).join(' / ');
