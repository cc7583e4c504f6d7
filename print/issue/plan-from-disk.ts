/**
 * Plans an issue from its folder: what `check`, `layout` and the desk need. No browser, no PDF library.
 */
import { charactersIn, missingGlyphs, rareGlyphs } from '../../src/fonts/coverage.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import { issueDrawings } from '../../src/images/issue-drawings.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { LayoutLock } from '../../src/model/layout-lock.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { WordSegmenter } from '../../src/text/headline/index.ts';
import { noStopwatch, type Stopwatch } from '../../src/timings/stopwatch.ts';
import { smallTypeFaults } from './drawing-faults.ts';
import { fontUsages } from './font-usage.ts';
import { readLockFile } from './lock-file.ts';
import { pictureSizes, resolutionFaults } from './picture-files.ts';
import { type IssuePlan, planWhole, type WholePlan } from './plan-issue.ts';

/** What planning needs. */
export interface PlanInput {
  readonly issue: Issue;
  readonly publication: Publication;
  readonly fonts: FontSet;
  /** The issue's folder, absolute. */
  readonly folder: string;
  /** Pages to lay out anew and to break the headlines of, whatever their lock says. */
  readonly relayout?: 'all' | number;
  /** Plan these pages only; all when absent. */
  readonly pages?: readonly number[];
  /** Words of headlines; the dictionary's when absent. Tests give another. */
  readonly segment?: WordSegmenter;
  /** Tell each try with the whole tables of its parts. False when absent. */
  readonly tellTables?: boolean;
  /** Takes the time; nobody does when absent. */
  readonly stopwatch?: Stopwatch;
}

/** Plans an issue and holds its pictures and characters against what paper needs. */
export const planFromDisk = async (input: PlanInput): Promise<IssuePlan> =>
  (await planWholeFromDisk(input)).plan;

/** The same, with all that the plan was made of. */
export const planWholeFromDisk = async (input: PlanInput): Promise<WholePlan> => {
  const { issue, folder, fonts, stopwatch = noStopwatch } = input;
  const pictures = await stopwatch.timed(
    'pictures',
    () => pictureSizes(issue, folder),
    ({ size }) => ({ pictures: size }),
  );
  const lock = keptPages(await readLockFile(folder), input.relayout);
  const { plan, planned } = planWhole({ ...input, pictures, ...(lock ? { lock } : {}) });
  const drawn = await stopwatch.timed('pictures', () => issueDrawings(issue, folder));
  const usages = [
    ...fontUsages(plan.plans, issue),
    ...drawn.texts.map((text) => ({ role: 'hei' as const, ...text })),
  ];
  const coverage = stopwatch.timedNow(
    'glyphs',
    () => [...missingGlyphs(fonts, usages), ...rareGlyphs(fonts, usages)],
    () => ({ characters: charactersIn(usages) }),
  );
  const diagnostics = [
    ...plan.diagnostics,
    ...resolutionFaults(plan.plans, issue),
    ...drawn.diagnostics,
    ...smallTypeFaults(plan.plans, drawn.drawings, issue),
    ...coverage,
  ];
  return { plan: { ...plan, diagnostics }, planned };
};

const keptPages = (
  lock: LayoutLock | undefined,
  relayout: PlanInput['relayout'],
): LayoutLock | undefined =>
  lock && {
    ...lock,
    pages: lock.pages.filter((page) => relayout !== 'all' && page.number !== relayout),
    headlines: lock.headlines.filter(({ page }) => relayout !== 'all' && page !== relayout),
  };
