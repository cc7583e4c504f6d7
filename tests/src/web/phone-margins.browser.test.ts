/** The web edition on a phone: text and pictures stand on one left edge, nothing is wider than the screen. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../../support/browser.ts';
import type { BuiltSite } from '../../support/site/build-site.ts';
import { FIXTURE_BASE, fixtureSite } from '../../support/site/fixture-site.ts';

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  site = await fixtureSite();
  ({ browser } = await sharedBrowser());
});

/** What stands on the edge of its own frame: a box, a verse, a list item, what is centred or ranged. */
const apart = '.box, .verse, .body li, .strip-pages li, .page-list li, .sr, figcaption';

/** Left edges of blocks of text and of pictures, with the width that the page scrolls. */
const edgesOf = async (path: string, css = '') => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.route('http://site.test/**', (route) => {
    const pathname = new URL(route.request().url()).pathname.slice(FIXTURE_BASE.length);
    const file = join(site.dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  await page.goto(`http://site.test${FIXTURE_BASE}${path}`);
  if (css !== '') await page.addStyleTag({ content: css });
  const found = await page.evaluate((frames) => {
    const edges: string[] = [];
    const selector = 'main :is(h1, h2, p, img, figure, td:first-child, th:first-child), footer p';
    for (const element of document.querySelectorAll(selector)) {
      const box = element.getBoundingClientRect();
      if (element.closest(frames) !== null || box.width < 2) continue;
      const left = box.left + Number.parseFloat(getComputedStyle(element).paddingLeft);
      edges.push(`${Math.round(left * 10) / 10} ${element.tagName}`);
    }
    return { edges, width: document.documentElement.scrollWidth };
  }, apart);
  await page.close();
  return found;
};

const off = (edges: readonly string[]): readonly string[] =>
  edges.filter((edge) => !edge.startsWith('18 '));

describe('a phone of 390 px', () => {
  it('has one left edge, 18 px from the side', async () => {
    for (const path of ['/', '/2024-02-29/', '/2024-02-29/01/', '/2024-02-29/everything/']) {
      const { edges, width } = await edgesOf(path);
      expect(edges.length, path).toBeGreaterThan(3);
      expect(off(edges), path).toEqual([]);
      expect(width, path).toBe(390);
    }
  });

  it('would see a picture, a cell and a paragraph off that edge', async () => {
    for (const css of [
      'img { margin-left: 4px }',
      '.body td { padding-left: 6px !important }',
      '.body > p { margin-left: 1em }',
    ]) {
      expect(off((await edgesOf('/2024-02-29/everything/', css)).edges), css).not.toEqual([]);
    }
  });
});
