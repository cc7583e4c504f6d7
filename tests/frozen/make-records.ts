/** Plans the frozen pages as they come out now: those of the sample issues, and those of the corpus. */
import { join } from 'node:path';
import { openPlanner, readNewspaper } from '../corpus/doors.ts';
import { packagedFaces, withCorpusIssue } from '../corpus/plan-corpus.ts';
import { type PageRecord, recordOf } from './page-record.ts';
import type { FrozenPages } from './pages.ts';

const root = join(import.meta.dirname, '../..');

/** Every page of the sample issues, with their locks. */
export const sampleRecords = async (): Promise<readonly PageRecord[]> => {
  const issuesDir = join(root, 'issues');
  const { planFromDisk } = await openPlanner();
  const { newspaper } = await readNewspaper({ root, issuesDir });
  if (!newspaper) throw new Error('the sample issues cannot be read');
  const { publication } = newspaper;
  const fonts = await packagedFaces(publication);
  const records: PageRecord[] = [];
  for (const issue of newspaper.issues) {
    const folder = join(issuesDir, issue.date);
    for (const { number } of issue.pages) {
      const plan = await planFromDisk({ issue, publication, fonts, folder, pages: [number] });
      records.push(recordOf(`sample ${issue.date} p${number}`, plan));
    }
  }
  return records;
};

/** These pages of the corpus. */
export const corpusRecords = async (frozen: FrozenPages): Promise<readonly PageRecord[]> => {
  const { planFromDisk } = await openPlanner();
  const records: PageRecord[] = [];
  for (const [index, pages] of frozen) {
    await withCorpusIssue(index, async ({ publication, issue, folder }) => {
      const fonts = await packagedFaces(publication);
      for (const number of pages) {
        const plan = await planFromDisk({ issue, publication, fonts, folder, pages: [number] });
        records.push(recordOf(`corpus ${index} p${number}`, plan));
      }
    });
  }
  return records;
};
