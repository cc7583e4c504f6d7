/**
 * The file that a path was to name: `%E6…`, `.\images\…`, another letter case, another ending, a path of another
 * machine. In: the issue folder and the path as typed. Out: a path that is there, and whether it is the same name
 * in another spelling or only one that looks alike.
 */
import { type Dirent, readdirSync } from 'node:fs';
import { nearestName } from '../diagnostics/nearest-name.ts';

/** A file that may have been meant. */
export interface FileMeant {
  /** As an author types it: `./images/a.jpg`. */
  readonly path: string;
  /** Whether it is the same name, so that it may be put in unasked. */
  readonly sure: boolean;
}

/** Files looked at: more than an issue has, less than a disk. */
const MOST_FILES = 2000;
const DEEPEST = 4;

const entriesOf = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};

const filesBelow = (folder: string, below = '', depth = 0): readonly string[] =>
  [...entriesOf(below === '' ? folder : `${folder}/${below}`)]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): readonly string[] => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.name.startsWith('.')) return [];
      if (entry.isDirectory()) return depth < DEEPEST ? filesBelow(folder, path, depth + 1) : [];
      return [path];
    })
    .slice(0, MOST_FILES);

const decoded = (typed: string): string => {
  try {
    return decodeURIComponent(typed);
  } catch {
    return typed;
  }
};

/** A path without what differs between systems. */
const plain = (path: string): string =>
  decoded(path)
    .replaceAll('\\', '/')
    .replace(/[?#].*$/, '')
    .replace(/^(?:\.?\/)+/, '')
    .normalize('NFC')
    .toLowerCase();

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;
const stemOf = (path: string): string => nameOf(path).replace(/\.[a-z0-9]{1,5}$/, '');

const only = (found: readonly string[]): string | undefined =>
  found.length === 1 ? found[0] : undefined;

/** The file of an issue folder that was meant; undefined when none is like it. */
export const fileMeant = (
  folder: string,
  typed: string,
  fits: (path: string) => boolean = () => true,
): FileMeant | undefined => {
  const files = filesBelow(folder).filter((path) => fits(path) && !path.endsWith('.mdx'));
  const wanted = plain(typed);
  if (wanted === '') return undefined;
  const same =
    only(files.filter((path) => plain(path) === wanted)) ??
    only(files.filter((path) => nameOf(plain(path)) === nameOf(wanted))) ??
    only(files.filter((path) => stemOf(plain(path)) === stemOf(wanted)));
  if (same !== undefined) return { path: `./${same}`, sure: true };
  const near = nearestName(nameOf(wanted), files.map(nameOf));
  const alike = files.find((path) => nameOf(path) === near);
  return alike === undefined ? undefined : { path: `./${alike}`, sure: false };
};
