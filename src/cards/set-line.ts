/**
 * Sets one line of text as placed elements. In: text, face, size, baseline. Out: one nowrap element a
 * piece, at the offsets that the font file gives. The dash is a rule: Satori cannot ask for Chinese forms.
 */
import { featureSettings } from '../fonts/features.ts';
import { drawnBy, type FontSet, type FontUse } from '../fonts/font-set.ts';
import { headlineSegments, type MarkWidth } from '../text/headline/index.ts';
import { type CardPiece, cardPieces } from './card-pieces.ts';
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

/** Share of the em below the baseline of the Han em box (ideographic descent of Song and Hei). */
const EM_BOX_DESCENT = 0.12;

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
  piece: CardPiece,
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
      fontFeatureSettings: featureSettings(piece.shaping),
      whiteSpace: 'nowrap',
      color: spec.color,
    },
    piece.text,
    {
      key,
      placed: {
        role: spec.role ?? 'text',
        left: origin,
        width: piece.widthEm * size,
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
    const origin = boxX + segment.shiftEm * spec.size;
    for (const piece of cardPieces(fonts, spec.use, segment)) {
      const pen = origin + piece.penEm * spec.size;
      const room =
        segment.kind === 'mark'
          ? { x: boxX, w: segment.advanceEm * spec.size }
          : { x: pen, w: piece.advanceEm * spec.size };
      elements.push(textElement(spec, piece, `${spec.key}.${elements.length}`, pen, room));
    }
  }
  return elements;
};
