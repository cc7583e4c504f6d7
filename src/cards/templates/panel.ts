/**
 * The commentator's card: a panel in the section's colour runs off the left edge and carries the column's
 * name down its height, as a column head does on paper; the headline stands beside it.
 */
import { fitDeck, isDeck } from '../fit-deck.ts';
import { rect } from '../h.ts';
import { columnHeight, setColumn } from '../set-column.ts';
import type { CardTemplate } from './card-template.ts';
import { folio, folioHeight } from './folio.ts';
import { drawDeck, foot, INK, PAPER, sheet } from './parts.ts';

/** Width of the panel with its outer line, and white beside it. */
const PANEL = 172;
const GUTTER = 48;
/** Largest size of the column's name, and distance of its characters over their size. */
const NAME = 72;
const PITCH = 1.2;
/** A comment's headline leaves room for its first thought. */
const HEADLINE = 116;

/** Composes a card with a coloured panel. */
export const panel: CardTemplate = (card, fonts) => {
  const { width, height, safe, type } = card.preset;
  const left = PANEL + GUTTER;
  const measure = width - left - safe.right;
  const top = safe.top + folioHeight(card);
  const footBaseline = height - safe.bottom - 4;
  const footTop = footBaseline - type.small - 18;
  const room = { x: left, y: top + 30, width: measure, height: footTop - top - 54 };
  // The kicker of a comment is its column's name: it stands in the panel.
  const { kicker, ...rest } = card;
  const name = kicker ?? card.pageName ?? card.nameplate;
  const space = { width: measure, height: room.height, standfirst: 4, headlineMax: HEADLINE };
  const deck = fitDeck(rest, fonts, space);
  if (!isDeck(deck)) return deck;
  const drawn = drawDeck(fonts, deck, room, {
    align: 'left',
    color: INK,
    kickerColor: card.accent,
  });
  const tall = columnHeight(fonts.song.face, name, 1, PITCH);
  const size = Math.min(NAME, Math.floor((height - safe.top - safe.bottom) / tall));
  const x = Math.round((PANEL - 14 - size) / 2);
  const look = { use: 'song', size, color: PAPER, pitch: PITCH } as const;
  return {
    root: sheet(card, PAPER, [
      rect(0, 0, PANEL - 14, height, card.accent),
      rect(PANEL - 6, 0, 2, height, card.accent),
      ...setColumn(fonts, { ...look, key: 'column', text: name, x, y: safe.top + 8 }),
      ...folio(fonts, card, { x: left, y: safe.top, width: measure }),
      ...drawn.elements,
      ...foot(fonts, card, { x: left, width: measure, baseline: footBaseline }),
    ]),
    headline: deck.headline.plan.lines,
    ground: PAPER,
    bleeds: [{ x: 0, y: 0, width: PANEL, height }],
    void: drawn.below + 24,
  };
};
