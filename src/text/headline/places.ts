/**
 * What stands around every place where a line could end. In: a headline and its runs that stay whole.
 * Out: for each place the tokens and words on both sides and the clause that it divides.
 */
import { isClauseEnd, isForbidden } from './marks.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { HeadlineSpan, WordSegmenter } from './types.ts';
import { QUOTE_KEPT } from './units.ts';
import { type Word, wordsOf } from './words.ts';

/** A place between two characters, with its surroundings. */
export interface Place {
  readonly text: string;
  /** UTF-16 offset of the character after the place. */
  readonly offset: number;
  /** The clause that the place divides: from the last mark that ends a clause to the next. */
  readonly clause: HeadlineSpan;
  /** Tokens of the headline, and the index of the first that ends after the place. */
  readonly tokens: readonly Token[];
  readonly at: number;
  /** Whether the place is inside that token. */
  readonly inside: boolean;
  /** Whether a word begins here in the eyes of a dictionary that guesses. */
  readonly guessed: boolean;
  /** Mended words, and the index of the one that begins here; absent inside a word. */
  readonly words: readonly Word[];
  readonly word: number | undefined;
}

const isGap = (char: string): boolean => char === '\u3000';
const ends = (char: string | undefined): boolean =>
  char !== undefined && (isClauseEnd(char) || isGap(char));

const clauseAround = (text: string, offset: number): HeadlineSpan => {
  let start = offset;
  while (start > 0 && !ends(text[start - 1])) start -= 1;
  let end = offset;
  while (end < text.length && !ends(text[end])) end += 1;
  return { start, end };
};

/** Fewest characters of a run that is opened at a joint when nothing else fits: a reader looks inside. */
export const JOINTED = 8;
const isShortQuote = (text: string, run: HeadlineSpan): boolean =>
  /^[“‘「（]$/u.test(text[run.start] ?? '') && run.end - run.start <= QUOTE_KEPT + 2;

const isPairHalf = (char: string | undefined): boolean => /^[\uDC00-\uDFFF]$/u.test(char ?? '');

/** Whether the place is inside a quotation, before its closing mark. */
export const isQuoted = (text: string, offset: number): boolean => {
  const before = text.slice(0, offset);
  return before.lastIndexOf('“') > before.lastIndexOf('”') && text.indexOf('”', offset) >= 0;
};

/** Every place of a headline that no rule of marks forbids, in reading order. */
export const placesOf = (
  text: string,
  lang: string,
  runs: readonly HeadlineSpan[],
  segment?: WordSegmenter,
): readonly Place[] => {
  const solid = runs.filter((run) => run.end - run.start < JOINTED || isShortQuote(text, run));
  const longestFirst = solid.sort((a, b) => a.start - b.start || b.end - a.end);
  const tokens = tokensOf(text, longestFirst, false);
  const guesses = new Set(tokensOf(text, longestFirst, true).map((token) => token.start));
  const words = wordsOf(text, lang, longestFirst, segment);
  const starts = new Map(words.map((word, index) => [word.start, index]));
  const places: Place[] = [];
  for (let offset = 1, at = 0; offset < text.length; offset += 1) {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at += 1;
    if (isPairHalf(text[offset]) || isForbidden(text, offset)) continue;
    places.push({
      text,
      offset,
      clause: clauseAround(text, offset),
      tokens,
      at,
      inside: (tokens[at]?.start ?? offset) < offset,
      guessed: guesses.has(offset),
      words,
      word: starts.get(offset),
    });
  }
  return places;
};
