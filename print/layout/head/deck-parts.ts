/**
 * The parts of a deck: lines of type placed from the part's own top left corner. The small ones (kicker,
 * deck, byline, summary) are made here; the headline itself in `deck.ts`.
 */
import type { FontRole } from '../../../src/model/publication.ts';
import type { SetLine, SetText } from '../../page-plan/page-plan.ts';
import type { HeadlineSetting } from '../story/story.ts';
import { type DeckInput, insetPt, measureEmOf } from './deck-input.ts';

/** One part of a deck with its lines placed from the part's own top left corner, points. */
export interface DeckPart {
  readonly part: SetText['part'];
  readonly text: string;
  readonly generated: boolean;
  readonly heightPt: number;
  /** Blank above it, points; 0 for the first part. */
  readonly gapPt: number;
  /** Measure that its breaks were chosen for, em of the body; absent where nothing was to be chosen. */
  readonly measureEm?: number;
  readonly lines: readonly SetLine[];
}

/** Most lines of a small part. */
const MOST_LINES = 4;

/** A kicker, deck or byline: one line if it fits at body size or above, else broken like a headline. */
export const smallPart = (
  input: DeckInput,
  part: SetText['part'],
  text: string,
  wishedPt: number,
  role: FontRole,
  align: 'left' | 'center',
  gapPt: number,
): DeckPart => {
  const natural = input.type.displayWidth(text, role);
  const room = input.widthPt - 2 * insetPt(input);
  const sizePt = Math.max(input.format.bodyPt, Math.min(wishedPt, (room / natural) * 0.98));
  const leading = sizePt * 1.25;
  const onOneLine = natural * sizePt <= room;
  const pieces = onOneLine
    ? [{ start: 0, end: text.length, widthEm: natural }]
    : brokenSmall(input, text, role, room / sizePt);
  return {
    part,
    text,
    generated: part === 'byline',
    gapPt,
    ...(onOneLine ? {} : { measureEm: measureEmOf(input) }),
    heightPt: pieces.length * leading,
    lines: pieces.map((piece, index) => ({
      text: text.slice(piece.start, piece.end),
      runs: [],
      xPt: align === 'left' ? insetPt(input) : (input.widthPt - piece.widthEm * sizePt) / 2,
      yPt: index * leading,
      widthPt: piece.widthEm * sizePt,
      heightPt: leading,
      sizePt,
      role,
      vertical: false,
      tone: 'ink',
    })),
  };
};

/** The agreed breaks if they fit: a small part is set in any case, so others will do. */
const brokenSmall = (
  input: DeckInput,
  text: string,
  role: FontRole,
  widthEm: number,
): HeadlineSetting['lines'] => {
  const { headline } = input.type;
  const marked = { text, breaks: [] };
  const agreed = headline(marked, role, widthEm, MOST_LINES, [], {
    measureEm: measureEmOf(input),
  })[0];
  return (agreed ?? headline(marked, role, widthEm, MOST_LINES, [])[0])?.lines ?? [];
};

/** 提要 under the headline, in Kai, indented two em at both sides. */
export const summaryPart = (input: DeckInput, text: string): DeckPart => {
  const { format, type, widthPt } = input;
  const inset = format.bodyPt * 2;
  const sizePt = format.bodyPt * 1.1;
  const lines = type.ragged(text, [], 'kai', (widthPt - 2 * inset) / sizePt);
  const leading = format.pitchPt * 1.1;
  return {
    part: 'summary',
    text,
    generated: false,
    gapPt: format.pitchPt * 0.4,
    heightPt: lines.length * leading,
    lines: lines.map((line, index) => ({
      text: text.slice(line.start, line.end),
      runs: [],
      xPt: inset + line.indentEm * sizePt,
      yPt: index * leading,
      widthPt: line.widthEm * sizePt,
      heightPt: leading,
      sizePt,
      role: 'kai',
      vertical: false,
      tone: 'ink',
    })),
  };
};
