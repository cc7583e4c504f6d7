/** What a card template is: a pure function from a card's data and faces to a tree of placed boxes. */
import type { FontSet } from '../../fonts/font-set.ts';
import type { CardModel } from '../card-model.ts';
import type { DeckMisfit } from '../fit-deck.ts';
import type { CardElement } from '../h.ts';

/** A rectangle, px. */
export interface CardBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A composed card. */
export interface CardTree {
  readonly root: CardElement;
  /** The headline as broken. */
  readonly headline: readonly string[];
  /** Colour of the paper, `#rrggbb`: margins show nothing else. */
  readonly ground: string;
  /** Pictures and panels that run off the card: ink there is meant. */
  readonly bleeds: readonly CardBox[];
  /** Box that the photo is cut to. */
  readonly photo?: CardBox;
  /** Empty height between the last text and the foot, px. */
  readonly void: number;
}

/** Composes a card, or says how short its headline must become. */
export type CardTemplate = (card: CardModel, fonts: FontSet) => CardTree | DeckMisfit;

/** Whether a template could compose the card. */
export const isTree = (result: CardTree | DeckMisfit): result is CardTree => 'root' in result;
