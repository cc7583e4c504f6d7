/**
 * A pattern with slots to text: `{who}把{n}{mw}{thing}排好`. Every slot is filled anew.
 */
import { between, percent, pick, type Random } from '../random.ts';
import * as words from './words.ts';

const month = (random: Random): string => `${between(random, 1, 12)}月${between(random, 1, 28)}日`;

const year = (random: Random): string => `20${between(random, 10, 39)}年`;

const count = (random: Random): string => {
  const roll = random();
  if (roll < 0.35) return String(between(random, 2, 19));
  if (roll < 0.6) return String(between(random, 20, 480));
  if (roll < 0.75)
    return pick(random, ['三', '五', '七', '十二', '二十四', '两百', '上千', '数十']);
  if (roll < 0.82) return `${between(random, 1, 9)}.${between(random, 1, 9)}万`;
  if (roll < 0.92) return String(between(random, 500, 9800));
  return `近${between(random, 1, 90)}00`;
};

const figure = (random: Random): string => {
  const roll = random();
  if (roll < 0.3) return `${between(random, 1, 98)}.${between(random, 1, 9)}%`;
  if (roll < 0.4) return `约${between(random, 2, 9)}成`;
  const unit = pick(random, words.measures);
  return percent(random, 45)
    ? `${between(random, 1, 60)}.${between(random, 1, 9)}${unit}`
    : `${between(random, 2, 900)}${unit}`;
};

const personName = (random: Random): string =>
  percent(random, 4)
    ? pick(random, words.foreignNames)
    : pick(random, words.familyParts) + pick(random, words.givenParts);

const makers: Readonly<Record<string, (random: Random) => string>> = {
  thing: (random) => pick(random, words.things),
  tool: (random) => pick(random, words.instruments),
  part: (random) => pick(random, words.parts),
  prop: (random) => pick(random, words.properties),
  room: (random) => pick(random, words.rooms),
  who: (random) => pick(random, words.people),
  verb: (random) => pick(random, words.verbs),
  act: (random) => pick(random, words.acts),
  how: (random) => pick(random, words.manners),
  kind: (random) => pick(random, words.kinds),
  mw: (random) => pick(random, words.counters),
  time: (random) => pick(random, words.times),
  latin: (random) => pick(random, words.latin),
  book: (random) => pick(random, words.booklets),
  say: (random) => pick(random, words.sayings),
  name: personName,
  n: count,
  fig: figure,
  month,
  year,
};

/** Fills the slots of a pattern; a slot that nobody knows is a fault of the grammar. */
export const fill = (random: Random, pattern: string): string =>
  pattern.replace(/\{([a-z]+)\}/gu, (_, slot: string) => {
    const make = makers[slot];
    if (make === undefined) throw new RangeError(`fill: no slot {${slot}}`);
    return make(random);
  });
