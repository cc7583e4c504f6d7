/**
 * The sample newspaper's web edition, built whole without print and cards: law 3 on every article, every
 * link, and what a reader without scripts, sight or mouse needs.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { articleText } from '../../src/model/article-text.ts';
import { readNewspaper } from '../../src/read/read-newspaper.ts';
import { articlePageText, firstDifference } from '../support/site/article-page-text.ts';
import { type BuiltSite, buildSite } from '../support/site/build-site.ts';
import { byTag, findAll, parseHtml, textOf } from '../support/site/html.ts';
import { deadLinks, htmlFiles, internalLinks } from '../support/site/site-links.ts';

const root = join(import.meta.dirname, '../..');
const issuesDir = join(root, 'issues');
let site: BuiltSite;
let articles: readonly Article[];
const pages = new Map<string, string>();

beforeAll(async () => {
  const read = await readNewspaper({ root, issuesDir });
  articles = read.newspaper?.issues.flatMap((issue) => issue.articles) ?? [];
  const options = `{ issues: ${JSON.stringify(issuesDir)}, print: false, cards: false }`;
  site = await buildSite({ options });
  if (site.status !== 0) throw new Error(site.log);
  for (const path of htmlFiles(site.dist)) pages.set(path, await site.read(path));
});
afterAll(() => site?.remove());

const pageOf = (article: Article): string =>
  pages.get(`${article.issue}/${article.slug}/index.html`) ?? '';

describe('the web edition of the sample', () => {
  it('has a page for every article, page and issue, and the home page', () => {
    expect(articles.length).toBeGreaterThan(40);
    expect(articles.filter((article) => pageOf(article) === '')).toEqual([]);
    for (const path of ['index.html', '2023-08-18/index.html', '2023-08-18/04/index.html']) {
      expect(pages.has(path), path).toBe(true);
    }
  });

  it('shows every character of every article, once and in order (law 3)', () => {
    const differences = articles.flatMap((article) => {
      const difference = firstDifference(
        articleText(article, 'web'),
        articlePageText(pageOf(article)),
      );
      return difference === undefined ? [] : [`${article.issue}/${article.slug} ${difference}`];
    });
    expect(differences).toEqual([]);
  });

  it('would see a lost, a doubled and a moved character', () => {
    const [article] = articles.filter(({ slug }) => slug === 'zhuzong-rebuild');
    if (article === undefined) throw new Error('the sample has lost an article');
    const expected = articleText(article, 'web');
    const html = pageOf(article);
    for (const faulty of [
      html.replace('慰问从摸底开始', '慰问从底开始'),
      html.replace('慰问从摸底开始', '慰问从摸摸底开始'),
      html.replace('慰问从摸底开始', '慰问从底摸开始'),
    ]) {
      expect(faulty).not.toBe(html);
      expect(firstDifference(expected, articlePageText(faulty))).toMatch(/^at \d+/);
    }
  });

  it('has no dead link', () => {
    const dead = [...pages].flatMap(([path, html]) =>
      deadLinks(internalLinks(parseHtml(html)), site.dist).map((link) => `${path}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  it('would see a dead link', () => {
    expect(deadLinks(['/2023-08-18/no-such-article/', '/'], site.dist)).toEqual([
      '/2023-08-18/no-such-article/',
    ]);
  });

  it('has one h1, a language, a title, a main part and a skip link on every page', () => {
    for (const [path, html] of pages) {
      const page = parseHtml(html);
      expect(byTag(page, 'h1'), path).toHaveLength(1);
      expect(byTag(page, 'html')[0]?.attributes['lang'], path).toBe('zh-CN');
      expect(
        byTag(page, 'title').map((node) => textOf(node)),
        path,
      ).not.toEqual(['']);
      expect(byTag(page, 'main')[0]?.attributes['id'], path).toBe('main');
      const first = byTag(byTag(page, 'body')[0] ?? page, 'a')[0];
      expect(first?.attributes['href'], path).toBe('#main');
    }
  });

  it('never skips a level of headings', () => {
    for (const [path, html] of pages) {
      const levels = findAll(parseHtml(html), ({ tag }) => /^h[1-6]$/.test(tag)).map(({ tag }) =>
        Number(tag.slice(1)),
      );
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
      expect(jumps, path).toEqual([]);
    }
  });

  it('has an alternative text on every picture', () => {
    for (const [path, html] of pages) {
      const bare = byTag(parseHtml(html), 'img').filter(({ attributes }) => !('alt' in attributes));
      expect(bare, path).toEqual([]);
    }
  });

  it('needs no script', () => {
    for (const [path, html] of pages) {
      const scripts = byTag(parseHtml(html), 'script').map(({ attributes }) => attributes['type']);
      expect(
        scripts.filter((type) => type !== 'application/ld+json'),
        path,
      ).toEqual([]);
    }
    expect(readdirSync(join(site.dist, '_astro')).filter((name) => name.endsWith('.js'))).toEqual(
      [],
    );
  });

  it('has no desk and no print edition when print is switched off', () => {
    expect(existsSync(join(site.dist, 'desk'))).toBe(false);
    expect(existsSync(join(site.dist, '2023-08-18', 'print'))).toBe(false);
    expect([...pages.values()].filter((html) => html.includes('/desk/'))).toEqual([]);
  });

  it('keeps an issue page under 300 kB without pictures (W21)', () => {
    const html = pages.get('2023-08-18/index.html') ?? '';
    const page = parseHtml(html);
    const css = byTag(page, 'style')
      .map((node) => textOf(node))
      .join('');
    const fonts = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url = '']) => url);
    const sheets = byTag(page, 'link')
      .filter(({ attributes }) => attributes['rel'] === 'stylesheet')
      .map(({ attributes }) => attributes['href'] ?? '');
    const bytes = [...fonts, ...sheets]
      .map((path) => statSync(join(site.dist, path)).size)
      .reduce((sum, size) => sum + size, Buffer.byteLength(html));
    expect(fonts.length).toBeGreaterThan(3);
    expect(bytes).toBeLessThan(300_000);
  });

  it('tells machines what the article is', () => {
    const [article] = articles.filter(({ slug }) => slug === 'zhuzong-rebuild');
    const page = parseHtml(article === undefined ? '' : pageOf(article));
    const json = byTag(page, 'script').map((node) => textOf(node));
    const data = JSON.parse(json[0] ?? '{}') as Record<string, unknown>;
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2023-08-18T00:00:00+08:00',
      printPage: '02',
      printSection: '工会新闻',
      author: [{ name: '崔欣' }],
      contributor: [{ name: '刘晓翠' }],
    });
    const canonical = byTag(page, 'link').filter(
      ({ attributes }) => attributes['rel'] === 'canonical',
    );
    expect(canonical.map(({ attributes }) => attributes['href'])).toEqual([
      'https://banxin.example/2023-08-18/zhuzong-rebuild/',
    ]);
  });
});
