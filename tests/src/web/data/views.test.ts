/** View models: rank, issue, article, page links, excerpts. */
import { describe, expect, it } from 'vitest';
import { articlePlace } from '../../../../src/web/data/article-view.ts';
import type { IssueArtifacts } from '../../../../src/web/data/artifacts.ts';
import { excerptOf, openingSentences } from '../../../../src/web/data/excerpt.ts';
import { issueView } from '../../../../src/web/data/issue-view.ts';
import { zoneLinks } from '../../../../src/web/data/page-view.ts';
import { pictureOf } from '../../../../src/web/data/picture-of.ts';
import { inRankOrder } from '../../../../src/web/data/rank.ts';
import { sitePaths } from '../../../../src/web/data/site-paths.ts';
import { makeArticle, makeIssue, makePublication, paragraph } from './make-article.ts';

const context = { publication: makePublication(), paths: sitePaths('/') };
const bare = (date = '2023-08-18'): IssueArtifacts => ({ date, pages: [], cards: [] });
const square = (x: number): readonly (readonly [number, number])[] => [
  [x, 0],
  [x + 10, 0],
  [x + 10, 10],
  [x, 10],
];
const printed = (zones: IssueArtifacts['pages'][number]['zones']): IssueArtifacts => ({
  ...bare(),
  pages: [{ number: 1, size: { width: 273, height: 390 }, zones }],
});

describe('rank order', () => {
  it('goes by priority, then by what the piece is, then as the model has it', () => {
    const articles = [
      makeArticle('ad', { kind: 'ad' }),
      makeArticle('brief', { kind: 'brief' }),
      makeArticle('story'),
      makeArticle('second', { priority: 2 }),
      makeArticle('other'),
      makeArticle('lead', { priority: 1 }),
    ];
    expect(inRankOrder(articles).map(({ slug }) => slug)).toEqual([
      ...['lead', 'second', 'story', 'other', 'brief', 'ad'],
    ]);
  });
});

describe('the issue view', () => {
  const issues = ['2023-08-11', '2023-08-18', '2023-08-25'].map((date, index) =>
    makeIssue(
      [
        makeArticle('b', { priority: 2 }),
        makeArticle('a', { priority: 1 }),
        makeArticle('c', { page: 2 }),
        makeArticle('d', { page: 'auto' }),
      ],
      date,
      32 + index,
    ),
  );
  const [first, middle, last] = issues;
  if (!first || !middle || !last) throw new Error('three issues');

  it('lists heads by page in rank order', () => {
    const view = issueView(middle, issues, bare(), context);
    expect(view.pages.map(({ heads }) => heads.map(({ slug }) => slug))).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
    expect(view.unplaced.map(({ slug }) => slug)).toEqual(['d']);
  });

  it('puts an article that asks for no page where the layout put it', () => {
    const artifacts = printed([{ story: 'd', part: 0, polygon: square(0) }]);
    const view = issueView(middle, issues, artifacts, context);
    expect(view.unplaced).toEqual([]);
    expect(view.pages[0]?.heads.map(({ slug }) => slug)).toContain('d');
  });

  it('ends at the first and the last issue', () => {
    const of = (issue: typeof first) => issueView(issue, issues, bare(), context);
    expect([of(first).before, of(first).after?.number]).toEqual([undefined, 33]);
    expect([of(last).before?.number, of(last).after]).toEqual([33, undefined]);
  });

  it('knows an article’s neighbours and the page beside it', () => {
    const view = issueView(middle, issues, bare(), context);
    const place = articlePlace('b', view);
    expect([place.before?.slug, place.after?.slug]).toEqual(['a', 'c']);
    expect(place.beside.map(({ slug }) => slug)).toEqual(['a']);
    expect(articlePlace('a', view).before).toBeUndefined();
    expect(articlePlace('nobody', view)).toEqual({ beside: [] });
  });
});

describe('links over a page', () => {
  const issue = makeIssue([
    makeArticle('a', { priority: 1, headline: '甲|乙' }),
    makeArticle('b'),
    makeArticle('c', { page: 2 }),
  ]);

  it('follow rank order, one link an article however many parts it has', () => {
    const artifacts = printed([
      { story: 'b', part: 0, polygon: square(100) },
      { story: 'a', part: 0, polygon: square(0) },
      { story: 'a', part: 1, polygon: square(50.123_456) },
    ]);
    const view = issueView(issue, [issue], artifacts, context);
    const [page] = view.pages;
    if (!page) throw new Error('a page');
    const links = zoneLinks(page);
    expect(links.map(({ slug }) => slug)).toEqual(['a', 'b']);
    expect(links[0]).toMatchObject({ href: '/2023-08-18/a/', label: '甲乙' });
    expect(links[0]?.outlines).toEqual([
      '0,0 10,0 10,10 0,10',
      '50.12,0 60.12,0 60.12,10 50.12,10',
    ]);
  });

  it('lead from a continued part to its article on another page', () => {
    const artifacts = printed([{ story: 'c', part: 1, polygon: square(0) }]);
    const view = issueView(issue, [issue], artifacts, context);
    const [page, second] = view.pages;
    if (!page || !second) throw new Error('pages');
    expect(zoneLinks(page, second.heads).map(({ slug }) => slug)).toEqual(['c']);
  });
});

describe('excerpts', () => {
  it('end where a sentence ends', () => {
    expect(openingSentences('一句。两句！三句很长很长。', 8)).toBe('一句。两句！');
    expect(openingSentences('一句没有完的话很长', 4)).toBe('');
  });

  it('never leave a quotation open', () => {
    expect(openingSentences('他说：“走。现在走。”大家走了。', 9)).toBe('');
    expect(openingSentences('他说：“走。现在走。”大家走了。', 11)).toBe('他说：“走。现在走。”');
  });

  it('pass over what only paper shows, and say nothing of what was withdrawn', () => {
    const blocks = [paragraph('纸上。', 'print'), paragraph('网上。')];
    expect(excerptOf(makeArticle('a', { blocks }), 50)).toBe('网上。');
    expect(excerptOf(makeArticle('a', { blocks, web: { status: 'withdrawn' } }), 50)).toBe('');
  });
});

describe('pictures', () => {
  it('take the first photograph, not a drawing', () => {
    const figure = (src: string, drawing: boolean) => ({
      ...{ kind: 'figure' as const, src, alt: '', focus: [0.5, 0.5] as const, crop: 0, drawing },
      ...{ at: { file: 'a.mdx' }, edition: 'both' as const },
    });
    const blocks = [figure('images/a.svg', true), figure('images/b.jpg', false)];
    expect(pictureOf(makeArticle('a', { blocks }))?.src).toBe('images/b.jpg');
    expect(pictureOf(makeArticle('a', { blocks, web: { status: 'withdrawn' } }))).toBeUndefined();
  });
});
