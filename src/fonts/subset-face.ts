/**
 * Cuts a face down to the characters in use.
 *
 * In: a whole static TrueType face and characters. Out: a static TrueType or WOFF2 file with the same
 * metrics and layout features, so that the browser shapes as `Face.shape` did. U+2E80–2FDF are never
 * in it: one glyph often serves 工 and ⼯, and Chromium may write either into the PDF's text layer
 * (docs/design/print.md#fonts). Results are kept by content; the same input gives the same bytes.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readCmap } from './cmap.ts';
import { isRadical } from './coverage.ts';
import { keptFeatures } from './features.ts';
import { needTable, readTables } from './sfnt.ts';

/** What comes out: TrueType for print and cards, WOFF2 for the web. */
export type SubsetFormat = 'truetype' | 'woff2';

/** What a subset is cut from: a `FontEntry` will do. */
export interface SubsetSource {
  readonly sfnt: Uint8Array;
  readonly hash: string;
}

/** Where results are kept. */
export interface SubsetOptions {
  /** Folder, made when absent; `node_modules/.cache/banxin/fonts` by custom. Nothing is kept without. */
  readonly cacheDir?: string;
}

/** A subset and the file that keeps it. */
export interface SubsetFile {
  readonly bytes: Buffer;
  /** Absolute when `cacheDir` is; absent without a cache. */
  readonly path?: string;
}

/** Changes when the way of cutting does, so that old results are not taken for new ones. */
const RECIPE = `1 subset-font@2.9.0 nohint ${keptFeatures.join()}`;

/** Characters to cut, each once and rising, radical signs left out. */
export const subsetCharacters = (text: string): string =>
  [...new Set(text)]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((codePoint) => !isRadical(codePoint))
    .sort((a, b) => a - b)
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');

/** Radical signs that a font file maps. A subset must have none, and is looked at, not trusted. */
export const radicalsIn = (sfnt: Uint8Array): readonly number[] =>
  readCmap(needTable(readTables(sfnt), 'cmap'))
    .codePoints()
    .filter(isRadical);

const cut = async (
  source: SubsetSource,
  characters: string,
  format: SubsetFormat,
): Promise<Buffer> => {
  const options = { keepFeatures: [...keptFeatures], noHinting: true };
  const sfnt = await subsetFont(Buffer.from(source.sfnt), characters, {
    ...options,
    targetFormat: 'truetype',
  });
  if (radicalsIn(sfnt).length > 0) throw new Error('a subset holds radical signs U+2E80–2FDF');
  return format === 'truetype'
    ? sfnt
    : subsetFont(sfnt, characters, { ...options, targetFormat: 'woff2' });
};

const readKept = async (path: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
};

/** A file appears whole or not at all, whichever process wrote it first. */
const keep = async (folder: string, path: string, bytes: Buffer): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
};

/** Cuts a face and says where the result is kept. Characters that the face lacks are passed over. */
export const subsetFaceFile = async (
  source: SubsetSource,
  text: string,
  format: SubsetFormat,
  options: SubsetOptions = {},
): Promise<SubsetFile> => {
  const characters = subsetCharacters(text);
  const { cacheDir } = options;
  if (cacheDir === undefined) return { bytes: await cut(source, characters, format) };
  const key = createHash('sha256')
    .update(`${RECIPE}\n${source.hash}\n${characters}`)
    .digest('hex')
    .slice(0, 24);
  const path = join(cacheDir, `${key}.${format === 'truetype' ? 'ttf' : 'woff2'}`);
  const kept = await readKept(path);
  if (kept !== undefined) return { bytes: kept, path };
  const bytes = await cut(source, characters, format);
  await keep(cacheDir, path, bytes);
  return { bytes, path };
};

/** `subsetFaceFile`, bytes only. */
export const subsetFace = async (
  source: SubsetSource,
  text: string,
  format: SubsetFormat,
  options: SubsetOptions = {},
): Promise<Buffer> => (await subsetFaceFile(source, text, format, options)).bytes;
