/** How far the choice of variants looks: to the end of a small page, and for a fixed count of steps on a large one. */
import { describe, expect, it } from 'vitest';
import { chooseVariants } from '../../../../print/layout/solve/choose-variants.ts';
import type { SolveVariant, StoryTable } from '../../../../print/layout/solve/table.ts';
import { NEVER, WEIGHTS } from '../../../../print/layout/solve/weights.ts';

const ROWS = 4;
/** Each with a blank line too many for the page: a cost that is only seen when all are chosen. */
const variant = (headPt: number): SolveVariant => ({
  cost: 100,
  headPt,
  headRows: 1,
  headForm: 'top',
  face: 'song',
  framed: false,
  lines: ROWS,
  white: 2,
  copyfit: 0,
});
const story = (id: string): StoryTable => ({
  id,
  priority: 3,
  cells: new Map([[1, new Map([[ROWS, [variant(18), variant(19), variant(20)]]])]]),
});

/** A column of so many stories with three variants each, chosen. */
const chosen = (count: number) => {
  const stories = Array.from({ length: count }, (_, n) => story(`s${n}`));
  const rects = stories.map((_, n) => ({ col: 0, row: n * ROWS, cols: 1, rows: ROWS }));
  const box = { col: 0, row: 0, cols: 1, rows: count * ROWS };
  const frame = { box, reserved: [], stories, lead: false, weights: WEIGHTS };
  return chooseVariants(frame, rects, 0, NEVER, NEVER);
};

describe('the choice of variants', () => {
  it('weighs every combination of six stories', () => {
    const { variants, exact } = chosen(6);
    expect(variants).toHaveLength(6);
    expect(exact).toBe(true);
  });
  it('gives a good choice of twelve and says that it did not weigh them all', () => {
    const { variants, cost, exact } = chosen(12);
    expect(variants).toHaveLength(12);
    expect(cost).toBeGreaterThanOrEqual(12 * 100);
    expect(exact).toBe(false);
  });
});
