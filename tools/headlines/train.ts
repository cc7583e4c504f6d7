/**
 * Learns how readers break headlines. In: headlines that readers marked. Out: the weights of
 * `src/text/headline/weights.ts`. Run it to make them anew: `node tools/headlines/train.ts`.
 *
 * Learned from `training.txt` (six readers apart from the corpus) and from the tuning half of
 * `corpus.txt`, whose reader counts thrice because the planner follows her; the held-out half is never
 * seen. Full batch, no chance in it: the same headlines give the same file.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SET_PHRASES } from '../../src/text/headline/phrases.ts';
import { placesOf } from '../../src/text/headline/places.ts';
import { traitsOf } from '../../src/text/headline/traits.ts';
import { solidRuns } from '../../src/text/headline/units.ts';
import { LEVELS, STEP } from '../../src/text/headline/weights.ts';
import {
  corpus,
  lexicon,
  type MarkedHeadline,
  readMarks,
} from '../../tests/src/text/headline/headline-corpus.ts';
import { minimum } from '../../tests/src/text/headline/headline-minimum.ts';

/** A place as the learner sees it: its traits and the reader's mark (0 preferred, 1 allowed, 2 none). */
export interface Example {
  readonly traits: readonly string[];
  readonly mark: 0 | 1 | 2;
  /** How much it counts. */
  readonly weight: number;
}

/** How to learn. */
export interface Learning {
  /** Weight of the squares: more keeps weights small. */
  readonly ridge: number;
  /** Fewest places that must show a trait. */
  readonly fewest: number;
  /** Most traits that get a weight. */
  readonly most: number;
}

/** How much the corpus's own reader counts against each other reader. */
const TUNED = 6;

/** What the shipped weights are learned with. */
export const LEARNING: Learning = {
  ridge: 5,
  fewest: 3,
  most: 6000,
};

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`../../tests/fixtures/headlines/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** Headlines of the readers of the training set. */
export const training = (): readonly MarkedHeadline[] => {
  const known = new Set(corpus.map((headline) => headline.text));
  return linesOf('training.txt')
    .map(readMarks)
    .filter((headline) => !known.has(headline.text));
};

/** Names that the papers of the corpus and of the training set keep whole. */
const names = [...lexicon, ...linesOf('training-lexicon.txt'), ...SET_PHRASES];

/** The places of a headline with its reader's marks. */
const examplesOf = (headline: MarkedHeadline, weight: number): readonly Example[] =>
  placesOf(headline.text, 'zh-CN', solidRuns(headline.text, names)).map((place) => ({
    traits: traitsOf(place),
    mark: headline.preferred.has(place.offset) ? 0 : headline.allowed.has(place.offset) ? 1 : 2,
    weight,
  }));

const chances = (weights: Float64Array, place: Int32Array): [number, number, number] => {
  const sums: [number, number, number] = [0, 0, 0];
  for (const trait of place) {
    for (const mark of [0, 1, 2] as const) sums[mark] += weights[3 * trait + mark] ?? 0;
  }
  const top = Math.max(...sums);
  const [a, b, c] = [Math.exp(sums[0] - top), Math.exp(sums[1] - top), Math.exp(sums[2] - top)];
  const sum = a + b + c;
  return [a / sum, b / sum, c / sum];
};

/** The weights of some traits, three each, that make the marks most likely. */
const fitted = (
  examples: readonly Example[],
  ids: ReadonlyMap<string, number>,
  ridge: number,
): Float64Array => {
  const places = examples.map(({ traits }) =>
    Int32Array.from(traits.flatMap((t) => ids.get(t) ?? [])),
  );
  return minimum(3 * ids.size, (weights, slope) => {
    let loss = 0;
    weights.forEach((weight, at) => {
      slope[at] = ridge * weight;
      loss += 0.5 * ridge * weight * weight;
    });
    places.forEach((place, at) => {
      const found = chances(weights, place);
      const mark = examples[at]?.mark ?? 2;
      const weight = examples[at]?.weight ?? 1;
      loss -= weight * Math.log(found[mark]);
      found[mark] -= 1;
      for (const trait of place) {
        slope[3 * trait] = (slope[3 * trait] ?? 0) + weight * found[0];
        slope[3 * trait + 1] = (slope[3 * trait + 1] ?? 0) + weight * found[1];
        slope[3 * trait + 2] = (slope[3 * trait + 2] ?? 0) + weight * found[2];
      }
    });
    return loss;
  });
};

const numbered = (traits: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...traits].map((trait, index) => [trait, index]));

/** The level of a weight as a letter. */
const letter = (weight: number): string => {
  const middle = (LEVELS.length - 1) / 2;
  const level = Math.max(-middle, Math.min(middle, Math.round(weight / STEP)));
  return LEVELS[middle + level] ?? '';
};

/** Learns weights as they ship; `readWeights` of `judge.ts` reads them. */
export const learn = (examples: readonly Example[], { ridge, fewest, most }: Learning): string => {
  const counts = new Map<string, number>();
  for (const { traits } of examples) {
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  const common = [...counts].filter(([trait, n]) => n >= fewest && !/\s/u.test(trait));
  const all = numbered(common.map(([trait]) => trait));
  const first = fitted(examples, all, ridge);
  const weight = (trait: string): number => {
    const at = 3 * (all.get(trait) ?? 0);
    const [a = 0, b = 0, c = 0] = first.subarray(at, at + 3);
    return (Math.max(a, b, c) - Math.min(a, b, c)) * Math.sqrt(counts.get(trait) ?? 0);
  };
  const telling = common
    .map(([trait]) => ({ trait, weight: weight(trait) }))
    .sort((a, b) => b.weight - a.weight || (a.trait < b.trait ? -1 : 1))
    .slice(0, most)
    .map(({ trait }) => trait)
    .sort();
  const ids = numbered(telling);
  const found = fitted(examples, ids, ridge);
  const lines = new Map<string, string[]>();
  for (const [trait, id] of ids) {
    const [a = 0, b = 0, c = 0] = found.subarray(3 * id, 3 * id + 3);
    const kind = trait.includes(':') ? trait.slice(0, trait.indexOf(':') + 1) : '';
    const entry = `${trait.slice(kind.length)}${letter(a - b)}${letter(c - b)}`;
    lines.set(kind, [...(lines.get(kind) ?? []), entry]);
  }
  return [...lines].map(([kind, entries]) => `${[kind, ...entries].join(' ')}\n`).join('');
};

/** A headline with each of its gaps taken away in turn: a clause that follows without a mark. */
const runOns = ({ text, preferred, allowed, tuning }: MarkedHeadline): readonly MarkedHeadline[] =>
  [...text.matchAll(/(?<=.)\u3000(?=.)/gu)].map(({ index }) => {
    const moved = (offsets: ReadonlySet<number>): ReadonlySet<number> =>
      new Set([...offsets].map((offset) => (offset > index ? offset - 1 : offset)));
    return {
      text: text.slice(0, index) + text.slice(index + 1),
      preferred: moved(preferred),
      allowed: moved(allowed),
      tuning,
    };
  });

/** What headlines teach, their run-on forms by half. */
export const lessonsOf = (
  headlines: readonly MarkedHeadline[],
  weight: number,
): readonly Example[] =>
  headlines.flatMap((headline) => [
    ...examplesOf(headline, weight),
    ...runOns(headline).flatMap((one) => examplesOf(one, weight / 2)),
  ]);

/** What the shipped weights are learned from. */
export const lessons = (): readonly Example[] => [
  ...lessonsOf(
    corpus.filter((headline) => headline.tuning),
    TUNED,
  ),
  ...lessonsOf(training(), 1),
];

/** A string as the formatter writes it: in single quotes, unless it has some. */
const quoted = (text: string): string => {
  const inside = JSON.stringify(text).slice(1, -1);
  return /['"]/u.test(text) ? `"${inside}"` : `'${inside}'`;
};

/** The module of the weights. */
export const weightsModule = (
  weights: string,
): string => `/** Weights of traits, written by \`tools/headlines/train.ts\`; see \`judge.ts\`. Do not edit by hand. */

/** Letters of rising levels; the middle one is 0. */
export const LEVELS = '${LEVELS}';
/** From one level to the next. */
export const STEP = ${STEP};
/** A line a kind of trait: the kind, then entries. */
export const WEIGHTS =
  ${quoted(weights)};
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('../../src/text/headline/weights.ts', import.meta.url);
  const draft = new URL('./weights.ts.new', target);
  writeFileSync(draft, weightsModule(learn(lessons(), LEARNING)));
  renameSync(draft, target);
}
