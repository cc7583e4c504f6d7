/**
 * Helpers that set display text into boxes: one line centred or flush, on the grid or free.
 *
 * All places are points from the box's own corner; the box itself stands on the page grid.
 */
import type { FontRole, Format } from '../../src/model/publication.ts';
import type { Box } from '../geometry/grid.ts';
import type { DeckVariant } from './head.ts';
import { dressBelowRows } from './head-input.ts';
import type { SetLine, SetText } from './plan.ts';
import type { TypeService } from './story.ts';

/** What one free line of type is made from. */
export interface LineWish {
  readonly text: string;
  readonly role: FontRole;
  readonly sizePt: number;
  readonly align: 'left' | 'center' | 'right';
  /** Top of the line from the box's top, points. */
  readonly yPt: number;
  readonly heightPt: number;
  readonly tone?: SetLine['tone'];
  /** Tracking to fill: type smaller than the box keeps its natural width. Inset from the edges, points. */
  readonly insetPt?: number;
}

/** Sets one line in a box of a width; shrinks it when it is wider than the box. */
export const setLine = (wish: LineWish, widthPt: number, type: TypeService): SetLine => {
  const inset = wish.insetPt ?? 0;
  const room = widthPt - 2 * inset;
  const natural = type.displayWidth(wish.text, wish.role);
  const sizePt = Math.min(wish.sizePt, natural > 0 ? room / natural : wish.sizePt);
  const width = natural * sizePt;
  const xPt =
    wish.align === 'left'
      ? inset
      : wish.align === 'right'
        ? widthPt - inset - width
        : (widthPt - width) / 2;
  return {
    text: wish.text,
    runs: [],
    xPt,
    yPt: wish.yPt,
    widthPt: width,
    heightPt: wish.heightPt,
    sizePt,
    role: wish.role,
    vertical: false,
    tone: wish.tone ?? 'ink',
  };
};

/** Blank below a deck at most, rows: what a box has more than 3 : 2 of it stands above. */
const MOST_BELOW_ROWS = 0.8;
/** The same inside a frame, where blank that stands above the head alone looks like a hole. */
const MOST_BELOW_FRAMED_ROWS = 1.8;
/** How a deck stands in its box: over text, over text inside a frame, in a column of its own. */
export type DeckSpread = 'top' | 'framed' | 'column';

/**
 * Top of a deck's type in its box of whole rows, points: blank above to blank below as 3 : 2, the
 * remainder above (eye notes 6). A deck in a column begins half a row down.
 */
export const deckTopPt = (
  deck: DeckVariant,
  format: Format,
  box: Box,
  spread: DeckSpread,
): number => {
  if (spread === 'column') return format.pitchPt * 0.5;
  const free = box.h * format.pitchPt - deck.heightPt;
  const dress = dressBelowRows(deck.form) * format.pitchPt;
  const framed = spread === 'framed';
  const most = (framed ? MOST_BELOW_FRAMED_ROWS : MOST_BELOW_ROWS) * format.pitchPt + dress;
  return free - Math.min(most, (framed ? 0.5 : 0.4) * (free - dress) + dress);
};

/** Places a deck's parts in a box of whole rows. */
export const placeDeck = (
  deck: DeckVariant,
  format: Format,
  box: Box,
  spread: DeckSpread,
): readonly SetText[] => {
  let y = deckTopPt(deck, format, box, spread);
  return deck.parts.map((part) => {
    y += part.gapPt;
    const text: SetText = {
      part: part.part,
      text: part.text,
      generated: part.generated,
      box,
      ...(part.measureEm === undefined ? {} : { measureEm: part.measureEm }),
      lines: part.lines.map((line) => ({ ...line, yPt: line.yPt + y })),
    };
    y += part.heightPt;
    return text;
  });
};
