/** Prepared pictures: the same bytes and names wherever the project stands, kept by what they are made from. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openCache } from '../../../src/cache/cache.ts';
import { deriveDrawing, derivePhoto } from '../../../src/images/derive.ts';

const root = join(import.meta.dirname, '../../..');
const images = join(root, 'issues', '2023-08-18', 'images');
const sfnt = readFileSync(join(root, 'tests', 'fixtures', 'fonts', 'banxin-fixture-400.ttf'));
const face = { sfnt, hash: 'a1'.repeat(32) };
const folder = mkdtempSync(join(tmpdir(), 'banxin-derive-'));
const whole = { x: 0, y: 0, w: 1, h: 1 };
const cache = openCache({ folder: join(folder, 'cache') });
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('a drawing has the same name and bytes in another folder, from the cache and without', async () => {
  const chart = join(images, 'columns-chart.svg');
  const copy = join(folder, 'copy.svg');
  copyFileSync(chart, copy);
  const made = await deriveDrawing(chart, face);
  expect(Buffer.from(made.bytes).toString()).toContain('<path');
  for (const again of [
    await deriveDrawing(copy, face, cache),
    await deriveDrawing(copy, face, cache),
  ]) {
    expect(again.name).toBe(made.name);
    expect(Buffer.from(again.bytes).equals(made.bytes)).toBe(true);
  }
});

it('a drawing in another face is another', async () => {
  const chart = join(images, 'columns-chart.svg');
  const other = { ...face, hash: 'b2'.repeat(32) };
  expect((await deriveDrawing(chart, other)).name).not.toBe(
    (await deriveDrawing(chart, face)).name,
  );
});

it('a photograph cut to another view or width is another', async () => {
  const photo = join(images, 'old-proof.jpg');
  const cuts = [
    { view: whole, maxWidth: 200 },
    { view: { ...whole, w: 0.5 }, maxWidth: 200 },
    { view: whole, maxWidth: 100 },
  ];
  const fresh = await Promise.all(cuts.map((cut) => derivePhoto(photo, cut)));
  const kept = await Promise.all(cuts.map((cut) => derivePhoto(photo, cut, cache)));
  const again = await Promise.all(cuts.map((cut) => derivePhoto(photo, cut, cache)));
  expect(new Set(fresh.map(({ name }) => name)).size).toBe(cuts.length);
  const hexOf = (pictures: typeof fresh) =>
    pictures.map(({ bytes }) => Buffer.from(bytes).toString('hex'));
  expect(new Set(hexOf(fresh)).size).toBe(cuts.length);
  expect(hexOf(kept)).toEqual(hexOf(fresh));
  expect(hexOf(again)).toEqual(hexOf(fresh));
});
