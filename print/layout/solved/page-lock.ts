/**
 * A page's entry in `layout.lock.json`: written from a solved page, read back as rectangles to keep, and
 * compared with today's stories, so that a new layout can say what made it.
 */
import { articleText } from '../../../src/model/article-text.ts';
import type { LockedPage } from '../../../src/model/layout-lock.ts';
import type { PageInput } from '../page-input.ts';
import type { Slack } from '../parts/slack.ts';
import type { LockedRects } from '../solve/keep-page.ts';
import type { SolvedPage } from '../solve/solve-page.ts';
import type { StoryTable } from '../solve/table.ts';

/** A page as it was solved or kept. */
export interface LockablePage {
  /** Rows of the body. */
  readonly rows: number;
  readonly slack: Slack;
  readonly stories: readonly StoryTable[];
  readonly page: SolvedPage;
  /** How good it is, where that is known. */
  readonly found: LockedPage['found'];
}

/** The entry of a solved page; none for one whose stories do not fit. */
export const lockPage = (
  input: PageInput,
  { rows, slack, stories, page, found }: LockablePage,
): LockedPage | undefined =>
  slack === 'forced'
    ? undefined
    : {
        number: input.page.number,
        slack,
        cuts: page.text,
        cost: page.cost,
        ...(found ? { found } : {}),
        rows,
        stories: page.placed.map(({ story, rect }) => {
          const id = stories[story]?.id ?? '';
          return { story: id, characters: charactersOf(input, id), ...rect };
        }),
      };

/** The rectangles to keep. */
export const lockedRects = (lock: LockedPage): LockedRects => ({
  cost: lock.cost,
  rects: new Map(
    lock.stories.map(({ story, col, row, cols, rows }) => [story, { col, row, cols, rows }]),
  ),
});

/** What changed since the page was locked: `+slug`, `−slug`, `slug +12`. */
export const changesSince = (input: PageInput, lock: LockedPage): string => {
  const before = new Map(lock.stories.map((entry) => [entry.story, entry.characters]));
  const changes: string[] = [];
  for (const slug of [...input.stories.keys()].sort()) {
    const known = before.get(slug);
    const by = charactersOf(input, slug) - (known ?? 0);
    if (known === undefined) {
      const kind = input.stories.get(slug)?.article.kind;
      if (kind !== 'brief' && kind !== 'filler') changes.push(`+${slug}`);
    } else if (by !== 0) changes.push(`${slug} ${by > 0 ? '+' : '−'}${Math.abs(by)}`);
  }
  for (const slug of before.keys()) {
    if (!slug.startsWith('#') && !input.stories.has(slug)) changes.push(`−${slug}`);
  }
  return changes.length > 0 ? changes.join(', ') : '—';
};

const charactersOf = (input: PageInput, slug: string): number => {
  const story = input.stories.get(slug);
  return story ? [...articleText(story.article, 'print').replace(/\s/gu, '')].length : 0;
};
