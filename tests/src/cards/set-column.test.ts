/** Vertical columns of cards: the room that print gives each piece, drawn without drift or collision. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type CardElement, walk } from '../../../src/cards/h.ts';
import { columnHeight, setColumn } from '../../../src/cards/set-column.ts';
import type { FontSet } from '../../../src/fonts/font-set.ts';
import { verticalAdvance } from '../../../src/text/headline/index.ts';
import { loadFonts } from './sample.ts';

let fonts: FontSet;
beforeAll(async () => {
  fonts = await loadFonts();
});
const SIZE = 100;
const column = (text: string, pitch = 1): readonly CardElement[] =>
  setColumn(fonts, {
    ...{ key: 'k', text, use: 'song', size: SIZE, x: 200, y: 50, pitch, color: '#000000' },
  });
const boxes = (elements: readonly CardElement[]) =>
  elements
    .flatMap((element) => walk(element))
    .flatMap(({ props }) =>
      props.placed ? [{ ...props.placed.box, text: String(props.children) }] : [],
    );

describe('a vertical column', () => {
  it('is as long as the same line in print', () => {
    for (const text of ['第12块铅版', '《新闻纸》在“天亮以前”', '夜班：和你', '新闻纸——致夜班'])
      expect(columnHeight(fonts.song.face, text, 1, 1)).toBeCloseTo(
        verticalAdvance(fonts.song.face, text),
        6,
      );
  });

  it('keeps pieces apart, figures of two digits in one em', () => {
    const placed = boxes(column('《第12版》“夜话”·好', 1.1));
    expect(placed.map(({ text }) => text)).toContain('12');
    const figures = placed.find(({ text }) => text === '12');
    expect(figures?.w).toBeLessThanOrEqual(SIZE + 1e-6);
    expect(figures?.x).toBeGreaterThanOrEqual(200);
    expect(figures?.h).toBeCloseTo(SIZE, 6);
    for (const [index, box] of placed.slice(1).entries()) {
      const before = placed[index];
      expect(box.y).toBeGreaterThanOrEqual((before ? before.y + before.h : 0) - 1e-6);
    }
  });

  it('lets marks cling to what they enclose, whatever the pitch', () => {
    const [opener, word, closer, next] = boxes(column('《纸》上', 1.2));
    if (!opener || !word || !closer || !next) throw new Error('four pieces');
    expect(word.y - opener.y - opener.h).toBeCloseTo(0, 6);
    expect(closer.y - word.y - word.h).toBeCloseTo(0, 6);
    expect(next.y - closer.y - closer.h).toBeCloseTo(0.2 * SIZE, 6);
  });

  it('draws a dash as one rule in the middle, not as text', () => {
    const elements = column('纸——上');
    const rules = elements.filter(({ props }) => props.placed === undefined);
    expect(rules).toHaveLength(1);
    const style = rules[0]?.props.style ?? {};
    expect(Number(style.left) + Number(style.width) / 2).toBeCloseTo(200 + SIZE / 2, 6);
    expect(Number(style.height)).toBeGreaterThan(1.5 * SIZE);
  });
});
