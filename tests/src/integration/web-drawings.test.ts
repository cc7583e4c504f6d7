/** Drawings of the web edition: outlined where they are sound, told and left out where they are not. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openCache } from '../../../src/cache/cache.ts';
import type { FontSet } from '../../../src/fonts/font-set.ts';
import { settingsOf } from '../../../src/integration/options.ts';
import { webDrawings } from '../../../src/integration/web-drawings.ts';
import type { Newspaper } from '../../../src/model/publication.ts';
import { makeArticle } from '../web/data/make-article.ts';

const root = mkdtempSync(join(tmpdir(), 'banxin-web-drawings-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('tells characters without a glyph and parts that cannot be drawn', async () => {
  const settings = settingsOf({ issues: 'issues' }, pathToFileURL(`${root}/`));
  mkdirSync(join(settings.issuesDir, '2023-08-18'), { recursive: true });
  const write = (name: string, inner: string): void =>
    writeFileSync(
      join(settings.issuesDir, '2023-08-18', name),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`,
    );
  write('good.svg', '<path d="M0 0h9v9z"/>');
  write('rare.svg', '<text>甲龘</text>');
  write('page.svg', '<foreignObject/>');
  const blocks = ['good.svg', 'rare.svg', 'page.svg'].map((src, index) => ({
    ...{ kind: 'figure', src, alt: '图', focus: [0.5, 0.5], crop: 0, drawing: true },
    ...{ at: { file: 'a.mdx', line: index + 1 }, edition: 'both' },
  }));
  const article = { ...makeArticle('a', { headline: '题' }), blocks };
  const newspaper = { issues: [{ date: '2023-08-18', articles: [article] }] };
  const face = { has: (codePoint: number) => codePoint !== '龘'.codePointAt(0) };
  const hei = {
    face,
    family: 'H',
    title: '试样黑',
    hash: '0123456789abcdef',
    sfnt: Buffer.alloc(0),
  };
  const made = await webDrawings(
    newspaper as unknown as Newspaper,
    { hei } as unknown as FontSet,
    settings,
    openCache({ folder: join(root, 'cache'), stamp: 'a' }),
  );
  expect([...made.drawings.keys()]).toEqual(['2023-08-18/good.svg', '2023-08-18/rare.svg']);
  expect(made.diagnostics.map(({ rule, source }) => `${rule} ${source?.line}`)).toEqual([
    'image/drawing-part 3',
    'font/missing-glyph 2',
  ]);
});
