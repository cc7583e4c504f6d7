/** Pictures are opened in `check`: what no edition could use is told at its line, what a camera gives passes. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPictures } from '../../../src/check/check-pictures.ts';
import { explain } from '../../../src/diagnostics/format.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Figure } from '../../../src/model/block.ts';
import type { Issue } from '../../../src/model/issue.ts';

const DATE = '2024-03-01';
let folder = '';
let photo: Buffer;

const noise = (channels: 3 | 4 = 3) =>
  sharp({
    create: {
      ...{ width: 320, height: 240, channels, background: '#777' },
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banxin-pictures-'));
  photo = await noise().jpeg().toBuffer();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const figure = (src: string, line: number): Figure => ({
  ...{ kind: 'figure', at: { file: `issues/${DATE}/a.mdx`, line, column: 1 }, edition: 'both' },
  ...{ src, alt: '图', focus: [0.5, 0.5], crop: 0.15, drawing: src.endsWith('.svg') },
});

/** Faults of an issue with these pictures, from line 9 on. */
const faultsOf = async (files: Readonly<Record<string, string | Uint8Array>>, card?: string) => {
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  const article = {
    ...{ slug: 'a', source: { file: `issues/${DATE}/a.mdx` }, card: card ? { image: card } : {} },
    fields: { 'card.image': { file: `issues/${DATE}/a.mdx`, line: 4, column: 3 } },
    blocks: Object.keys(files).map((name, index) => figure(name, 9 + index)),
  } as unknown as Article;
  const issue = { date: '.', articles: [article] } as unknown as Issue;
  return checkPictures([issue], folder);
};

type Make = () => Promise<string | Uint8Array>;
const BROKEN: readonly (readonly [name: string, file: string, make: Make, word: string])[] = [
  ['a JPEG cut in half', 'cut.jpg', async () => photo.subarray(0, photo.length / 2), '文件不完整'],
  [
    'a page of the web under a picture’s name',
    'html.jpg',
    async () => '<html><body>404</body></html>',
    '它不是图片',
  ],
  ['an empty file', 'zero.jpg', async () => '', '文件是空的'],
  [
    'a PNG cut in half',
    'cut.png',
    async () => {
      const png = await noise().png().toBuffer();
      return png.subarray(0, png.length / 2);
    },
    '',
  ],
];

describe('a picture that cannot be used', () => {
  it.each(BROKEN)('is told with file and line: %s', async (_case, name, make, word) => {
    const [fault, ...more] = await faultsOf({ [name]: await make() });
    expect(more).toEqual([]);
    if (!fault) throw new Error('nothing was told');
    expect([fault.rule, fault.severity, fault.source?.line]).toEqual([
      'image/unreadable',
      'error',
      9,
    ]);
    const { message } = explain(fault, 'zh-CN');
    expect(message).toContain(name);
    expect(message).toContain(word);
    expect(message).not.toMatch(/@|\n|\bat \//);
  });

  it('is told at the field that names a card’s picture', async () => {
    const [fault] = await faultsOf({ 'good.jpg': photo }, 'zero.jpg');
    expect(fault?.source?.line).toBe(4);
  });
});

it('passes what cameras, scanners and programs give', async () => {
  const alpha = { r: 0, g: 0, b: 0, alpha: 0.4 };
  const files = {
    'photo.jpg': photo,
    'turned.jpg': await noise().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    'cmyk.jpg': await noise().toColourspace('cmyk').jpeg().toBuffer(),
    'grey.tif': await noise().greyscale().tiff().toBuffer(),
    'deep.png': await noise().toColourspace('rgb16').png().toBuffer(),
    'alpha.png': await noise().ensureAlpha(alpha.alpha).png().toBuffer(),
    'small.webp': await noise().webp().toBuffer(),
    'chart.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  };
  expect(await faultsOf(files)).toEqual([]);
});
