/**
 * Plans an issue from its folder: what `check`, `layout` and the desk need. No browser, no PDF library.
 */
import { missingGlyphs, rareGlyphs } from '../../src/fonts/coverage.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import { issueDrawings } from '../../src/images/issue-drawings.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { LayoutLock } from '../../src/model/layout-lock.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { WordSegmenter } from '../../src/text/headline/index.ts';
import { smallTypeFaults } from './drawing-faults.ts';
import { fontUsages } from './font-usage.ts';
import { readLockFile } from './lock-file.ts';
import { pictureSizes, resolutionFaults } from './picture-files.ts';
import { type IssuePlan, planIssue } from './plan-issue.ts';

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
}

/** Plans an issue and holds its pictures and characters against what paper needs. */
export const planFromDisk = async (input: PlanInput): Promise<IssuePlan> => {
  const pictures = await pictureSizes(input.issue, input.folder);
  const lock = keptPages(await readLockFile(input.folder), input.relayout);
  const plan = planIssue({ ...input, pictures, ...(lock ? { lock } : {}) });
  const drawn = await issueDrawings(input.issue, input.folder);
  const usages = [
    ...fontUsages(plan.plans, input.issue),
    ...drawn.texts.map((text) => ({ role: 'hei' as const, ...text })),
  ];
  const coverage = [...missingGlyphs(input.fonts, usages), ...rareGlyphs(input.fonts, usages)];
  return {
    ...plan,
    diagnostics: [
      ...plan.diagnostics,
      ...resolutionFaults(plan.plans, input.issue),
      ...drawn.diagnostics,
      ...smallTypeFaults(plan.plans, drawn.drawings, input.issue),
      ...coverage,
    ],
  };
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
