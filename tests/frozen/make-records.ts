/** Plans the frozen pages as they come out now: those of the sample issues, and those of the corpus. */
import { join } from 'node:path';
import type { IssuePlan } from '../../print/index.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import type { Publication } from '../../src/model/publication.ts';
import { openPlanner, readNewspaper } from '../corpus/doors.ts';
import { packagedFaces, withCorpusIssue } from '../corpus/plan-corpus.ts';
import { type PageRecord, recordOf } from './page-record.ts';
import type { FrozenPages } from './pages.ts';

const root = join(import.meta.dirname, '../..');

/** A page as planned, and what it is set with. */
export interface PlannedPage {
  /** Whose page it is: `sample 2023-08-18 p2`, `corpus 12 p3`. */
  readonly key: string;
  /** A plan that holds this page, or none when it could not be laid out. */
  readonly planned: IssuePlan;
  readonly publication: Publication;
  readonly fonts: FontSet;
}

/** Every page of the sample issues, with their locks. */
export const plannedSamples = async (): Promise<readonly PlannedPage[]> => {
  const issuesDir = join(root, 'issues');
  const { planFromDisk } = await openPlanner();
  const { newspaper } = await readNewspaper({ root, issuesDir });
  if (!newspaper) throw new Error('the sample issues cannot be read');
  const { publication } = newspaper;
  const fonts = await packagedFaces(publication);
  const pages: PlannedPage[] = [];
  for (const issue of newspaper.issues) {
    const folder = join(issuesDir, issue.date);
    for (const { number } of issue.pages) {
      const planned = await planFromDisk({ issue, publication, fonts, folder, pages: [number] });
      pages.push({ key: `sample ${issue.date} p${number}`, planned, publication, fonts });
    }
  }
  return pages;
};

/** These pages of the corpus. */
export const plannedCorpus = async (frozen: FrozenPages): Promise<readonly PlannedPage[]> => {
  const { planFromDisk } = await openPlanner();
  const pages: PlannedPage[] = [];
  for (const [index, numbers] of frozen) {
    await withCorpusIssue(index, async ({ publication, issue, folder }) => {
      const fonts = await packagedFaces(publication);
      for (const number of numbers) {
        const planned = await planFromDisk({ issue, publication, fonts, folder, pages: [number] });
        pages.push({ key: `corpus ${index} p${number}`, planned, publication, fonts });
      }
    });
  }
  return pages;
};

/** The records of planned pages. */
export const recordsOf = (pages: readonly PlannedPage[]): readonly PageRecord[] =>
  pages.map(({ key, planned }) => recordOf(key, planned));
