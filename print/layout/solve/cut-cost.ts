/**
 * What a cut costs by the sets of stories on its two sides, as sums over pairs looked up by bits.
 *
 * `above` and `left` hold the order of ranks and the editor's edges: they belong to the tree. `facing`
 * is a safe floor under the 碰题 that a vertical cut brings whatever variants are chosen
 * (docs/design/solver.md#bounds).
 */
import { facingCost } from './facing.ts';
import type { SolveVariant, StoryTable } from './table.ts';
import { NEVER, type Weights } from './weights.ts';

/** Costs of cuts between sets of stories (bits). */
export interface CutCosts {
  /** A above B. */
  readonly above: (a: number, b: number) => number;
  /** A left of B. */
  readonly left: (a: number, b: number) => number;
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
  const above = pairSums(n, (i, j) => rankStep(stories, i, j) * weights.above);
  const left = pairSums(n, (i, j) => rankStep(stories, i, j) * weights.left);
  const wished = (edge: StoryTable['edge']): number =>
    stories.reduce((bits, story, i) => (story.edge === edge ? bits | (1 << i) : bits), 0);
  const edges = {
    top: wished('top'),
    bottom: wished('bottom'),
    left: wished('left'),
    right: wished('right'),
  };
  const sum = (table: Int32Array, a: number, b: number): number => {
    let total = 0;
    for (let bits = a; bits !== 0; bits &= bits - 1) {
      total += table[(31 - Math.clz32(bits & -bits)) * size + b] ?? 0;
    }
    return total;
  };
  const floors = facingFloors(stories, cols, weights);
  const leads = stories.filter(
    (story) => !story.unranked && story.priority === stories[0]?.priority,
  );
  const lead = leads.length === 1 ? 1 : 0;
  return {
    above: (a, b) =>
      sum(above, a, b) + weights.edge * (popCount(a & edges.bottom) + popCount(b & edges.top)),
    left: (a, b) =>
      sum(left, a, b) +
      ((b & lead) === 0 ? 0 : weights.leftOfLead) +
      weights.edge * (popCount(a & edges.right) + popCount(b & edges.left)),
    facing: (a, b, colsA, colsB) => {
      let least = NEVER;
      const table = floors[colsA * (cols + 1) + colsB];
      for (let bits = a; bits !== 0; bits &= bits - 1) {
        const floor = table?.[(31 - Math.clz32(bits & -bits)) * size + b] ?? 0;
        if (floor < least) least = floor;
      }
      return least;
    },
    lead,
  };
};

/** Number of bits set. */
export const popCount = (bits: number): number => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
};

/** Steps of rank by which story j is more important than i; none for furniture. */
export const rankStep = (stories: readonly StoryTable[], i: number, j: number): number => {
  const a = stories[i];
  const b = stories[j];
  return !a || !b || a.unranked || b.unranked ? 0 : Math.max(0, a.priority - b.priority);
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
