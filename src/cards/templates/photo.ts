/**
 * The card with a picture: the picture runs off three edges at the right, the type stands at the left
 * under the paper's lettering. The picture is cut to its box before, around its centre of interest.
 */
import { fitDeck, isDeck } from '../fit-deck.ts';
import { photoBox, rect } from '../h.ts';
import type { CardTemplate } from './card-template.ts';
import { folio, folioHeight } from './folio.ts';
import { drawDeck, foot, INK, PAPER, sheet } from './parts.ts';

/** Share of the width that the picture takes. */
const PICTURE = 0.47;
/** White between type and picture. */
const GUTTER = 40;
/** Line of the section's colour along the picture. */
const EDGE = 6;

/** Composes a card with a picture. */
export const photo: CardTemplate = (card, fonts) => {
  const { width, height, safe, type } = card.preset;
  const left = safe.left;
  const pictureX = Math.round(width * (1 - PICTURE));
  const measure = pictureX - EDGE - GUTTER - left;
  const top = safe.top + folioHeight(card);
  const footBaseline = height - safe.bottom - 4;
  const footTop = footBaseline - type.small - 18;
  const room = { x: left, y: top + 30, width: measure, height: footTop - top - 54 };
  const deck = fitDeck(card, fonts, { width: measure, height: room.height, standfirst: 3 });
  if (!isDeck(deck)) return deck;
  const drawn = drawDeck(fonts, deck, room, {
    align: 'left',
    color: INK,
    kickerColor: card.accent,
  });
  const box = { x: pictureX, y: 0, width: width - pictureX, height };
  return {
    root: sheet(card, PAPER, [
      photoBox(box.x, box.y, box.width, box.height),
      rect(pictureX - EDGE, 0, EDGE, height, card.accent),
      ...folio(fonts, card, { x: left, y: safe.top, width: measure }),
      ...drawn.elements,
      ...foot(fonts, card, { x: left, width: measure, baseline: footBaseline }),
    ]),
    headline: deck.headline.plan.lines,
    ground: PAPER,
    bleeds: [{ x: pictureX - EDGE, y: 0, width: width - pictureX + EDGE, height }],
    photo: box,
    void: drawn.below + 24,
  };
};
