/**
 * Chooses the size and lines of a card's headline, and how much of the story's opening stands below it.
 * In: a card's data, faces, the room there is. Out: the deck, or how short the headline must become.
 *
 * A search over the preset's sizes: the largest type with good breaks wins, an even fill of the room is
 * worth more than one step of size: at most 12 % of the card may be void above the foot
 * (docs/design/web-and-cards.md#the-deck-of-a-card).
 */
import type { FontSet } from '../fonts/font-set.ts';
import type { MarkedText } from '../model/article.ts';
import { type HeadlinePlan, headlineAdvance, planHeadline } from '../text/headline/index.ts';
import type { CardModel } from './card-model.ts';
import { standfirstLines } from './standfirst.ts';

/** The room a deck has, px. */
export interface DeckRoom {
  readonly width: number;
  readonly height: number;
  /** Most lines of the opening; 0 for none. */
  readonly standfirst: number;
  /** Largest headline size; the preset's unless the template wants less. */
  readonly headlineMax?: number;
}

/** A headline with what stands over and under it, sizes and leadings in px. */
export interface Deck {
  readonly kicker?: { readonly text: string; readonly size: number };
  readonly headline: {
    readonly size: number;
    readonly leading: number;
    readonly plan: HeadlinePlan;
  };
  readonly standfirst?: {
    readonly size: number;
    readonly leading: number;
    readonly lines: readonly string[];
  };
  /** Height of all, gaps included. */
  readonly height: number;
}

/** Why there is no deck: the headline that was tried and the most characters that would fit. */
export interface DeckMisfit {
  readonly text: string;
  readonly fits: number;
}

/** Sizes tried, from the largest, as shares of the one before. */
const STEP = 4;
/** Below this many times the least size, `shortHeadline` is taken when there is one. */
const CRAMPED = 1.15;
/** Gaps as shares of the size of what stands above them. */
export const KICKER_GAP = 0.72;
/** Gap between headline and opening, share of the opening's leading. */
export const STANDFIRST_GAP = 0.62;

const leadingOf = (size: number): number => Math.round(size * 1.24);

const plansAt = (
  model: CardModel,
  fonts: FontSet,
  text: MarkedText,
  width: number,
  size: number,
): readonly HeadlinePlan[] =>
  planHeadline({
    text,
    lexicon: model.lexicon,
    keep: model.keep,
    widthEm: width / size,
    maxLines: model.preset.maxLines,
    advance: (chunk) => headlineAdvance(fonts.song.face, chunk),
    lang: model.lang,
  });

const kickerOf = (model: CardModel, fonts: FontSet, width: number): Deck['kicker'] => {
  if (model.kicker === undefined) return undefined;
  const most = Math.round(model.preset.type.text * 1.13);
  const advance = headlineAdvance(fonts.kai.face, model.kicker);
  const size = Math.min(most, Math.floor(width / advance));
  return size >= model.preset.type.small ? { text: model.kicker, size } : undefined;
};

/** Sizes of the opening over the preset's text size: the largest that takes as much text wins. */
const OPENING_SCALES = [1.2, 1.1, 1] as const;

type Opening = NonNullable<Deck['standfirst']>;

/** Height of an opening with the gap above it. */
const openingHeight = ({ size, leading, lines }: Opening): number =>
  STANDFIRST_GAP * leading + (lines.length - 1) * leading + size;

/** As much of the story's opening as stands in a height, and as large as that leaves room for. */
const openingOf = (
  model: CardModel,
  fonts: FontSet,
  room: DeckRoom,
  height: number,
): Opening | undefined => {
  let best: Opening | undefined;
  let longest = 0;
  for (const scale of OPENING_SCALES) {
    const size = Math.round(model.preset.type.text * scale);
    const leading = Math.round(size * 1.6);
    const count = Math.floor((height - STANDFIRST_GAP * leading - size) / leading) + 1;
    const most = Math.max(0, Math.min(count, room.standfirst));
    const face = fonts.body.face;
    const lines = standfirstLines(face, model.standfirst, room.width / size, most);
    const { length } = lines.join('');
    if (length > longest) {
      best = { size, leading, lines };
      longest = length;
    }
  }
  return best;
};

/** A deck of one plan at one size; undefined when it is taller than the room. */
const deckOf = (
  model: CardModel,
  fonts: FontSet,
  room: DeckRoom,
  size: number,
  plan: HeadlinePlan,
): Deck | undefined => {
  const kicker = kickerOf(model, fonts, room.width);
  const leading = leadingOf(size);
  const over = kicker ? kicker.size * (1 + KICKER_GAP) : 0;
  const headline = over + (plan.lines.length - 1) * leading + size;
  if (headline > room.height) return undefined;
  const opening = openingOf(model, fonts, room, room.height - headline);
  const under = opening ? openingHeight(opening) : 0;
  return {
    ...(kicker ? { kicker } : {}),
    headline: { size, leading, plan },
    ...(opening ? { standfirst: opening } : {}),
    height: headline + under,
  };
};

const costOf = (model: CardModel, room: DeckRoom, deck: Deck): number => {
  const { size, plan } = deck.headline;
  const { headlineMin, headlineMax } = model.preset.type;
  const smallness = (headlineMax - size) / (headlineMax - headlineMin);
  const void_ = Math.max(0, 1 - deck.height / room.height - 0.1);
  const narrow = Math.max(0, 0.6 - plan.fill);
  const lines = deck.standfirst?.lines.length ?? 0;
  const wanted = Math.min(2, room.standfirst, model.standfirst.length > 0 ? 2 : 0);
  const bare = 12 * Math.max(0, wanted - lines);
  const broken = 1.5 * plan.parts.breaks + plan.parts.balance + 0.3 * plan.parts.lines;
  return broken + 95 * smallness + 220 * void_ + 40 * narrow + bare;
};

const bestDeck = (
  model: CardModel,
  fonts: FontSet,
  room: DeckRoom,
  text: MarkedText,
): Deck | undefined => {
  const { headlineMin, headlineMax } = model.preset.type;
  let best: { deck: Deck; cost: number } | undefined;
  for (let size = room.headlineMax ?? headlineMax; size >= headlineMin; size -= STEP) {
    for (const plan of plansAt(model, fonts, text, room.width, size)) {
      const deck = deckOf(model, fonts, room, size, plan);
      if (!deck) continue;
      const cost = costOf(model, room, deck);
      if (!best || cost < best.cost) best = { deck, cost };
    }
  }
  return best?.deck;
};

/** The most characters of a headline that this room takes at the least size. */
const longestFit = (model: CardModel, fonts: FontSet, room: DeckRoom, text: string): number => {
  const chars = [...text];
  for (let count = chars.length - 1; count > 0; count -= 1) {
    const start = { text: chars.slice(0, count).join(''), breaks: [] };
    const size = model.preset.type.headlineMin;
    const plans = plansAt(model, fonts, start, room.width, size);
    if (plans.some((plan) => deckOf(model, fonts, room, size, plan))) return count;
  }
  return 0;
};

/** The best deck for a room; `shortHeadline` steps in when the headline would be cramped or not fit. */
export const fitDeck = (model: CardModel, fonts: FontSet, room: DeckRoom): Deck | DeckMisfit => {
  const deck = bestDeck(model, fonts, room, model.headline);
  const cramped = !deck || deck.headline.size < CRAMPED * model.preset.type.headlineMin;
  const short =
    cramped && model.shortHeadline ? bestDeck(model, fonts, room, model.shortHeadline) : undefined;
  const chosen = short ?? deck;
  if (chosen) return chosen;
  const { text } = model.shortHeadline ?? model.headline;
  return { text, fits: longestFit(model, fonts, room, text) };
};

/** Whether a deck was found. */
export const isDeck = (result: Deck | DeckMisfit): result is Deck => 'headline' in result;
