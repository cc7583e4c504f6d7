/**
 * Printed issues kept by what they were made from, so that an unchanged issue is not printed again and
 * old issues stay as printed (law 8).
 *
 * The key is a hash of the issue, its lock, the publication, its fonts, its pictures, the browser's version
 * and our own code. Only sound prints are kept, one an issue.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type FontSet, fontEntries } from '../fonts/font-set.ts';
import type { Issue } from '../model/issue.ts';
import type { Publication } from '../model/publication.ts';
import { writeFolder } from './write-folder.ts';

/** What a print depends on. */
export interface PrintedFrom {
  readonly issue: Issue;
  readonly publication: Publication;
  readonly fonts: FontSet;
  /** The issue's folder, absolute. */
  readonly folder: string;
  readonly browserVersion: string;
}

/** A print as kept. */
export interface KeptPrint {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

const RECORD = '.diagnostics.json';
const CODE = [
  'print',
  'src/diagnostics',
  'src/fonts',
  'src/images',
  'src/mdx',
  'src/model',
  'src/read',
  'src/schema',
  'src/text',
  'src/units',
];

const filesBelow = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

/** The key of a print. */
export const printKey = async (from: PrintedFrom): Promise<string> => {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([from.issue, from.publication, from.browserVersion]));
  for (const entry of fontEntries(from.fonts)) hash.update(`${entry.use} ${entry.hash}`);
  const lock = path.join(from.folder, 'layout.lock.json');
  hash.update(existsSync(lock) ? await readFile(lock) : '');
  const images = path.join(from.folder, 'images');
  const code = path.resolve(import.meta.dirname, '..', '..');
  const folders = [images, ...CODE.map((name) => path.join(code, name))];
  for (const folder of folders.filter((name) => existsSync(name))) {
    for (const file of await filesBelow(folder)) {
      hash.update(path.relative(folder, file)).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 24);
};

const folderOf = (cacheDir: string, date: string, key: string): string =>
  path.join(cacheDir, 'printed', date, key);

/** A kept print; undefined when there is none. */
export const keptPrint = async (
  cacheDir: string,
  date: string,
  key: string,
): Promise<KeptPrint | undefined> => {
  const folder = folderOf(cacheDir, date, key);
  if (!existsSync(path.join(folder, RECORD))) return undefined;
  const files = new Map<string, Uint8Array>();
  for (const file of await filesBelow(folder)) {
    const name = path.relative(folder, file).split(path.sep).join('/');
    if (name !== RECORD) files.set(name, await readFile(file));
  }
  const record = await readFile(path.join(folder, RECORD), 'utf8');
  return { files, diagnostics: JSON.parse(record) as Diagnostic[] };
};

/** Keeps a print and forgets the older ones of its issue. */
export const keepPrint = async (
  cacheDir: string,
  date: string,
  key: string,
  print: KeptPrint,
): Promise<void> => {
  const record: [string, string] = [RECORD, JSON.stringify(print.diagnostics)];
  await writeFolder(folderOf(cacheDir, date, key), new Map([...print.files, record]));
  const parent = path.join(cacheDir, 'printed', date);
  for (const name of await readdir(parent)) {
    if (name !== key && !name.endsWith('.tmp')) {
      await rm(path.join(parent, name), { recursive: true, force: true });
    }
  }
};
