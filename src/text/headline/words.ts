/**
 * Words of a headline and what they do. In: text, language, runs that stay whole. Out: words with their
 * class, in order. Words come from the dictionary and are then mended: characters that it leaves alone
 * join their noun, their verb or their name (采煤|机, 送|到, 裴|向阳).
 */

import {
  ADVERBS,
  ASKS,
  JOINERS,
  LEANING_ENDS,
  NOUN_ENDS,
  NOUN_STARTS,
  POINTERS,
  PREPOSITIONS,
  SHORT_VERBS,
  surnameLength,
  TIME_END,
  TIMES,
  TITLE_END,
  VERB_ENDS,
} from '../dictionary/function-words.ts';
import { NOUNS } from '../dictionary/nouns.ts';
import { VERBS } from '../dictionary/verbs.ts';
import { isKnown, type Piece, piecesOf } from './pieces.ts';
import type { HeadlineSpan, WordSegmenter } from './types.ts';

/** What a word does; `quoted` is a whole run of a bracket kind, `mark` any other mark or gap. */
export type WordClass =
  | 'noun'
  | 'name'
  | 'verb'
  | 'short-verb'
  | 'preposition'
  | 'joiner'
  | 'adverb'
  | 'ask'
  | 'count'
  | 'time'
  | 'of'
  | 'done'
  | 'mark';

/** A word with its place in the text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: WordClass;
  /** What follows belongs to it: a verb's 到, 给, 在. */
  readonly leans: boolean;
}

const isMark = (text: string): boolean => !/[\p{L}\p{N}\p{M}]/u.test(text);
const length = (text: string): number => [...text].length;
const DIGITS = /^[第近超逾约满]?[0-9０-９〇零一二两三四五六七八九十百千万亿半]/u;
const FIGURE = /^(?:[0-9０-９.]+|[〇零一二两三四五六七八九十百千万亿半]+|[数几][十百千万]?)$/u;
/** 定在, 等到: a verb of one character that leans on what follows. */
const LEANING_VERB = /^.(?:在|到|给|向|于)$/u;
const CLOCK = /(?:年|月|日|号|时|点|周[一二三四五六日])$/u;

/** 送进, 磨穿: a verb of one character with its end. */
const isCompleted = (text: string): boolean =>
  length(text) === 2 &&
  SHORT_VERBS.has(text.slice(0, 1)) &&
  VERB_ENDS.has(text.slice(1)) &&
  !NOUNS.has(text);

/** Words that a list claims, the first list that holds them. */
const LISTED: readonly (readonly [ReadonlySet<string>, WordClass])[] = [
  [PREPOSITIONS, 'preposition'],
  [JOINERS, 'joiner'],
  [POINTERS, 'count'],
  [ASKS, 'ask'],
  [TIMES, 'time'],
  [VERBS, 'verb'],
  [ADVERBS, 'adverb'],
  [SHORT_VERBS, 'short-verb'],
];
const DONE: ReadonlySet<string> = new Set(['了', '着', '过']);

/** A run of figures or Latin letters. */
const classOfRun = (text: string): WordClass => {
  if (!DIGITS.test(text)) return 'name';
  return CLOCK.test(text) ? 'time' : 'count';
};

const classOf = (piece: Piece, before: Word | undefined): WordClass => {
  const { text } = piece;
  if (isMark(text)) return 'mark';
  if (text === '的') return 'of';
  if (DONE.has(text)) return 'done';
  if (piece.run) return classOfRun(text);
  const listed = LISTED.find(([words]) => words.has(text));
  if (listed) return listed[1];
  if (LEANING_VERB.test(text) && SHORT_VERBS.has(text.slice(0, 1))) return 'verb';
  if (isCompleted(text)) return 'verb';
  return FIGURE.test(text) && before?.kind !== 'noun' ? 'count' : 'noun';
};

const isVerb = (word: Word | undefined): boolean =>
  word?.kind === 'verb' || word?.kind === 'short-verb';
const isNoun = (word: Word | undefined): boolean => word?.kind === 'noun';

/** A single character that no list claims. */
const isStray = (word: Word | undefined): boolean =>
  word?.kind === 'noun' && length(word.text) === 1;

const joined = (left: Word, right: Word, kind: WordClass, leans = false): Word => ({
  start: left.start,
  end: right.end,
  text: left.text + right.text,
  kind,
  leans,
});

/** How two neighbours are one word, if they are. */
const join = (left: Word, right: Word, after: string): Word | undefined => {
  const both = left.text + right.text;
  if (left.kind === 'mark' || right.kind === 'mark') return undefined;
  if (/(?:周|星期)$/u.test(left.text) && /^[一二三四五六日]$/u.test(right.text)) {
    return joined(left, right, 'time');
  }
  if (left.kind === 'time' && right.text === '起') return joined(left, right, 'time');
  if (isKnown(both)) return joined(left, right, classOf({ start: 0, text: both }, undefined));
  // 总工会|着力: what begins a known word does not end the one before it.
  if (length(right.text) === 1 && isKnown(right.text + after)) return undefined;
  return joinVerb(left, right) ?? joinDone(left, right) ?? joinEnd(left, right);
};

/** A verb with what leans on it. */
const joinVerb = (left: Word, right: Word): Word | undefined => {
  if (!isVerb(left) || left.leans) return undefined;
  if (DONE.has(right.text)) return joined(left, right, 'verb');
  if (LEANING_ENDS.has(right.text)) return joined(left, right, 'verb', true);
  const ended = left.kind === 'short-verb' && VERB_ENDS.has(right.text);
  return ended ? joined(left, right, 'verb') : undefined;
};

/** 了, 着, 过 after a word that may carry them. */
const joinDone = (left: Word, right: Word): Word | undefined => {
  const carries = (length(left.text) > 1 || right.text === '着') && left.kind !== 'count';
  if (right.kind !== 'done' || !carries) return undefined;
  return joined(left, right, left.kind === 'noun' ? 'verb' : left.kind);
};

const PLACES = '市县区镇乡村省州';

/** A noun, a name or a count with its last character. */
const joinEnd = (left: Word, right: Word): Word | undefined => {
  const claimed = left.kind !== 'noun' && left.kind !== 'name' && left.kind !== 'count';
  if (claimed || length(right.text) !== 1) return undefined;
  if (!NOUN_ENDS.has(right.text) || right.kind === 'preposition') return undefined;
  if (left.kind === 'name' && !PLACES.includes(right.text)) return undefined;
  return joined(left, right, left.kind === 'count' ? 'count' : 'noun');
};

/** 裴|向阳, 尉迟|明: where a name ends that begins here after a title, or opens a clause; 0 if none. */
const nameAt = (words: readonly Word[], index: number, before: Word | undefined): number => {
  const word = words[index];
  if (!word || word.kind === 'mark' || word.kind === 'name' || word.kind === 'count') return 0;
  const surname = surnameLength(word.text);
  if (surname === 0 || length(word.text) !== surname) return 0;
  if (isKnown(word.text + (words[index + 1]?.text ?? ''))) return 0;
  const titled = before !== undefined && TITLE_END.test(before.text) && length(before.text) > 1;
  const opening = before === undefined || before.kind === 'mark';
  if (!titled && !opening) return 0;
  let end = index + 1;
  let size = surname;
  while (size < surname + 2) {
    const next = words[end];
    if (!next || next.kind === 'mark' || size + length(next.text) > surname + 2) break;
    const given = length(next.text) === 1 ? next.kind === 'noun' : titled && size === surname;
    if (!given && !(titled && size === surname)) break;
    size += length(next.text);
    end += 1;
  }
  return size > (titled ? surname : surname + 1) ? end : 0;
};

/** A single character that is left joins the noun after it, or another such character. */
const joinStray = (left: Word, right: Word): Word | undefined => {
  if (!isStray(left) || !isNoun(right)) return undefined;
  const close = NOUN_STARTS.has(left.text) || length(right.text) <= 2;
  return close ? joined(left, right, 'noun') : undefined;
};

const mended = (words: readonly Word[]): readonly Word[] => {
  const out: Word[] = [];
  let index = 0;
  for (;;) {
    const word = words[index];
    if (!word) return out;
    const before = out.at(-1);
    const end = nameAt(words, index, before);
    if (end > 0) {
      const named = words.slice(index, end);
      const text = named.map((item) => item.text).join('');
      const last = named.at(-1) ?? word;
      out.push({ start: word.start, end: last.end, text, kind: 'name', leans: false });
      index = end;
      continue;
    }
    const after = words[index + 1]?.text ?? '';
    const one = before ? (join(before, word, after) ?? joinStray(before, word)) : undefined;
    if (one) out[out.length - 1] = one;
    else out.push(word);
    index += 1;
  }
};

const timed = (word: Word, before: Word | undefined): Word =>
  word.kind === 'noun' &&
  (TIME_END.test(word.text) || (before?.kind === 'time' && word.text === '起'))
    ? { ...word, kind: 'time' }
    : word;

/** A verb that ends like a preposition leans on what follows, but for those that a pause may follow. */
const LEANING = /[在到给向于往]$/u;
const HOLDS: ReadonlySet<string> = new Set([
  '达到',
  '受到',
  '得到',
  '感到',
  '收到',
  '看到',
  '想到',
  '接到',
  '听到',
]);

/** The words of a text; runs that stay whole are words of their own. */
export const wordsOf = (
  text: string,
  lang: string,
  runs: readonly HeadlineSpan[],
  segment?: WordSegmenter,
): readonly Word[] => {
  const raw: Word[] = [];
  for (const piece of piecesOf(text, lang, runs, segment)) {
    const { start } = piece;
    const kind = classOf(piece, raw.at(-1));
    const leans = kind === 'verb' && LEANING.test(piece.text) && !HOLDS.has(piece.text);
    raw.push({ start, end: start + piece.text.length, text: piece.text, kind, leans });
  }
  return mended(raw).map((word, index, all) => timed(word, all[index - 1]));
};
