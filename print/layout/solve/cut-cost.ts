/**
 * What a cut costs by the sets of stories on its two sides, as sums over pairs looked up by bits.
 *
 * `above` and `left` hold the order of ranks and the editor's edges: they belong to the tree. `facing`
 * is a safe floor under the 碰题 that a vertical cut brings whatever variants are chosen
 * (docs/design/solver.md#bounds).
 */
import { type BrokenOrder, type CutSide, cutParts, rankStep } from './cut-parts.ts';
import { facingCost } from './facing.ts';
import type { SolveVariant, StoryTable } from './table.ts';
import { NEVER, type Weights } from './weights.ts';

/** Costs of cuts between sets of stories (bits). */
export interface CutCosts {
  /** A above B. */
  readonly above: (a: number, b: number) => number;
  /** A left of B. */
  readonly left: (a: number, b: number) => number;
  /** The parts of `above` or `left` by name; they add up to it. */
  readonly broken: (side: CutSide, a: number, b: number) => readonly BrokenOrder[];
  /** Floor under the headlines that meet over the gutter between A and B, by their widths. */
  readonly facing: (a: number, b: number, colsA: number, colsB: number) => number;
  /** The one lead as a bit; 0 when the page has none or several. */
  readonly lead: number;
}

/** Builds the tables for the stories of a page. */
export const cutCosts = (
  stories: readonly StoryTable[],
  cols: number,
  weights: Weights,
): CutCosts => {
  const n = stories.length;
  const size = 1 << n;
  const steps = pairSums(n, (i, j) => rankStep(stories, i, j));
  const ranks = (a: number, b: number): number => {
    let total = 0;
    for (let bits = a; bits !== 0; bits &= bits - 1) {
      total += steps[(31 - Math.clz32(bits & -bits)) * size + b] ?? 0;
    }
    return total;
  };
  const floors = facingFloors(stories, cols, weights);
  return {
    ...orderCosts(ranks, stories, weights),
    facing: (a, b, colsA, colsB) => {
      let least = NEVER;
      const table = floors[colsA * (cols + 1) + colsB];
      for (let bits = a; bits !== 0; bits &= bits - 1) {
        const floor = table?.[(31 - Math.clz32(bits & -bits)) * size + b] ?? 0;
        if (floor < least) least = floor;
      }
      return least;
    },
  };
};

/** The costs of order from steps of rank between two sets: ranks, edges and the lead's place. */
export const orderCosts = (
  ranks: (a: number, b: number) => number,
  stories: readonly StoryTable[],
  weights: Weights,
): Omit<CutCosts, 'facing'> => {
  const parts = cutParts(stories, weights);
  return {
    lead: parts.lead,
    above: (a, b) => weights.above * ranks(a, b) + parts.cost('above', a, b),
    left: (a, b) => weights.left * ranks(a, b) + parts.cost('left', a, b),
    broken: (side, a, b) => {
      const cost = weights[side] * ranks(a, b);
      const order: readonly BrokenOrder[] = cost > 0 ? [{ id: 'rank-order', cost }] : [];
      return [...order, ...parts.broken(side, a, b)];
    },
  };
};

/** For story i and every set B: the sum of pair(i, j) over B. */
const pairSums = (n: number, pair: (i: number, j: number) => number): Int32Array => {
  const size = 1 << n;
  const table = new Int32Array(n * size);
  for (let i = 0; i < n; i += 1) {
    for (let b = 1; b < size; b += 1) {
      const low = 31 - Math.clz32(b & -b);
      table[i * size + b] = (table[i * size + (b & (b - 1))] ?? 0) + pair(i, low);
    }
  }
  return table;
};

/** For every pair of widths, story i and every set B: the least facing cost over B. */
const facingFloors = (
  stories: readonly StoryTable[],
  cols: number,
  weights: Weights,
): readonly (Int32Array | undefined)[] => {
  const n = stories.length;
  const size = 1 << n;
  const looks = stories.map((story) =>
    Array.from({ length: cols + 1 }, (_, width) => looksUpTo(story, width)),
  );
  const tables: (Int32Array | undefined)[] = [];
  for (let colsA = 1; colsA < cols; colsA += 1) {
    for (let colsB = 1; colsA + colsB <= cols; colsB += 1) {
      const table = new Int32Array(n * size).fill(NEVER);
      for (let i = 0; i < n; i += 1) {
        for (let b = 1; b < size; b += 1) {
          const rest = b & (b - 1);
          const low = 31 - Math.clz32(b & -b);
          const known = table[i * size + rest] ?? NEVER;
          table[i * size + b] =
            rest === 0
              ? floorOf(looks[i]?.[colsA] ?? [], looks[low]?.[colsB] ?? [], weights)
              : Math.min(known, table[i * size + (1 << low)] ?? NEVER);
        }
      }
      tables[colsA * (cols + 1) + colsB] = table;
    }
  }
  return tables;
};

/** Distinct headlines a story can show in any rectangle of at most `width` columns. */
const looksUpTo = (story: StoryTable, width: number): readonly SolveVariant[] => {
  const looks = new Map<string, SolveVariant>();
  for (const [cols, heights] of story.cells) {
    if (cols > width) continue;
    for (const variants of heights.values()) {
      for (const variant of variants) {
        looks.set(
          `${variant.headPt} ${variant.headForm} ${variant.face} ${variant.framed}`,
          variant,
        );
      }
    }
  }
  return [...looks.values()];
};

const floorOf = (
  left: readonly SolveVariant[],
  right: readonly SolveVariant[],
  weights: Weights,
): number => {
  let least = NEVER;
  for (const a of left) {
    for (const b of right) least = Math.min(least, facingCost(a, b, weights));
  }
  return least;
};
