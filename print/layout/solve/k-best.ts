/**
 * Lists pages in the order of their lower bound, cheapest first, one at a time (lazy k-best,
 * docs/design/solver.md#list).
 *
 * In: the filled tables and the regions of the page. Out: `next()`, a slicing tree and its bound, or
 * nothing when every page within the tables' bound was listed. Each state keeps a heap of its next
 * candidates; equal costs come in the order they were found, so the list is the same on every machine.
 */

import type { CellRect } from '../../geometry/cells.ts';
import { type DpTables, KIND } from './dp-tables.ts';
import { type Ordered, popHeap, pushHeap } from './heap.ts';
import { splitCost, throughCost } from './page-lines.ts';
import type { Tree } from './tree.ts';
import { NEVER, type Weights } from './weights.ts';

/** A page listed. */
export interface Listed {
  readonly tree: Tree;
  /** No page with these cuts costs less, thousandths. */
  readonly bound: number;
}

interface Edge {
  readonly op: '/' | '|' | '+';
  /** What the cut itself costs. */
  readonly cost: number;
  readonly first: Node;
  readonly rest: Node;
}

interface Candidate extends Ordered {
  readonly edge: Edge;
  readonly i: number;
  readonly j: number;
}

interface Node {
  readonly kind: number;
  readonly set: number;
  readonly cols: number;
  readonly rows: number;
  readonly best: number;
  readonly found: { cost: number; edge?: Edge; i: number; j: number }[];
  heap: Candidate[] | undefined;
}

interface Lister {
  readonly dp: DpTables;
  readonly regions: readonly CellRect[];
  /** Least cost of filling the regions from r on with a set. */
  readonly chains: readonly Int32Array[];
  readonly nodes: Map<number, Node>;
  order: number;
}

/** Kinds from here on are chains of regions. */
const CHAIN = 5;

/** The least bound of any page, and the list of pages. */
export const listPages = (
  dp: DpTables,
  regions: readonly CellRect[],
): { readonly least: number; readonly next: () => Listed | undefined } => {
  const lister: Lister = {
    dp,
    regions,
    chains: chainTables(dp, regions),
    nodes: new Map(),
    order: 0,
  };
  const root = chainNode(lister, 0, dp.full);
  let k = 0;
  return {
    least: root.best,
    next: () => {
      const found = kth(lister, root, k);
      if (!found) return undefined;
      k += 1;
      return { tree: treeOf(lister, root, k - 1), bound: found.cost };
    },
  };
};

const chainTables = (dp: DpTables, regions: readonly CellRect[]): readonly Int32Array[] => {
  const any = dp.states.any;
  const chains: Int32Array[] = [];
  for (let r = regions.length - 1; r >= 0; r -= 1) {
    const region = regions[r];
    if (!region) continue;
    const table = new Int32Array(dp.full + 1).fill(NEVER);
    const later = chains[r + 1];
    for (let set = 1; set <= dp.full; set += 1) {
      if (!later) table[set] = any[dp.at(set, region.cols) + region.rows] ?? NEVER;
      else {
        for (let a = (set - 1) & set; a !== 0; a = (a - 1) & set) {
          if (!mayStand(dp, r, a, set)) continue;
          const here = any[dp.at(a, region.cols) + region.rows] ?? NEVER;
          const sum = here + (later[set ^ a] ?? NEVER);
          if (sum < (table[set] ?? NEVER)) table[set] = sum;
        }
      }
    }
    chains[r] = table;
  }
  return chains;
};

/** The lead stands in the first region. */
const mayStand = (dp: DpTables, region: number, a: number, set: number): boolean => {
  const { lead } = dp.input.cuts;
  return region > 0 || (set & lead) === 0 || (a & lead) !== 0;
};

const chainNode = (lister: Lister, r: number, set: number): Node => {
  const region = lister.regions[r];
  if (!region) return node(lister, KIND.any, set, 0, 0);
  if (r === lister.regions.length - 1) {
    return node(lister, KIND.any, set, region.cols, region.rows);
  }
  const key = -1 - (r * (lister.dp.full + 1) + set);
  const known = lister.nodes.get(key);
  if (known) return known;
  const made: Node = {
    kind: CHAIN + r,
    set,
    cols: region.cols,
    rows: region.rows,
    best: lister.chains[r]?.[set] ?? NEVER,
    found: [],
    heap: undefined,
  };
  lister.nodes.set(key, made);
  return made;
};

const node = (lister: Lister, kind: number, set: number, cols: number, rows: number): Node => {
  const { dp } = lister;
  const at = dp.at(set, cols) + rows;
  const key = at * 5 + kind;
  const known = lister.nodes.get(key);
  if (known) return known;
  const best = dp.tables[kind]?.[at] ?? NEVER;
  const made: Node = { kind, set, cols, rows, best, found: [], heap: undefined };
  lister.nodes.set(key, made);
  return made;
};

/** The k-th cheapest filling of a state, counted from 0. */
const kth = (lister: Lister, state: Node, k: number): Node['found'][number] | undefined => {
  while (state.found.length <= k) {
    if (!state.heap) {
      state.heap = open(lister, state);
      continue;
    }
    const { heap } = state;
    const next = popHeap(heap);
    if (!next) return undefined;
    state.found.push({ cost: next.cost, edge: next.edge, i: next.i, j: next.j });
    follow(lister, heap, next, next.i + 1, next.j);
    if (next.i === 0) follow(lister, heap, next, 0, next.j + 1);
  }
  return state.found[k];
};

const follow = (lister: Lister, heap: Candidate[], from: Candidate, i: number, j: number): void => {
  const first = kth(lister, from.edge.first, i);
  const rest = kth(lister, from.edge.rest, j);
  if (!first || !rest) return;
  const cost = from.edge.cost + first.cost + rest.cost;
  lister.order += 1;
  pushHeap(heap, { cost, order: lister.order, edge: from.edge, i, j });
};

const open = (lister: Lister, state: Node): Candidate[] => {
  const heap: Candidate[] = [];
  state.heap = heap;
  if (state.best >= NEVER) return heap;
  if (state.kind < CHAIN && (state.set & (state.set - 1)) === 0) {
    state.found.push({ cost: state.best, i: 0, j: 0 });
    return heap;
  }
  const room = lister.dp.bound - (lister.dp.outside[state.set] ?? 0);
  for (const edge of edgesOf(lister, state)) {
    const cost = edge.cost + edge.first.best + edge.rest.best;
    if (cost > room) continue;
    lister.order += 1;
    pushHeap(heap, { cost, order: lister.order, edge, i: 0, j: 0 });
  }
  return heap;
};

function* edgesOf(lister: Lister, state: Node): Generator<Edge> {
  const { set, kind } = state;
  for (let a = (set - 1) & set; a !== 0; a = (a - 1) & set) {
    const b = set ^ a;
    if (kind >= CHAIN) yield* chainEdges(lister, state, a, b);
    else {
      if (kind !== KIND.cutDown) yield* acrossEdges(lister, state, a, b);
      if (kind !== KIND.notCutDown) yield* downEdges(lister, state, a, b);
    }
  }
}

function* chainEdges(lister: Lister, state: Node, a: number, b: number): Generator<Edge> {
  const r = state.kind - CHAIN;
  if (!mayStand(lister.dp, r, a, state.set)) return;
  yield {
    op: '+',
    cost: 0,
    first: node(lister, KIND.any, a, state.cols, state.rows),
    rest: chainNode(lister, r + 1, b),
  };
}

/** Kinds of the two sides of a cut across, and what a stack of single modules costs that grows by A. */
const stackUnder = (
  kind: number,
  single: boolean,
  weights: Weights,
): { readonly upper: number; readonly lower: number; readonly stack: number } => {
  if (!single) return { upper: KIND.cutDown, lower: KIND.any, stack: 0 };
  const after = { upper: KIND.any, lower: KIND.afterTwo };
  if (kind === KIND.afterTwo) return { ...after, stack: weights.stack + weights.stackFurther };
  if (kind === KIND.afterOne) return { ...after, stack: weights.stack };
  return { upper: KIND.any, lower: KIND.afterOne, stack: 0 };
};

function* acrossEdges(lister: Lister, state: Node, a: number, b: number): Generator<Edge> {
  const { dp } = lister;
  const { input } = dp;
  const { cuts, weights } = input;
  if ((b & cuts.lead) !== 0) return;
  const single = (a & (a - 1)) === 0;
  const { upper, lower, stack } = stackUnder(state.kind, single, weights);
  const order = cuts.above(a, b);
  const { cols, rows } = state;
  const through = cols === input.cols && input.whole;
  const highest = Math.min(dp.highest(a, cols), rows - 1);
  for (let h1 = dp.lowest(a, cols); h1 <= highest; h1 += 1) {
    const first = node(lister, upper, a, cols, h1);
    if (first.best >= NEVER) continue;
    const rest = node(lister, lower, b, cols, rows - h1);
    if (rest.best >= NEVER) continue;
    const line = through ? throughCost(input, single && a === cuts.lead, rows - h1) : 0;
    yield { op: '/', cost: order + stack + line, first, rest };
  }
}

function* downEdges(lister: Lister, state: Node, a: number, b: number): Generator<Edge> {
  const { input } = lister.dp;
  const { cols, rows } = state;
  const order = input.cuts.left(a, b);
  for (let w1 = 1; w1 < cols; w1 += 1) {
    const first = node(lister, KIND.notCutDown, a, w1, rows);
    if (first.best >= NEVER) continue;
    const rest = node(lister, KIND.any, b, cols - w1, rows);
    if (rest.best >= NEVER) continue;
    const split =
      rows === input.rows && input.whole ? splitCost(input.cols, cols - w1, input.weights) : 0;
    yield { op: '|', cost: order + input.cuts.facing(a, b, w1, cols - w1) + split, first, rest };
  }
}

const treeOf = (lister: Lister, state: Node, k: number): Tree => {
  const found = kth(lister, state, k);
  const { cols, rows } = state;
  if (!found?.edge) return { op: 'leaf', story: 31 - Math.clz32(state.set), cols, rows };
  return {
    op: found.edge.op,
    first: treeOf(lister, found.edge.first, found.i),
    rest: treeOf(lister, found.edge.rest, found.j),
    cols,
    rows,
  };
};
