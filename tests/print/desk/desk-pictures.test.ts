/** Pictures of the desk: an address for each, and bytes for what was given out, cache or none, and for nothing else. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { deskPictures } from '../../../print/desk/desk-pictures.ts';
import type { PagePlan, PlacedPicture } from '../../../print/page-plan/page-plan.ts';
import { openCache } from '../../../src/cache/cache.ts';
import type { FontSet } from '../../../src/fonts/font-set.ts';

const root = join(import.meta.dirname, '../../..');
const issue = join(root, 'issues/2023-08-18');
const sfnt = readFileSync(join(root, 'tests/fixtures/fonts/banxin-fixture-400.ttf'));
const fonts = { hei: { sfnt, hash: 'a1'.repeat(32) } } as unknown as FontSet;
const folder = mkdtempSync(join(tmpdir(), 'banxin-desk-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const placed = (src: string, ppi: number) =>
  ({ src, ppi, box: { w: 10 }, view: { x: 0, y: 0, w: 1, h: 0.5 } }) as unknown as PlacedPicture;
const photo = placed('./images/old-proof.jpg', 300);
const drawing = placed('./images/columns-chart.svg', Number.POSITIVE_INFINITY);
const plan = {
  format: { bodyPt: 10 },
  modules: [{ pictures: [photo] }, { pictures: [drawing] }],
} as unknown as PagePlan;

const nameOf = (address: string): string => address.replace('/desk/pictures/', '');

describe.each([
  ['a cache', () => openCache({ folder })],
  ['none', () => undefined],
])('pictures of a desk with %s', (_, cache) => {
  it('have addresses that give them, cut to their place', async () => {
    const pictures = deskPictures(cache());
    const addressOf = await pictures.prepare([plan], issue, fonts);
    expect(addressOf(photo)).toMatch(/^\/desk\/pictures\/[0-9a-f]{24}\.jpg$/);
    expect(addressOf(drawing)).toMatch(/^\/desk\/pictures\/[0-9a-f]{24}\.svg$/);
    const bytes = await pictures.find(nameOf(addressOf(photo)));
    // Ten em of ten points at 300 pixels an inch.
    expect((await sharp(bytes).metadata()).width).toBe(Math.ceil((100 / 72) * 300));
    const svg = await pictures.find(nameOf(addressOf(drawing)));
    expect(Buffer.from(svg ?? []).toString()).toContain('<path');
  });

  it('are still there when the cache is emptied', async () => {
    const pictures = deskPictures(cache());
    const addressOf = await pictures.prepare([plan], issue, fonts);
    rmSync(folder, { recursive: true, force: true });
    expect(await pictures.find(nameOf(addressOf(photo)))).toBeDefined();
  });

  it('are none of another name', async () => {
    const pictures = deskPictures(cache());
    await pictures.prepare([plan], issue, fonts);
    for (const name of ['nothing.jpg', '..', 'old-proof.jpg', '__proto__'])
      expect(await pictures.find(name)).toBeUndefined();
  });
});
