/**
 * What of a story paper may leave out because its author said so: optional parts of its head, lines of
 * its end. Each way is a story of its own; what it leaves out and the price of that come in its galleys, so
 * that the report names it and conservation accepts that and nothing else (DESIGN law 1).
 */
import type { Article } from '../../src/model/article.ts';
import type { Galley } from '../typeset/galley-types.ts';
import type { Omission } from './plan.ts';
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

/** The story with 1 to `trim` lines cut from its end, as far as each measure allows. */
const trimmed = (story: Story): readonly Story[] => {
  const { slug, print } = story.article;
  const known = new Map<number, ReadonlyMap<number, Galley>>();
  const cutsAt = (measureEm: number): ReadonlyMap<number, Galley> => {
    const found =
      known.get(measureEm) ??
      new Map(
        trimGalley(story.galley(measureEm), slug, print.trim).map((cut) => [cut.lines, cut.galley]),
      );
    known.set(measureEm, found);
    return found;
  };
  return Array.from({ length: print.trim }, (_, index) => ({
    ...story,
    galley: (measureEm: number) => cutsAt(measureEm).get(index + 1) ?? story.galley(measureEm),
  }));
};
