/**
 * The best variant of every module for given rectangles: depth first, looking ahead at what the stories
 * not yet decided must at least cost. Exact, unless a page's combinations run over a fixed count of
 * steps; then it says so (docs/design/solver.md#choice).
 */

import type { CellRect } from '../../geometry/cells.ts';
import { type Emit, lineTaboos, type PageFrame } from './line-taboos.ts';
import { pageTaboos, pairTaboos } from './look-taboos.ts';
import { type SolveVariant, variantsAt } from './table.ts';
import { NEVER } from './weights.ts';

/** A choice: one variant a story, and the cost of modules and taboos together. */
export interface Choice {
  /** Empty when nothing within the limit was found; then the cost is NEVER. */
  readonly variants: readonly SolveVariant[];
  readonly cost: number;
  /** Whether every combination was weighed: if not, a better one may exist. */
  readonly exact: boolean;
}

/** Rectangles with their options, and the taboos between every two options as far as asked for. */
interface Board {
  readonly frame: PageFrame;
  readonly rects: readonly CellRect[];
  readonly options: readonly (readonly SolveVariant[])[];
  /** Most options of any story. */
  readonly width: number;
  /** Cost of cuts and lines, whatever is chosen. */
  readonly lines: number;
  readonly pairs: Int32Array;
}

const MOST_STEPS = 20000;
const NONE: Choice = { variants: [], cost: NEVER, exact: true };

/**
 * Chooses the variants with the least cost, all taboos counted. `fixed` is what the cuts cost. What
 * costs more than `limit` is not looked for, and only what costs less than `beat` is looked for
 * exactly: above it a good choice is enough.
 */
export const chooseVariants = (
  frame: PageFrame,
  rects: readonly CellRect[],
  fixed: number,
  limit: number,
  beat: number,
): Choice => {
  const options = frame.stories.map((story, i) =>
    variantsAt(story, rects[i]?.cols ?? 0, rects[i]?.rows ?? 0),
  );
  let lines = fixed;
  for (const list of options) lines += list[0]?.cost ?? NEVER;
  if (lines > limit) return NONE;
  lines = fixed;
  lineTaboos(frame, rects, (_, cost) => {
    lines += cost;
  });
  let least = lines;
  for (const list of options) least += list[0]?.cost ?? NEVER;
  if (least > limit) return NONE;
  const width = Math.max(...options.map((list) => list.length));
  const pairs = new Int32Array((options.length * width) ** 2).fill(-1);
  const board: Board = { frame, rects, options, width, lines, pairs };
  const start = descend(board);
  const better = search(board, Math.min(beat, start.cost));
  if (better.cost < start.cost) return better;
  return start.cost <= limit ? { ...start, exact: better.exact } : { ...NONE, exact: better.exact };
};

/** Taboos between option k of story i and option m of a later story j. */
const pairCost = (board: Board, i: number, k: number, j: number, m: number): number => {
  const { width, pairs, frame, rects, options } = board;
  const at = (i * width + k) * options.length * width + j * width + m;
  const known = pairs[at] ?? -1;
  if (known >= 0) return known;
  const a = options[i]?.[k];
  const b = options[j]?.[m];
  const ra = rects[i];
  const rb = rects[j];
  let sum = 0;
  if (a && b && ra && rb) {
    const one = { story: i, variant: a, rect: ra };
    pairTaboos(frame, one, { story: j, variant: b, rect: rb }, (_, cost) => {
      sum += cost;
    });
  }
  pairs[at] = sum;
  return sum;
};

const chosenVariants = (board: Board, chosen: readonly number[]): readonly SolveVariant[] =>
  board.options.flatMap((list, i) => list[chosen[i] ?? 0] ?? []);

const pageCost = (board: Board, variants: readonly SolveVariant[]): number => {
  let sum = 0;
  const add: Emit = (_, cost) => {
    sum += cost;
  };
  pageTaboos(board.frame, board.rects, variants, add);
  return sum;
};

/** A good choice to start from: one story after the other takes its best variant, until none gains. */
const descend = (board: Board): Choice => {
  const chosen = board.options.map(() => 0);
  const around = (i: number, k: number): number => {
    let sum = board.options[i]?.[k]?.cost ?? NEVER;
    for (let j = 0; j < chosen.length; j += 1) {
      const m = chosen[j] ?? 0;
      if (j < i) sum += pairCost(board, j, m, i, k);
      else if (j > i) sum += pairCost(board, i, k, j, m);
    }
    return sum;
  };
  for (let gained = true; gained; ) {
    gained = false;
    for (let i = 0; i < chosen.length; i += 1) {
      let least = around(i, chosen[i] ?? 0);
      for (let k = 0; k < (board.options[i]?.length ?? 0); k += 1) {
        const sum = around(i, k);
        if (sum >= least) continue;
        chosen[i] = k;
        least = sum;
        gained = true;
      }
    }
  }
  let cost = board.lines;
  for (let i = 0; i < chosen.length; i += 1) {
    cost += board.options[i]?.[chosen[i] ?? 0]?.cost ?? NEVER;
    for (let j = 0; j < i; j += 1) cost += pairCost(board, j, chosen[j] ?? 0, i, chosen[i] ?? 0);
  }
  const variants = chosenVariants(board, chosen);
  return { variants, cost: cost + pageCost(board, variants), exact: false };
};

/** Everything that costs less than `beat`, depth first; `ahead` holds what each open option costs by now. */
const search = (board: Board, beat: number): Choice => {
  const { options, width } = board;
  const n = options.length;
  let best = NONE;
  let most = beat;
  let steps = 0;
  const chosen: number[] = [];
  const walk = (depth: number, cost: number, ahead: Int32Array): void => {
    if (depth === n) {
      const variants = chosenVariants(board, chosen);
      const sum = cost + pageCost(board, variants);
      if (sum >= most) return;
      best = { variants, cost: sum, exact: true };
      most = sum;
      return;
    }
    for (let k = 0; k < (options[depth]?.length ?? 0); k += 1) {
      if (steps >= MOST_STEPS) return;
      steps += 1;
      const here = cost + (ahead[depth * width + k] ?? NEVER);
      if (here >= most) continue;
      const next = new Int32Array(n * width);
      const later = look(board, ahead, next, depth, k, most - here);
      if (here + later >= most) continue;
      chosen[depth] = k;
      walk(depth + 1, here, next);
    }
  };
  const first = new Int32Array(n * width);
  options.forEach((list, i) => {
    list.forEach((variant, k) => {
      first[i * width + k] = variant.cost;
    });
  });
  walk(0, board.lines, first);
  return { ...best, exact: steps < MOST_STEPS };
};

/** Adds option k of story `depth` to every open option; the least the open stories can cost then. */
const look = (
  board: Board,
  ahead: Int32Array,
  next: Int32Array,
  depth: number,
  k: number,
  room: number,
): number => {
  const { options, width } = board;
  let later = 0;
  for (let j = depth + 1; j < options.length; j += 1) {
    let least = NEVER;
    for (let m = 0; m < (options[j]?.length ?? 0); m += 1) {
      const sum = (ahead[j * width + m] ?? 0) + pairCost(board, depth, k, j, m);
      next[j * width + m] = sum;
      if (sum < least) least = sum;
    }
    later += least;
    if (later >= room) return later;
  }
  return later;
};
