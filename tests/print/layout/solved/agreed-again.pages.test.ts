/** What a late edit writes as agreed is what the next run makes: page 2 of the sample, edited and planned again. */
import { beforeAll, describe, expect, it } from 'vitest';
import { pictureSizes } from '../../../../print/issue/picture-files.ts';
import { type IssuePlan, planWhole } from '../../../../print/issue/plan-issue.ts';
import type { Article } from '../../../../src/model/article.ts';
import type { Issue } from '../../../../src/model/issue.ts';
import type { LayoutLock } from '../../../../src/model/layout-lock.ts';
import { oncePer } from '../../../support/once.ts';
import { readPaper } from '../../../support/read-paper.ts';
import { sampleRoot } from '../../../support/sample-pages.ts';

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
  type Edit = readonly [slug: string, characters: number, lock?: LayoutLock];
  let plan: (...edit: Edit) => IssuePlan;
  /** The page as its designer drew it. */
  let drawn: IssuePlan;
  beforeAll(async () => {
    const { issue, publication, fonts, folder } = await readPaper(sampleRoot, '2023-08-18');
    const pictures = await pictureSizes(issue, folder);
    const bare: Issue = { ...issue, pages: issue.pages.map(({ layout: _, ...page }) => page) };
    drawn = planWhole({ issue, publication, fonts, pictures, pages: [2] }).plan;
    const edited = (slug: string, characters: number): Issue => ({
      ...bare,
      articles: bare.articles.map((article) =>
        article.slug === slug ? longer(article, characters) : article,
      ),
    });
    plan = oncePer(
      (slug, characters, lock) => JSON.stringify([characters === 0 ? '' : slug, characters, lock]),
      (...[slug, characters, lock]: Edit) =>
        planWhole({
          issue: edited(slug, characters),
          ...{ publication, fonts, pictures, pages: [2] },
          ...(lock ? { lock } : {}),
        }).plan,
    );
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
