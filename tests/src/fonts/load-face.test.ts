import * as harfbuzz from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { readCmap } from '../../../src/fonts/cmap.ts';
import { loadFace, sideOfInk } from '../../../src/fonts/load-face.ts';
import { needTable, readFamilyName, readTables } from '../../../src/fonts/sfnt.ts';
import { subsetFace } from '../../../src/fonts/subset-face.ts';
import { toSfnt, unpackWoff } from '../../../src/fonts/woff.ts';
import { characters, fixtureFace, notoSerif, packageFile } from './fixture.ts';
import { tablesOf, writeSfnt, writeWoff } from './sfnt-writer.ts';

const face = loadFace(fixtureFace, 'banxin-fixture-400', 400);
const code = (character: string): number => character.codePointAt(0) ?? 0;
const total = (advances: Float64Array): number => advances.reduce((sum, value) => sum + value, 0);

describe('loadFace', () => {
  it('knows its characters and no others', () => {
    expect([...characters].filter((character) => !face.has(code(character)))).toEqual([]);
    expect(face.has(code('𠮷'))).toBe(false);
    expect(face.advance(code('𠮷'))).toBeNaN();
    expect(face.has(0x2f2f)).toBe(false);
  });

  it('gives Han and marks an em, and a dash alone its localized em', () => {
    for (const character of '门，。“”《—…') expect(face.advance(code(character))).toBe(1);
    const header = readTables(fixtureFace);
    const glyph = readCmap(needTable(header, 'cmap')).glyph(code('—'));
    const plain = needTable(header, 'hmtx').getUint16(glyph * 4) / 1000;
    expect(plain).toBeCloseTo(0.89, 3);
  });

  it('shapes the dash pair as 2 em and keeps `hwid` digits on the half em', () => {
    expect(total(face.shape('——', { as: 'dash' }))).toBe(2);
    expect(total(face.shape('——', { as: 'dash', script: 'Zyyy' }))).toBe(2);
    expect([...face.shape('2023', { as: 'figures' })]).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(total(face.shape('1'))).toBeCloseTo(0.471, 3);
  });

  it('gives advances by UTF-16 offset, 0 inside a cluster', () => {
    const word = face.shape('AfiV');
    expect(word).toHaveLength(4);
    expect(word[1]).toBeGreaterThan(0.5);
    expect(word[2]).toBe(0);
  });

  it('kerns inside a chunk', () => {
    const apart = total(face.shape('A')) + total(face.shape('V'));
    expect(total(face.shape('AV'))).toBeLessThan(apart);
  });

  it('sets vertical advances downwards as lengths', () => {
    expect([...face.shape('国，', { vertical: true })]).toEqual([1, 1]);
    expect(total(face.shape('——', { as: 'dash', vertical: true }))).toBe(2);
  });

  it('tells which characters have a vertical form', () => {
    expect([...'，。“—…'].every((mark) => face.hasVerticalForm(code(mark)))).toBe(true);
    expect([...'门国'].some((han) => face.hasVerticalForm(code(han)))).toBe(false);
  });

  it('measures the ink side of marks', () => {
    for (const mark of '，。、；：！？”’）》') expect(face.inkSide(code(mark)), mark).toBe('left');
    for (const mark of '“‘（《') expect(face.inkSide(code(mark)), mark).toBe('right');
    expect(face.inkSide(code('国'))).toBe('full');
  });

  it('finds the middle and refuses narrow marks a half', () => {
    const box = (x0: number, x1: number) => ({ x0, x1, y0: 0, y1: 0.1 });
    expect(sideOfInk(box(0.45, 0.55), 1)).toBe('centre');
    expect(sideOfInk(box(0.06, 0.31), 0.35)).toBe('full');
    expect(sideOfInk(box(0.4, 0.9), 1)).toBe('full');
    expect(sideOfInk(undefined, 1)).toBe('full');
  });

  it('has no ink in a space', () => {
    expect(face.inkBox(0x20)).toBeUndefined();
  });

  it('throws on a cut file', () => {
    expect(() => loadFace(fixtureFace.subarray(0, 9000), 'cut', 400)).toThrow(RangeError);
    const tables = tablesOf(fixtureFace);
    tables.delete('hmtx');
    expect(() => loadFace(writeSfnt(tables), 'bare', 400)).toThrow('hmtx');
  });
});

describe('the ink box of the glyph header', () => {
  it('agrees with the outlines that HarfBuzz draws, composite glyphs included', () => {
    const sfnt = notoSerif();
    const whole = loadFace(sfnt, 'noto-serif-sc-400', 400);
    const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(sfnt)));
    const cmap = readCmap(needTable(readTables(sfnt), 'cmap'));
    const sample = cmap.codePoints().filter((point) => point > 0x2fff && point % 23 === 0);
    expect(sample.length).toBeGreaterThan(1000);
    for (const point of sample) {
      const extents = font.glyphExtents(cmap.glyph(point));
      const ink = whole.inkBox(point);
      if (ink === undefined || extents === undefined) continue;
      expect(Math.round(ink.x0 * 1000)).toBe(extents.xBearing);
      expect(Math.round(ink.x1 * 1000)).toBe(extents.xBearing + extents.width);
      expect(Math.round(ink.y1 * 1000)).toBe(extents.yBearing);
      expect(Math.round(ink.y0 * 1000)).toBe(extents.yBearing + extents.height);
    }
  });
});

describe('readCmap', () => {
  it('reads the whole of Noto, beyond the BMP too', () => {
    const sfnt = notoSerif();
    const cmap = readCmap(needTable(readTables(sfnt), 'cmap'));
    const expected = new harfbuzz.Face(new harfbuzz.Blob(sfnt)).collectUnicodes();
    expect(cmap.codePoints()).toEqual([...expected]);
    expect(cmap.glyph(0x2cb5a)).toBeGreaterThan(0);
  });

  it('refuses a map that is not Unicode', () => {
    const table = Buffer.alloc(20);
    table.writeUInt16BE(1, 2);
    table.writeUInt16BE(1, 4);
    table.writeUInt32BE(12, 8);
    expect(() => readCmap(new DataView(table.buffer, table.byteOffset, 20))).toThrow('Unicode');
  });
});

describe('web fonts', () => {
  it('unpacks a WOFF to the same tables', () => {
    const tables = tablesOf(fixtureFace);
    const unpacked = tablesOf(unpackWoff(writeWoff(tables)));
    expect([...unpacked.keys()]).toEqual([...tables.keys()]);
    for (const [tag, bytes] of tables) expect(unpacked.get(tag)?.equals(bytes), tag).toBe(true);
  });

  it('refuses a WOFF whose table has another length than it says', () => {
    const woff = writeWoff(tablesOf(fixtureFace));
    woff.writeUInt32BE(woff.readUInt32BE(44 + 12) + 400, 44 + 12);
    expect(() => unpackWoff(woff)).toThrow();
  });

  it('reads LXGW WenKai, which comes as WOFF and WOFF2 only, with equal metrics', async () => {
    const load = async (end: string) => {
      const file = `@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.${end}`;
      return toSfnt(packageFile(file));
    };
    // A subset first: what opens a file must not remember what was cut before it.
    await subsetFace({ sfnt: fixtureFace, hash: 'x' }, '工', 'truetype');
    const woff = await load('woff');
    const woff2 = await load('woff2');
    expect(readFamilyName(readTables(woff))).toContain('WenKai');
    const [a, b] = [loadFace(woff, 'a', 500), loadFace(woff2, 'b', 500)];
    for (const character of '马超，“·A1') {
      expect(b.advance(code(character))).toBe(a.advance(code(character)));
      expect(b.inkBox(code(character))).toEqual(a.inkBox(code(character)));
    }
    expect(a.advance(code('“'))).toBe(0.35);
  });
});
