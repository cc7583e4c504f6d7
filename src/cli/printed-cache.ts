/**
 * Printed issues kept by what they were made from, so that an unchanged issue is not printed again and
 * old issues stay as printed (law 8). Only sound prints are kept.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Cache } from '../cache/cache.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type FontSet, fontEntries } from '../fonts/font-set.ts';
import { figuresOf } from '../model/figures.ts';
import type { Issue } from '../model/issue.ts';
import type { Publication } from '../model/publication.ts';

/** What a print depends on beside our code, which is in every key. */
export interface PrintedFrom {
  readonly issue: Issue;
  readonly publication: Publication;
  readonly fonts: FontSet;
  /** The issue's folder, absolute. */
  readonly folder: string;
  /** Kind and version of the browser. */
  readonly browser: readonly string[];
}

/** A print as kept. */
export interface KeptPrint {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Beside the files of a print: what was found wrong with it. */
const RECORD = '.diagnostics.json';

/** SHA-256 of a file; undefined when there is none. */
const hashOf = (file: string): Promise<string | undefined> =>
  readFile(file).then(
    (bytes) => createHash('sha256').update(bytes).digest('hex'),
    () => undefined,
  );

/** The key of a print as the issue's folder is now, its lock and pictures too. */
export const printKey = async (cache: Cache, from: PrintedFrom): Promise<string> => {
  const { issue, publication, fonts, folder, browser } = from;
  const figures = issue.articles.flatMap((article) => figuresOf(article.blocks));
  const sources = [...new Set(figures.map(({ src }) => src))].sort();
  const pictures: unknown[] = [];
  for (const src of sources) pictures.push([src, await hashOf(path.join(folder, src))]);
  const lock = await hashOf(path.join(folder, 'layout.lock.json'));
  const faces = fontEntries(fonts).map(({ use, hash }) => [use, hash]);
  return cache.key(issue, publication, browser, faces, lock, pictures);
};

/** A kept print; undefined when there is none. */
export const keptPrint = async (cache: Cache, key: string): Promise<KeptPrint | undefined> => {
  const kept = await cache.read('prints', key);
  const record = kept?.get(RECORD);
  if (kept === undefined || record === undefined) return undefined;
  const files = new Map([...kept].filter(([name]) => name !== RECORD));
  return { files, diagnostics: JSON.parse(Buffer.from(record).toString()) as Diagnostic[] };
};

/** Keeps a print. */
export const keepPrint = (cache: Cache, key: string, print: KeptPrint): Promise<void> => {
  const record: [string, string] = [RECORD, JSON.stringify(print.diagnostics)];
  const files = new Map(
    [...print.files, record].map(([name, content]) => [name, Buffer.from(content)] as const),
  );
  return cache.write('prints', key, files);
};
