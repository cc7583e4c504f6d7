/** The files of a built `dist` as a list of digests, and what differs between two lists. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './canonical.ts';

/** Digest by path, `/` separated. */
export type DistList = ReadonlyMap<string, string>;

/** Every file below a folder. */
export const listDist = (folder: string): DistList => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return new Map(paths.map((path) => [path, sha256(readFileSync(join(folder, path)))]));
};

/** The list as committed: a line a file, in the form that `sha256sum` reads. */
export const writeDistList = (list: DistList): string =>
  [...list].map(([path, digest]) => `${digest}  ${path}\n`).join('');

/** Reads it back. */
export const readDistList = (text: string): DistList =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

/** Files that came, went or changed, in lines for a reader; nothing when all are the same. */
export const distChanges = (was: DistList, is: DistList): readonly string[] =>
  [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((path) => {
    const [one, other] = [was.get(path), is.get(path)];
    if (one === other) return [];
    if (one === undefined) return [`+ ${path}`];
    return [other === undefined ? `- ${path}` : `! ${path}`];
  });
