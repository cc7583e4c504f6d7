/**
 * A page without a template, solved: its areas with their content, the edges of its bands, and what the
 * report says of it.
 *
 * The solved rectangles are written as bands, one a distinct row edge, so that everything after the
 * solver (placing, rules, faults, the report) works on a solved page as on a designer's.
 */

import type { LockedPage } from '../../../src/model/layout-lock.ts';
import type { Reserved } from '../../geometry/cells.ts';
import type { PageExplanation } from '../../page-plan/explanation.ts';
import type { PageFinding } from '../../page-plan/page-plan.ts';
import { type Drawable, type DrawnAreas, drawAreas } from '../area/draw-areas.ts';
import type { PageInput } from '../page-input.ts';
import { frontFurniture, furnitureOf } from '../parts/front-furniture.ts';
import { lettersByRank } from '../parts/letters.ts';
import type { PagePart } from '../parts/page-part.ts';
import { type PartsOptions, pageParts } from '../parts/page-parts.ts';
import { type Found, reportOf } from '../parts/page-told.ts';
import { fillersOf } from '../parts/slack.ts';
import { noTries, type StepTold, tellParts, tellStep } from '../parts/step-told.ts';
import { explainPages } from '../solve/explain.ts';
import { keepPage } from '../solve/keep-page.ts';
import type { SolvedPage } from '../solve/solve-page.ts';
import { MOST_PARTS } from '../solve/strips.ts';
import { inRankOrder, type SolveGrid } from '../solve/table.ts';
import { leavesOf } from '../story/shorter.ts';
import { leastSlack } from './least-slack.ts';
import { changesSince, lockedRects, lockPage } from './page-lock.ts';

/** A solved page, ready to be placed. */
export interface SolvedAreas extends DrawnAreas {
  readonly front: boolean;
  /** Another page found, by its cuts, drawn like the chosen one. */
  readonly drawn: (cuts: string) => DrawnAreas | undefined;
  readonly report: PageFinding;
  readonly explanation: PageExplanation;
  /** What the lock file holds of it from now on; none while stories do not fit. */
  readonly lock?: LockedPage;
  /** The page was locked and had to be laid out anew: what changed since. */
  readonly anew?: string;
}

/** What solving a page came to, with every try. */
export interface Solved {
  /** Absent when no solver can place its stories at all, and when a locked page is to be kept and cannot. */
  readonly areas?: SolvedAreas;
  readonly steps: readonly StepTold[];
}

/** Solves a page, or keeps its locked one. */
export const solveAreas = (input: PageInput, firstRow: number): Solved => {
  const { format } = input.publication;
  const rows = format.rows - firstRow + 1;
  const reserved = frontFurniture(input, format.columns);
  const grid: SolveGrid = { cols: format.columns, rows, reserved };
  const kept: Solved = input.lock ? keepLocked(input, input.lock, grid) : { steps: [] };
  if (kept.areas || (input.lock && input.keepOnly)) return kept;
  const solved = leastSlack(input, grid);
  const steps = [...kept.steps, ...solved.steps];
  if (!solved.found) return { steps };
  const { slack, parts, solution, best } = solved.found;
  const { status, gap, pages, stories } = solution;
  const lock = lockPage(input, rows, slack, stories, best);
  const anew = input.lock ? { anew: changesSince(input, input.lock) } : {};
  const found: Found = { status, gap: status === 'budget' ? null : gap / 1000, pages, stories };
  const areas = areasOf(input, parts, reserved, found, best);
  return { areas: { ...areas, ...(lock ? { lock } : {}), ...anew }, steps };
};

/**
 * The locked page with today's stories, as its slack allows; then with heads in columns too, less optional
 * parts, less trims. It has the fillers it had.
 */
const keepLocked = (input: PageInput, lock: LockedPage, grid: SolveGrid): Solved => {
  if (lock.rows !== grid.rows) return { steps: [] };
  const fillers = fillersOf([...input.stories.values()]).filter((slug) =>
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
  const tries = noTries<SolvedPage>();
  for (const { slack, options } of steps) {
    const parts = pageParts(input, grid.rows, slack, options);
    const tables = parts.map((part) => part.table);
    if (tables.length > MOST_PARTS) break;
    const kept = keepPage(tables, grid, lockedRects(lock));
    const look = { slack, ...options };
    const partsTold = tellParts(tables, input.tellTables);
    if (kept.rung === 'none') {
      tries.add({ told: tellStep(look, partsTold, { outcome: 'not-kept' }) });
      continue;
    }
    const { page } = kept;
    tries.add({
      told: tellStep(look, partsTold, { outcome: 'kept', cost: page.cost }),
      found: page,
    });
    const stories = inRankOrder(tables);
    const found: Found = { status: 'locked', gap: null, pages: [kept.page], stories };
    const areas = areasOf(input, parts, grid.reserved, found, kept.page);
    // The agreed cost stays: else small edits would add up to a page nobody agreed to.
    const entry = lockPage(input, grid.rows, slack, stories, kept.page);
    return {
      areas: { ...areas, ...(entry ? { lock: { ...entry, cost: lock.cost } } : {}) },
      steps: tries.told(page),
    };
  }
  return { steps: tries.told(undefined) };
};

const areasOf = (
  input: PageInput,
  parts: readonly PagePart[],
  reserved: readonly Reserved[],
  solution: Found,
  page: SolvedPage,
): SolvedAreas => {
  const letters = lettersByRank(solution.stories.map(({ id }) => id));
  const { format } = input.publication;
  const bottom = Math.max(...page.placed.map(({ rect }) => rect.row + rect.rows));
  const firstRow = format.rows + 1 - bottom;
  const byId = new Map(parts.map((part) => [part.table.id, part]));
  const furniture = furnitureOf(reserved, input.page.at, format);
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
