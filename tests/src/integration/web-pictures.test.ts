/** Photographs with names or types that a bundler trips over come under a plain name, their picture unchanged. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCache } from '../../../src/cache/cache.ts';
import { webPictures } from '../../../src/integration/web-pictures.ts';
import { isPicturePath, isPlainPath } from '../../../src/model/picture-types.ts';
import type { Newspaper } from '../../../src/model/publication.ts';

let folder = '';
let jpeg: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banxin-web-pictures-'));
  await mkdir(join(folder, '2024-03-01', 'images'), { recursive: true });
  jpeg = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#357' } })
    .jpeg()
    .toBuffer();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const NAMES = [
  'a?b.jpg',
  'a#b.jpg',
  '100%.jpg',
  "it's.jpg",
  'a b.jpg',
  '图 1.jpg',
  '[a](b).jpg',
  '滚筒.jpg',
];
const PLAIN = ['photo.jpg', 'IMG_0001.JPG', 'a-b_c.png', 'x.webp'];

it('takes one list of types in every edition', () => {
  for (const name of [...NAMES, ...PLAIN, 'grey.tif', 'GREY.TIFF', 'a.avif', 'a.svg']) {
    expect(isPicturePath(`images/${name}`), name).toBe(true);
  }
  for (const name of ['a.heic', 'a.bmp', 'a.pdf', 'jpg'])
    expect(isPicturePath(name), name).toBe(false);
  for (const name of PLAIN) expect(isPlainPath(`images/${name}`), name).toBe(true);
  for (const name of [...NAMES, 'grey.tif'])
    expect(isPlainPath(`images/${name}`), name).toBe(false);
});

it('gives each of them a plain file, the same on every run', async () => {
  const tiff = await sharp(jpeg).greyscale().tiff().toBuffer();
  const files: Readonly<Record<string, Buffer>> = {
    ...Object.fromEntries(
      NAMES.map((name, index) => [name, Buffer.concat([jpeg, Buffer.from([index])])]),
    ),
    'grey.tif': tiff,
    'photo.jpg': jpeg,
  };
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(join(folder, '2024-03-01/images', name), bytes);
  }
  const blocks = Object.keys(files).map((name) => ({
    ...{ kind: 'figure', src: `images/${name}`, drawing: false, edition: 'both' },
  }));
  const newspaper = {
    issues: [{ date: '2024-03-01', articles: [{ blocks }] }],
  } as unknown as Newspaper;
  const settings = { issuesDir: folder, drawingsDir: join(folder, 'pictures') };
  const cache = openCache({ folder: join(folder, 'cache'), stamp: 'a' });
  const pictures = await webPictures(newspaper, settings, cache);
  expect([...pictures.keys()].sort()).toEqual(
    [...NAMES, 'grey.tif'].map((name) => `2024-03-01/images/${name}`).sort(),
  );
  for (const [key, file] of pictures) {
    expect(file).toMatch(/\/pictures\/[0-9a-f]{24}\.(?:jpg|png|webp)$/);
    const { width, height } = await sharp(await readFile(file)).metadata();
    expect([width, height], key).toEqual([8, 6]);
  }
  expect(await webPictures(newspaper, settings, cache)).toEqual(pictures);
});
