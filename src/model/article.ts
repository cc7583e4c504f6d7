/**
 * An article as read: headline, deck, byline and blocks, plain data with source positions.
 * Everything that any edition shows derives from this one value (law 3).
 */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';
import type { Block } from './block.ts';
import type { HeadForm } from './head-form.ts';

/** What a piece is: the trade's kinds. */
export type ArticleKind =
  | 'article'
  | 'photo'
  | 'brief'
  | 'comment'
  | 'notice'
  | 'names'
  | 'verse'
  | 'filler'
  | 'ad'
  | 'refer';

/** 1 is the 头条 of its page, 4 the least. */
export type Priority = 1 | 2 | 3 | 4;

/** A headline-like text without its marks: `breaks` are offsets where the author said it may break well. */
export interface MarkedText {
  readonly text: string;
  readonly breaks: readonly number[];
}

/** 署名. The lead-in 本报讯（记者 …） is made from it by the house style, never typed. */
export interface Byline {
  /** Who wrote an essay or a comment: named alone, and there is no lead-in. */
  readonly authors: readonly string[];
  readonly reporters: readonly string[];
  readonly correspondents: readonly string[];
  readonly photographers: readonly string[];
  readonly source?: string;
}

/** What the author wishes for on paper. */
export interface PrintWishes {
  readonly columns?: readonly [number, number];
  readonly edge?: 'top' | 'bottom' | 'left' | 'right';
  readonly with?: string;
  /** Lines that may be cut from the end; 0 unless said. */
  readonly trim: number;
  readonly box: boolean;
  readonly headline?: HeadForm;
  readonly optional: readonly ('kicker' | 'deck' | 'summary')[];
}

/** Overrides for the social card. */
export interface CardWishes {
  readonly headline?: MarkedText;
  /** Path relative to the issue folder. Default: the first figure. */
  readonly image?: string;
  readonly focus?: readonly [number, number];
  readonly alt?: string;
  readonly template?: string;
}

/** Standing of the web article. */
export interface WebState {
  readonly status?: 'corrected' | 'withdrawn';
  readonly at?: string;
  readonly note?: string;
}

/** One article of an issue. */
export interface Article {
  readonly slug: string;
  /** Issue date, `YYYY-MM-DD`. */
  readonly issue: string;
  readonly source: SourcePlace;
  /** Where each front matter key stands, by dotted path (`byline.reporters`). */
  readonly fields: Readonly<Record<string, SourcePlace>>;
  readonly headline: MarkedText;
  readonly kicker?: MarkedText;
  readonly deck?: MarkedText;
  readonly summary?: string;
  readonly shortHeadline?: MarkedText;
  readonly kind: ArticleKind;
  readonly byline: Byline;
  readonly page: number | 'auto';
  readonly section?: string;
  readonly priority: Priority;
  readonly lang: string;
  readonly keep: readonly string[];
  readonly print: PrintWishes;
  readonly card: CardWishes;
  readonly web: WebState;
  readonly blocks: readonly Block[];
}
