/**
 * A seeded source of numbers and what the corpus asks of it. Fixed for ever: a change here changes
 * every issue of the corpus.
 */

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** Starts a source (mulberry32): the same numbers on every machine. */
export const randomFrom = (seed: number): Random => {
  let state = Math.imul(seed | 0, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** One of a list, which is not empty. */
export const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError('pick: an empty list');
  return found;
};

/** A whole number from `least` to `most`, both counted. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** True in so many of a hundred cases. */
export const percent = (random: Random, share: number): boolean => random() * 100 < share;

/** One of weighted choices. */
export const weighted = <T>(random: Random, choices: readonly (readonly [T, number])[]): T => {
  const sum = choices.reduce((total, [, weight]) => total + weight, 0);
  let left = random() * sum;
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return pick(random, choices)[0];
};

/** The list in another order. */
export const shuffled = <T>(random: Random, list: readonly T[]): readonly T[] =>
  list
    .map((entry) => ({ entry, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
