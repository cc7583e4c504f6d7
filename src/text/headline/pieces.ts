/**
 * A headline cut into pieces. In: text, language, runs that stay whole. Out: runs, long known words, and
 * between them what `Intl.Segmenter` finds. `words.ts` mends the pieces into words.
 */

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

const length = (text: string): number => [...text].length;

const segmenters = new Map<string, Intl.Segmenter>();
const intlSegment: WordSegmenter = (text, lang) => {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return segmenter.segment(text);
};

/** Whether a word known to the lists stands alone as it is. */
export const isKnown = (text: string): boolean =>
  [VERBS, DOINGS, ADVERBS, ASKS, TIMES, POINTERS, NOUNS].some((list) => list.has(text));

/** Known words of three characters and more, leftmost and longest first: `Intl.Segmenter` tears them. */
const longWords = (text: string): readonly Piece[] => {
  const found: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const word = [5, 4, 3]
      .map((size) => text.slice(at, at + size))
      .find((slice) => slice.length > 2 && isKnown(slice));
    if (word) found.push({ start: at, text: word });
    at += word?.length ?? 1;
  }
  return found;
};

/** 当主|播: a pair that no list knows gives its second half to a known word with the next character. */
const reparted = (pieces: readonly Piece[]): readonly Piece[] => {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    const [first = '', second = ''] = [...(before?.text ?? '')];
    const loose = before && !before.run && length(before.text) === 2 && !isKnown(before.text);
    if (loose && !piece.run && length(piece.text) === 1 && isKnown(second + piece.text)) {
      out[out.length - 1] = { start: before.start, text: first };
      out.push({ start: before.start + first.length, text: second + piece.text });
    } else out.push(piece);
  }
  return out;
};

/** Pieces that do not cross the edges of whole runs; a run is one piece, and so is a long known word. */
export const piecesOf = (
  text: string,
  lang: string,
  runs: readonly HeadlineSpan[],
  segment: WordSegmenter = intlSegment,
): readonly Piece[] => {
  const pieces: Piece[] = [];
  const cut = (from: number, to: number): void => {
    for (const piece of segment(text.slice(from, to), lang)) {
      pieces.push({ start: from + piece.index, text: piece.segment });
    }
  };
  const between = (from: number, to: number): void => {
    let at = from;
    for (const word of longWords(text.slice(from, to))) {
      cut(at, from + word.start);
      pieces.push({ start: from + word.start, text: word.text });
      at = from + word.start + word.text.length;
    }
    cut(at, to);
  };
  let at = 0;
  for (const run of runs) {
    if (run.start < at) continue;
    between(at, run.start);
    pieces.push({ start: run.start, text: text.slice(run.start, run.end), run: true });
    at = run.end;
  }
  between(at, text.length);
  return reparted(pieces);
};
