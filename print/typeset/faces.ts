/**
 * What the composer asks of a face, remembered: advances of single characters and the blank halves of
 * marks. A mark has a blank half only when its outline says so (CLREQ 3.1.6), never by its code point.
 */
import type { Face } from '../../src/fonts/face.ts';
import { classOf, isClosing } from './classes.ts';

/** A character's advance and the blank at its two sides that may be squeezed away, em. */
export interface Metrics {
  readonly advance: number;
  readonly lead: number;
  readonly trail: number;
}

/** A missing glyph is the font stage's error; the line is set as if it were one em wide. */
const MISSING_EM = 1;
const HALF = 0.5;

type Table = Map<number, Metrics>;

const known = new WeakMap<Face, Table>();
/** The face asked last: a text seldom changes its face. */
let last: { readonly face: Face; readonly table: Table } | undefined;

const tableOf = (face: Face): Table => {
  if (last?.face === face) return last.table;
  const table: Table = known.get(face) ?? new Map();
  known.set(face, table);
  last = { face, table };
  return table;
};

/** Metrics of one unshaped character. */
export const metricsOf = (face: Face, codePoint: number): Metrics => {
  const table = tableOf(face);
  let metrics = table.get(codePoint);
  if (!metrics) {
    metrics = measure(face, codePoint);
    table.set(codePoint, metrics);
  }
  return metrics;
};

const measure = (face: Face, codePoint: number): Metrics => {
  const found = face.advance(codePoint);
  const advance = Number.isFinite(found) ? found : MISSING_EM;
  const kind = classOf(codePoint);
  if (kind === 'dot' && advance > HALF) {
    return { advance, lead: (advance - HALF) / 2, trail: (advance - HALF) / 2 };
  }
  const mark = kind === 'open' || isClosing(kind);
  const side = mark ? face.inkSide(codePoint) : 'full';
  return {
    advance,
    lead: kind === 'open' && side === 'right' ? advance - HALF : 0,
    trail: isClosing(kind) && side === 'left' ? advance - HALF : 0,
  };
};

/** Least advance of a full-width mark; a narrower one is a Latin mark of a Latin face. */
const FULL_WIDTH_EM = 0.75;

/** Whether a face draws this mark as wide as a Han character. */
export const isFullWidth = (face: Face, codePoint: number): boolean =>
  metricsOf(face, codePoint).advance >= FULL_WIDTH_EM;
