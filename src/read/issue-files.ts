/**
 * The folder of issues on disk. In: folders. Out: sorted names, so that reading order never depends
 * on the file system. Names that begin with `_` or `.` are nobody's business.
 */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isCalendarDate } from '../schema/common.ts';
import { isInside } from '../schema/issue-paths.ts';

/** Names that begin with `_` or `.` are set aside by their author. */
export const isHidden = (name: string): boolean => name.startsWith('_') || name.startsWith('.');

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

/** A name in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly folder: boolean;
}

/** Names in a folder, sorted by code unit; empty when there is no such folder, throws when it is shut. */
export const entriesOf = (folder: string): readonly FolderEntry[] => {
  try {
    return readdirSync(folder)
      .map((name) => ({ name, folder: isFolder(join(folder, name)) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
};

/** A name in a folder as shown; the root itself (`.`) is not shown before what lies in it. */
export const inFolder = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder}/${name}`;

/** Folders in a folder that are not hidden, by their paths; none when it may not be opened. */
export const foldersIn = (folder: string): readonly string[] => {
  try {
    return entriesOf(folder)
      .filter((entry) => entry.folder && !isHidden(entry.name) && entry.name !== 'node_modules')
      .map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
};

/** Dates that have a folder, oldest first; other folders are skipped. */
export const issueDates = (issuesDir: string): readonly string[] =>
  entriesOf(issuesDir)
    .filter((entry) => entry.folder && isCalendarDate(entry.name))
    .map(({ name }) => name);

/** Folders of an issue that hold no articles. */
export const assetFolders = new Set(['images', 'print', 'cards', 'fonts', 'data', 'glyphs']);

/** Files of an issue by path relative to its folder, `/` separated. */
export interface IssueFiles {
  /** `.mdx` files, those of sub-folders too. */
  readonly articles: readonly string[];
  /** Other files that no rule sets aside: `unread-files` tells those that look like articles. */
  readonly others: readonly string[];
  /** Folders that are links to a place outside. */
  readonly outside: readonly string[];
}

const isIssueFile = (path: string): boolean => path.toLowerCase() === 'issue.mdx';

/** The files of an issue. */
export const issueFiles = (folder: string, below = ''): IssueFiles => {
  const articles: string[] = [];
  const others: string[] = [];
  const outside: string[] = [];
  for (const entry of entriesOf(join(folder, below))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isHidden(entry.name)) continue;
    if (entry.folder) {
      if (below === '' && assetFolders.has(entry.name)) continue;
      if (!liesIn(folder, join(folder, path))) outside.push(path);
      else {
        const inner = issueFiles(folder, path);
        articles.push(...inner.articles);
        others.push(...inner.others);
        outside.push(...inner.outside);
      }
    } else if (entry.name.endsWith('.mdx') && !isIssueFile(path)) articles.push(path);
    else others.push(path);
  }
  return { articles, others, outside };
};
