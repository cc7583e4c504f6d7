/**
 * A font file becomes a `Face`.
 *
 * In: an sfnt with TrueType outlines, an id and a weight. Out: its metrics in em. Han and marks are
 * read from tables (one array read a character); only Latin and digit chunks cost a shaping. Which
 * half of a mark is blank is measured from its outline (CLREQ 3.1.6: squeezing takes the blank half).
 */
import { createHash } from 'node:crypto';
import { readCmap } from './cmap.ts';
import type { Face, InkSide, ShapeOptions } from './face.ts';
import { type InkBox, inkReader } from './glyf.ts';
import {
  needTable,
  readHeader,
  readHorizontalMetrics,
  readTables,
  readVerticalMetrics,
} from './sfnt.ts';
import { createShaper, type Shaper } from './shaper.ts';

/** Overshoot of ink past the middle that still counts as one half of the em. */
const HALF_TOLERANCE_EM = 0.02;
/** Least blank on each side of a mark that stands in the middle. */
const CENTRE_BLANK_EM = 0.2;
/** Least advance of a full-width mark: a narrower one has no blank half to give. */
const FULL_WIDTH_EM = 0.95;

/** Where ink lies in an advance; both in em. */
export const sideOfInk = (box: InkBox | undefined, advance: number): InkSide => {
  if (box === undefined || !(advance >= FULL_WIDTH_EM)) return 'full';
  const left = box.x0;
  const right = advance - box.x1;
  if (left >= CENTRE_BLANK_EM && right >= CENTRE_BLANK_EM) return 'centre';
  if (right >= advance / 2 - HALF_TOLERANCE_EM) return 'left';
  return left >= advance / 2 - HALF_TOLERANCE_EM ? 'right' : 'full';
};

/** Characters before Han that stand alone in Han text; letters and digits come in shaped chunks. */
const LAST_LOCALIZED = 0x2e7f;

const SOLID: ShapeOptions = { as: 'solid' };
const DOWN: ShapeOptions = { as: 'solid', vertical: true };

interface SetGlyph {
  readonly glyph: number;
  readonly advance: number;
}

/**
 * Glyph and advance of a character as Han text sets it. Noto's `locl` widens `—` from 0.890 to 1 em
 * and touches a dozen marks more, none of them Han: only those below U+2E80 are asked of HarfBuzz,
 * once each.
 */
const settledGlyphs = (
  plain: (codePoint: number) => SetGlyph,
  shaper: Shaper,
): ((codePoint: number) => SetGlyph) => {
  const settled = new Map<number, SetGlyph>();
  return (codePoint) => {
    if (codePoint > LAST_LOCALIZED) return plain(codePoint);
    const known = settled.get(codePoint);
    if (known !== undefined) return known;
    const base = plain(codePoint);
    const text = String.fromCodePoint(codePoint);
    const [glyph] = base.glyph === 0 ? [] : shaper.glyphs(text, SOLID);
    const result =
      glyph === undefined
        ? base
        : { glyph, advance: shaper.advances(text, SOLID)[0] ?? base.advance };
    settled.set(codePoint, result);
    return result;
  };
};

/** SHA-256 of a file's bytes, hexadecimal. */
export const fileHash = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Loads a static TrueType face. `sha256` names the file as it was found (a WOFF, say) and is made from
 * `sfnt` when absent. Throws `RangeError` when the file is cut or lacks a required table.
 */
export const loadFace = (
  sfnt: Uint8Array,
  id: string,
  weight: number,
  sha256 = fileHash(sfnt),
): Face => {
  const tables = readTables(sfnt);
  const header = readHeader(tables);
  const upem = header.unitsPerEm;
  const cmap = readCmap(needTable(tables, 'cmap'));
  const metrics = readHorizontalMetrics(tables, header.glyphCount);
  const ink = inkReader(tables, header.longLoca, metrics);
  const down = readVerticalMetrics(tables, header.glyphCount);
  const shaper = createShaper(sfnt, upem, down?.advances);
  const settle = settledGlyphs((codePoint) => {
    const glyph = cmap.glyph(codePoint);
    return { glyph, advance: (metrics.advances[glyph] ?? 0) / upem };
  }, shaper);
  const advance = (codePoint: number): number => {
    if (codePoint <= LAST_LOCALIZED) {
      const set = settle(codePoint);
      return set.glyph === 0 ? Number.NaN : set.advance;
    }
    const glyph = cmap.glyph(codePoint);
    return glyph === 0 ? Number.NaN : (metrics.advances[glyph] ?? 0) / upem;
  };
  const inkBox = (codePoint: number): InkBox | undefined => {
    const { glyph } = settle(codePoint);
    const box = glyph === 0 ? undefined : ink(glyph);
    if (box === undefined) return undefined;
    return { x0: box.x0 / upem, y0: box.y0 / upem, x1: box.x1 / upem, y1: box.y1 / upem };
  };
  const verticalGlyph = (codePoint: number): number | undefined => {
    if (cmap.glyph(codePoint) === 0) return undefined;
    return shaper.glyphs(String.fromCodePoint(codePoint), DOWN)[0];
  };
  return {
    id,
    sha256,
    weight,
    ascent: header.ascent / upem,
    descent: header.descent / upem,
    has: (codePoint) => cmap.glyph(codePoint) !== 0,
    advance,
    shape: (text, options = {}) => shaper.advances(text, options),
    inkSide: (codePoint) => sideOfInk(inkBox(codePoint), advance(codePoint)),
    inkBox,
    hasVerticalForm: (codePoint) => {
      const glyph = cmap.glyph(codePoint);
      if (glyph === 0) return false;
      const shaped = shaper.glyphs(String.fromCodePoint(codePoint), DOWN);
      return shaped.length !== 1 || shaped[0] !== glyph;
    },
    verticalInk: (codePoint) => {
      const glyph = verticalGlyph(codePoint);
      const box = glyph === undefined ? undefined : ink(glyph);
      const bearing = glyph === undefined ? undefined : down?.bearings[glyph];
      if (box === undefined || bearing === undefined) return undefined;
      return { top: bearing / upem, bottom: (bearing + box.y1 - box.y0) / upem };
    },
  };
};
