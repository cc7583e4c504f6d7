/** `npm run look` without its browser: what is seen in a build, how takes are kept, and what differs between two. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareTakes } from '../../../tools/look/compare.ts';
import { reportHtml } from '../../../tools/look/report.ts';
import { findSubjects } from '../../../tools/look/subjects.ts';
import { type Shoot, take, turnOver } from '../../../tools/look/take.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'banxin-look-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const file = (...parts: readonly string[]): string => {
  const path = join(root, ...parts);
  mkdirSync(dirname(path), { recursive: true });
  return path;
};

const GREY = { r: 119, g: 119, b: 119 };

/** A grey picture with some black pixels from its corner on. */
const picture = async (path: string, black = 0, width = 20, height = 10): Promise<void> => {
  const pixels = Buffer.alloc(width * height * 3, GREY.r);
  pixels.fill(0, 0, black * 3);
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toFile(path);
};

describe('what is seen', () => {
  it('is pages, cards and routes, by names without hashes', async () => {
    for (const name of [
      '2023-08-18/print/pages/01.webp',
      '2023-08-18/print/pages/01-small.webp',
      '2023-08-18/print/pages/01.pdf',
      '2023-08-18/cards/a.b.og.0123abcd.jpg',
      '2023-08-18/cards/cards.json',
      '2023-08-18/a/index.html',
      'index.html',
      '404.html',
      '_astro/a.0123abcd.jpg',
    ]) {
      writeFileSync(file('dist', name), '');
    }
    const subjects = await findSubjects(join(root, 'dist'));
    expect(subjects.map(({ name }) => name)).toEqual([
      'cards/2023-08-18-a.b.og.jpg',
      'pages/2023-08-18-01.webp',
      'routes/2023-08-18/a/index@1280.png',
      'routes/2023-08-18/a/index@360.png',
      'routes/404@1280.png',
      'routes/404@360.png',
      'routes/index@1280.png',
      'routes/index@360.png',
    ]);
    const routes = subjects.flatMap((one) => (one.kind === 'route' ? [one.route] : []));
    expect([...new Set(routes)]).toEqual(['/2023-08-18/a/', '/404.html', '/']);
  });

  it('is taken whole or not at all, and the last take is kept', async () => {
    const shot: Shoot = async (routes, keep) => {
      for (const route of routes) await keep(route, Buffer.from(route.name));
    };
    const subjects = await findSubjects(join(root, 'dist'));
    const [before, after] = [join(root, 'takes/before'), join(root, 'takes/after')];
    await turnOver(after, before);
    expect(existsSync(before)).toBe(false);
    await take(subjects, after, shot);
    expect(readFileSync(join(after, 'routes/index@360.png'), 'utf8')).toBe('routes/index@360.png');
    const broken: Shoot = () => Promise.reject(new Error('no browser'));
    await expect(take(subjects, after, broken)).rejects.toThrow('no browser');
    expect(existsSync(join(after, 'cards/2023-08-18-a.b.og.jpg'))).toBe(true);
    await turnOver(after, before);
    expect([existsSync(before), existsSync(after)]).toEqual([true, false]);
  });
});

describe('two takes', () => {
  const [before, after, differences] = ['before', 'after', 'differences'];
  const takes = () => ({
    before: join(root, 'two', before),
    after: join(root, 'two', after),
    differences: join(root, 'two', differences),
  });
  beforeAll(async () => {
    const both = async (name: string, was: readonly number[], is: readonly number[]) => {
      await picture(file('two', before, name), ...was);
      await picture(file('two', after, name), ...is);
    };
    await both('pages/same.png', [3], [3]);
    await both('pages/little.png', [0], [1]);
    await both('pages/much.png', [0], [50]);
    await both('routes/longer.png', [0, 20, 10], [0, 20, 20]);
    await picture(file('two', before, 'cards/gone.png'));
    await picture(file('two', after, 'cards/new <b>.png'));
    // The same pixels in other bytes.
    await picture(file('two', before, 'pages/again.png'), 2);
    const again = sharp(readFileSync(file('two', before, 'pages/again.png')));
    await again.png({ compressionLevel: 0 }).toFile(file('two', after, 'pages/again.png'));
  });

  it('are measured by the share of pixels that differ, the greatest first', async () => {
    const compared = await compareTakes(takes());
    expect(compared.map(({ name, state, difference }) => [name, state, difference])).toEqual([
      ['cards/new <b>.png', 'new', 1],
      ['cards/gone.png', 'gone', 1],
      ['routes/longer.png', 'changed', 0.5],
      ['pages/much.png', 'changed', 0.25],
      ['pages/little.png', 'changed', 0.005],
      ['pages/again.png', 'same', 0],
      ['pages/same.png', 'same', 0],
    ]);
    const longer = compared.find(({ name }) => name === 'routes/longer.png');
    expect([longer?.before?.height, longer?.after?.height]).toEqual([10, 20]);
    const marked = await sharp(file('two', differences, 'pages/much.png')).metadata();
    expect([marked.width, marked.height]).toEqual([20, 10]);
    expect(existsSync(join(root, 'two', differences, 'pages/same.png'))).toBe(false);
  });

  it('are shown side by side, names escaped', async () => {
    const compared = await compareTakes(takes());
    const html = reportHtml(compared, { before: 'a & b', after: 'dist' });
    expect(html).toContain('Before: a &#38; b. After: dist.');
    expect(html).toContain('3 changed, 1 new, 1 gone, 2 the same');
    expect(html).not.toContain('<b>.png');
    const sources = [...html.matchAll(/src="([^"]+)"/g)].map(([, src]) => src);
    expect(sources).toEqual([
      'after/cards/new%20%3Cb%3E.png',
      'before/cards/gone.png',
      ...['longer', 'much', 'little'].flatMap((name) =>
        [before, after, differences].map(
          (folder) => `${folder}/${name === 'longer' ? 'routes' : 'pages'}/${name}.png`,
        ),
      ),
      'after/pages/again.png',
      'after/pages/same.png',
    ]);
    for (const src of sources) {
      expect(existsSync(join(root, 'two', decodeURIComponent(src ?? '')))).toBe(true);
    }
    expect(html).toContain('<b>25.000 %</b> pages/much.png');
  });

  it('of which one is not there are all new', async () => {
    const compared = await compareTakes({ ...takes(), before: join(root, 'none') });
    expect(new Set(compared.map(({ state }) => state))).toEqual(new Set(['new']));
  });
});
