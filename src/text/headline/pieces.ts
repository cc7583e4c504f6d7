/**
 * A headline cut into pieces. In: text, language, runs that stay whole. Out: runs, and between them what
 * the dictionary finds, or the words of the caller's own segmenter. `words.ts` mends the pieces into words.
 */
import { dictionaryWords } from '../dictionary/dictionary.ts';
import { ADVERBS, ASKS, POINTERS, TIMES } from '../dictionary/function-words.ts';
import { NOUNS } from '../dictionary/nouns.ts';
import { DOINGS, VERBS } from '../dictionary/verbs.ts';
import type { HeadlineSpan, WordSegmenter } from './types.ts';

/** A piece of a headline with its offset; `run` when it is one of the runs that stay whole. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly run?: boolean;
}

/** Chinese words, the same with every ICU. */
const dictionarySegment: WordSegmenter = (text) => {
  let index = 0;
  return dictionaryWords(text, { guess: false }).map(({ text: segment }) => {
    const word = { segment, index };
    index += segment.length;
    return word;
  });
};

/** Whether a word known to the lists stands alone as it is. */
export const isKnown = (text: string): boolean =>
  [VERBS, DOINGS, ADVERBS, ASKS, TIMES, POINTERS, NOUNS].some((list) => list.has(text));

/** Pieces that do not cross the edges of whole runs; a run is one piece. */
export const piecesOf = (
  text: string,
  lang: string,
  runs: readonly HeadlineSpan[],
  segment: WordSegmenter = dictionarySegment,
): readonly Piece[] => {
  const pieces: Piece[] = [];
  const between = (from: number, to: number): void => {
    for (const piece of segment(text.slice(from, to), lang)) {
      pieces.push({ start: from + piece.index, text: piece.segment });
    }
  };
  let at = 0;
  for (const run of runs) {
    if (run.start < at) continue;
    between(at, run.start);
    pieces.push({ start: run.start, text: text.slice(run.start, run.end), run: true });
    at = run.end;
  }
  between(at, text.length);
  return pieces;
};
