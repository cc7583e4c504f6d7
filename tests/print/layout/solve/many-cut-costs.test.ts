/** Cuts of pages with many stories cost what the tables of smaller pages say. */
import { describe, expect, it } from 'vitest';
import { cutCosts } from '../../../../print/layout/solve/cut-cost.ts';
import { manyCutCosts } from '../../../../print/layout/solve/many-cut-costs.ts';
import { inRankOrder, type StoryTable } from '../../../../print/layout/solve/table.ts';
import { WEIGHTS } from '../../../../print/layout/solve/weights.ts';

const edges = [undefined, 'top', 'bottom', 'left', 'right', undefined] as const;
const stories = inRankOrder(
  edges.map(
    (edge, n): StoryTable => ({
      id: `s${n}`,
      priority: 1 + ((n * 7) % 4),
      cells: new Map(),
      ...(edge ? { edge } : {}),
      ...(n === 5 ? { unranked: true } : {}),
    }),
  ),
);

describe('cuts of many stories', () => {
  it('cost the same above and beside, for every two sets', () => {
    const tables = cutCosts(stories, 5, WEIGHTS);
    const sums = manyCutCosts(stories, WEIGHTS);
    expect(sums.lead).toBe(tables.lead);
    const seen = new Set<number>();
    for (let a = 1; a < 1 << stories.length; a += 1) {
      for (let b = 1; b < 1 << stories.length; b += 1) {
        if ((a & b) !== 0) continue;
        expect([sums.above(a, b), sums.left(a, b)]).toEqual([
          tables.above(a, b),
          tables.left(a, b),
        ]);
        seen.add(sums.above(a, b));
      }
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  it('are told by name: the parts add up, each edge with the story that wished for it', () => {
    const led = stories.map((story, n) => ({ ...story, priority: n === 0 ? 1 : 2 + (n % 3) }));
    const costs = cutCosts(led, 5, WEIGHTS);
    const ids = new Set<string>();
    for (let a = 1; a < 1 << stories.length; a += 1) {
      for (let b = 1; b < 1 << stories.length; b += 1) {
        if ((a & b) !== 0) continue;
        for (const side of ['above', 'left'] as const) {
          const broken = costs.broken(side, a, b);
          expect(broken.reduce((sum, { cost }) => sum + cost, 0)).toBe(costs[side](a, b));
          for (const { id, story } of broken) {
            ids.add(id);
            if (id === 'edge') expect(led[story ?? -1]?.edge).toBeDefined();
          }
        }
      }
    }
    expect([...ids].sort()).toEqual(['edge', 'left-of-lead', 'rank-order']);
  });
});
