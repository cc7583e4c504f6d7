/**
 * The folder of issues on disk. In: folders. Out: sorted names, so that reading order never depends
 * on the file system. Names that begin with `_` or `.` are nobody's business.
 */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isCalendarDate } from '../schema/common.ts';
import { isInside } from '../schema/issue-paths.ts';

const isHidden = (name: string): boolean => name.startsWith('_') || name.startsWith('.');

/** Whether a path is a folder, links followed; false for a dangling link or a loop of links. */
const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** Whether a file, links followed, lies in a folder; a dangling link does not. */
export const liesIn = (folder: string, file: string): boolean => {
  try {
    return isInside(realpathSync(folder), realpathSync(file));
  } catch {
    return false;
  }
};

const NO_FOLDER: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

/** Whether a call failed because there is no such folder. */
const isAbsence = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && NO_FOLDER.has(error.code);

/** Names in a folder, sorted by code unit; empty when there is no such folder, throws when it is shut. */
const entriesOf = (
  folder: string,
): readonly { readonly name: string; readonly folder: boolean }[] => {
  try {
    return readdirSync(folder)
      .map((name) => ({ name, folder: isFolder(join(folder, name)) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
};

/** Dates that have a folder, oldest first; other folders are skipped. */
export const issueDates = (issuesDir: string): readonly string[] =>
  entriesOf(issuesDir)
    .filter((entry) => entry.folder && isCalendarDate(entry.name))
    .map(({ name }) => name);

/** Folders of an issue that hold no articles. */
const assetFolders = new Set(['images', 'print', 'cards', 'fonts', 'data']);

/**
 * Files of an issue by path relative to its folder, `/` separated: `.mdx` are articles (sub-folders
 * too), `.md` and `.markdown` are likely meant to be.
 */
export const issueFiles = (
  folder: string,
  below = '',
): { readonly articles: readonly string[]; readonly notMdx: readonly string[] } => {
  const articles: string[] = [];
  const notMdx: string[] = [];
  for (const entry of entriesOf(join(folder, below))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isHidden(entry.name)) continue;
    if (entry.folder) {
      const outside = !liesIn(folder, join(folder, path));
      if (outside || (below === '' && assetFolders.has(entry.name))) continue;
      const inner = issueFiles(folder, path);
      articles.push(...inner.articles);
      notMdx.push(...inner.notMdx);
    } else if (entry.name.endsWith('.mdx') && path !== 'issue.mdx') articles.push(path);
    else if (/\.(md|markdown|mdx\.txt)$/i.test(entry.name)) notMdx.push(path);
  }
  return { articles, notMdx };
};
