/**
 * The publication's `fonts` become loaded faces.
 *
 * In: role names to catalogue names or file paths. Out: a `FontSet`, with the bold of the body and the
 * characters that faces borrow, and diagnostics. A file is loaded once, however many roles use it.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { warningAt } from '../diagnostics/make.ts';
import type { Publication } from '../model/publication.ts';
import { borrowedCodePoints, borrowingFace } from './borrow.ts';
import type { Face } from './face.ts';
import { type FontEntry, type FontSet, type FontUse, fontUses } from './font-set.ts';
import { checkInkSides } from './ink-sides.ts';
import { loadFace } from './load-face.ts';
import { type FontPlaces, type OpenedFont, openFont } from './open-font.ts';

/** Faces, or none when one of them failed. */
export interface ResolvedFonts {
  readonly fonts?: FontSet;
  readonly diagnostics: readonly Diagnostic[];
}

/** The part of the publication that is read. */
export type FontSettings = Pick<Publication, 'fonts' | 'source'>;

/** Who lends to whom: marks come from the body, the nameplate's from the heavy Song beside it. */
const LENDERS: Readonly<Partial<Record<FontUse, FontUse>>> = {
  song: 'body',
  hei: 'body',
  kai: 'body',
  fangsong: 'body',
  nameplate: 'song',
};

/** The bold beside a body face of the paper's own, whose family we cannot know, is the Hei face. */
const strongValue = (fonts: FontSettings['fonts'], body: OpenedFont | undefined): string =>
  body?.packageFace?.strong ?? fonts.hei;

const makeEntry = (
  use: FontUse,
  font: OpenedFont,
  own: Face,
  lender: FontEntry | undefined,
): FontEntry => {
  const latin = font.packageFace?.borrowsLatin ?? false;
  const codePoints = lender === undefined ? [] : borrowedCodePoints(own, lender.face, { latin });
  const base = {
    use,
    weight: font.weight,
    title: font.title,
    sfnt: font.sfnt,
    hash: font.hash,
    webAllowed: font.webAllowed,
  };
  if (lender === undefined || codePoints.length === 0) {
    return { ...base, face: own, family: own.id };
  }
  const face = borrowingFace(own, lender.face, codePoints);
  return { ...base, face, family: face.id, borrowing: { from: lender.use, codePoints } };
};

/** One CSS family is one set of glyphs: the same file with other borrowings gets a name of its own. */
const settleFamily = (entry: FontEntry, taken: ReadonlyMap<string, string>): FontEntry => {
  const known = taken.get(entry.family);
  if (known === undefined || known === entry.face.sha256) return entry;
  const family = `${entry.family}-${entry.use}`;
  return { ...entry, family, face: { ...entry.face, id: family } };
};

const entryDiagnostics = (entry: FontEntry, settings: FontSettings): readonly Diagnostic[] => {
  const licence = entry.webAllowed
    ? []
    : [warningAt('font/print-only', settings.source, { face: entry.title, use: entry.use })];
  // The nameplate is one drawn line that nobody squeezes.
  return entry.use === 'nameplate'
    ? licence
    : [...licence, ...checkInkSides(entry, settings.source)];
};

/** Opens each value once, in the order of uses; problems come back in `diagnostics`. */
const openAll = async (settings: FontSettings, places: FontPlaces) => {
  const opened = new Map<FontUse, OpenedFont>();
  const byValue = new Map<string, OpenedFont | undefined>();
  const diagnostics: Diagnostic[] = [];
  for (const use of fontUses) {
    const value =
      use === 'strong' ? strongValue(settings.fonts, opened.get('body')) : settings.fonts[use];
    if (!byValue.has(value)) {
      const result = await openFont({ use, value, source: settings.source }, places);
      byValue.set(value, 'font' in result ? result.font : undefined);
      if ('problem' in result) diagnostics.push(result.problem);
    }
    const font = byValue.get(value);
    if (font !== undefined) opened.set(use, font);
  }
  return { opened, diagnostics };
};

/** Loads every role's face. `fonts` is absent when a face failed; its error says which. */
export const resolveFonts = async (
  settings: FontSettings,
  places: FontPlaces,
): Promise<ResolvedFonts> => {
  const { opened, diagnostics } = await openAll(settings, places);
  const faces = new Map<OpenedFont, Face>();
  const entries: Partial<Record<FontUse, FontEntry>> = {};
  const taken = new Map<string, string>();
  for (const use of fontUses) {
    const font = opened.get(use);
    if (font === undefined) continue;
    const own = faces.get(font) ?? loadFace(font.sfnt, font.id, font.weight, font.hash);
    faces.set(font, own);
    const lender = LENDERS[use];
    const made = makeEntry(use, font, own, lender === undefined ? undefined : entries[lender]);
    const entry = settleFamily(made, taken);
    taken.set(entry.family, entry.face.sha256);
    entries[use] = entry;
    diagnostics.push(...entryDiagnostics(entry, settings));
  }
  return isComplete(entries) ? { fonts: entries, diagnostics } : { diagnostics };
};

const isComplete = (entries: Partial<Record<FontUse, FontEntry>>): entries is FontSet =>
  fontUses.every((use) => entries[use] !== undefined);
