/** Prepared pictures: the same bytes and names wherever the project stands. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { deriveDrawing, derivePhoto } from '../../../src/images/derive.ts';

const root = join(import.meta.dirname, '../../..');
const images = join(root, 'issues', '2023-08-18', 'images');
const face = join(root, 'tests', 'fixtures', 'fonts', 'banxin-fixture-400.ttf');
const folder = mkdtempSync(join(tmpdir(), 'banxin-derive-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('a drawing has the same name and bytes from fonts in another folder', async () => {
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  const copy = join(elsewhere, basename(face));
  copyFileSync(face, copy);
  const chart = join(images, 'columns-chart.svg');
  const a = await deriveDrawing(chart, [face], join(folder, 'a'));
  const b = await deriveDrawing(chart, [copy], join(folder, 'b'));
  expect(basename(b)).toBe(basename(a));
  expect(readFileSync(b).equals(readFileSync(a))).toBe(true);
});

it('a photograph cut to another view has another name', async () => {
  const photo = join(images, 'old-proof.jpg');
  const whole = { x: 0, y: 0, w: 1, h: 1 };
  const a = await derivePhoto(photo, { view: whole, maxWidth: 200 }, folder);
  const b = await derivePhoto(photo, { view: { ...whole, w: 0.5 }, maxWidth: 200 }, folder);
  expect(basename(a)).not.toBe(basename(b));
});
