/**
 * The faces of the desk: whole files instead of subsets, so that an edit with a new character is shown
 * at once. In: the font set. Out: `@font-face` rules with the desk's own addresses, and the files.
 */
import { readCmap } from '../../src/fonts/cmap.ts';
import type { FontEntry, FontSet, FontUse, Lender } from '../../src/fonts/font-set.ts';
import { fontEntries, fontUses } from '../../src/fonts/font-set.ts';
import { needTable, readTables } from '../../src/fonts/sfnt.ts';

/** Address of a use's whole face; the hash lets the browser keep it for good. */
const fontUrl = (fonts: FontSet, use: Lender): string =>
  `/desk/fonts/${use}.${fonts[use]?.hash.slice(0, 12)}.ttf`;

const drawnPoints = ({ sfnt }: FontEntry): readonly number[] =>
  readCmap(needTable(readTables(sfnt), 'cmap')).codePoints();

const ranges = (codePoints: readonly number[]): string =>
  codePoints.map((point) => `U+${point.toString(16).toUpperCase()}`).join(',');

const rule = (family: string, weight: number, url: string, range?: string): string =>
  `@font-face{font-family:${JSON.stringify(family)};font-weight:${weight};font-display:block;` +
  `src:url(${JSON.stringify(url)}) format("truetype")${range ? `;unicode-range:${range}` : ''}}`;

/** Rules of every family, borrowed characters after the family's own. */
export const deskFontCss = (fonts: FontSet): string => {
  const families = new Map<string, FontUse>();
  for (const use of fontUses)
    if (!families.has(fonts[use].family)) families.set(fonts[use].family, use);
  return [...families]
    .flatMap(([family, use]) => {
      const { weight, borrowing } = fonts[use];
      const rules = [rule(family, weight, fontUrl(fonts, use))];
      // A face declared before the family's own is asked only for what that lacks (CSS Fonts 4, 5.2).
      if (fonts.rare) rules.unshift(rule(family, weight, fontUrl(fonts, 'rare')));
      if (borrowing) {
        rules.push(
          rule(family, weight, fontUrl(fonts, borrowing.from), ranges(borrowing.codePoints)),
        );
      }
      if (fonts.drawn) {
        rules.push(rule(family, weight, fontUrl(fonts, 'drawn'), ranges(drawnPoints(fonts.drawn))));
      }
      return rules;
    })
    .join('\n');
};

/** The file of `<use>.<hash>.ttf`; undefined when it names no face of the set. */
export const deskFontFile = (fonts: FontSet, name: string): Uint8Array | undefined => {
  const entry = fontEntries(fonts).find(({ use }) => fontUrl(fonts, use).endsWith(`/${name}`));
  return entry?.sfnt;
};
