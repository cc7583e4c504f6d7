/**
 * The faces of the desk: whole files instead of subsets, so that an edit with a new character is shown
 * at once. In: the font set. Out: `@font-face` rules with the desk's own addresses, and the files.
 */
import type { FontSet, FontUse } from '../../src/fonts/font-set.ts';
import { fontUses } from '../../src/fonts/font-set.ts';

/** Address of a use's whole face; the hash lets the browser keep it for good. */
const fontUrl = (fonts: FontSet, use: FontUse): string =>
  `/desk/fonts/${use}.${fonts[use].hash.slice(0, 12)}.ttf`;

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
      const own = rule(family, weight, fontUrl(fonts, use));
      if (borrowing === undefined) return [own];
      const url = fontUrl(fonts, borrowing.from);
      return [own, rule(family, weight, url, ranges(borrowing.codePoints))];
    })
    .join('\n');
};

/** The file of `<use>.<hash>.ttf`; undefined when it names no face of the set. */
export const deskFontFile = (fonts: FontSet, name: string): Uint8Array | undefined => {
  const use = fontUses.find((item) => fontUrl(fonts, item).endsWith(`/${name}`));
  return use === undefined ? undefined : fonts[use].sfnt;
};
