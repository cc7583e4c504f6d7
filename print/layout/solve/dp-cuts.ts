/**
 * One step of the dynamic program: what two sets of stories come to when a cut parts them, for every width and
 * height, kept where it is cheaper than what is known (docs/design/solver.md#bounds).
 */
import type { DpTables } from './dp-tables.ts';
import { splitCost, throughCost } from './page-lines.ts';
import { NEVER } from './weights.ts';

/** Two sets on the sides of a cut: A first (above or left), B the rest. */
interface Cut {
  readonly a: number;
  readonly b: number;
  /** What the cut costs wherever it stands: ranks, edges, the lead's place. */
  readonly order: number;
  /** Most that the two sides may cost together, so that the rest of the page still fits the bound. */
  readonly room: number;
  /** The two sides are the whole page: nothing but its full width and height is of use. */
  readonly onlyPage: boolean;
}

const cutOf = (dp: DpTables, a: number, b: number, order: number): Cut => ({
  a,
  b,
  order,
  room: dp.bound - (dp.outside[a | b] ?? 0),
  onlyPage: dp.input.whole && (a | b) === dp.full,
});

const isSingle = (set: number): boolean => (set & (set - 1)) === 0;

/** Keeps the lesser cost of a state. */
const lower = (table: Int32Array, at: number, cost: number): void => {
  if (cost < (table[at] ?? NEVER)) table[at] = cost;
};

/** A above B: A is a leaf or cut down, B is anything. */
export const cutAcross = (dp: DpTables, a: number, b: number): void => {
  const { cuts, cols } = dp.input;
  // Nothing stands above the lead.
  if ((b & cuts.lead) !== 0) return;
  const cut = cutOf(dp, a, b, cuts.above(a, b));
  for (let w = cut.onlyPage ? cols : 1; w <= cols; w += 1) {
    if (dp.highest(a, w) >= 0 && dp.highest(b, w) >= 0) acrossAt(dp, cut, w);
  }
};

/** All heights of a cut across a rectangle of `w` columns. */
const acrossAt = (dp: DpTables, cut: Cut, w: number): void => {
  const { a, b, order, room, onlyPage } = cut;
  const { rows, whole, cols, cuts } = dp.input;
  const single = isSingle(a);
  const upper = single ? dp.states.any : dp.states.cutDown;
  const join = single ? joinUnderLeaf : joinUnderBlock;
  const through = w === cols && whole;
  const [atA, atB, atS] = [dp.at(a, w), dp.at(b, w), dp.at(a | b, w)];
  for (let h1 = dp.lowest(a, w); h1 <= dp.highest(a, w); h1 += 1) {
    const top = (upper[atA + h1] ?? NEVER) + order;
    if (top > room) continue;
    const most = Math.min(dp.highest(b, w), rows - h1);
    const least = onlyPage ? Math.max(rows - h1, dp.lowest(b, w)) : dp.lowest(b, w);
    for (let h2 = least; h2 <= most; h2 += 1) {
      const line = through ? throughCost(dp.input, single && a === cuts.lead, h2) : 0;
      join(dp, top + line, room, atB + h2, atS + h1 + h2);
    }
  }
};

/** B under a block that is cut down: the stack of single modules begins anew. */
const joinUnderBlock = (
  { states }: DpTables,
  base: number,
  room: number,
  from: number,
  to: number,
): void => {
  const cost = base + (states.any[from] ?? NEVER);
  if (cost > room) return;
  lower(states.any, to, cost);
  lower(states.afterOne, to, cost);
  lower(states.afterTwo, to, cost);
  lower(states.notCutDown, to, cost);
};

/** B under a single module: with it the stack grows by one, which costs more the higher it is. */
const joinUnderLeaf = (
  { states, input }: DpTables,
  base: number,
  room: number,
  from: number,
  to: number,
): void => {
  const first = base + (states.afterOne[from] ?? NEVER);
  if (first > room) return;
  lower(states.any, to, first);
  lower(states.notCutDown, to, first);
  const second = base + input.weights.stack + (states.afterTwo[from] ?? NEVER);
  lower(states.afterOne, to, second);
  lower(states.afterTwo, to, second + input.weights.stackFurther);
};

/** A left of B: A is a leaf or cut across, B is anything. */
export const cutDown = (dp: DpTables, a: number, b: number): void => {
  const { cuts, cols } = dp.input;
  const cut = cutOf(dp, a, b, cuts.left(a, b));
  for (let w1 = 1; w1 < cols; w1 += 1) {
    if (dp.highest(a, w1) < 0) continue;
    for (let w2 = cut.onlyPage ? cols - w1 : 1; w1 + w2 <= cols; w2 += 1) downAt(dp, cut, w1, w2);
  }
};

/** All heights of a cut down between `w1` and `w2` columns. */
const downAt = (dp: DpTables, cut: Cut, w1: number, w2: number): void => {
  const { a, b, order, room, onlyPage } = cut;
  const { rows, whole, cols, cuts, weights } = dp.input;
  const from = Math.max(onlyPage ? rows : 0, dp.lowest(a, w1), dp.lowest(b, w2));
  const most = Math.min(dp.highest(a, w1), dp.highest(b, w2));
  if (from > most) return;
  const fixed = order + cuts.facing(a, b, w1, w2);
  const { states } = dp;
  const [atA, atB, atS] = [dp.at(a, w1), dp.at(b, w2), dp.at(a | b, w1 + w2)];
  for (let h = from; h <= most; h += 1) {
    const split = h === rows && whole ? splitCost(cols, w2, weights) : 0;
    const sides = (states.notCutDown[atA + h] ?? NEVER) + (states.any[atB + h] ?? NEVER);
    const cost = fixed + sides + split;
    if (cost > room) continue;
    const to = atS + h;
    lower(states.any, to, cost);
    lower(states.afterOne, to, cost);
    lower(states.afterTwo, to, cost);
    lower(states.cutDown, to, cost);
  }
};
