/** Templates as geometry, and the exact search for the rows of their bands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaCost, areaShapes, solveBands } from '../../../../print/layout/template/bands.ts';
import type { PageTemplate } from '../../../../src/model/issue.ts';

const at = { file: 'issue.mdx' };
const template = (picture: string, rows?: readonly (number | '*')[]): PageTemplate => {
  const bands = picture.split('/').map((band) => [...band.trim()]);
  return { bands, rows: rows ?? bands.map(() => '*' as const), areas: {}, at };
};
const seed = template('AAAAA/BBBCC/DDDCC/DDDEE/FFFEE');

/** Areas that can be filled at the listed heights only. */
const only =
  (heights: Readonly<Record<string, readonly number[]>>): AreaCost =>
  (area, rows) =>
    heights[area.letter]?.includes(rows) ? 0 : Number.POSITIVE_INFINITY;

describe('areaShapes', () => {
  it('reads the human page of the seed', () => {
    const drawn = areaShapes(seed).map(
      (area) => `${area.letter} ${area.col}+${area.cols} ${area.firstBand}-${area.endBand}`,
    );
    expect(drawn).toEqual([
      'A 0+5 0-1',
      'B 0+3 1-2',
      'C 3+2 1-3',
      'D 0+3 2-4',
      'E 3+2 3-5',
      'F 0+3 4-5',
    ]);
  });
});

describe('solveBands', () => {
  it('balances two stacks that share no cut', () => {
    const cost = only({ A: [25], B: [17], C: [32], D: [14, 15], E: [20], F: [20] });
    // 25 + 17 + 15 + 20 = 25 + 32 + 20 = 77; C ends one row before D's last.
    expect(solveBands(seed, areaShapes(seed), 77, cost)).toBeUndefined();
    const looser = only({ A: [25], B: [17], C: [31], D: [15], E: [21], F: [20] });
    expect(solveBands(seed, areaShapes(seed), 77, looser)?.rows).toEqual([25, 17, 14, 1, 20]);
  });
  it('finds nothing when nothing fits', () => {
    expect(solveBands(seed, areaShapes(seed), 50, only({ A: [25] }))).toBeUndefined();
  });
  it('obeys fixed rows', () => {
    const fixed = template('AA/BB/CC', [10, '*', 5]);
    const free: AreaCost = () => 0;
    expect(solveBands(fixed, areaShapes(fixed), 30, free)?.rows).toEqual([10, 15, 5]);
    expect(
      solveBands(template('A/B', [10, 5]), areaShapes(template('A/B')), 30, free),
    ).toBeUndefined();
  });
  it('is as cheap as trying everything', () => {
    const shape = template('AAB/CCB/CCD');
    const areas = areaShapes(shape);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 5, max: 12 }),
        (salt, total) => {
          const cost: AreaCost = (area, rows) => (area.letter.charCodeAt(0) * rows * salt) % 17;
          let least = Number.POSITIVE_INFINITY;
          for (let a = 1; a < total; a += 1) {
            for (let b = 1; a + b < total; b += 1) {
              const c = total - a - b;
              const heights: Readonly<Record<string, number>> = { A: a, B: a + b, C: b + c, D: c };
              const sum = areas.reduce(
                (all, area) => all + cost(area, heights[area.letter] ?? 0),
                0,
              );
              least = Math.min(least, sum);
            }
          }
          expect(solveBands(shape, areas, total, cost)?.cost).toBe(least);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });
});
