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
  const characters = new Set<string>();
  for (const text of texts) for (const character of text) characters.add(character);
  const first = new Map<string, string>();
  const rootOf = (character: string): string => {
    const next = first.get(character);
    return next === undefined ? character : rootOf(next);
  };
  const faces = new Map(fontEntries(fonts).map(({ hash, sfnt }) => [hash, sfnt]));
  for (const sfnt of faces.values()) {
    const { glyph } = readCmap(needTable(readTables(sfnt), 'cmap'));
    const byGlyph = new Map<number, string>();
    for (const character of [...characters].sort()) {
      const id = glyph(character.codePointAt(0) ?? 0);
      const known = byGlyph.get(id);
      if (id === 0) continue;
      if (known === undefined) byGlyph.set(id, character);
      else if (rootOf(known) !== rootOf(character)) first.set(rootOf(character), rootOf(known));
    }
  }
  if (first.size === 0) return (text) => text;
  return (text) => [...text].map(rootOf).join('');
};
