/**
 * Sets one vertical column of text. In: text, face, size, top. Out: one placed element a character, in the
 * room that print gives it (`text/headline/vertical`): marks in their vertical forms half an em high, figures
 * of one or two digits in one em, a dash as a rule.
 *
 * Satori shapes each character on a horizontal line, so longer Latin stands upright, a character an em;
 * templates that want none take another form.
 */
import { featureSettings } from '../fonts/features.ts';
import { drawnBy, type FontEntry, type FontSet, type FontUse } from '../fonts/font-set.ts';
import { verticalSegments } from '../text/headline/index.ts';
import { isNoStart, isOpener } from '../text/headline/marks.ts';
import { type CardElement, h, rect } from './h.ts';

/** One column to set. */
export interface ColumnSpec {
  readonly key: string;
  readonly text: string;
  readonly use: FontUse;
  readonly size: number;
  /** Left edge of the em boxes and top of the first. */
  readonly x: number;
  readonly y: number;
  /** Distance of characters over their size; 1 is solid. */
  readonly pitch: number;
  readonly color: string;
  readonly role?: 'headline' | 'text';
}

/** A character or a pair of figures in its room, em from the column's top. */
interface Cell {
  readonly text: string;
  readonly kind: 'character' | 'figures' | 'dash';
  readonly top: number;
  readonly height: number;
  /** Top of the glyph's own em. */
  readonly glyphTop: number;
}

type Face = FontEntry['face'];

/** Marks cling to what they enclose: no space behind an opener, none before a closer or a point. */
const spaceBetween = (before: string, after: string, pitch: number): number =>
  isOpener(before.slice(-1)) || isNoStart(after.slice(0, 1)) ? 0 : pitch - 1;

const cellsOf = (face: Face, text: string, pitch: number): readonly Cell[] => {
  const cells: Cell[] = [];
  let top = 0;
  let before = '';
  for (const segment of verticalSegments(face, text)) {
    const chars = [...segment.text];
    const whole = segment.kind === 'combined' || segment.kind === 'dash';
    const height = segment.kind === 'turned' ? 1 : segment.advanceEm / (whole ? 1 : chars.length);
    for (const part of whole ? [segment.text] : chars) {
      if (before !== '') top += spaceBetween(before, part, pitch);
      before = part;
      const kind = segment.kind === 'dash' ? 'dash' : whole ? 'figures' : 'character';
      if (segment.kind !== 'space') {
        cells.push({ text: part, kind, top, height, glyphTop: top + segment.shiftEm });
      }
      top += height;
    }
  }
  return cells;
};

/** Height that a column takes, in the unit of its size. */
export const columnHeight = (face: Face, text: string, size: number, pitch: number): number => {
  const last = cellsOf(face, text, pitch).at(-1);
  return last ? (last.top + last.height) * size : 0;
};

/** Share of the em above the baseline of the Han em box. */
const EM_BOX_ASCENT = 0.88;
/** Blank at both ends of a dash, em. */
const DASH_SIDE = 0.075;

/** The strokes of a dash, as a rule in the middle of the column as thick as the face's own. */
const dashRule = (fonts: FontSet, spec: ColumnSpec, cell: Cell): CardElement => {
  const { y0, y1 } = drawnBy(fonts, spec.use, cell.text.codePointAt(0) ?? 0).face.inkBox(
    0x2014,
  ) ?? { y0: 0, y1: 0.05 };
  const width = Math.max(2, (y1 - y0) * spec.size);
  const top = spec.y + (cell.top + DASH_SIDE) * spec.size;
  const height = (cell.height - 2 * DASH_SIDE) * spec.size;
  return rect(spec.x + (spec.size - width) / 2, top, width, height, spec.color);
};

/** Size and baseline of a cell's glyphs: figures shrink to one em and stand in its middle. */
const settingOf = (face: Face, spec: ColumnSpec, cell: Cell) => {
  const em = spec.size;
  const natural = face.shape(cell.text, { as: 'plain' }).reduce((sum, value) => sum + value, 0);
  const baseline = spec.y + (cell.glyphTop + EM_BOX_ASCENT) * em;
  if (cell.kind !== 'figures') return { size: em, width: natural * em, baseline };
  const size = em * Math.min(1, 1 / natural);
  const ink = face.inkBox(cell.text.codePointAt(0) ?? 0) ?? { y0: 0, y1: 0.7 };
  const middle = spec.y + (cell.top + cell.height / 2) * em;
  return { size, width: natural * size, baseline: middle + ((ink.y0 + ink.y1) / 2) * size };
};

const cellElement = (fonts: FontSet, spec: ColumnSpec, cell: Cell, key: string): CardElement => {
  const { face, family, weight } = drawnBy(fonts, spec.use, cell.text.codePointAt(0) ?? 0);
  const { size, width, baseline } = settingOf(face, spec, cell);
  const height = Math.round((face.ascent + face.descent) * size);
  const lead = (height - (face.ascent + face.descent) * size) / 2;
  const left = spec.x + (spec.size - width) / 2;
  const look = { fontFamily: family, fontWeight: weight, fontSize: size, color: spec.color };
  return h(
    {
      ...{ ...look, position: 'absolute', whiteSpace: 'nowrap', lineHeight: `${height}px` },
      ...{ left, top: baseline - face.ascent * size - lead },
      fontFeatureSettings: featureSettings('plain', cell.kind === 'character' ? { vert: 1 } : {}),
    },
    cell.text,
    {
      key,
      placed: {
        role: spec.role ?? 'text',
        left,
        width,
        box: {
          ...{ x: left, w: width },
          ...{ y: spec.y + cell.top * spec.size, h: cell.height * spec.size },
        },
      },
    },
  );
};

/** Elements of one column, top to bottom. */
export const setColumn = (fonts: FontSet, spec: ColumnSpec): readonly CardElement[] =>
  cellsOf(fonts[spec.use].face, spec.text, spec.pitch).map((cell, index) =>
    cell.kind === 'dash'
      ? dashRule(fonts, spec, cell)
      : cellElement(fonts, spec, cell, `${spec.key}.${index}`),
  );
