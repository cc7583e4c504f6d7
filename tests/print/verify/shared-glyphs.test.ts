/** Characters with one glyph: compared as one, and only those. */
import { beforeAll, expect, it } from 'vitest';
import { sharedGlyphs } from '../../../print/verify/shared-glyphs.ts';
import { readCmap } from '../../../src/fonts/cmap.ts';
import type { FontSet } from '../../../src/fonts/font-set.ts';
import { needTable, readTables } from '../../../src/fonts/sfnt.ts';
import { packagedFonts } from '../../support/typeset/page-html.ts';

let fonts: FontSet;
beforeAll(async () => {
  fonts = await packagedFonts();
});

/** Two characters that the body draws with one glyph, found in the face itself. */
const twins = (): readonly [string, string] => {
  const cmap = readCmap(needTable(readTables(fonts.body.sfnt), 'cmap'));
  const seen = new Map<number, number>();
  for (const code of cmap.codePoints()) {
    const known = seen.get(cmap.glyph(code));
    const isPair = known !== undefined && known < 0x2e80 && code < 0x2e80;
    if (isPair) return [String.fromCodePoint(known), String.fromCodePoint(code)];
    seen.set(cmap.glyph(code), code);
  }
  throw new Error('no twins');
};

it('folds twins onto one of them, and nothing else', () => {
  const [one, other] = twins();
  const fold = sharedGlyphs(fonts, [`甲${one}`, `乙${other}`]);
  expect(fold(`甲${other}`)).toBe(fold(`甲${one}`));
  expect(fold('甲')).not.toBe(fold('乙'));
});

it('folds nothing where no glyph is shared', () => {
  const text = '工作，“一”——AI1';
  expect(sharedGlyphs(fonts, [text])(text)).toBe(text);
});
