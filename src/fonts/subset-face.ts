/**
 * Cuts a face down to the characters in use.
 *
 * In: a whole static TrueType face and characters. Out: a static TrueType or WOFF2 file with the same
 * metrics and layout features, so that the browser shapes as `Face.shape` did. U+2E80–2FDF are never
 * in it: one glyph often serves 工 and ⼯, and Chromium may write either into the PDF's text layer
 * (docs/design/print.md#fonts). Results are kept by content; the same input gives the same bytes.
 */
import subsetFont from 'subset-font';
import { type Cache, kept } from '../cache/cache.ts';
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
  /** Nothing is kept without. */
  readonly cache?: Cache | undefined;
}

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

/** Cuts a face, or takes what was cut before. Characters that the face lacks are passed over. */
export const subsetFace = async (
  source: SubsetSource,
  text: string,
  format: SubsetFormat,
  options: SubsetOptions = {},
): Promise<Buffer> => {
  const characters = subsetCharacters(text);
  const bytes = await kept(options.cache, 'fonts', [source.hash, characters, format], () =>
    cut(source, characters, format),
  );
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
};
