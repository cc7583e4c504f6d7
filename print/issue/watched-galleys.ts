/**
 * Stories whose galleys are timed when they are made, and kept, so that one can be asked which measures layout
 * wanted. In: stories. Out: the same stories, and their galleys so far.
 */
import type { Counts } from '../../src/timings/stages.ts';
import type { Stopwatch } from '../../src/timings/stopwatch.ts';
import type { Story } from '../layout/index.ts';
import type { Galley } from '../typeset/galley-types.ts';

/** Watched stories. */
export interface WatchedStories {
  readonly stories: ReadonlyMap<string, Story>;
  /** Galleys made so far, by slug, narrowest first. */
  readonly galleys: () => ReadonlyMap<string, readonly Galley[]>;
}

/** Watches the galleys of stories. */
export const watchGalleys = (
  stories: ReadonlyMap<string, Story>,
  stopwatch: Stopwatch,
): WatchedStories => {
  const made = new Map<string, Map<number, Galley>>();
  const watched = [...stories].map(([slug, story]): [string, Story] => {
    const galleys = new Map<number, Galley>();
    made.set(slug, galleys);
    const galley = (measureEm: number): Galley => {
      const known = galleys.get(measureEm);
      if (known) return known;
      const fresh = stopwatch.timedNow('typeset', () => story.galley(measureEm), galleyCounts);
      galleys.set(measureEm, fresh);
      return fresh;
    };
    return [slug, { ...story, galley }];
  });
  return {
    stories: new Map(watched),
    galleys: () =>
      new Map(
        [...made].map(([slug, galleys]) => [
          slug,
          [...galleys.values()].sort((a, b) => a.measureEm - b.measureEm),
        ]),
      ),
  };
};

/** Paragraphs and the lines that each likes best. */
export const galleyCounts = ({ items }: Galley): Counts => {
  const paragraphs = items.filter((item) => item.kind === 'paragraph');
  const lines = paragraphs.reduce((sum, { composed }) => sum + composed.natural, 0);
  return { galleys: 1, paragraphs: paragraphs.length, lines };
};
