/**
 * Pours a galley into legs.
 *
 * In: items with line tables, legs of whole rows. Out: where every line stands, the rows left over,
 * or the rows that did not fit. No line is ever dropped: what does not fit is counted (law 1).
 * Rules of the trade: a subhead stands with at least two lines after it, blank rows vanish at the top
 * of a leg, a solid item does not part.
 */

import type { LegPiece } from '../../page-plan/page-plan.ts';
import type { GalleyItem, GalleyParagraph } from '../../typeset/galley-types.ts';

/** A paragraph with its lines assigned to legs. */
export interface PouredParagraph {
  readonly item: GalleyParagraph;
  readonly pieces: readonly LegPiece[];
}

/** A galley poured. */
export interface Pour {
  readonly paragraphs: readonly PouredParagraph[];
  /** Rows of text, blank rows between items not counted. */
  readonly textRows: number;
  /** Rows that found no place; 0 when all fits. */
  readonly overset: number;
  /** Blank rows after the last line in the last legs. */
  readonly white: number;
  /** Blank rows left at the foot of a leg before the text ended: holes inside the story. */
  readonly holes: number;
  /** Legs that open with the last line of a paragraph (孤行). */
  readonly widows: number;
}

interface Cursor {
  leg: number;
  row: number;
  holes: number;
}

/** Pours items into legs of the given heights (rows), in order. */
export const pour = (items: readonly GalleyItem[], legs: readonly number[]): Pour => {
  const cursor: Cursor = { leg: 0, row: 0, holes: 0 };
  const paragraphs: PouredParagraph[] = [];
  let textRows = 0;
  let overset = 0;
  let widows = 0;
  items.forEach((item, index) => {
    if (item.kind === 'space') {
      if (cursor.row > 0 && index < items.length - 1) advance(cursor, legs, item.rows);
      return;
    }
    const count = item.composed.natural;
    textRows += count;
    const together =
      Math.min(count, item.solid ? count : (item.minHead ?? 1)) + followers(items, index, item);
    breakIfNeeded(cursor, legs, together);
    const { pieces, left } = placeLines(cursor, legs, count);
    overset += left;
    widows += pieces.filter(
      (p, n) => n > 0 && p.row === 0 && p.to - p.from === 1 && p.to === count,
    ).length;
    paragraphs.push({ item, pieces });
  });
  const total = legs.reduce((sum, rows) => sum + rows, 0);
  const used = legs.slice(0, cursor.leg).reduce((sum, rows) => sum + rows, 0) + cursor.row;
  return {
    paragraphs,
    textRows,
    overset,
    white: Math.max(0, total - used),
    holes: cursor.holes,
    widows,
  };
};

const followers = (items: readonly GalleyItem[], index: number, item: GalleyParagraph): number => {
  if (item.keepWithNext === 0) return 0;
  const next = items.slice(index + 1).find((later) => later.kind === 'paragraph');
  return next?.kind === 'paragraph' ? Math.min(item.keepWithNext, next.composed.natural) : 0;
};

const advance = (cursor: Cursor, legs: readonly number[], rows: number): void => {
  cursor.row += rows;
  const height = legs[cursor.leg] ?? 0;
  if (cursor.row >= height && cursor.leg < legs.length) {
    cursor.leg += 1;
    cursor.row = 0;
  }
};

/** Moves on to the next leg when `rows` that belong together do not fit in this one but would there. */
const breakIfNeeded = (cursor: Cursor, legs: readonly number[], rows: number): void => {
  const left = (legs[cursor.leg] ?? 0) - cursor.row;
  const next = legs[cursor.leg + 1];
  if (cursor.row === 0 || rows <= left || next === undefined || next < rows) return;
  cursor.holes += left;
  cursor.leg += 1;
  cursor.row = 0;
};

const placeLines = (
  cursor: Cursor,
  legs: readonly number[],
  count: number,
): { pieces: LegPiece[]; left: number } => {
  const pieces: LegPiece[] = [];
  let from = 0;
  while (from < count) {
    const room = (legs[cursor.leg] ?? 0) - cursor.row;
    if (cursor.leg >= legs.length) return { pieces, left: count - from };
    if (room <= 0) {
      cursor.leg += 1;
      cursor.row = 0;
      continue;
    }
    const to = Math.min(count, from + room);
    pieces.push({ leg: cursor.leg, row: cursor.row, from, to });
    cursor.row += to - from;
    from = to;
  }
  if (cursor.row >= (legs[cursor.leg] ?? 0)) {
    cursor.leg += 1;
    cursor.row = 0;
  }
  return { pieces, left: 0 };
};
