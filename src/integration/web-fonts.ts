/**
 * The web fonts of every issue: WOFF2 subsets with their CSS. In: the newspaper. Out: for each issue
 * two style texts and the files they name.
 *
 * The body face comes in two files: one for what index pages show, one for the rest of the issue. The
 * second is declared first and without a range, the first after it with one, so a browser takes the
 * small file alone on index pages and fetches the large one when an article needs it, once an issue.
 */

import { createHash } from 'node:crypto';
import type { Cache } from '../cache/cache.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type FontUsage, missingGlyphs } from '../fonts/coverage.ts';
import { buildFontFaces, type FontFace, fontFaceCss } from '../fonts/font-faces.ts';
import type { FontSet, FontUse } from '../fonts/font-set.ts';
import type { Issue } from '../model/issue.ts';
import type { Newspaper } from '../model/publication.ts';
import { articleUsages, indexUsages } from '../web/data/text-usage.ts';
import type { FontFile, IssueFonts, WebFonts } from '../web/data/web-fonts.ts';

const nameOf = (face: FontFace): string => {
  const bytes = face.files.woff2?.bytes ?? Buffer.alloc(0);
  return `${face.cardName}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.woff2`;
};

/** Code points as CSS ranges, neighbours joined. */
export const unicodeRanges = (characters: string): string => {
  const points = [...new Set(characters)]
    .map((character) => character.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (value: number): string => value.toString(16).toUpperCase();
  return ranges.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
};

const charactersOf = (faces: readonly FontFace[], use: FontUse): string =>
  faces
    .filter((face) => face.uses.includes(use))
    .map(({ characters }) => characters)
    .join('');

/** Usages of a use without characters that an earlier file has. */
const without = (usages: readonly FontUsage[], use: FontUse, had: string): readonly FontUsage[] => {
  const known = new Set(had);
  return usages.map((usage) =>
    usage.role === use
      ? { ...usage, text: [...usage.text].filter((character) => !known.has(character)).join('') }
      : usage,
  );
};

const fontsOfIssue = async (
  issue: Issue,
  newspaper: Newspaper,
  fonts: FontSet,
  cache: Cache,
  urlOf: (face: FontFace) => string,
): Promise<{
  readonly fonts: IssueFonts;
  readonly faces: readonly FontFace[];
  readonly diagnostics: readonly Diagnostic[];
}> => {
  const { publication, issues } = newspaper;
  const index = indexUsages(issue, publication, issues);
  const article = articleUsages(issue, publication);
  const build = (usages: readonly FontUsage[]): Promise<readonly FontFace[]> =>
    buildFontFaces(fonts, usages, { formats: ['woff2'], cache });
  const isIndexOnly = (face: FontFace): boolean => face.uses.includes('body');
  const shared = await build([...index, ...article.filter(({ role }) => role !== 'body')]);
  const own = await build(index);
  const indexBody = own.filter(isIndexOnly);
  const rest = (await build(without(article, 'body', charactersOf(indexBody, 'body')))).filter(
    isIndexOnly,
  );
  const others = shared.filter((face) => !isIndexOnly(face));
  const ranged = indexBody.map((face) => ({
    ...face,
    unicodeRange: face.unicodeRange ?? unicodeRanges(face.characters),
  }));
  const css = (faces: readonly FontFace[]): string => fontFaceCss(faces, 'woff2', 'swap', urlOf);
  const song = others.filter((face) => face.uses.includes('song') && !face.unicodeRange);
  return {
    fonts: {
      css: { index: css([...others, ...indexBody]), article: css([...others, ...rest, ...ranged]) },
      preload: song.map(urlOf),
    },
    faces: [...others, ...indexBody, ...rest],
    diagnostics: missingGlyphs(fonts, [...index, ...article]),
  };
};

/** Makes all web fonts. `urlOf` gives a file's address from its name. */
export const buildWebFonts = async (
  newspaper: Newspaper,
  fonts: FontSet,
  cache: Cache,
  urlOf: (name: string) => string,
): Promise<WebFonts> => {
  const issues: Record<string, IssueFonts> = {};
  const files = new Map<string, FontFile>();
  const diagnostics: Diagnostic[] = [];
  for (const issue of newspaper.issues) {
    const made = await fontsOfIssue(issue, newspaper, fonts, cache, (face) => urlOf(nameOf(face)));
    issues[issue.date] = made.fonts;
    diagnostics.push(...made.diagnostics);
    for (const face of made.faces) {
      const bytes = face.files.woff2?.bytes;
      if (bytes !== undefined) files.set(nameOf(face), { name: nameOf(face), bytes });
    }
  }
  const families = Object.fromEntries(
    Object.values(fonts).map(({ use, family }) => [use, family]),
  ) as Record<FontUse, string>;
  return { families, issues, files: [...files.values()], diagnostics };
};
