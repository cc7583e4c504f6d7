/**
 * The pages of the sample issues without their templates, read and solved once a worker: the tests of the
 * project `pages` run in one. What is handed out is shared, so nobody changes it.
 */
import { join } from 'node:path';
import type { PageInput } from '../../print/layout/page-input.ts';
import { type PageResult, planPage } from '../../print/layout/plan-page.ts';
import { oncePer } from './once.ts';
import { openPages } from './open-pages.ts';

/** The project whose issues are the sample. */
export const sampleRoot = join(import.meta.dirname, '../..');

/** The sample issues. */
export const sampleDates = ['2023-08-11', '2023-08-18', '2023-08-25'] as const;

/** A date of the sample. */
export type SampleDate = (typeof sampleDates)[number];

/** A page as a solver meets it, and as it leaves it. */
export interface SolvedPage {
  readonly input: PageInput;
  readonly solved: PageResult;
}

/** The pages of a sample issue as a solver meets them. */
export const samplePages = oncePer(
  (date: SampleDate) => date,
  (date: SampleDate): Promise<readonly PageInput[]> => openPages(sampleRoot, date),
);

/** The same, solved. */
export const solvedSamplePages = oncePer(
  (date: SampleDate) => date,
  async (date: SampleDate): Promise<readonly SolvedPage[]> =>
    (await samplePages(date)).map((input) => ({ input, solved: planPage(input) })),
);
