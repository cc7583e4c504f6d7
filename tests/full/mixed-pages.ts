/**
 * Pages of real stories nobody planned: articles of the sample issues dealt at random, as many as fill a
 * page to within eight per cent, the first of them made its lead; and late edits of their text.
 *
 * Deterministic: the same pages and edits on every machine.
 */
import { join } from 'node:path';
import { pictureSizes } from '../../print/issue/picture-files.ts';
import { makeStories, type PictureSizes } from '../../print/issue/stories.ts';
import { makeTypeService } from '../../print/issue/type-service.ts';
import type { PageInput } from '../../print/layout/page-input.ts';
import { type PageResult, planPage } from '../../print/layout/plan-page.ts';
import type { Story, TypeService } from '../../print/layout/story/story.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import { resolveFonts } from '../../src/fonts/resolve-fonts.ts';
import type { Article } from '../../src/model/article.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { LockedPage } from '../../src/model/layout-lock.ts';
import type { Publication } from '../../src/model/publication.ts';
import { readNewspaper } from '../../src/read/read-newspaper.ts';
import { randomFrom } from '../print/layout/solve/page-generator.ts';

/** A page as an editor would have agreed to it. */
export interface AgreedPage {
  readonly input: PageInput;
  readonly lock: LockedPage;
}

/** What became of an agreed page after an edit. */
export interface EditedPage {
  readonly rung: 'rectangles' | 'cuts' | 'anew';
  /** What the page says when it is laid out anew. */
  readonly why: readonly string[];
}

interface Dealt {
  readonly story: Story;
  readonly issue: Issue;
  readonly pictures: PictureSizes;
}

const DRIFT = 0.08;
/** A page dearer than this, thousandths, is one that an editor sends back. */
const MOST_COST = 45_000;
const DECK_CELLS = 16;
const PICTURE_CELLS = 26;
const EM_PER_LINE = 13.2;
const SHORTEST_EDITED = 80;

/** The deck of articles and what sets them. */
export interface Pool {
  readonly publication: Publication;
  readonly fonts: FontSet;
  readonly type: TypeService;
  readonly dealt: ReadonlyMap<string, Dealt>;
}

/** Reads every article of the sample that stands by itself. */
export const readPool = async (root: string): Promise<Pool> => {
  const places = { root, issuesDir: join(root, 'issues') };
  const { newspaper } = await readNewspaper(places);
  if (!newspaper) throw new Error('no newspaper');
  const { publication } = newspaper;
  const { fonts } = await resolveFonts(publication, places);
  if (!fonts) throw new Error('no fonts');
  const dealt = new Map<string, Dealt>();
  for (const issue of newspaper.issues) {
    const pictures = await pictureSizes(issue, join(places.issuesDir, issue.date));
    for (const [slug, story] of makeStories(issue, publication, fonts, pictures)) {
      const { kind } = story.article;
      if (kind === 'brief' || kind === 'ad' || slug === 'imprint') continue;
      dealt.set(`${issue.date}-${slug}`, { story, issue, pictures });
    }
  }
  return { publication, fonts, type: makeTypeService(publication, fonts), dealt };
};

const charactersOf = (article: Article): number =>
  article.blocks.reduce((sum, block) => sum + ('text' in block ? block.text.length : 0), 0);

const cellsOf = (story: Story): number =>
  charactersOf(story.article) / EM_PER_LINE +
  DECK_CELLS +
  PICTURE_CELLS * story.galley(14).inserts.length;

/** Deals and solves pages until so many are good enough to be agreed to. */
export const agreedPages = (pool: Pool, count: number): readonly AgreedPage[] => {
  const random = randomFrom(7);
  const pages: AgreedPage[] = [];
  while (pages.length < count) {
    const input = deal(pool, random);
    const lock = input && planPage(input).lock;
    if (input && lock && lock.cost <= MOST_COST) pages.push({ input, lock });
  }
  return pages;
};

const deal = (pool: Pool, random: () => number): PageInput | undefined => {
  const { format } = pool.publication;
  const deck = [...pool.dealt];
  const hand = Array.from({ length: 5 + Math.floor(random() * 3) }, () =>
    deck.splice(Math.floor(random() * deck.length), 1),
  ).flat();
  const cells = hand.reduce((sum, [, { story }]) => sum + cellsOf(story), 0);
  const room = format.columns * (format.rows - format.folioRows);
  if (Math.abs(cells / room - 1) > DRIFT) return undefined;
  hand.sort(
    ([, a], [, b]) =>
      a.story.article.priority - b.story.article.priority ||
      charactersOf(b.story.article) - charactersOf(a.story.article),
  );
  const stories = new Map(
    hand.map(([slug, { story }], index): [string, Story] => {
      const priority = index === 0 ? 1 : story.article.priority === 1 ? 2 : story.article.priority;
      return [slug, { ...story, article: { ...story.article, slug, priority, page: 2 } }];
    }),
  );
  const issue = hand[0]?.[1].issue;
  if (!issue) return undefined;
  return {
    publication: pool.publication,
    issue: { ...issue, articles: [...stories.values()].map((story) => story.article) },
    page: { number: 2, name: '要闻', editors: {}, at: { file: 'issue.mdx' } },
    type: pool.type,
    stories,
  };
};

/** Edits one paragraph of one story by so many characters and lays the page out again. */
export const editPage = (
  pool: Pool,
  { input, lock }: AgreedPage,
  characters: number,
  seed: number,
): EditedPage | undefined => {
  const random = randomFrom(seed);
  const [slug, story] = [...input.stories][Math.floor(random() * input.stories.size)] ?? [];
  const source = slug === undefined ? undefined : pool.dealt.get(slug);
  if (slug === undefined || !story || !source) return undefined;
  const article = edited(story.article, characters, random);
  if (!article) return undefined;
  const { publication, fonts } = pool;
  const issue = { ...source.issue, articles: [article] };
  const made = makeStories(issue, publication, fonts, source.pictures).get(slug);
  if (!made) return undefined;
  const stories = new Map([...input.stories].map(([key, one]) => [key, key === slug ? made : one]));
  return told(planPage({ ...input, stories, lock }), lock);
};

const edited = (
  article: Article,
  characters: number,
  random: () => number,
): Article | undefined => {
  const long = article.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && block.text.length > SHORTEST_EDITED ? [{ block, index }] : [],
  );
  const chosen = long[Math.floor(random() * long.length)];
  if (!chosen) return undefined;
  const { text } = chosen.block;
  const at = 10 + Math.floor(random() * 10);
  const after = characters < 0 ? text.slice(at - characters) : text.slice(at);
  const added = text.replace(/[^\p{Script=Han}]/gu, '').slice(0, Math.max(0, characters));
  const block = { ...chosen.block, text: text.slice(0, at) + added + after, runs: [] };
  return { ...article, blocks: article.blocks.map((old, i) => (i === chosen.index ? block : old)) };
};

const rectangles = (lock: LockedPage | undefined): string =>
  JSON.stringify(
    lock?.stories.map(({ story, col, row, cols, rows }) => [story, col, row, cols, rows]).sort(),
  );

const told = (result: PageResult, lock: LockedPage): EditedPage => {
  const why = result.diagnostics
    .filter((diagnostic) => diagnostic.rule === 'layout/relayout')
    .map((diagnostic) => String(diagnostic.data['changed'] ?? ''));
  if (rectangles(result.lock) === rectangles(lock)) return { rung: 'rectangles', why };
  return { rung: result.plan?.report.status === 'locked' ? 'cuts' : 'anew', why };
};
