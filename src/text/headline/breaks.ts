/**
 * Where a headline may be broken. In: a headline text, author marks, names, the measure. Out: every
 * allowed break with its kind and cost, in reading order.
 *
 * Author marks come first, then names and figures, then what a reader would say of the place (`judge.ts`;
 * docs/design/headlines.md#order-of-authority).
 */

import { type JudgedPlace, judgePlaces } from './judge.ts';
import { charAt, charBefore, isClauseEnd, isCloser, isLatin, isOpener, isSpace } from './marks.ts';
import { SET_PHRASES } from './phrases.ts';
import { JOINTED } from './places.ts';
import type { BreakKind, HeadlineBreak, HeadlineInput, HeadlineSpan } from './types.ts';
import { solidRuns } from './units.ts';

/** Cost of a break for the chance that a reader does not prefer it, and weight of the chance that she forbids it. */
const NOT_PREFERRED = 40;
const FORBIDDEN = 60;
/** Chance of a forbidden break that is left where there is no doubt: it costs at most some 370 more. */
const DOUBT = 0.002;
/** Cost of a word space in another script, of which a reader of Chinese says nothing. */
const WORD_SPACE = 10;
/** Cost of a split word, of an opened name, and of one that would fit the measure. */
const INSIDE_WORD = 1200;
const INSIDE_NAME = 500;
const WOULD_FIT = 300;
/** Added to every other break of a headline in which the author has marked some. */
const NOT_THE_AUTHORS = 12;

const kindByMarks = (text: string, offset: number): BreakKind | undefined => {
  const left = charBefore(text, offset);
  const right = charAt(text, offset);
  if (isSpace(left)) {
    const word = text.slice(0, offset).trimEnd().at(-1) ?? '';
    return left !== '\u3000' && isLatin(word) && isLatin(right) ? 'word' : 'gap';
  }
  if (isClauseEnd(left)) return 'clause';
  return isCloser(left) || isOpener(right) || left === '、' ? 'mark' : undefined;
};

const splits = (run: HeadlineSpan, offset: number): boolean =>
  run.start < offset && offset < run.end;

const isWordSpace = (text: string, offset: number): boolean =>
  isSpace(charBefore(text, offset)) && isLatin(charAt(text, offset));

/** What a break costs in the eyes of a reader. */
const readerCost = ({ judgement }: JudgedPlace): number =>
  NOT_PREFERRED * (1 - judgement.preferred) - FORBIDDEN * Math.log(1 - judgement.forbidden + DOUBT);

interface Ground {
  readonly text: string;
  readonly authors: ReadonlySet<number>;
  readonly runs: readonly HeadlineSpan[];
  readonly tooWide: ReadonlySet<HeadlineSpan>;
}

const breakAt = (ground: Ground, judged: JudgedPlace): HeadlineBreak | undefined => {
  const { text, authors, runs, tooWide } = ground;
  const { offset, inside, word } = judged.place;
  if (authors.has(offset)) return { offset, kind: 'author', cost: 0 };
  const kind = kindByMarks(text, offset);
  const natural = isWordSpace(text, offset) ? WORD_SPACE : readerCost(judged);
  const cost = natural + (authors.size > 0 ? NOT_THE_AUTHORS : 0);
  const held = runs.filter((run) => splits(run, offset));
  const fits = held.filter((run) => !tooWide.has(run));
  if (fits.some((run) => run.end - run.start < JOINTED)) return undefined;
  if (held.length > 0) {
    const opened = INSIDE_NAME + (fits.length > 0 ? WOULD_FIT : 0);
    return { offset, kind: 'inside-name', cost: cost + opened };
  }
  if (kind) return { offset, kind, cost };
  return inside || word === undefined
    ? { offset, kind: 'inside-word', cost: cost + INSIDE_WORD }
    : { offset, kind: 'word', cost };
};

/** Every place where a line may end, with last resorts. */
export const headlineBreaks = (input: HeadlineInput): readonly HeadlineBreak[] => {
  const { text } = input.text;
  const runs = solidRuns(text, [...input.lexicon, ...input.keep, ...SET_PHRASES]);
  const tooWide = new Set(
    runs.filter((run) => input.advance(text.slice(run.start, run.end)) > input.widthEm),
  );
  const ground: Ground = { text, authors: new Set(input.text.breaks), runs, tooWide };
  return judgePlaces(text, input.lang, runs, input.segment).flatMap(
    (judged) => breakAt(ground, judged) ?? [],
  );
};
