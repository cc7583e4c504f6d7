/**
 * How a reader would judge a break at every place of a headline. In: the headline and its runs that stay
 * whole. Out: for each place how likely it is a preferred, an allowed and a forbidden break.
 *
 * Multinomial logistic regression over the traits of a place (docs/design/headlines.md#the-judge). The weights are
 * learned from headlines that readers marked (`tests/fixtures/headlines`) by `tools/headlines/train.ts`, which
 * writes them.
 */
import { type Place, placesOf } from './places.ts';
import { traitsOf } from './traits.ts';
import type { HeadlineSpan, WordSegmenter } from './types.ts';
import { LEVELS, STEP, WEIGHTS } from './weights.ts';

/** Chances of the three marks of a reader; they sum to 1. */
export interface Judgement {
  readonly preferred: number;
  readonly allowed: number;
  readonly forbidden: number;
}

/** What a trait says for `preferred` and for `forbidden`, against `allowed`. */
export type TraitWeights = ReadonlyMap<string, readonly [number, number]>;

/** Reads weights as they ship: lines of `kind:` and entries, each a value and two letters of `LEVELS`. */
export const readWeights = (text: string): TraitWeights => {
  const weights = new Map<string, readonly [number, number]>();
  const level = (letter: string | undefined): number =>
    (LEVELS.indexOf(letter ?? '') - (LEVELS.length - 1) / 2) * STEP;
  for (const line of text.split('\n').filter(Boolean)) {
    const [kind = '', ...entries] = line.split(' ');
    for (const entry of entries) {
      weights.set(`${kind}${entry.slice(0, -2)}`, [level(entry.at(-2)), level(entry.at(-1))]);
    }
  }
  return weights;
};

let shipped: TraitWeights | undefined;
const shippedWeights = (): TraitWeights => {
  shipped ??= readWeights(WEIGHTS);
  return shipped;
};

/** The judgement of traits by weights. */
export const judgeTraits = (traits: readonly string[], weights: TraitWeights): Judgement => {
  let forPreferred = 0;
  let forForbidden = 0;
  for (const trait of traits) {
    const found = weights.get(trait);
    if (!found) continue;
    forPreferred += found[0];
    forForbidden += found[1];
  }
  const preferred = Math.exp(forPreferred);
  const forbidden = Math.exp(forForbidden);
  const sum = preferred + 1 + forbidden;
  return { preferred: preferred / sum, allowed: 1 / sum, forbidden: forbidden / sum };
};

/** A place and what a reader would say of it. */
export interface JudgedPlace {
  readonly place: Place;
  readonly judgement: Judgement;
}

/** Every place of a headline that no rule of marks forbids, judged, in reading order. */
export const judgePlaces = (
  text: string,
  lang: string,
  runs: readonly HeadlineSpan[],
  segment?: WordSegmenter,
): readonly JudgedPlace[] =>
  placesOf(text, lang, runs, segment).map((place) => ({
    place,
    judgement: judgeTraits(traitsOf(place), shippedWeights()),
  }));
