/** Frames and panels of heads: level with their neighbours', blank round the type (docs/design/headlines.md#dress). */
import { describe, expect, it } from 'vitest';
import { dressBelowRows, dressRows } from '../../../../print/layout/head/deck-input.ts';
import { headDress } from '../../../../print/layout/head/dress.ts';

const PAD = 0.9;
/** The type of a head in its rows, as `deckTopPt` stands it: blank above to blank below as 3 : 2. */
const typeIn = (form: 'framed' | 'reversed', height: number, rows: number) => {
  const free = rows - height;
  const dress = dressBelowRows(form);
  const top = free - Math.min(0.8 + dress, 0.4 * (free - dress) + dress);
  return { top, bottom: top + height };
};
const edges = (form: 'framed' | 'reversed', height: number, rows: number) => {
  const type = typeIn(form, height, rows);
  const dress = headDress(form, { x: 0, y: 10, w: 30, h: rows }, type);
  const ys = [
    ...dress.panels.flatMap(({ box }) => [box.y, box.y + box.h]),
    ...dress.rules.flatMap((rule) => [rule.y1, rule.y2]),
  ];
  const [top, foot] = [Math.min(...ys) - 10, Math.max(...ys) - 10];
  return { top, foot, over: type.top - top, under: foot - type.bottom };
};
/** Heights of type, rows: one line of 12 pt to three of 26 with a kicker. */
const heights = Array.from({ length: 40 }, (_, index) => 1.2 + index * 0.2);
const least = (form: 'framed' | 'reversed', height: number): number =>
  Math.ceil(height + PAD + dressRows(form));

describe.each(['framed', 'reversed'] as const)('a %s head', (form) => {
  it('keeps blank round its type, equal within half a row, inside its rows', () => {
    for (const height of heights)
      for (const air of [0, 1, 2, 3]) {
        const rows = least(form, height) + air;
        const { top, foot, over, under } = edges(form, height, rows);
        expect(Math.min(over, under)).toBeGreaterThan(0.45);
        expect(Math.abs(over - under)).toBeLessThan(0.45);
        expect(top).toBeGreaterThan(0.05);
        expect(foot).toBeCloseTo(rows - 0.35, 6);
      }
  });

  it('begins where the one beside it begins, when neither has rows to spare', () => {
    const level = heights.filter((height) => least(form, height) - height < 2.6);
    expect(level.length).toBeGreaterThan(20);
    for (const height of level)
      expect(edges(form, height, least(form, height)).top).toBeCloseTo(0.1, 6);
  });
});
