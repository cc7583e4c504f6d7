import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Face } from '../../../../src/fonts/face.ts';
import { loadFace } from '../../../../src/fonts/load-face.ts';
import { verticalAdvance, verticalSegments } from '../../../../src/text/headline/index.ts';

const file = (name: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}`));
const FACES: readonly Face[] = [
  loadFace(file('noto-serif-sc/900Black/NotoSerifSC_900Black.ttf'), 'serif', 900),
  loadFace(file('noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'), 'sans', 700),
];
const [face] = FACES;
if (!face) throw new Error('no face');
const kinds = (text: string): readonly string[] =>
  verticalSegments(face, text).map((segment) => `${segment.kind}:${segment.text}`);

describe('vertical segments', () => {
  it('stands figures of one and two digits upright in one em, and turns longer ones', () => {
    expect(kinds('第9届')).toEqual(['han:第', 'combined:9', 'han:届']);
    expect(kinds('24日')).toEqual(['combined:24', 'han:日']);
    expect(kinds('共100名')).toEqual(['han:共', 'turned:100', 'han:名']);
    expect(kinds('降5%')).toEqual(['han:降', 'turned:5%']);
    expect(kinds('AI写')).toEqual(['turned:AI', 'han:写']);
  });

  it('gives combined figures one em and turned ones their real length', () => {
    expect(verticalAdvance(face, '8')).toBe(1);
    expect(verticalAdvance(face, '24')).toBe(1);
    const shaped = face.shape('2023').reduce((sum, value) => sum + value, 0);
    expect(verticalAdvance(face, '2023')).toBeCloseTo(shaped, 9);
    expect(shaped).toBeLessThan(4);
  });

  it('keeps a dash whole at two em', () => {
    expect(kinds('开播——把')).toEqual(['han:开播', 'dash:——', 'han:把']);
    expect(verticalAdvance(face, '——')).toBeCloseTo(2, 9);
  });

  it.each(FACES)('asks $id for vertical forms of every mark that has one', (own) => {
    for (const mark of '“”‘’（）《》「」，。、：；！？') {
      expect(own.hasVerticalForm(mark.codePointAt(0) ?? 0), mark).toBe(true);
      expect(verticalSegments(own, mark)[0]?.kind).toBe('mark');
    }
  });

  it.each(FACES)('keeps the ink of every mark inside its room in $id', (own) => {
    for (const mark of '“”‘’（）《》「」，。、：；！？·') {
      const [segment] = verticalSegments(own, mark);
      const ink = own.verticalInk(mark.codePointAt(0) ?? 0);
      if (!segment || !ink) throw new Error(mark);
      expect(ink.top + segment.shiftEm, mark).toBeGreaterThanOrEqual(0);
      expect(ink.bottom + segment.shiftEm, mark).toBeLessThanOrEqual(segment.advanceEm + 1e-9);
    }
  });

  it('cuts the upper half of openers and the lower half of closers and points', () => {
    for (const mark of '“‘（《「') {
      const [segment] = verticalSegments(face, mark);
      expect(segment?.shiftEm, mark).toBeLessThan(-0.45);
      expect(segment?.advanceEm, mark).toBeLessThan(0.53);
    }
    for (const mark of '”’）》」，。、') {
      const [segment] = verticalSegments(face, mark);
      expect(segment?.shiftEm, mark).toBe(0);
      expect(segment?.advanceEm, mark).toBeLessThan(0.53);
    }
  });

  it('adds up to the length of the line and loses no character', () => {
    for (const text of ['8月24日起', '《工匠说》第3季——“真”！', '5.2%：AI “快”']) {
      const segments = verticalSegments(face, text);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      const sum = segments.reduce((total, segment) => total + segment.advanceEm, 0);
      expect(verticalAdvance(face, text)).toBeCloseTo(sum, 9);
    }
  });
});
