/**
 * How well a line ends between two words. In: a headline's words. Out: a cost for every boundary: about
 * 8 where a phrase ends (after a subject, before a predicate), about 30 inside a phrase (a verb and its
 * object, two long nouns), 90 and more where a reader stumbles (a preposition and its object).
 */
import { isCloser, isOpener } from './marks.ts';
import type { HeadlineSpan, WordSegmenter } from './types.ts';
import { type Word, wordsOf } from './words.ts';

/** Between phrases; inside one; between words that belong together; where nobody would break. */
export const PHRASE = 8;
const INSIDE = 34;
const CLOSE = 90;
const BOUND = 220;
/** A boundary this cheap ends a phrase. */
const PHRASE_END = 24;

/** A boundary between two words: offset of the second, and what a break there costs. */
export interface WordEdge {
  readonly offset: number;
  readonly cost: number;
}

const size = (word: Word | undefined): number => (word ? [...word.text].length : 0);

const NOMINAL: ReadonlySet<Word['kind']> = new Set(['noun', 'name', 'count']);
const isNominal = (word: Word | undefined): boolean => word !== undefined && NOMINAL.has(word.kind);
const isPredicate = (word: Word | undefined): boolean =>
  word?.kind === 'verb' || word?.kind === 'short-verb' || word?.kind === 'adverb';
const opens = (word: Word | undefined): boolean => isOpener(word?.text[0] ?? '');
const closes = (word: Word | undefined): boolean => isCloser(word?.text.at(-1) ?? '');

/** What stands around a boundary. */
interface Around {
  readonly words: readonly Word[];
  /** Index of the right word. */
  readonly at: number;
  readonly left: Word;
  readonly right: Word;
  /** Index of the first word after the last boundary where a phrase ended. */
  readonly since: number;
}

/** Characters of neighbouring words while a test holds, from an index on, in a direction. */
const run = (
  words: readonly Word[],
  from: number,
  step: 1 | -1,
  holds: (word: Word) => boolean,
): number => {
  let sum = 0;
  for (let i = from; ; i += step) {
    const word = words[i];
    if (!word || !holds(word)) return sum;
    sum += size(word);
  }
};

const nounsBefore = ({ words, at }: Around): number => run(words, at - 1, -1, isNominal);
/** The same without the figure that counts them. */
const thingsBefore = ({ words, at }: Around): number =>
  run(words, at - 1, -1, (word) => word.kind === 'noun' || word.kind === 'name');
const nounsAfter = ({ words, at }: Around): number => run(words, at, 1, isNominal);
const inClause = (word: Word): boolean => word.kind !== 'mark';
/** Characters from the last mark, and to the next. */
const clauseBefore = ({ words, at }: Around): number => run(words, at - 1, -1, inClause);
const clauseAfter = ({ words, at }: Around): number => run(words, at, 1, inClause);
/** Characters of the phrase that ends at a boundary. */
const phraseBefore = ({ words, at, since }: Around): number =>
  words.slice(since, at).reduce((sum, word) => sum + (word.kind === 'mark' ? 0 : size(word)), 0);

const WHERE = /[里上下中内旁边间畔处]$/u;
const WHOLE_PLACE = /^[全我本各][市省国县区厂]$/u;
const DURATION = /(?:年|天|小时|分钟|个月|载|周)$/u;

/** Two nouns in a row: whole if short, a joint in the middle of a long run. */
const betweenNouns = (around: Around): number => {
  const { left, right } = around;
  const before = thingsBefore(around);
  const after = nounsAfter(around);
  if (left.kind === 'count' && right.kind === 'count') return BOUND;
  if (right.kind === 'count') return closes(left) ? INSIDE : beforeCount(around);
  if (right.text.startsWith('（')) return BOUND;
  if (opens(right)) return before >= 3 ? PHRASE + 4 : CLOSE;
  if (left.text.endsWith('）')) return INSIDE;
  if (closes(left))
    return clauseAfter(around) >= 5 ? INSIDE - 6 : after <= 2 ? INSIDE + 16 : INSIDE;
  if (/[a-z0-9]$/iu.test(left.text) && size(left) <= 4) return after <= 4 ? BOUND / 2 : CLOSE;
  if (left.kind === 'count') return after <= 2 ? BOUND / 2 : after <= 3 ? CLOSE - 15 : INSIDE;
  if (WHERE.test(left.text) && size(left) >= 3 && after >= 3) return PHRASE + 4;
  if (left.kind === 'name') return afterName(around);
  if (before + after <= 4) return BOUND / 2;
  if (WHOLE_PLACE.test(left.text)) return after >= 4 ? INSIDE : CLOSE;
  if (after <= 2) return before >= 4 && size(right) === 2 ? CLOSE : BOUND / 2;
  if (before <= 2) return after >= 4 ? INSIDE + 16 : CLOSE;
  return INSIDE + 10;
};

/** An organisation or a place and what is said of it. */
const afterName = (around: Around): number => {
  const after = nounsAfter(around);
  if (around.right.kind === 'name') return INSIDE + 6;
  if (after <= 2) return clauseAfter(around) >= 5 ? INSIDE : INSIDE + 16;
  return clauseAfter(around) >= 7 && after >= 4 ? PHRASE + 14 : INSIDE;
};

/** A figure after a noun: a new topic when things are counted, else the noun's own figure. */
const beforeCount = (around: Around): number => {
  const { words, at, left, right } = around;
  const next = words[at + 1];
  if (DURATION.test(right.text) && isPredicate(next)) return PHRASE + 2;
  const things = isNominal(next) || opens(next);
  if (!things) return nounsBefore(around) <= 2 ? CLOSE : INSIDE;
  if (WHOLE_PLACE.test(left.text)) return INSIDE;
  return nounsBefore(around) >= 3 ? PHRASE + 4 : CLOSE;
};

const afterOf = (around: Around): number => {
  const { words, since } = around;
  const phrase = phraseBefore(around);
  // The subject of a clause that ends in 的 is part of it: 工人|写下|的.
  const subject =
    isPredicate(words[since]) && words[since]?.kind !== 'adverb'
      ? run(words, since - 1, -1, isNominal)
      : 0;
  const length = phrase + subject;
  const noun = nounsAfter(around);
  if (noun === 1) return BOUND;
  if (length <= 3) return CLOSE + 20;
  if (noun === 2 || around.right.kind === 'count') return INSIDE + 6;
  return length >= 5 ? PHRASE + 4 : INSIDE;
};

const LONE_IS = /^(?:是|有)$/u;

const afterVerb = (around: Around): number => {
  const { left, right, words, at } = around;
  if (left.leans) return BOUND;
  if (left.kind === 'short-verb') {
    return LONE_IS.test(left.text) && size(right) >= 3 ? CLOSE : BOUND;
  }
  if (right.kind === 'joiner') return CLOSE;
  if (right.kind === 'preposition') return PHRASE + 12;
  if (right.kind === 'adverb' || right.kind === 'ask') return INSIDE;
  if (right.kind === 'verb') return right.leans || size(right) > 2 ? INSIDE : CLOSE;
  if (right.kind === 'short-verb') return isPredicate(words[at - 2]) ? CLOSE : INSIDE + 10;
  if (right.kind === 'count' || right.kind === 'time') {
    return size(right) <= 3 && clauseAfter(around) === size(right) ? CLOSE : INSIDE;
  }
  const object = run(words, at, 1, (word) => word.kind === 'noun' || word.kind === 'name');
  if (opens(right) && size(right) >= 10) return PHRASE + 12;
  if (object <= 1) return BOUND / 2;
  return object <= 3 ? INSIDE + 26 : INSIDE;
};

/** A phrase too short to stand on a line of its own, unless it is a name or opens a long clause. */
const isSlight = (around: Around): boolean => {
  if (around.left.kind === 'name') return false;
  const phrase = phraseBefore(around);
  const opening = clauseBefore(around) === phrase && phrase === 3;
  return phrase <= 3 && !(opening && clauseAfter(around) >= 4);
};

/** 学历|提升|计划|圆了: a verb between nouns before the true predicate names a thing. */
const isNominalVerb = ({ words, at, right }: Around): boolean =>
  right.kind === 'verb' &&
  size(right) === 2 &&
  words[at + 1]?.kind === 'noun' &&
  size(words[at + 1]) === 2 &&
  isPredicate(words[at + 2]) &&
  words[at + 2]?.kind !== 'adverb';

const beforePredicate = (around: Around): number => {
  const { left, right, words, at } = around;
  if (left.kind === 'count') return phraseBefore(around) >= 4 ? PHRASE + 4 : CLOSE;
  if (left.kind !== 'name' && isNominalVerb(around)) return CLOSE;
  // 集体协商|见效: a verb that ends its clause leans on its subject.
  const next = words[at + 1];
  const ends = next === undefined || (next.kind === 'mark' && !opens(next));
  if (ends && size(right) <= 2) return phraseBefore(around) >= 6 ? INSIDE : CLOSE - 20;
  if (size(left) === 1) return CLOSE;
  return isSlight(around) ? INSIDE - 2 : PHRASE;
};

const afterTime = (around: Around): number => {
  const { left, right } = around;
  if (right.kind === 'time') return BOUND / 2;
  if (right.kind === 'count' && size(left) <= 3) return CLOSE;
  const length = run(around.words, around.at - 1, -1, (word) => word.kind === 'time');
  if (length >= 4 || (length >= 3 && /[起后前]$/u.test(left.text))) return PHRASE;
  return length === 3 ? INSIDE - 10 : INSIDE + 30;
};

/** Cost of a break between two neighbouring words, the length of their clause left out. */
const pairCost = (around: Around): number => {
  const { left, right } = around;
  if (right.kind === 'of' || right.kind === 'done') return BOUND;
  if (left.kind === 'preposition' || left.kind === 'joiner') return BOUND;
  if (left.kind === 'of') return afterOf(around);
  if (left.kind === 'adverb') return right.kind === 'preposition' ? INSIDE : BOUND / 2;
  if (left.kind === 'ask') return right.kind === 'noun' && size(left) >= 3 ? CLOSE : BOUND / 2;
  if (left.kind === 'verb' || left.kind === 'short-verb') return afterVerb(around);
  if (left.kind === 'done') return INSIDE;
  if (right.kind === 'joiner') {
    return nounsBefore(around) >= 4 || left.kind === 'name' ? PHRASE + 12 : INSIDE;
  }
  if (left.kind === 'time') return afterTime(around);
  if (right.kind === 'preposition' || right.kind === 'ask' || right.kind === 'time') {
    return isSlight(around) ? INSIDE - 2 : PHRASE;
  }
  if (isPredicate(right)) return beforePredicate(around);
  return betweenNouns(around);
};

/** Most characters of a clause that stays whole, and of one that parts only where it must. */
const WHOLE_CLAUSE = 5;
const SHORT_CLAUSE = 8;

/** A short clause between marks stays whole, and so do a subject or a predicate of two characters. */
const edgeCost = (around: Around): number => {
  const cost = pairCost(around);
  const before = clauseBefore(around);
  const after = clauseAfter(around);
  const alone = around.words.slice(0, -1).every((word) => inClause(word) || closes(word));
  if (!alone && before + after <= WHOLE_CLAUSE) return Math.max(cost, CLOSE + 20);
  const leftShort = before <= 2;
  const rightShort = after <= 2;
  if (leftShort || rightShort) return Math.max(cost, rightShort ? INSIDE : INSIDE + 26);
  if (!alone && before + after <= SHORT_CLAUSE) return Math.max(cost, INSIDE);
  return cost;
};

/** A break after 、: good between long items, poor between short ones. */
const itemCost = (words: readonly Word[], at: number): number => {
  const nouns = run(words, at - 2, -1, isNominal);
  const whole = run(words, at - 2, -1, inClause);
  return nouns >= 5 || (nouns < 3 && whole >= 6) ? PHRASE : INSIDE - 4;
};

/** Boundaries between the words of a text, in order; marks beside brackets judged by the words there. */
export const wordEdges = (
  text: string,
  lang: string,
  runs: readonly HeadlineSpan[],
  segment?: WordSegmenter,
): readonly WordEdge[] => {
  const words = wordsOf(text, lang, runs, segment);
  const edges: WordEdge[] = [];
  let since = 0;
  words.forEach((right, at) => {
    const left = words[at - 1];
    if (!left) return;
    if (right.kind === 'mark') return;
    if (left.kind === 'mark') {
      if (left.text === '、') edges.push({ offset: right.start, cost: itemCost(words, at) });
      since = at;
      return;
    }
    const cost = edgeCost({ words, at, left, right, since });
    if (cost <= PHRASE_END) since = at;
    edges.push({ offset: right.start, cost });
  });
  return edges;
};
