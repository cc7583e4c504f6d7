/** Where a deck's type stands in its box of whole rows: the blank above it and below. */
import type { Format } from '../../../src/model/publication.ts';
import type { Box } from '../../geometry/grid.ts';
import type { SetText } from '../../page-plan/page-plan.ts';
import type { DeckVariant } from './deck.ts';
import { dressBelowRows } from './deck-input.ts';

/** Blank below a deck at most, rows: what a box has more than 3 : 2 of it stands above. */
const MOST_BELOW_ROWS = 0.8;

/** The same inside a frame, where blank that stands above the head alone looks like a hole. */
const MOST_BELOW_FRAMED_ROWS = 1.8;

/** How a deck stands in its box: over text, over text inside a frame, in a column of its own. */
export type DeckSpread = 'top' | 'framed' | 'column';

/**
 * Top of a deck's type in its box of whole rows, points: blank above to blank below as 3 : 2, the
 * remainder above, so that a head belongs to the text under it (docs/design/headlines.md#air). A deck in a
 * column begins half a row down.
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
