import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCache } from '../../../src/cache/cache.ts';
import type { ShapeOptions } from '../../../src/fonts/face.ts';
import { fileHash, loadFace } from '../../../src/fonts/load-face.ts';
import { detectFormat, readTables } from '../../../src/fonts/sfnt.ts';
import {
  radicalsIn,
  type SubsetFormat,
  type SubsetSource,
  subsetCharacters,
  subsetFace,
} from '../../../src/fonts/subset-face.ts';
import { characters, fixtureFace, notoSerif } from './fixture.ts';

const sfnt = notoSerif();
const source = { sfnt, hash: fileHash(sfnt) };
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banxin-fonts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('subsetFace', () => {
  it('gives the same bytes on every run: the fixture face is what it cuts today', async () => {
    const cut = await subsetFace(source, `${characters} `, 'truetype');
    expect(cut.equals(fixtureFace)).toBe(true);
  });

  it('does not mind order and repeats', () => {
    expect(subsetCharacters('工作工，')).toBe(subsetCharacters('，作工'));
  });

  it('shapes as the whole face does, in both directions', async () => {
    const whole = loadFace(sfnt, 'whole', 400);
    const cut = loadFace(fixtureFace, 'cut', 400);
    const ways: readonly ShapeOptions[] = [
      {},
      { as: 'figures' },
      { as: 'dash' },
      { vertical: true },
    ];
    for (const options of ways) {
      for (const text of ['——', '……', 'AVATA', 'afi', '2023-08-18', '1,500.5%', '“工作，”']) {
        expect(cut.shape(text, options), text).toEqual(whole.shape(text, options));
      }
    }
    expect([cut.ascent, cut.descent]).toEqual([whole.ascent, whole.descent]);
  });

  it('keeps the features that marks and vertical text need', async () => {
    for (const format of ['truetype', 'woff2'] as const) {
      const bytes = await subsetFace(source, characters, format);
      expect(detectFormat(bytes)).toBe(format);
    }
    const tags = (table: string): string => {
      const view = readTables(fixtureFace).get(table);
      if (view === undefined) return '';
      const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
      return Buffer.from(bytes).toString('latin1');
    };
    for (const tag of ['locl', 'vert', 'hwid']) expect(tags('GSUB')).toContain(tag);
    for (const tag of ['halt', 'chws', 'palt', 'vhal', 'vchw']) expect(tags('GPOS')).toContain(tag);
    expect(readTables(fixtureFace).has('vmtx')).toBe(true);
    expect(readTables(fixtureFace).has('fvar')).toBe(false);
  });

  it('leaves radical signs out though the face maps them and the text asks', async () => {
    const careless = await subsetFont(sfnt, '工⼯⻓', { targetFormat: 'truetype' });
    expect(radicalsIn(careless)).toContain(0x2f2f);
    const cut = await subsetFace(source, '工⼯⻓', 'truetype');
    expect(radicalsIn(cut)).toEqual([]);
    expect(loadFace(cut, 'cut', 400).has(0x5de5)).toBe(true);
  });

  it('is kept by face, characters and format, and by nothing else', async () => {
    const cache = openCache({ folder: join(folder, 'kept') });
    const cut = (from: SubsetSource, text: string, format: SubsetFormat = 'truetype') =>
      subsetFace(from, text, format, { cache });
    const first = await cut(source, '工作');
    expect(first.equals(await subsetFace(source, '工作', 'truetype'))).toBe(true);
    // A face without outlines can be cut no more: what comes now was kept.
    const gone = { sfnt: new Uint8Array(), hash: source.hash };
    expect((await cut(gone, '作工工')).equals(first)).toBe(true);
    await expect(cut(gone, '工人')).rejects.toThrow();
    await expect(cut(gone, '工作', 'woff2')).rejects.toThrow();
    await expect(cut({ ...gone, hash: 'another' }, '工作')).rejects.toThrow();
  });

  it('leaves one entry and no drafts behind when many ask at once', async () => {
    const cache = openCache({ folder: join(folder, 'many') });
    const asked = Array.from({ length: 6 }, () =>
      subsetFace(source, '天地人', 'truetype', { cache }),
    );
    const results = await Promise.all(asked);
    expect(new Set(results.map((bytes) => fileHash(bytes))).size).toBe(1);
    expect(await readdir(join(folder, 'many', 'entries', 'fonts'))).toHaveLength(1);
  });
});
