/**
 * Holds every text against the face that will set it.
 *
 * In: texts with their use and place. Out: an error for each character that its face lacks, one a
 * character and face, at the first place that uses it. Nothing may reach paper as a box or in a face
 * that the browser chose (law 4). Also refused: U+2E80–2FDF, radical signs that look like Han;
 * they are left out of subsets so that a PDF's text layer never holds them.
 */
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt, infoAt } from '../diagnostics/make.ts';
import type { RichText } from '../model/block.ts';
import { type FontSet, type FontUse, useAt } from './font-set.ts';

/** A text, the face's use that sets it, and where the author wrote it. */
export interface FontUsage {
  readonly role: FontUse;
  readonly text: string;
  readonly source: SourcePlace;
}

const FIRST_RADICAL = 0x2e80;
const LAST_RADICAL = 0x2fdf;

/** Whether a code point is a CJK or Kangxi radical sign, which no subset holds. */
export const isRadical = (codePoint: number): boolean =>
  codePoint >= FIRST_RADICAL && codePoint <= LAST_RADICAL;

/** Signs that draw nothing: joiners, selectors, soft hyphens, controls. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029]$/u;

/** Whether a character asks no glyph of a face. */
export const isInvisible = (character: string): boolean => INVISIBLE.test(character);

/** U+ and at least four hexadecimal digits. */
const codeName = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/** A rich text cut by face: `em` to Kai, `strong` to the bold. In the order of the text. */
export const usagesOf = (
  base: FontUse,
  rich: RichText,
  source: SourcePlace,
): readonly FontUsage[] => {
  if (rich.runs.length === 0) return [{ role: base, text: rich.text, source }];
  const usages: { role: FontUse; text: string; source: SourcePlace }[] = [];
  let offset = 0;
  for (const character of rich.text) {
    const role = useAt(base, rich.runs, offset);
    const last = usages.at(-1);
    if (last?.role === role) last.text += character;
    else usages.push({ role, text: character, source });
    offset += character.length;
  }
  return usages;
};

/** File that would draw a character (`fonts/drawn`). */
const drawingOf = (codePoint: number): string => `glyphs/${codeName(codePoint)}.svg`;

/** Characters of all texts. */
export const charactersIn = (usages: readonly FontUsage[]): number =>
  usages.reduce((sum, { text }) => sum + [...text].length, 0);

interface Fault {
  readonly usage: FontUsage;
  readonly character: string;
  readonly codePoint: number;
  count: number;
}

const diagnose = (fonts: FontSet, fault: Fault): Diagnostic => {
  const { usage, character, codePoint } = fault;
  const data = { character, code: codeName(codePoint) };
  if (isRadical(codePoint)) {
    // U+2E80–2EF3 mostly have no compatibility form; the sign then stands for itself in the hint.
    return errorAt('font/radical', usage.source, { ...data, plain: character.normalize('NFKC') });
  }
  const face = fonts[usage.role].title;
  const count = fault.count > 1 ? fault.count : '';
  const use = usage.role;
  return errorAt('font/missing-glyph', usage.source, {
    ...{ ...data, face, use, count },
    drawing: drawingOf(codePoint),
  });
};

/** One error for each missing character and face, in the order in which texts use them. */
export const missingGlyphs = (
  fonts: FontSet,
  usages: readonly FontUsage[],
): readonly Diagnostic[] => {
  const faults = new Map<string, Fault>();
  for (const usage of usages) {
    const { face, family } = fonts[usage.role];
    for (const character of usage.text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (face.has(codePoint) && !isRadical(codePoint)) continue;
      if (isInvisible(character)) continue;
      const key = isRadical(codePoint) ? character : `${family} ${character}`;
      const known = faults.get(key);
      if (known === undefined) faults.set(key, { usage, character, codePoint, count: 1 });
      else known.count += 1;
    }
  }
  return [...faults.values()].map((fault) => diagnose(fonts, fault));
};

/** One note for each character that the face for rare ones sets, in the order in which texts use them. */
export const rareGlyphs = (fonts: FontSet, usages: readonly FontUsage[]): readonly Diagnostic[] => {
  const notes = new Map<string, Diagnostic>();
  for (const { role, text, source } of usages) {
    const { lenderOf, title } = fonts[role];
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (notes.has(character) || lenderOf(codePoint) !== 'rare') continue;
      const names = { character, code: codeName(codePoint), drawing: drawingOf(codePoint) };
      const data = { ...names, face: title, use: role, lender: fonts.rare?.title ?? '' };
      notes.set(character, infoAt('font/rare-glyph', source, data));
    }
  }
  return [...notes.values()];
};
