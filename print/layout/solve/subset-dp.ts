/**
 * The exact dynamic program over subsets of stories: for every set, width and height, the least cost of
 * filling that rectangle by edge-to-edge cuts.
 *
 * A run of equal cuts has one canonical form (the first child of a cut is never the same cut again), so
 * no page is counted twice. Stacks of single modules and lines across the page are exact in the state;
 * 碰题 is under-estimated; everything else that needs geometry is left to the scoring. So each entry is a
 * lower bound of the true cost. Pruning is safe: only what cannot be part of a page within `bound` goes
 * (docs/design/solver.md#bounds).
 */
import type { CutCosts } from './cut-cost.ts';
import { popCount } from './cut-parts.ts';
import type { StoryTable } from './table.ts';
import { NEVER, type Weights } from './weights.ts';

/** What the program runs over. */
export interface DpInput {
  readonly stories: readonly StoryTable[];
  readonly cuts: CutCosts;
  readonly cols: number;
  /** Rows of the page; the largest height of any region. */
  readonly rows: number;
  /** Whether one region spans the whole page: then lines across it are known to be such. */
  readonly whole: boolean;
  readonly weights: Weights;
}

/** Which blocks a state may hold: a stack above it counts single modules at its top. */
export const KIND = { any: 0, afterOne: 1, afterTwo: 2, cutDown: 3, notCutDown: 4 } as const;

/** The filled tables. `cost(kind, S, w, h)` is NEVER where no filling exists within the bound. */
export interface DpTables {
  readonly input: DpInput;
  readonly bound: number;
  /** All stories as bits. */
  readonly full: number;
  readonly at: (set: number, cols: number) => number;
  /** `any`, `afterOne`, `afterTwo`, root a vertical cut (`cutDown`), root not one (`notCutDown`). */
  readonly tables: readonly Int32Array[];
  /** Least and largest filled height of a set and width, at `set * (cols + 1) + cols`. */
  readonly low: Int16Array;
  readonly high: Int16Array;
  /** Sum of the cheapest leaves outside a set. */
  readonly outside: Int32Array;
}

/** Cheapest leaf of each story, thousandths; NEVER for a story that fits nowhere. */
export const leastLeaves = (stories: readonly StoryTable[]): readonly number[] =>
  stories.map((story) => {
    let least = NEVER;
    for (const heights of story.cells.values()) {
      for (const variants of heights.values()) least = Math.min(least, variants[0]?.cost ?? NEVER);
    }
    return least;
  });

/** Fills the tables for pages whose bound is at most `bound`. */
export const fillTables = (input: DpInput, bound: number): DpTables => {
  const n = input.stories.length;
  const full = (1 << n) - 1;
  const widths = input.cols + 1;
  const heights = input.rows + 1;
  const size = (full + 1) * widths * heights;
  const dp: DpTables = {
    input,
    bound,
    full,
    at: (set, cols) => (set * widths + cols) * heights,
    tables: Array.from({ length: 5 }, () => new Int32Array(size).fill(NEVER)),
    low: new Int16Array((full + 1) * widths).fill(heights),
    high: new Int16Array((full + 1) * widths).fill(-1),
    outside: outsideSums(leastLeaves(input.stories), full),
  };
  const sets = Array.from({ length: full }, (_, index) => index + 1);
  sets.sort((a, b) => popCount(a) - popCount(b) || a - b);
  for (const set of sets) {
    if ((set & (set - 1)) === 0) fillLeaf(dp, set);
    else {
      for (let a = (set - 1) & set; a !== 0; a = (a - 1) & set) {
        cutAcross(dp, a, set ^ a);
        cutDown(dp, a, set ^ a);
      }
    }
    finish(dp, set);
  }
  return dp;
};

const outsideSums = (leaves: readonly number[], full: number): Int32Array => {
  const sums = new Int32Array(full + 1);
  for (let set = 0; set <= full; set += 1) {
    let sum = 0;
    leaves.forEach((leaf, i) => {
      if ((set & (1 << i)) === 0) sum = Math.min(NEVER, sum + leaf);
    });
    sums[set] = sum;
  }
  return sums;
};

const fillLeaf = (dp: DpTables, set: number): void => {
  const { stories, weights, rows, cols } = dp.input;
  const story = stories[31 - Math.clz32(set)];
  const penalties = [0, weights.stack, weights.stack + weights.stackFurther, NEVER, 0];
  for (const [width, heights] of story?.cells ?? []) {
    if (width > cols) continue;
    for (const [height, variants] of heights) {
      const cost = variants[0]?.cost;
      if (cost === undefined || height > rows) continue;
      dp.tables.forEach((table, kind) => {
        table[dp.at(set, width) + height] = Math.min(NEVER, cost + (penalties[kind] ?? 0));
      });
    }
  }
};

/** Cost of the line across the whole page that stands on the `below` last rows. */
export const throughCost = (input: DpInput, leadAlone: boolean, below: number): number => {
  const { weights, rows } = input;
  if (leadAlone) return weights.throughLead;
  const share = (rows - below) / rows;
  return share > 0.35 && share < 0.68 ? weights.throughMiddle : weights.through;
};

/** Cost of the gutter over the whole page whose right side is `right` columns wide. */
export const splitCost = (cols: number, right: number, weights: Weights): number =>
  right === 1 || right === cols - 1 ? weights.splitRail : weights.split;

/** A above B: A is a leaf or cut down, B is anything. */
const cutAcross = (dp: DpTables, a: number, b: number): void => {
  const { input, tables, low, high } = dp;
  const { cuts, cols, rows } = input;
  if ((b & cuts.lead) !== 0) return;
  const [any, one, two, down, notDown] = tables;
  if (!any || !one || !two || !down || !notDown) return;
  const set = a | b;
  const order = cuts.above(a, b);
  const room = dp.bound - (dp.outside[set] ?? 0);
  const single = (a & (a - 1)) === 0;
  const upper = single ? any : down;
  const onlyPage = input.whole && set === dp.full;
  for (let w = onlyPage ? cols : 1; w <= cols; w += 1) {
    const ia = a * (cols + 1) + w;
    const ib = b * (cols + 1) + w;
    if ((high[ia] ?? -1) < 0 || (high[ib] ?? -1) < 0) continue;
    const atA = dp.at(a, w);
    const atB = dp.at(b, w);
    const atS = dp.at(set, w);
    const through = w === cols && input.whole;
    for (let h1 = low[ia] ?? 0; h1 <= (high[ia] ?? -1); h1 += 1) {
      const top = upper[atA + h1] ?? NEVER;
      if (top + order > room) continue;
      const most = Math.min(high[ib] ?? -1, rows - h1);
      const least = onlyPage ? Math.max(rows - h1, low[ib] ?? 0) : (low[ib] ?? 0);
      for (let h2 = least; h2 <= most; h2 += 1) {
        const base =
          top + order + (through ? throughCost(input, single && a === cuts.lead, h2) : 0);
        const to = atS + h1 + h2;
        if (!single) {
          const cost = base + (any[atB + h2] ?? NEVER);
          if (cost > room) continue;
          if (cost < (any[to] ?? NEVER)) any[to] = cost;
          if (cost < (one[to] ?? NEVER)) one[to] = cost;
          if (cost < (two[to] ?? NEVER)) two[to] = cost;
          if (cost < (notDown[to] ?? NEVER)) notDown[to] = cost;
          continue;
        }
        const first = base + (one[atB + h2] ?? NEVER);
        if (first > room) continue;
        if (first < (any[to] ?? NEVER)) any[to] = first;
        if (first < (notDown[to] ?? NEVER)) notDown[to] = first;
        const second = base + input.weights.stack + (two[atB + h2] ?? NEVER);
        if (second < (one[to] ?? NEVER)) one[to] = second;
        const third = second + input.weights.stackFurther;
        if (third < (two[to] ?? NEVER)) two[to] = third;
      }
    }
  }
};

/** A left of B: A is a leaf or cut across, B is anything. */
const cutDown = (dp: DpTables, a: number, b: number): void => {
  const { input, tables, low, high } = dp;
  const { cuts, cols, rows } = input;
  const [any, one, two, down, notDown] = tables;
  if (!any || !one || !two || !down || !notDown) return;
  const set = a | b;
  const order = cuts.left(a, b);
  const room = dp.bound - (dp.outside[set] ?? 0);
  const onlyPage = input.whole && set === dp.full;
  for (let w1 = 1; w1 < cols; w1 += 1) {
    const ia = a * (cols + 1) + w1;
    if ((high[ia] ?? -1) < 0) continue;
    for (let w2 = onlyPage ? cols - w1 : 1; w1 + w2 <= cols; w2 += 1) {
      const ib = b * (cols + 1) + w2;
      const from = Math.max(onlyPage ? rows : 0, low[ia] ?? 0, low[ib] ?? 0);
      const most = Math.min(high[ia] ?? -1, high[ib] ?? -1);
      if (from > most) continue;
      const fixed = order + cuts.facing(a, b, w1, w2);
      const atA = dp.at(a, w1);
      const atB = dp.at(b, w2);
      const atS = dp.at(set, w1 + w2);
      for (let h = from; h <= most; h += 1) {
        let cost = fixed + (notDown[atA + h] ?? NEVER) + (any[atB + h] ?? NEVER);
        if (h === rows && input.whole) cost += splitCost(cols, w2, input.weights);
        if (cost > room) continue;
        const to = atS + h;
        if (cost < (any[to] ?? NEVER)) any[to] = cost;
        if (cost < (one[to] ?? NEVER)) one[to] = cost;
        if (cost < (two[to] ?? NEVER)) two[to] = cost;
        if (cost < (down[to] ?? NEVER)) down[to] = cost;
      }
    }
  }
};

/** Drops what no page within the bound can use, and notes the heights that are left. */
const finish = (dp: DpTables, set: number): void => {
  const { cols, rows } = dp.input;
  const room = dp.bound - (dp.outside[set] ?? 0);
  const any = dp.tables[KIND.any];
  if (!any) return;
  for (let w = 1; w <= cols; w += 1) {
    const at = dp.at(set, w);
    const index = set * (cols + 1) + w;
    for (let h = 1; h <= rows; h += 1) {
      if ((any[at + h] ?? NEVER) > room) {
        for (const table of dp.tables) table[at + h] = NEVER;
        continue;
      }
      if (h < (dp.low[index] ?? 0)) dp.low[index] = h;
      if (h > (dp.high[index] ?? -1)) dp.high[index] = h;
    }
  }
};
