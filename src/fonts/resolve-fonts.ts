/**
 * The publication's `fonts` become loaded faces.
 *
 * In: role names to catalogue names or file paths. Out: a `FontSet`, with the bold of the body and the
 * characters that faces borrow, and diagnostics. A file is loaded once, however many roles use it.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { warningAt } from '../diagnostics/make.ts';
import type { Publication } from '../model/publication.ts';
import { borrowedCodePoints, borrowingFace, lendingOwner, lentFace } from './borrow.ts';
import { GLYPH_FOLDER, readDrawnGlyphs } from './drawn/drawn-glyphs.ts';
import type { Face } from './face.ts';
import {
  type FontEntry,
  type FontSet,
  type FontUse,
  fontUses,
  type Lender,
  type LendingUse,
} from './font-set.ts';
import { checkInkSides } from './ink-sides.ts';
import { fileHash, loadFace } from './load-face.ts';
import { type FontPlaces, type Opened, type OpenedFont, openFont } from './open-font.ts';

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

interface Lenders {
  readonly drawn?: FontEntry;
  readonly rare?: FontEntry;
}

const baseOf = (use: Lender, font: OpenedFont) => ({
  ...{ use, weight: font.weight, title: font.title, sfnt: font.sfnt, hash: font.hash },
  webAllowed: font.webAllowed,
});

const nobody = (): undefined => undefined;

/** A face that only lends: its own glyphs and nothing else. */
const lendingEntry = (use: LendingUse, font: OpenedFont, face: Face): FontEntry => ({
  ...{ ...baseOf(use, font), face, family: face.id, lenderOf: nobody },
});

const makeEntry = (
  use: FontUse,
  font: OpenedFont,
  own: Face,
  marks: FontEntry | undefined,
  lenders: Lenders,
): FontEntry => {
  const latin = font.packageFace?.borrowsLatin ?? false;
  const codePoints = marks === undefined ? [] : borrowedCodePoints(own, marks.face, { latin });
  const { drawn, rare } = lenders;
  const faces = { ...(drawn ? { drawn: drawn.face } : {}), ...(rare ? { rare: rare.face } : {}) };
  if (marks === undefined || codePoints.length === 0) {
    const ownerOf = lendingOwner(own, faces);
    const lenderOf: FontEntry['lenderOf'] = (code) => {
      const owner = ownerOf(code);
      return owner === 'own' ? undefined : owner;
    };
    return { ...baseOf(use, font), face: lentFace(own, faces), family: own.id, lenderOf };
  }
  const set = new Set(codePoints);
  const mixed = borrowingFace(own, marks.face, codePoints);
  const ownerOf = lendingOwner(mixed, faces);
  return {
    ...baseOf(use, font),
    face: lentFace(mixed, faces),
    family: own.id,
    borrowing: { from: marks.use as FontUse, codePoints },
    lenderOf: (code) => {
      const owner = ownerOf(code);
      if (owner !== 'own') return owner;
      return set.has(code) ? (marks.use as FontUse) : undefined;
    },
  };
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

/** The face asked for rare characters when the paper names none: it is there for the Kai. */
const DEFAULT_RARE = 'lxgw-wenkai-500';

/** Opens each value once, in the order of uses; problems come back in `diagnostics`. */
const openAll = async (settings: FontSettings, places: FontPlaces) => {
  const opened = new Map<FontUse | 'rare', OpenedFont>();
  const byValue = new Map<string, Opened>();
  const diagnostics: Diagnostic[] = [];
  const open = async (use: FontUse | 'rare', value: string, wanted: boolean): Promise<void> => {
    const known = byValue.get(value);
    const result = known ?? (await openFont({ use, value, source: settings.source }, places));
    byValue.set(value, result);
    if ('font' in result) opened.set(use, result.font);
    else if (known === undefined && wanted) diagnostics.push(result.problem);
  };
  for (const use of fontUses) {
    const value =
      use === 'strong' ? strongValue(settings.fonts, opened.get('body')) : settings.fonts[use];
    await open(use, value, true);
  }
  await open('rare', settings.fonts.rare ?? DEFAULT_RARE, settings.fonts.rare !== undefined);
  return { opened, diagnostics };
};

/** The paper's own glyphs as a font that lends. */
const openDrawn = async (settings: FontSettings, places: FontPlaces) => {
  const folder = settings.source.file.split('/').slice(0, -1).concat(GLYPH_FOLDER).join('/');
  const { sfnt, diagnostics } = await readDrawnGlyphs(places.issuesDir, folder);
  if (sfnt === undefined) return { diagnostics };
  const hash = fileHash(sfnt);
  const id = `drawn-${hash.slice(0, 8)}`;
  const font = { id, weight: 400, title: folder, sfnt, hash, webAllowed: true };
  return { entry: lendingEntry('drawn', font, loadFace(sfnt, id, 400, hash)), diagnostics };
};

/** Loads every role's face. `fonts` is absent when a face failed; its error says which. */
export const resolveFonts = async (
  settings: FontSettings,
  places: FontPlaces,
): Promise<ResolvedFonts> => {
  const { opened, diagnostics } = await openAll(settings, places);
  const drawn = await openDrawn(settings, places);
  diagnostics.push(...drawn.diagnostics);
  const faces = new Map<OpenedFont, Face>();
  const faceOf = (font: OpenedFont): Face => {
    const face = faces.get(font) ?? loadFace(font.sfnt, font.id, font.weight, font.hash);
    faces.set(font, face);
    return face;
  };
  const rareFont = opened.get('rare');
  const lenders: Lenders = {
    ...(drawn.entry ? { drawn: drawn.entry } : {}),
    ...(rareFont ? { rare: lendingEntry('rare', rareFont, faceOf(rareFont)) } : {}),
  };
  const entries: Partial<Record<FontUse, FontEntry>> = {};
  const taken = new Map<string, string>();
  for (const use of fontUses) {
    const font = opened.get(use);
    if (font === undefined) continue;
    const marks = LENDERS[use];
    const lender = marks === undefined ? undefined : entries[marks];
    const entry = settleFamily(makeEntry(use, font, faceOf(font), lender, lenders), taken);
    taken.set(entry.family, entry.face.sha256);
    entries[use] = entry;
    diagnostics.push(...entryDiagnostics(entry, settings));
  }
  return isComplete(entries) ? { fonts: { ...entries, ...lenders }, diagnostics } : { diagnostics };
};

type RoleEntries = Readonly<Record<FontUse, FontEntry>>;

const isComplete = (entries: Partial<Record<FontUse, FontEntry>>): entries is RoleEntries =>
  fontUses.every((use) => entries[use] !== undefined);
