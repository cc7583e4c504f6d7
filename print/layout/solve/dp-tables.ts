/**
 * Tables of the dynamic program: for every set of stories, width and height, what a filling costs at least, by
 * what its outermost cut is. Flat arrays of integers: they are read some hundred million times a page.
 */
import type { CutCosts } from './cut-cost.ts';
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

/** A table a kind. */
export type States = Readonly<Record<keyof typeof KIND, Int32Array>>;

/** The filled tables. `cost(kind, S, w, h)` is NEVER where no filling exists within the bound. */
export interface DpTables {
  readonly input: DpInput;
  readonly bound: number;
  /** All stories as bits. */
  readonly full: number;
  /** Where the heights of a set and width begin; the height itself is added. */
  readonly at: (set: number, cols: number) => number;
  /** The same tables by name, and by the number of their kind. */
  readonly states: States;
  readonly tables: readonly Int32Array[];
  /** Least filled height of a set and width; above the page's rows where there is none. */
  readonly lowest: (set: number, cols: number) => number;
  /** Largest filled height; -1 where there is none. */
  readonly highest: (set: number, cols: number) => number;
  /** Notes a filled height. */
  readonly noteHeight: (set: number, cols: number, rows: number) => void;
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

/** Empty tables. */
export const emptyTables = (input: DpInput, bound: number): DpTables => {
  const full = (1 << input.stories.length) - 1;
  const widths = input.cols + 1;
  const heights = input.rows + 1;
  const low = new Int16Array((full + 1) * widths).fill(heights);
  const high = new Int16Array((full + 1) * widths).fill(-1);
  const table = (): Int32Array => new Int32Array((full + 1) * widths * heights).fill(NEVER);
  const states: States = {
    any: table(),
    afterOne: table(),
    afterTwo: table(),
    cutDown: table(),
    notCutDown: table(),
  };
  const { any, afterOne, afterTwo, cutDown, notCutDown } = states;
  return {
    input,
    bound,
    full,
    at: (set, cols) => (set * widths + cols) * heights,
    states,
    tables: [any, afterOne, afterTwo, cutDown, notCutDown],
    lowest: (set, cols) => low[set * widths + cols] ?? heights,
    highest: (set, cols) => high[set * widths + cols] ?? -1,
    noteHeight: (set, cols, rows) => {
      const index = set * widths + cols;
      if (rows < (low[index] ?? heights)) low[index] = rows;
      if (rows > (high[index] ?? -1)) high[index] = rows;
    },
    outside: outsideSums(leastLeaves(input.stories), full),
  };
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
