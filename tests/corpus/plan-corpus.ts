/**
 * Pages of the corpus planned as `banxin layout` plans them, without a browser. In: an index. Out: what
 * reading said, and the plan of the pages asked for.
 *
 * Files go through a temporary folder, since reading and planning an issue begin with one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusIssue } from './corpus-issue.ts';
import {
  type Diagnostic,
  type FontSet,
  type Issue,
  type IssuePlan,
  openPlanner,
  type Publication,
  readNewspaper,
  resolveFonts,
} from './doors.ts';
import { writeCorpus } from './write-corpus.ts';

/** A paper on disk, with one issue read. */
export interface OpenedIssue {
  readonly publication: Publication;
  readonly issue: Issue;
  /** The issue's folder, absolute. */
  readonly folder: string;
  /** What reading said, warnings too. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes an issue of the corpus, reads it, calls back with it, removes it. */
export const withCorpusIssue = async <T>(
  index: number,
  use: (opened: OpenedIssue) => Promise<T>,
): Promise<T> => {
  const root = mkdtempSync(join(tmpdir(), 'banxin-corpus-'));
  const issuesDir = join(root, 'issues');
  try {
    writeCorpus(issuesDir, [index]);
    const { newspaper, diagnostics } = await readNewspaper({ root, issuesDir });
    const issue = newspaper?.issues[0];
    if (!newspaper || !issue) throw new Error(`corpus issue ${index} cannot be read`);
    const folder = join(issuesDir, corpusIssue(index).date);
    return await use({ publication: newspaper.publication, issue, folder, diagnostics });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/** Faces by the settings that name them: opening them costs more than planning a page. */
const known = new Map<string, Promise<FontSet>>();

/** The faces of a paper whose fonts are all packaged ones. */
export const packagedFaces = (publication: Publication): Promise<FontSet> => {
  const key = JSON.stringify(publication.fonts);
  const found = known.get(key) ?? openFaces(publication);
  known.set(key, found);
  return found;
};

const openFaces = async (publication: Publication): Promise<FontSet> => {
  const { fonts } = await resolveFonts(publication, { root: '/', issuesDir: '/' });
  if (!fonts) throw new Error('the packaged faces cannot be opened');
  return fonts;
};

/** Plans pages of an issue of the corpus; all when none are named. */
export const planCorpus = (index: number, pages?: readonly number[]): Promise<IssuePlan> =>
  withCorpusIssue(index, async ({ publication, issue, folder }) => {
    const { planFromDisk } = await openPlanner();
    const fonts = await packagedFaces(publication);
    return planFromDisk({ issue, publication, folder, fonts, ...(pages ? { pages } : {}) });
  });
