/**
 * What of a story paper may leave out because its author said so: optional parts of its head, lines of
 * its end. Each way is a story of its own; what it leaves out and the price of that come in its galleys, so
 * that the report names it and conservation accepts that and nothing else (law 1).
 */
import type { Article } from '../../../src/model/article.ts';
import type { Galley, Omission } from '../../typeset/galley-types.ts';
import type { Story } from './story.ts';
import { trimGalley } from './trim-galley.ts';

/** How far a page may go: the story whole, less optional parts, less lines of its end too. */
export type Leave = 'nothing' | 'optional' | 'trim';

/** Price of a part left out, a module's units. */
const PART_COST = 0.6;

type OptionalPart = Article['print']['optional'][number];

/** The story whole, then each way it may be shortened; at least one. */
export const shorterStories = (story: Story, leave: Leave): readonly Story[] => {
  if (leave === 'nothing') return [story];
  const heads = withoutParts(story);
  if (leave === 'optional' || story.article.print.trim === 0) return heads;
  return heads.flatMap((head) => [head, ...trimmed(head)]);
};

/** Whether a story may be shortened so. */
export const mayLeave = (story: Story, leave: Leave): boolean =>
  (leave === 'trim' && story.article.print.trim > 0) ||
  (leave !== 'nothing' && partsOf(story.article).length > 0);

/** The optional parts that the article has. */
const partsOf = (article: Article): readonly OptionalPart[] =>
  [...new Set(article.print.optional)].filter((part) => article[part] !== undefined);

/** Every set of optional parts left out, fewest first. */
const withoutParts = (story: Story): readonly Story[] => {
  const sets: (readonly OptionalPart[])[] = [[]];
  for (const part of partsOf(story.article)) sets.push(...sets.map((set) => [...set, part]));
  return sets
    .sort((a, b) => a.length - b.length)
    .map((set) => (set.length === 0 ? story : withoutSet(story, set)));
};

const withoutSet = (story: Story, parts: readonly OptionalPart[]): Story => {
  const { article } = story;
  const { kicker, deck, summary, ...rest } = article;
  const gone = parts.map((part): Omission => {
    const value = article[part];
    const text = typeof value === 'string' ? value : (value?.text ?? '');
    return { story: article.slug, block: part, why: 'optional', text };
  });
  return {
    ...story,
    article: {
      ...rest,
      ...(kicker && !parts.includes('kicker') ? { kicker } : {}),
      ...(deck && !parts.includes('deck') ? { deck } : {}),
      ...(summary !== undefined && !parts.includes('summary') ? { summary } : {}),
    },
    galley: (measureEm) => {
      const galley = story.galley(measureEm);
      const price = (galley.price ?? 0) + PART_COST * parts.length;
      return { ...galley, omissions: [...galley.omissions, ...gone], price };
    },
  };
};

/** Most of a story that is ever cut, a share of its lines: `print.trim: 999` does not print a stump. */
const MOST_TRIM = 1 / 3;
/** Most ways to cut a story: each is laid out in full. */
const MOST_CUTS = 12;
/** Of them, those that cut the fewest lines; the others are spread over what is left. */
const NEAR_CUTS = 6;

/** The story with up to `trim` lines cut from its end, as far as each measure allows. */
const trimmed = (story: Story): readonly Story[] => {
  const { slug, print } = story.article;
  const known = new Map<number, readonly Galley[]>();
  const cutsAt = (measureEm: number): readonly Galley[] => {
    const found = known.get(measureEm) ?? cutsOf(story.galley(measureEm), slug, print.trim);
    known.set(measureEm, found);
    return found;
  };
  return Array.from({ length: Math.min(print.trim, MOST_CUTS) }, (_, index) => ({
    ...story,
    galley: (measureEm: number) => cutsAt(measureEm)[index] ?? story.galley(measureEm),
  }));
};

/** At most `MOST_CUTS` ways to cut a galley by `trim` lines or less, those at sentence ends first. */
const cutsOf = (galley: Galley, story: string, trim: number): readonly Galley[] => {
  const lines = galley.items.reduce(
    (sum, item) => sum + (item.kind === 'space' ? 0 : item.composed.natural),
    0,
  );
  const cuts = trimGalley(galley, story, Math.min(trim, Math.floor(lines * MOST_TRIM)));
  const near = cuts.slice(0, NEAR_CUTS);
  const far = cuts.slice(NEAR_CUTS);
  const whole = far.filter((cut) => cut.clean);
  const room = MOST_CUTS - NEAR_CUTS;
  const rest = far.length <= room || whole.length < room ? far : whole;
  return [...near, ...spread(rest, room)].map((cut) => cut.galley);
};

/** At most `count` of a list, evenly spaced, first and last among them. */
const spread = <T>(list: readonly T[], count: number): readonly T[] =>
  list.length <= count
    ? list
    : list.filter((_, index) => {
        const step = (list.length - 1) / (count - 1);
        return Math.round(Math.round(index / step) * step) === index;
      });

/** How far a page with these stories can go, step by step. */
export const leavesOf = (stories: readonly Story[]): readonly Leave[] => [
  'nothing',
  ...(['optional', 'trim'] as const).filter((leave) =>
    stories.some((story) =>
      leave === 'trim' ? story.article.print.trim > 0 : mayLeave(story, leave),
    ),
  ),
];
