/**
 * What our own code is, as one hash. In: the folder that holds `src` and `print`. Out: a hash of every file
 * below them.
 *
 * Every file, and no list of rooms: a list is right only until somebody forgets a room, and then an old page
 * is taken for a new one. Reading the code costs some 30 ms a process; what it throws away too often is an
 * entry a change of the code, which users have only with a new version.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { hashValues } from './hash-values.ts';

/** The folders of code below the root of the repository, or below `lib` of the package. */
export const codeFolders = ['print', 'src'] as const;

/** The folder that holds `src` and `print`, here and in the package. */
export const codeRoot = resolve(import.meta.dirname, '..', '..');

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Hash of the code: names and bytes of every file below the code folders. */
export const codeHash = (root: string = codeRoot): string =>
  hashValues(
    codeFolders
      .map((name) => join(root, name))
      .filter((folder) => existsSync(folder))
      .flatMap(filesBelow)
      .map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file)]),
  );
