/**
 * The news card without a picture: the headline set left and large, the opening of the story under it. A
 * short headline takes the opening beside it instead, in a column of its own behind a column rule.
 */
import type { FontSet } from '../../fonts/font-set.ts';
import type { CardModel } from '../card-model.ts';
import { type Deck, fitDeck, isDeck } from '../fit-deck.ts';
import { type CardElement, rect } from '../h.ts';
import { standfirstLines } from '../standfirst.ts';
import type { CardBox, CardTemplate } from './card-template.ts';
import { folio, folioHeight } from './folio.ts';
import { drawDeck, foot, GREY, INK, label, PAPER, sheet } from './parts.ts';

/** Lines of the opening below a headline. */
const OPENING = 4;
/** A headline up to this share of the measure leaves room for a column beside it. */
const SHORT = 0.7;
/** White on each side of the column rule. */
const GUTTER = 36;
/** Fewest lines and ems of a column that looks like one. */
const LEAST_LINES = 4;
const LEAST_EM = 8;

/** The opening as a column at the right of a short headline, with its rule. */
const besideColumn = (
  card: CardModel,
  fonts: FontSet,
  deck: Deck,
  room: CardBox,
): readonly CardElement[] | undefined => {
  const { plan, size } = deck.headline;
  const taken = Math.max(...plan.widthsEm) * size;
  const text = card.preset.type.text;
  const leading = Math.round(text * 1.6);
  // A column beside asks for a headline that falls into phrases by itself, and whole.
  const phrases = plan.breaks.every(({ kind }) => kind === 'author' || kind === 'clause');
  const whole = plan.spans.at(-1)?.end === card.headline.text.length;
  if (card.kicker !== undefined || !phrases || !whole) return undefined;
  if (taken > SHORT * room.width) return undefined;
  const widest = Math.floor((room.width - taken - 2 * GUTTER) / text);
  const most = Math.floor((room.height - text) / leading) + 1;
  const tried = [widest, widest - 1, widest - 2].filter((measure) => measure >= LEAST_EM);
  const columns = tried.map((measure) => ({
    measure,
    lines: standfirstLines(fonts.body.face, card.standfirst, measure, most),
  }));
  const found = columns.find(({ lines }) => lines.length >= LEAST_LINES);
  if (!found) return undefined;
  const { measure, lines } = found;
  const x = room.x + room.width - measure * text;
  const y = room.y + Math.round((room.height - (lines.length - 1) * leading - text) / 2);
  return [
    rect(x - GUTTER, room.y, 1, room.height, GREY),
    ...lines.flatMap((line, index) =>
      label(fonts, {
        ...{ key: `opening${index}`, text: line, use: 'body', size: text, x, color: INK },
        baseline: y + index * leading + Math.round(text * 0.88),
      }),
    ),
  ];
};

/** Composes a news card of type alone. */
export const lines: CardTemplate = (card, fonts) => {
  const { width, height, safe, type } = card.preset;
  const left = safe.left;
  const measure = width - safe.left - safe.right;
  const top = safe.top + folioHeight(card);
  const footBaseline = height - safe.bottom - 4;
  const footTop = footBaseline - type.small - 18;
  const room = { x: left, y: top + 30, width: measure, height: footTop - top - 54 };
  const bare = fitDeck(card, fonts, { width: measure, height: room.height, standfirst: 0 });
  const column = isDeck(bare) ? besideColumn(card, fonts, bare, room) : undefined;
  const deck =
    column && isDeck(bare)
      ? bare
      : fitDeck(card, fonts, { width: measure, height: room.height, standfirst: OPENING });
  if (!isDeck(deck)) return deck;
  const style = { align: 'left', color: INK, kickerColor: card.accent } as const;
  const drawn = drawDeck(fonts, deck, room, { ...style, middle: column !== undefined });
  return {
    root: sheet(card, PAPER, [
      ...folio(fonts, card, { x: left, y: safe.top, width: measure }),
      ...drawn.elements,
      ...(column ?? []),
      ...foot(fonts, card, { x: left, width: measure, baseline: footBaseline }),
    ]),
    headline: deck.headline.plan.lines,
    ground: PAPER,
    bleeds: [],
    void: drawn.below + 24,
  };
};
