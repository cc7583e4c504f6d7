/**
 * Hyphenation points of a Latin word, from the Liang patterns of the `hyphen` package.
 *
 * In: a word and a language. Out: offsets inside the word after which a hyphen may be set: at least
 * two letters before and three after, never in words under six letters or with capitals (names and
 * acronyms stay whole; a name may be asked for in need).
 */
import british from 'hyphen/en-gb/index.js';
import american from 'hyphen/en-us/index.js';

const SHORTEST_WORD = 6;
const BEFORE = 2;
const AFTER = 3;
const MARK = '\u00ad';

const caches: Readonly<Record<'en-us' | 'en-gb', Map<string, readonly number[]>>> = {
  'en-us': new Map(),
  'en-gb': new Map(),
};

/**
 * Hyphenation points of a capitalised word (Hel-vetica) or a compound name (Harf-Buzz): a last resort,
 * before letters are parted anyhow.
 */
export const namePoints = (word: string, lang: string): readonly number[] => {
  if (/^\p{Lu}\p{Ll}+$/u.test(word)) return hyphenPoints(word.toLowerCase(), lang);
  return [...word.matchAll(/\p{Ll}(?=\p{Lu})/gu)]
    .map((match) => match.index + 1)
    .filter((point) => point >= BEFORE && word.length - point >= AFTER);
};

/** Hyphenation points of one word, ascending; empty when it stays whole. */
export const hyphenPoints = (word: string, lang: string): readonly number[] => {
  if (word.length < SHORTEST_WORD || !/^\p{Ll}+$/u.test(word)) return [];
  const key = lang.toLowerCase() === 'en-gb' ? 'en-gb' : 'en-us';
  const known = caches[key].get(word);
  if (known) return known;
  const library = key === 'en-gb' ? british : american;
  const points = pointsOf(library.hyphenateSync(word, { hyphenChar: MARK }), word.length);
  caches[key].set(word, points);
  return points;
};

const pointsOf = (marked: string, length: number): readonly number[] => {
  const points: number[] = [];
  let offset = 0;
  for (const part of marked.split(MARK)) {
    offset += part.length;
    if (offset >= BEFORE && length - offset >= AFTER) points.push(offset);
  }
  return points;
};
