/**
 * Sets one line of text as placed elements. In: text, face, size, baseline. Out: one nowrap element a
 * piece, at the offsets that the font file gives.
 *
 * Latin and Han are separate pieces because Satori guesses a script per run; a character that a face
 * borrows is drawn in the lender's font; a character beyond the BMP stands alone, since Satori picks its
 * font by the first half of the pair; the dash is a rule, since Satori cannot ask for Chinese forms.
 */
import type { FontEntry, FontSet, FontUse } from '../fonts/font-set.ts';
import { headlineSegments, type MarkWidth } from '../text/headline/index.ts';
import { type CardElement, h, rect } from './h.ts';

/** One line to set. */
export interface LineSpec {
  /** Unique in the card. */
  readonly key: string;
  readonly text: string;
  readonly use: FontUse;
  /** Type size, px. */
  readonly size: number;
  /** Left edge of the line, px. */
  readonly x: number;
  readonly baseline: number;
  readonly color: string;
  /** `half` for headlines, `running` for text. */
  readonly marks: MarkWidth;
  readonly role?: 'headline' | 'text';
}

interface Piece {
  readonly text: string;
  readonly entry: FontEntry;
  readonly advanceEm: number;
}

/** Share of the em below the baseline of the Han em box (ideographic descent of Song and Hei). */
const EM_BOX_DESCENT = 0.12;

const drawnBy = (fonts: FontSet, use: FontUse, codePoint: number): FontEntry => {
  const own = fonts[use];
  return own.borrowing?.codePoints.includes(codePoint) ? fonts[own.borrowing.from] : own;
};

const isAstral = (char: string): boolean => char.length > 1;

/** Cuts a segment where the drawing font changes, and around astral characters. */
const piecesOf = (fonts: FontSet, use: FontUse, text: string, advanceEm: number): Piece[] => {
  const groups: { text: string; entry: FontEntry; closed: boolean }[] = [];
  for (const char of text) {
    const entry = drawnBy(fonts, use, char.codePointAt(0) ?? 0);
    const before = groups.at(-1);
    if (before?.entry === entry && !before.closed && !isAstral(char)) before.text += char;
    else groups.push({ text: char, entry, closed: isAstral(char) });
  }
  if (groups.length === 1) return groups.map((group) => ({ ...group, advanceEm }));
  const face = fonts[use].face;
  return groups.map(({ text: part, entry }) => ({
    text: part,
    entry,
    advanceEm: face.shape(part).reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : value), 0),
  }));
};

/** The joined strokes of ——, as a rule at the height and thickness of the face's own dash. */
const dashRule = (fonts: FontSet, spec: LineSpec, x: number, widthEm: number): CardElement => {
  const ink = drawnBy(fonts, spec.use, 0x2014).face.inkBox(0x2014);
  const { y0, y1 } = ink ?? { y0: 0.36, y1: 0.4 };
  const side = 0.075 * spec.size;
  const height = Math.max(2, (y1 - y0) * spec.size);
  return rect(
    x + side,
    spec.baseline - y1 * spec.size,
    widthEm * spec.size - 2 * side,
    height,
    spec.color,
  );
};

const textElement = (
  spec: LineSpec,
  piece: Piece,
  key: string,
  origin: number,
  trimmed: { readonly x: number; readonly w: number },
): CardElement => {
  const { face, family, weight } = piece.entry;
  const { size, baseline } = spec;
  const height = Math.round((face.ascent + face.descent) * size);
  const lead = (height - (face.ascent + face.descent) * size) / 2;
  return h(
    {
      position: 'absolute',
      left: origin,
      top: baseline - face.ascent * size - lead,
      fontFamily: family,
      fontWeight: weight,
      fontSize: size,
      lineHeight: `${height}px`,
      whiteSpace: 'nowrap',
      color: spec.color,
    },
    piece.text,
    {
      key,
      placed: {
        role: spec.role ?? 'text',
        left: origin,
        width: piece.advanceEm * size,
        box: { ...trimmed, y: baseline - (1 - EM_BOX_DESCENT) * size, h: size },
      },
    },
  );
};

/** Elements of one line, left to right. */
export const setLine = (fonts: FontSet, spec: LineSpec): readonly CardElement[] => {
  const elements: CardElement[] = [];
  for (const segment of headlineSegments(fonts[spec.use].face, spec.text, spec.marks)) {
    const boxX = spec.x + segment.offsetEm * spec.size;
    if (segment.kind === 'space') continue;
    if (segment.kind === 'dash') {
      elements.push(dashRule(fonts, spec, boxX, segment.advanceEm));
      continue;
    }
    const isMark = segment.kind === 'mark';
    const natural = isMark
      ? fonts[spec.use].face.advance(segment.text.codePointAt(0) ?? 0)
      : segment.advanceEm;
    let pen = boxX + segment.shiftEm * spec.size;
    for (const piece of piecesOf(fonts, spec.use, segment.text, natural)) {
      const width = (isMark ? segment.advanceEm : piece.advanceEm) * spec.size;
      const trimmed = { x: isMark ? boxX : pen, w: width };
      elements.push(textElement(spec, piece, `${spec.key}.${elements.length}`, pen, trimmed));
      pen += piece.advanceEm * spec.size;
    }
  }
  return elements;
};
