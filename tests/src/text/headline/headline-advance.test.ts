import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Face } from '../../../../src/fonts/face.ts';
import { loadFace } from '../../../../src/fonts/load-face.ts';
import {
  type HeadlineSegment,
  headlineAdvance,
  headlineSegments,
} from '../../../../src/text/headline/index.ts';

const file = (name: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}`));
const FACES = [
  loadFace(file('noto-serif-sc/900Black/NotoSerifSC_900Black.ttf'), 'serif', 900),
  loadFace(file('noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'), 'sans', 700),
];
const LINES = [
  '91科技集团',
  '“创新四维”工',
  '《工匠说》',
  '（北京）',
  '减排5.2%：“绿色”',
  'AI时代，它？',
  '马克·吐温',
];

interface Ink {
  readonly char: string;
  readonly x0: number;
  readonly x1: number;
}

/** Ink of every glyph where a renderer that follows the segments puts it. */
const inkOf = (face: Face, segments: readonly HeadlineSegment[]): readonly Ink[] =>
  segments.flatMap((segment) => {
    const advances = segment.kind === 'latin' ? face.shape(segment.text) : undefined;
    let pen = segment.offsetEm + segment.shiftEm;
    return [...segment.text].flatMap((char, index) => {
      const box = face.inkBox(char.codePointAt(0) ?? 0);
      const at = pen;
      pen += advances?.[index] ?? face.advance(char.codePointAt(0) ?? 0);
      return box ? [{ char, x0: at + box.x0, x1: at + box.x1 }] : [];
    });
  });

const collisions = (ink: readonly Ink[]): readonly string[] =>
  ink.slice(1).flatMap((right, index) => {
    const left = ink[index];
    return left && right.x0 < left.x1 ? [`${left.char}${right.char}`] : [];
  });

describe('headline advances', () => {
  it.each(FACES)('leaves no two glyphs on each other in $id', (face) => {
    for (const line of LINES)
      expect(collisions(inkOf(face, headlineSegments(face, line)))).toEqual([]);
  });

  it('gives a variation selector no room', () => {
    for (const face of FACES) {
      expect(headlineAdvance(face, '葛\u{e0100}城')).toBe(headlineAdvance(face, '葛城'));
    }
  });

  it('would see glyphs that collide', () => {
    for (const face of FACES) {
      const crushed = headlineSegments(face, '91科技集团').map((segment) =>
        segment.kind === 'han' ? { ...segment, offsetEm: segment.offsetEm - 0.4 } : segment,
      );
      expect(collisions(inkOf(face, crushed))).toEqual(['1科']);
    }
  });

  it.each(FACES)('sets marks at half an em, the ink inside its own box, in $id', (face) => {
    for (const mark of '“”‘’（）《》「」，。、：；！？') {
      const [segment] = headlineSegments(face, mark);
      const ink = inkOf(face, segment ? [segment] : [])[0];
      expect(segment?.kind).toBe('mark');
      expect(segment?.advanceEm).toBeGreaterThanOrEqual(0.5);
      expect(segment?.advanceEm).toBeLessThan(0.53);
      expect(ink?.x0).toBeGreaterThanOrEqual(0);
      expect(ink?.x1).toBeLessThanOrEqual(segment?.advanceEm ?? 0);
    }
  });

  it.each(FACES)('adds up to the width of the line in $id', (face) => {
    for (const line of LINES) {
      const last = headlineSegments(face, line).at(-1);
      expect(headlineAdvance(face, line)).toBeCloseTo(
        (last?.offsetEm ?? 0) + (last?.advanceEm ?? 0),
        9,
      );
      expect(
        headlineSegments(face, line)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(line);
    }
  });

  it('shapes Latin as one chunk, spaces inside it included', () => {
    const [face] = FACES;
    if (!face) throw new Error('no face');
    expect(headlineSegments(face, '用Open AI写').map((segment) => segment.text)).toEqual([
      '用',
      'Open AI',
      '写',
    ]);
    const shaped = face.shape('Open AI').reduce((sum, value) => sum + value, 0);
    expect(headlineAdvance(face, 'Open AI')).toBeCloseTo(shaped, 9);
    expect(headlineAdvance(face, '第9届')).toBeCloseTo(2 + face.advance(0x39), 9);
  });

  it('keeps the two pieces of a dash together', () => {
    const [face] = FACES;
    if (!face) throw new Error('no face');
    expect(headlineSegments(face, '开播——把').map((item) => item.kind)).toEqual([
      'han',
      'dash',
      'han',
    ]);
    expect(headlineAdvance(face, '——')).toBeCloseTo(2, 9);
  });
});
