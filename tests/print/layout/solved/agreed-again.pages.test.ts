/** What a late edit writes as agreed is what the next run makes: page 2 of the sample, edited and planned again. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pictureSizes } from '../../../../print/issue/picture-files.ts';
import { type IssuePlan, planIssue } from '../../../../print/issue/plan-issue.ts';
import { resolveFonts } from '../../../../src/fonts/resolve-fonts.ts';
import type { Article } from '../../../../src/model/article.ts';
import type { Issue } from '../../../../src/model/issue.ts';
import type { LayoutLock } from '../../../../src/model/layout-lock.ts';
import { readNewspaper } from '../../../../src/read/read-newspaper.ts';

const ADDED =
  '又有三百名职工和家属从这里搬回了修好的家里，临时安置点的板房陆续拆除腾空，操场还给了孩子们。';

/** The last paragraph of a story, so many characters longer. */
const longer = (article: Article, characters: number): Article => {
  const last = article.blocks.findLastIndex((block) => block.kind === 'paragraph');
  return {
    ...article,
    blocks: article.blocks.map((block, index) =>
      index === last && block.kind === 'paragraph'
        ? { ...block, text: block.text + ADDED.slice(0, characters) }
        : block,
    ),
  };
};

describe('a solved page after an edit', () => {
  type Plan = (slug: string, characters: number, lock?: LayoutLock) => IssuePlan;
  let plan: Plan;
  /** The page as its designer drew it. */
  let drawn: IssuePlan;
  beforeAll(async () => {
    const root = join(import.meta.dirname, '../../../..');
    const places = { root, issuesDir: join(root, 'issues') };
    const { newspaper } = await readNewspaper({ ...places, only: '2023-08-18' });
    const [issue] = newspaper?.issues ?? [];
    if (!newspaper || !issue) throw new Error('no issue');
    const { publication } = newspaper;
    const { fonts } = await resolveFonts(publication, places);
    if (!fonts) throw new Error('no fonts');
    const pictures = await pictureSizes(issue, join(places.issuesDir, issue.date));
    const bare: Issue = { ...issue, pages: issue.pages.map(({ layout: _, ...page }) => page) };
    drawn = planIssue({ issue, publication, fonts, pictures, pages: [2] });
    plan = (slug, characters, lock) =>
      planIssue({
        issue: {
          ...bare,
          articles: bare.articles.map((article) =>
            article.slug === slug ? longer(article, characters) : article,
          ),
        },
        publication,
        fonts,
        pictures,
        pages: [2],
        ...(lock ? { lock } : {}),
      });
  });

  it('is not held by the breaks of a template that was taken away', () => {
    expect(drawn.lock.headlines.length).toBeGreaterThan(0);
    const free = plan('', 0);
    const after = plan('', 0, drawn.lock);
    expect(after.plans.map((page) => page.modules)).toEqual(free.plans.map((page) => page.modules));
  });

  it.each([
    ['fangshan-shelter-visit', 36],
    ['fangshan-shelter-visit', 43],
    ['kuaishou-clinic', 30],
    ['blood-donation', 43],
  ])('%s and %i characters more: comes out again as it was agreed', (slug, characters) => {
    const before = plan(slug, 0);
    const edited = plan(slug, characters, before.lock);
    const again = plan(slug, characters, edited.lock);
    expect(again.lock).toEqual(edited.lock);
    expect(again.plans.map((page) => page.modules)).toEqual(
      edited.plans.map((page) => page.modules),
    );
  });
});
