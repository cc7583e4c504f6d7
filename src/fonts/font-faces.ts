/**
 * The `@font-face` set of an edition.
 *
 * In: the font set and every text with its use. Out: one subset a CSS family, plus one a lender for
 * borrowed characters under the borrower's family (`unicode-range`), as files, bytes and CSS. Print
 * takes TrueType, the web WOFF2 with `font-display: swap`, cards TrueType bytes by `cardName`.
 */
import { type FontUsage, isInvisible } from './coverage.ts';
import { type FontEntry, type FontSet, type FontUse, fontUses, type Lender } from './font-set.ts';
import {
  type SubsetFormat,
  type SubsetOptions,
  subsetCharacters,
  subsetFace,
} from './subset-face.ts';

/** A font file. */
export interface SubsetFile {
  readonly bytes: Buffer;
}

/** One subset with its place in the CSS. */
export interface FontFace {
  /** Uses that this family serves; fangsong and kai often share one. */
  readonly uses: readonly FontUse[];
  /** CSS family. Two faces share it when characters are borrowed. */
  readonly family: string;
  /** A name of its own for renderers without `unicode-range` (Satori). */
  readonly cardName: string;
  readonly weight: number;
  readonly characters: string;
  /** Set on a face of borrowed characters: they win over the family's own. */
  readonly unicodeRange?: string;
  readonly files: Readonly<Partial<Record<SubsetFormat, SubsetFile>>>;
}

/** Options of `buildFontFaces`. */
export interface FontFaceOptions extends SubsetOptions {
  /** Formats to make. Faces whose licence forbids the web are left out of `woff2`. */
  readonly formats: readonly SubsetFormat[];
}

interface Plan {
  readonly uses: readonly FontUse[];
  readonly entry: FontEntry;
  readonly source: FontEntry;
  readonly characters: string;
  readonly lender: Lender | undefined;
}

/** The name of a family's own face, or of the part that another lends it. */
const cardNameOf = (family: string, lender: Lender | undefined): string => {
  if (lender === undefined) return family;
  return lender === 'rare' || lender === 'drawn' ? `${family}-${lender}` : `${family}-borrowed`;
};

const textOf = (usages: readonly FontUsage[], uses: readonly FontUse[]): string =>
  subsetCharacters(
    usages
      .filter((usage) => uses.includes(usage.role))
      .map((usage) => usage.text)
      .join(''),
  );

const planFamily = (
  fonts: FontSet,
  uses: readonly FontUse[],
  usages: readonly FontUsage[],
): readonly Plan[] => {
  const [use] = uses;
  if (use === undefined) return [];
  const entry = fonts[use];
  // A space is always there: browsers take word spaces and the strut from the first face.
  const wanted = [...subsetCharacters(` ${textOf(usages, uses)}`)].filter(
    (character) => !isInvisible(character) && entry.face.has(character.codePointAt(0) ?? 0),
  );
  if (wanted.length <= 1) return [];
  const byLender = new Map<Lender | undefined, string>([[undefined, '']]);
  for (const character of wanted) {
    const lender = entry.lenderOf(character.codePointAt(0) ?? 0);
    byLender.set(lender, (byLender.get(lender) ?? '') + character);
  }
  return [...byLender].map(([lender, characters]) => ({
    ...{ uses, entry, characters, lender },
    source: (lender === undefined ? undefined : fonts[lender]) ?? entry,
  }));
};

const unicodeRange = (characters: string): string =>
  [...characters]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
    .join(', ');

const makeFace = async (plan: Plan, options: FontFaceOptions): Promise<FontFace> => {
  const { entry, source, characters, lender } = plan;
  const files: Partial<Record<SubsetFormat, SubsetFile>> = {};
  for (const format of options.formats) {
    if (format === 'woff2' && !source.webAllowed) continue;
    files[format] = { bytes: await subsetFace(source, characters, format, options) };
  }
  return {
    uses: plan.uses,
    family: entry.family,
    cardName: cardNameOf(entry.family, lender),
    weight: entry.weight,
    characters,
    ...(lender !== undefined ? { unicodeRange: unicodeRange(characters) } : {}),
    files,
  };
};

/** Makes the subsets of all families that a text uses; sorted by use, borrowed ones after their own. */
export const buildFontFaces = async (
  fonts: FontSet,
  usages: readonly FontUsage[],
  options: FontFaceOptions,
): Promise<readonly FontFace[]> => {
  const families = new Map<string, FontUse[]>();
  for (const use of fontUses) {
    const { family } = fonts[use];
    families.set(family, [...(families.get(family) ?? []), use]);
  }
  const plans = [...families.values()].flatMap((uses) => planFamily(fonts, uses, usages));
  const faces: FontFace[] = [];
  for (const plan of plans) faces.push(await makeFace(plan, options));
  return faces;
};

const FORMAT_HINT: Readonly<Record<SubsetFormat, string>> = {
  truetype: 'truetype',
  woff2: 'woff2',
};

/**
 * `@font-face` rules for one format. `urlOf` says where a face is served (it is quoted here); faces
 * not made in that format are passed over. `display` is `block` for print, `swap` for the web.
 */
export const fontFaceCss = (
  faces: readonly FontFace[],
  format: SubsetFormat,
  display: 'block' | 'swap',
  urlOf: (face: FontFace) => string,
): string =>
  faces
    .filter((face) => face.files[format] !== undefined)
    .map((face) =>
      [
        '@font-face {',
        `  font-family: ${JSON.stringify(face.family)};`,
        `  font-weight: ${face.weight};`,
        '  font-style: normal;',
        `  font-display: ${display};`,
        `  src: url(${JSON.stringify(urlOf(face))}) format("${FORMAT_HINT[format]}");`,
        ...(face.unicodeRange === undefined ? [] : [`  unicode-range: ${face.unicodeRange};`]),
        '}\n',
      ].join('\n'),
    )
    .join('');
