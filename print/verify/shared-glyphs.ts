/**
 * Characters that a face draws with one glyph. A PDF names a glyph by one character only, so that an extractor
 * may read either of two: they are compared as one. In: faces and the text they set. Out: a fold of texts.
 */
import { readCmap } from '../../src/fonts/cmap.ts';
import { type FontSet, fontEntries } from '../../src/fonts/font-set.ts';
import { needTable, readTables } from '../../src/fonts/sfnt.ts';

/** Puts the first of each family of look-alikes in the place of the others. */
export type Fold = (text: string) => string;

/** The fold over the characters of some texts; the identity where no face shares a glyph among them. */
export const sharedGlyphs = (fonts: FontSet, texts: Iterable<string>): Fold => {
  const characters = [...new Set([...texts].flatMap((text) => [...text]))].sort();
  const first = new Map<string, string>();
  const rootOf = (character: string): string => {
    const next = first.get(character);
    return next === undefined ? character : rootOf(next);
  };
  const faces = new Map(fontEntries(fonts).map(({ hash, sfnt }) => [hash, sfnt]));
  for (const [one, other] of [...faces.values()].flatMap((sfnt) => lookAlikes(sfnt, characters))) {
    if (rootOf(one) !== rootOf(other)) first.set(rootOf(other), rootOf(one));
  }
  if (first.size === 0) return (text) => text;
  return (text) => [...text].map(rootOf).join('');
};

/** Pairs of characters that a face draws with one glyph, the first of each family before the others. */
const lookAlikes = (
  sfnt: Uint8Array,
  characters: readonly string[],
): readonly (readonly [string, string])[] => {
  const { glyph } = readCmap(needTable(readTables(sfnt), 'cmap'));
  const byGlyph = new Map<number, string>();
  return characters.flatMap((character) => {
    const id = glyph(character.codePointAt(0) ?? 0);
    const known = byGlyph.get(id);
    if (id === 0) return [];
    if (known !== undefined) return [[known, character] as const];
    byGlyph.set(id, character);
    return [];
  });
};
