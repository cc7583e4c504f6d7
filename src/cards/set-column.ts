/**
 * Sets one vertical column of text. In: text, face, size, top. Out: one placed element a character, marks
 * in the face's vertical forms (OpenType `vert`) and half an em high.
 */
import type { FontSet, FontUse } from '../fonts/font-set.ts';
import { isHalfMark, isOpener, isSpace } from '../text/headline/marks.ts';
import { type CardElement, h } from './h.ts';

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

/** Height that a column takes, px. */
export const columnHeight = (text: string, size: number, pitch: number): number =>
  [...text].reduce((sum, char) => sum + (isHalfMark(char) ? 0.5 : pitch) * size, 0);

/** Elements of one column, top to bottom. */
export const setColumn = (fonts: FontSet, spec: ColumnSpec): readonly CardElement[] => {
  const elements: CardElement[] = [];
  const own = fonts[spec.use];
  let y = spec.y;
  for (const char of spec.text) {
    const codePoint = char.codePointAt(0) ?? 0;
    const entry = own.borrowing?.codePoints.includes(codePoint) ? fonts[own.borrowing.from] : own;
    const { face, family, weight } = entry;
    const half = isHalfMark(char);
    const top = half && isOpener(char) ? y - spec.size / 2 : y;
    const height = Math.round((face.ascent + face.descent) * spec.size);
    const lead = (height - (face.ascent + face.descent) * spec.size) / 2;
    const width = face.advance(codePoint) * spec.size;
    const left = spec.x + (spec.size - width) / 2;
    const look = { fontFamily: family, fontWeight: weight, fontSize: spec.size, color: spec.color };
    if (!isSpace(char)) {
      elements.push(
        h(
          {
            ...{ ...look, position: 'absolute', whiteSpace: 'nowrap', lineHeight: `${height}px` },
            ...{ left, top: top + (0.88 - face.ascent) * spec.size - lead },
            fontFeatureSettings: '"vert"',
          },
          char,
          {
            key: `${spec.key}.${elements.length}`,
            placed: {
              role: spec.role ?? 'text',
              left,
              width,
              box: { x: left, y, w: width, h: half ? spec.size / 2 : spec.size },
            },
          },
        ),
      );
    }
    y += (half ? 0.5 : spec.pitch) * spec.size;
  }
  return elements;
};
