/**
 * Files and folders that look like articles and issues and are not read. In: folders. Out: a fault at each,
 * with the name it should have: nothing that an author put there is passed over in silence.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { errorAt, warningAt } from '../diagnostics/make.ts';
import { isCalendarDate } from '../schema/common.ts';
import { suggestionFor } from './check-slugs.ts';
import { dateOfName } from './date-name.ts';
import {
  assetFolders,
  entriesOf,
  type FolderEntry,
  type IssueFiles,
  inFolder,
  isHidden,
} from './issue-files.ts';

const plainText = /\.(?:md|markdown|mdx\.txt|txt|text)$/i;
const document = /\.(?:docx?|wps|rtf|odt|pages|html?)$/i;

/** The name an article's file should have. */
const mdxName = (path: string): string => {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  return `${folder}${suggestionFor(name.replace(/(?:\.mdx)?\.[A-Za-z]+$/, ''))}.mdx`;
};

/** A file of an issue that is no article by its name; undefined when nobody would take it for one. */
const unreadFile = (path: string, shown: string): Diagnostic | undefined => {
  const at = { file: inFolder(shown, path) };
  if (/\.mdx$/i.test(path)) {
    // Compilers look for `.mdx` to the letter; this is an article beyond doubt, so it may not be missing.
    return path.toLowerCase() === 'issue.mdx'
      ? undefined
      : errorAt('model/mdx-case', at, { file: path, suggestion: mdxName(path) });
  }
  if (plainText.test(path))
    return warningAt('model/not-mdx', at, { file: path, suggestion: mdxName(path), copy: '' });
  if (document.test(path))
    return warningAt('model/not-mdx', at, { file: path, suggestion: '', copy: mdxName(path) });
  return undefined;
};

/** Whether a file begins as an article does. */
const hasFrontMatter = (file: string): boolean => {
  try {
    const handle = openSync(file, 'r');
    try {
      const start = Buffer.alloc(8);
      readSync(handle, start, 0, start.length, 0);
      return /^\ufeff?---\s/.test(start.toString('utf8'));
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
};

/** What a folder holds; nothing when it may not be opened: it is not ours to read. */
const within = (folder: string): readonly FolderEntry[] => {
  try {
    return entriesOf(folder);
  } catch {
    return [];
  }
};

/** Articles in the folders of pictures, cards and other things, where none is read. */
const inAssets = (folder: string, shown: string): readonly Diagnostic[] =>
  [...assetFolders].flatMap((name) =>
    within(join(folder, name))
      .filter((entry) => !entry.folder && !isHidden(entry.name) && /\.mdx$/i.test(entry.name))
      .filter((entry) => hasFrontMatter(join(folder, name, entry.name)))
      .map((entry) => {
        const path = `${name}/${entry.name}`;
        const data = { file: path, folder: name, suggestion: entry.name };
        return warningAt('model/not-read', { file: inFolder(shown, path) }, data);
      }),
  );

/** What is not read of an issue. `shown` is its folder as messages name it. */
export const unreadInIssue = (
  files: IssueFiles,
  folder: string,
  shown: string,
): readonly Diagnostic[] => [
  ...files.others.flatMap((path) => unreadFile(path, shown) ?? []),
  ...files.outside.map((path) =>
    warningAt('model/outside-folder', { file: inFolder(shown, path) }, { path, suggestion: '' }),
  ),
  ...inAssets(folder, shown),
];

const holdsArticles = (folder: string): boolean =>
  within(folder).some((entry) => !entry.folder && /\.mdx$/i.test(entry.name));

/** Dated folders inside another folder, where nobody looks for them. */
const nested = (folder: string, name: string): readonly string[] =>
  within(folder)
    .filter((entry) => entry.folder && isCalendarDate(entry.name))
    .map((entry) => `${name}/${entry.name}`);

/** Folders and files beside the issues that are none, though they look so. `shown` as above. */
export const unreadIssues = (issuesDir: string, shown: string): readonly Diagnostic[] =>
  entriesOf(issuesDir).flatMap((entry): readonly Diagnostic[] => {
    const { name } = entry;
    if (isHidden(name) || (entry.folder && isCalendarDate(name))) return [];
    const at = { file: inFolder(shown, name) };
    if (!entry.folder) {
      const data = { file: name, folder: shown, suggestion: '' };
      return /\.mdx$/i.test(name) ? [warningAt('model/not-read', at, data)] : [];
    }
    const folder = join(issuesDir, name);
    const inner = nested(folder, name).map((path) => {
      const data = { folder: path, suggestion: path.split('/').at(-1) ?? '' };
      return warningAt('model/folder-name', { file: inFolder(shown, path) }, data);
    });
    const dated = dateOfName(name);
    if (dated === undefined && !holdsArticles(folder)) return inner;
    const data = { folder: name, suggestion: dated?.date ?? '' };
    return [warningAt('model/folder-name', at, data), ...inner];
  });

/** A file whose name is nearly `wanted`: other letter case, `.yml` for `.yaml`, `.txt` behind it. */
export const nearlyNamed = (folder: string, wanted: RegExp): string =>
  within(folder).find((entry) => !entry.folder && wanted.test(entry.name))?.name ?? '';
