/**
 * Another project's site with our sources as its package: below a base, with a page and a component of
 * its own, every author component once, a correction and a withdrawal; and a build that must fail.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleText } from '../../src/model/article-text.ts';
import { readNewspaper } from '../../src/read/read-newspaper.ts';
import { articlePageText, firstDifference } from '../support/site/article-page-text.ts';
import { type BuiltSite, buildSite } from '../support/site/build-site.ts';
import { FIXTURE_BASE, fixtureSite, fixtureSiteFrom } from '../support/site/fixture-site.ts';
import { byTag, findAll, type Node, parseHtml, textOf } from '../support/site/html.ts';
import { deadLinks, htmlFiles, internalLinks } from '../support/site/site-links.ts';

let site: BuiltSite;
let everything: Node;

beforeAll(async () => {
  site = await fixtureSite();
  everything = parseHtml(await site.read('2024-02-29/everything/index.html'));
});

const isIn = (name: string) => (node: Node) =>
  (node.attributes['class'] ?? '').split(' ').includes(name);

describe('a site of another project', () => {
  it('gets home, issue, page and article pages beside its own', () => {
    expect(htmlFiles(site.dist)).toEqual([
      '2024-02-29/01/index.html',
      '2024-02-29/02/index.html',
      '2024-02-29/corrected/index.html',
      '2024-02-29/everything/index.html',
      '2024-02-29/index.html',
      '2024-02-29/withdrawn/index.html',
      '2024-03-07/01/index.html',
      '2024-03-07/index.html',
      '2024-03-07/second/index.html',
      'about/index.html',
      'index.html',
    ]);
  });

  it('shows pictures of every type and name that print takes', async () => {
    const second = parseHtml(await site.read('2024-03-07/second/index.html'));
    const shown = byTag(second, 'img').filter(({ attributes }) =>
      /一块[灰红]/.test(attributes['alt'] ?? ''),
    );
    expect(shown).toHaveLength(2);
    for (const { attributes } of shown) {
      expect(attributes['src']).toMatch(/^\/paper\/_astro\/[\w.-]+\.webp$/);
      expect(existsSync(join(site.dist, (attributes['src'] ?? '').replace('/paper/', '')))).toBe(
        true,
      );
    }
  });

  it('keeps all links below its base, and none dead', async () => {
    for (const path of htmlFiles(site.dist)) {
      const links = internalLinks(parseHtml(await site.read(path)));
      expect(deadLinks(links, site.dist, `${FIXTURE_BASE}/`), path).toEqual([]);
    }
  });

  it('keeps its own pages as they were written', async () => {
    const about = await site.read('about/index.html');
    expect(about).toContain('<h2 id="about">About</h2>');
    expect(about).not.toContain('本报讯');
    // The grammar of articles is theirs alone.
    expect(about).toContain('<h2 id="terms">Terms</h2>');
    expect(about).toContain('<a href="http://www.example.com">www.example.com</a>');
    expect(about).toContain('<a href="https://example.com/terms">the terms</a>');
  });

  it('shows the text of every article (law 3)', async () => {
    const { newspaper } = await readNewspaper({ root: site.folder, issuesDir: 'issues' });
    const articles = newspaper?.issues.flatMap((issue) => issue.articles) ?? [];
    expect(articles).toHaveLength(4);
    for (const article of articles.filter(({ slug }) => slug !== 'withdrawn')) {
      const html = await site.read(`${article.issue}/${article.slug}/index.html`);
      expect(firstDifference(articleText(article, 'web'), articlePageText(html))).toBeUndefined();
    }
  });

  it('puts kicker before headline, and the lead-in before the first sentence', () => {
    const [head] = findAll(everything, isIn('article-head'));
    const order = findAll(head ?? everything, ({ attributes }) => 'class' in attributes)
      .map(({ attributes }) => attributes['class'])
      .filter((name) => ['kicker', 'headline', 'deck'].includes(name ?? ''));
    expect(order).toEqual(['kicker', 'headline', 'deck']);
    const [body] = findAll(everything, isIn('body'));
    const [first] = byTag(body ?? everything, 'p');
    expect(textOf(first ?? everything)).toMatch(/^本报讯（记者 马超 通讯员 王玉）第一段/);
  });

  it('leaves what the author typed: quotes, dashes, tildes, emphasis before Han', () => {
    const text = textOf(everything);
    expect(text).toContain('1到3~5之间，straight "quotes" stay -- as typed。');
    expect(byTag(everything, 'strong').map((node) => textOf(node))).toContain('重要的话。');
    expect(byTag(everything, 'del')).toEqual([]);
  });

  it('shows what Markdown would take away', () => {
    const text = textOf(everything);
    expect(text).toContain('集合{1,2,3}有三个数，每箱5*3*2米。');
    expect(text).toContain('[问]: 这一行是正文，[图](左)也是。');
    expect(text).toContain('https://example.com/b（内测）后面还有话。');
    expect(findAll(everything, isIn('list-mark')).map((node) => textOf(node).trim())).toEqual([
      '1)',
      '3)',
    ]);
    expect(findAll(everything, isIn('name-group')).map((node) => textOf(node))).toEqual([
      '少年组：陈某 李某 王某',
    ]);
  });

  it('shows the web’s part with its component and hides the paper’s', () => {
    const text = textOf(everything);
    expect(text).toContain('只在网上。');
    expect(text).toContain('网上的部件');
    expect(text).not.toContain('只在纸上');
  });

  it('serves pictures in several widths with their size given', () => {
    const [picture] = byTag(findAll(everything, isIn('figure'))[0] ?? everything, 'img');
    expect(picture?.attributes).toMatchObject({ alt: '一个方块', width: '600', height: '400' });
    expect(picture?.attributes['srcset']).toContain('480w');
  });

  it('says what was corrected, and takes a withdrawn text down', async () => {
    const corrected = await site.read('2024-02-29/corrected/index.html');
    expect(corrected).toContain('原文把“甲”写成了“乙”。');
    expect(corrected).toContain('正文照旧。');
    for (const path of htmlFiles(site.dist)) {
      expect(await site.read(path), path).not.toContain('这句话不该再出现');
    }
    expect(await site.read('2024-02-29/withdrawn/index.html')).toContain('应来源要求撤下。');
  });

  it('has previous and next issues that end', async () => {
    const turns = async (path: string) =>
      byTag(parseHtml(await site.read(path)), 'a').flatMap(({ attributes }) =>
        attributes['rel'] === undefined ? [] : [attributes['rel'], attributes['href']],
      );
    expect(await turns('2024-02-29/index.html')).toEqual(['next', '/paper/2024-03-07/']);
    expect(await turns('2024-03-07/index.html')).toEqual(['prev', '/paper/2024-02-29/']);
  });

  it('can import the virtual modules with types', async () => {
    const types = join(site.folder, '.astro', 'integrations', 'banxin', 'banxin.d.ts');
    expect(existsSync(types)).toBe(true);
    expect(await readFile(types, 'utf8')).toContain("declare module 'virtual:banxin/newspaper'");
  });
});

describe('a build that must fail', () => {
  it('stops with file, line and what to type', async () => {
    const text = '---\nheadlin: 错字\npage: 1\n---\n\n正文。\n';
    const files = { 'issues/2024-03-07/broken.mdx': text };
    const broken = await buildSite({
      from: fixtureSiteFrom,
      options: '{ print: false, cards: false }',
      files,
    });
    await broken.remove();
    expect(broken.status).not.toBe(0);
    expect(broken.log).toContain('issues/2024-03-07/broken.mdx:2:1');
    expect(broken.log).toContain('model/unknown-key');
    expect(broken.log).toContain('headline');
  });
});
