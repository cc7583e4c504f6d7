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
import { popCount } from './cut-parts.ts';
import { cutAcross, cutDown } from './dp-cuts.ts';
import { type DpInput, type DpTables, emptyTables } from './dp-tables.ts';
import { NEVER } from './weights.ts';

/** Fills the tables for pages whose bound is at most `bound`. */
export const fillTables = (input: DpInput, bound: number): DpTables => {
  const dp = emptyTables(input, bound);
  const sets = Array.from({ length: dp.full }, (_, index) => index + 1);
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

/** Drops what no page within the bound can use, and notes the heights that are left. */
const finish = (dp: DpTables, set: number): void => {
  const { cols, rows } = dp.input;
  const room = dp.bound - (dp.outside[set] ?? 0);
  for (let w = 1; w <= cols; w += 1) {
    const at = dp.at(set, w);
    for (let h = 1; h <= rows; h += 1) {
      if ((dp.states.any[at + h] ?? NEVER) <= room) dp.noteHeight(set, w, h);
      else for (const table of dp.tables) table[at + h] = NEVER;
    }
  }
};
