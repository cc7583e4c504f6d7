/**
 * What a card is made of and what is recorded about it: plain data between the stages of `src/cards`.
 */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';
import type { MarkedText } from '../model/article.ts';
import type { CardPreset } from './presets.ts';

/** The picture of a photo card. */
export interface CardPhoto {
  /** Path relative to the issue folder, as the author wrote it. */
  readonly src: string;
  /** Centre of interest, shares of width and height from the top left. */
  readonly focus: readonly [number, number];
  readonly at: SourcePlace;
}

/** One article's card in one preset, all choices made, nothing measured yet. */
export interface CardModel {
  readonly slug: string;
  readonly preset: CardPreset;
  readonly lang: string;
  readonly headline: MarkedText;
  /** Taken when the headline does not fit. */
  readonly shortHeadline?: MarkedText;
  /** Where the headline stands in the file. */
  readonly headlineAt: SourcePlace;
  readonly articleAt: SourcePlace;
  readonly kicker?: string;
  /** Deck, summary or opening paragraphs; sets the tone of a card without a picture. */
  readonly standfirst: readonly string[];
  /** Lines that the author broke (verse), an empty one between stanzas: set as they are. */
  readonly verse?: readonly string[];
  readonly nameplate: string;
  /** 2023年8月18日 星期五. */
  readonly date: string;
  /** 版次. Absent while the page is not decided. */
  readonly pageNumber?: string;
  /** 版名, or the section when the page is not decided. */
  readonly pageName?: string;
  readonly author?: string;
  /** House colour, `#rrggbb`. */
  readonly color: string;
  /** Colour of the section, or the house's. */
  readonly accent: string;
  readonly template: string;
  readonly photo?: CardPhoto;
  readonly alt: string;
  /** Text for whoever posts the card. */
  readonly caption: string;
  /** Names never broken. */
  readonly lexicon: readonly string[];
  readonly keep: readonly string[];
}

/** A finished card, as `cards.json` lists it. */
export interface CardRecord {
  readonly slug: string;
  readonly preset: string;
  /** File name inside the cards folder; it holds `hash`, so a changed picture has a new address. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly alt: string;
  /** First eight hexadecimal digits of the file's SHA-256. */
  readonly hash: string;
  /** The headline's lines as broken. */
  readonly headline: readonly string[];
  readonly caption: string;
}

/** The card of an article in a preset; undefined when it was not made. */
export const cardFor = (
  records: readonly CardRecord[],
  slug: string,
  preset: string,
): CardRecord | undefined =>
  records.find((record) => record.slug === slug && record.preset === preset);
