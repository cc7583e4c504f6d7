/** Open cells as rectangles, and every way to set the rows round them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandEdges } from '../../../../print/layout/template/band-edges.ts';
import { type AreaCost, areaShapes } from '../../../../print/layout/template/bands.ts';
import { openGroups, openRegions } from '../../../../print/layout/template/open-regions.ts';
import type { PageTemplate } from '../../../../src/model/issue.ts';

const bandsOf = (picture: string): readonly (readonly string[])[] =>
  picture.split('/').map((band) => [...band]);
const template = (picture: string, rows?: PageTemplate['rows']): PageTemplate => {
  const bands = bandsOf(picture);
  return { bands, rows: rows ?? bands.map(() => '*' as const), areas: {}, at: { file: 'a' } };
};
const shown = (picture: string, edges: readonly number[]): readonly string[] =>
  openRegions(bandsOf(picture), edges).map((way) =>
    way.map(({ col, row, cols, rows }) => `${col},${row} ${cols}×${rows}`).join(' + '),
  );

describe('open cells', () => {
  it('that make a rectangle are one region', () => {
    expect(shown('AAAAA/???CC/???CC', [0, 10, 30, 40])).toEqual(['0,10 3×30']);
    expect(shown('?????', [0, 79])).toEqual(['0,0 5×79']);
  });
  it('that do not touch are regions of their own, corners apart', () => {
    expect(shown('??AAA/BBB??', [0, 10, 30])).toEqual(['0,0 2×10 + 3,10 2×20']);
    expect(openGroups(bandsOf('?A/A?'))).toHaveLength(2);
  });
  it('with a corner are cut both ways', () => {
    expect(shown('BBB??/?????', [0, 10, 30])).toEqual([
      '3,0 2×10 + 0,10 5×20',
      '3,0 2×30 + 0,10 3×20',
    ]);
  });
  it('are covered once by every way', () => {
    const cell = fc.constantFrom('?', '?', 'A');
    const pictures = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(pictures, (bands) => {
        const edges = Array.from({ length: bands.length + 1 }, (_, n) => (n * (n + 3)) / 2);
        const open = bands.flatMap((letters, band) =>
          letters.flatMap((letter, col) => {
            const from = edges[band] ?? 0;
            const rows = (edges[band + 1] ?? 0) - from;
            return letter === '?'
              ? Array.from({ length: rows }, (_, n) => `${col},${from + n}`)
              : [];
          }),
        );
        for (const way of openRegions(bands, edges)) {
          const covered = way.flatMap(({ col, row, cols, rows }) =>
            Array.from(
              { length: cols * rows },
              (_, n) => `${col + (n % cols)},${row + Math.floor(n / cols)}`,
            ),
          );
          expect(covered.sort()).toEqual([...open].sort());
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe('the rows round open cells', () => {
  const only =
    (heights: Readonly<Record<string, readonly number[]>>): AreaCost =>
    (area, rows) =>
      heights[area.letter]?.includes(rows) ? rows : Number.POSITIVE_INFINITY;
  const ways = (drawn: PageTemplate, total: number, cost: AreaCost): readonly string[] =>
    bandEdges(drawn, areaShapes(drawn), total, cost).map(
      ({ edges, cost: sum }) => `${edges.join(' ')} = ${sum}`,
    );

  it('are every one at which the drawn areas can be filled', () => {
    expect(ways(template('AAA/BB?/???'), 30, only({ A: [5, 6], B: [7, 9] }))).toEqual([
      '0 5 12 30 = 12',
      '0 5 14 30 = 14',
      '0 6 13 30 = 13',
      '0 6 15 30 = 15',
    ]);
  });
  it('obey fixed bands and add up', () => {
    const drawn = template('AAA/BB?/???', [6, '*', 10]);
    expect(ways(drawn, 23, only({ A: [5, 6], B: [7, 9] }))).toEqual(['0 6 13 23 = 13']);
    expect(ways(drawn, 20, only({ A: [5, 6], B: [7, 9] }))).toEqual([]);
  });
  it('are not counted twice where two bands are drawn alike', () => {
    expect(ways(template('AA?/AA?/???'), 20, only({ A: [8] }))).toEqual(['0 1 8 20 = 8']);
  });
});
