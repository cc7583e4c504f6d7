/**
 * Cuts a segment of a line into what Satori can draw exactly. In: a segment and the faces. Out: pieces, each
 * with the pen that print gives it and the width that Satori will find.
 *
 * Satori guesses a script for each run, sets no language and cuts text where a line might break, so that a
 * run is as wide as the sum of its parts there and as its whole here. So: words stand alone, every sign
 * between them too; a character that a face borrows is drawn in the lender's font; one beyond the BMP
 * stands alone, since Satori picks its font by the first half of the pair.
 */
import { isInvisible } from '../fonts/coverage.ts';
import type { ShapeOptions } from '../fonts/face.ts';
import { drawnBy, type FontEntry, type FontSet, type FontUse } from '../fonts/font-set.ts';
import type { HeadlineSegment } from '../text/headline/index.ts';

/** One text element of a card. Lengths are em. */
export interface CardPiece {
  readonly text: string;
  /** The face that draws it. */
  readonly entry: FontEntry;
  /** Pen from the segment's origin. */
  readonly penEm: number;
  /** Room it has in the line: to the pen of what follows. */
  readonly advanceEm: number;
  /** Width that Satori finds for it alone: a kerned letter has less room than width. */
  readonly widthEm: number;
  readonly shaping: 'plain' | 'display';
}

const total = (advances: Float64Array): number =>
  advances.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : value), 0);

/** Words with their marks; runs of letters that know no words; any other character alone. */
const WORDS = /[\p{L}\p{M}\p{Nd}]+|./gsu;
const isAstral = (char: string): boolean => char.length > 1;

interface Part {
  text: string;
  readonly at: number;
  readonly entry: FontEntry;
  closed: boolean;
}

/** Cuts at signs, where the drawing font changes, and around astral characters. */
const partsOf = (fonts: FontSet, use: FontUse, text: string): readonly Part[] => {
  const parts: Part[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    let at = index;
    for (const char of word) {
      // A selector or a joiner has no shape, and nothing is what Satori's shaper cannot read back.
      if (isInvisible(char)) {
        at += char.length;
        continue;
      }
      const entry = drawnBy(fonts, use, char.codePointAt(0) ?? 0);
      const before = parts.at(-1);
      const joins = at > index && before?.entry === entry && !before.closed && !isAstral(char);
      if (joins) before.text += char;
      else parts.push({ text: char, at, entry, closed: isAstral(char) });
      at += char.length;
    }
  }
  return parts.filter(({ text: part }) => part.trim() !== '');
};

/** The pieces of a segment, left to right; its spaces are left out. */
export const cardPieces = (
  fonts: FontSet,
  use: FontUse,
  { text, kind }: HeadlineSegment,
): readonly CardPiece[] => {
  const { face } = fonts[use];
  const isWord = kind === 'latin';
  const advances = face.shape(text, { as: isWord ? 'display' : 'solid' });
  const shaping: CardPiece['shaping'] = isWord ? 'display' : 'plain';
  const options: ShapeOptions = { as: shaping };
  return partsOf(fonts, use, text).map(({ text: part, at, entry }) => ({
    text: part,
    entry,
    penEm: total(advances.subarray(0, at)),
    advanceEm: total(advances.subarray(at, at + part.length)),
    widthEm: total(face.shape(part, options)),
    shaping,
  }));
};
