/**
 * The card of a notice: a double frame as papers set notices in, the nameplate breaking its upper line,
 * everything centred.
 */
import { fitDeck, isDeck } from '../fit-deck.ts';
import { outline, rect } from '../h.ts';
import type { CardTemplate } from './card-template.ts';
import { drawDeck, GREY, INK, label, labelWidth, PAPER, pageWords, sheet } from './parts.ts';

/** Thick line, gap and thin line of the frame. */
const THICK = 6;
const GAP = 7;
const THIN = 2;
/** White between frame and text. */
const INSET = 56;

/** Composes a framed, centred card. */
export const frame: CardTemplate = (card, fonts) => {
  const { width, height, safe, type } = card.preset;
  const top = safe.top + Math.round(type.nameplate / 2);
  const box = {
    x: safe.left,
    y: top,
    width: width - safe.left - safe.right,
    height: height - safe.bottom - top,
  };
  const inner = THICK + GAP;
  const measure = box.width - 2 * (inner + INSET);
  const footBaseline = box.y + box.height - inner - 26;
  const room = {
    x: box.x + inner + INSET,
    y: top + type.nameplate / 2 + 22,
    width: measure,
    height: footBaseline - type.small - 20 - 22 - (top + type.nameplate / 2 + 22),
  };
  const deck = fitDeck(card, fonts, {
    width: measure,
    height: room.height,
    standfirst: 3,
    headlineMax: card.standfirst.length > 0 ? 120 : type.headlineMax,
  });
  if (!isDeck(deck)) return deck;
  const drawn = drawDeck(fonts, deck, room, {
    align: 'center',
    color: INK,
    kickerColor: card.accent,
  });
  const plate = { text: card.nameplate, use: 'nameplate', size: type.nameplate } as const;
  const hole = labelWidth(fonts, plate) + 2 * 28;
  const middle = Math.round(width / 2);
  const words = [pageWords(card), card.date].filter((word) => word !== '').join('　　');
  return {
    root: sheet(card, PAPER, [
      ...outline(box.x, box.y, box.width, box.height, THICK, card.accent),
      ...outline(
        box.x + inner,
        box.y + inner,
        box.width - 2 * inner,
        box.height - 2 * inner,
        THIN,
        INK,
      ),
      rect(middle - hole / 2, safe.top, hole, type.nameplate, PAPER),
      ...label(fonts, {
        ...{ ...plate, key: 'nameplate', x: middle, align: 'center', color: card.color },
        baseline: safe.top + Math.round(type.nameplate * 0.92),
      }),
      ...drawn.elements,
      ...label(fonts, {
        ...{ key: 'page', text: words, use: 'hei', size: type.small, color: GREY },
        ...{ x: middle, baseline: footBaseline, align: 'center' },
      }),
    ]),
    headline: deck.headline.plan.lines,
    ground: PAPER,
    bleeds: [],
    void: drawn.below + 20,
  };
};
