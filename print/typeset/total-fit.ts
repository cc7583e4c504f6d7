/**
 * Total fit: the cheapest ways to cut a paragraph into lines, one for every line count (Knuth and
 * Plass 1981, with the line number in the state).
 *
 * In: a prepared paragraph. Out: for each number of lines the best chain of breaks. The line number is
 * in the state because the measure may depend on it, and because the end states are then the line
 * table. Ties go to the break found first, so equal input gives equal output.
 */
import { breaksLineRule } from './breaks.ts';
import { arrive, fitOf, isHyphenated, type States, startStates, statesAt } from './chains.ts';
import { showsHyphen } from './chunks.ts';
import { type Ease, type LineCost, leastOf, lineCost, type Mode } from './cost.ts';
import type { Prepared } from './prepared.ts';

/** One line of a chain: atoms `from` to `to` (exclusive). */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly emergency: boolean;
}

/** The best chain for a number of lines. */
export interface Chain {
  readonly cuts: readonly Cut[];
  readonly demerits: number;
  /** Ends in a last line of fewer than two Han. */
  readonly runt: boolean;
}

/** Width that line `k` may fill, em; indents are taken off already. */
export type TargetOf = (line: number) => number;

/** Chains whose line number strays further than this from the cheapest at the same place are dropped. */
const LINE_WINDOW = 4;
/** Least count of characters on the last line. */
const LAST_LINE_MIN = 2;
const EPSILON = 1e-6;
const MOST_OPENED = 2.5;

interface Search {
  readonly paragraph: Prepared;
  readonly states: States;
  readonly ease: Ease;
  readonly mode: Mode;
}

/** Best chains by line count; empty when nothing fits within the limits. */
export const totalFit = (
  paragraph: Prepared,
  targetOf: TargetOf,
  ease: Ease,
  mode: Mode,
): ReadonlyMap<number, Chain> => {
  const count = paragraph.atoms.length;
  const states = startStates(count + 1);
  const search: Search = { paragraph, states, ease, mode };
  for (let from = 0; from < count; from += 1) {
    if ((states.head[from] ?? -1) < 0) continue;
    for (const [target, rows] of byTarget(states, withinWindow(states, from), targetOf)) {
      extend(search, from, target, rows);
    }
  }
  return chainsTo(search, count);
};

const withinWindow = (states: States, place: number): readonly number[] => {
  const rows = statesAt(states, place);
  let best = rows[0] ?? 0;
  for (const row of rows) {
    if ((states.demerits[row] ?? 0) < (states.demerits[best] ?? 0)) best = row;
  }
  const middle = states.line[best] ?? 0;
  return rows.filter((row) => Math.abs((states.line[row] ?? 0) - middle) <= LINE_WINDOW);
};

const byTarget = (
  states: States,
  rows: readonly number[],
  targetOf: TargetOf,
): readonly (readonly [target: number, rows: number[]])[] => {
  const groups: [number, number[]][] = [];
  for (const row of rows) {
    const target = targetOf(states.line[row] ?? 0);
    const group = groups.find(([known]) => known === target);
    if (group) group[1].push(row);
    else groups.push([target, [row]]);
  }
  return groups;
};

/** Tries every line that may begin at `from` and hands its end the cheapest chains so far. */
const extend = (search: Search, from: number, target: number, rows: readonly number[]): void => {
  const { paragraph, ease, mode } = search;
  const count = paragraph.atoms.length;
  let placed = false;
  for (let to = firstEnd(search, from, target); to <= count; to += 1) {
    const cost = lineCost(paragraph, from, to, target, ease, mode);
    const overflows = mode === 'ragged' ? !cost : leastOf(paragraph, from, to) > target + EPSILON;
    if (overflows && (ease < 2 || placed)) break;
    if (!cost && !overflows) continue;
    const penalty = penaltyAt(paragraph, to, ease);
    if (penalty === Number.POSITIVE_INFINITY) continue;
    placed = true;
    const price = cost && !overflows ? cost : overflowing(paragraph, from, to, target);
    hand(search, from, to, price, penalty, rows);
    if (overflows) break;
  }
};

/**
 * First end worth trying: shorter lines could not be opened far enough. No line opens to more than
 * `MOST_OPENED` times its natural width within the limits, as no atom but a rare letter is narrower
 * than a quarter of an em.
 */
const firstEnd = ({ paragraph, ease, mode }: Search, from: number, target: number): number => {
  const count = paragraph.atoms.length;
  if (ease > 0 || mode === 'ragged') return from + 1;
  const { width } = paragraph.sums;
  const least = (width[from] ?? 0) + target / MOST_OPENED;
  let to = from + 1;
  while (to < count && (width[to] ?? 0) < least) to += 1;
  return to;
};

/** Price of ending a line before an atom; an emergency also buys what is forbidden. */
const penaltyAt = (paragraph: Prepared, to: number, ease: Ease): number => {
  const { atoms, penalties, weights, input } = paragraph;
  const penalty = to === atoms.length ? 0 : (penalties[to] ?? 0);
  if (penalty !== Number.POSITIVE_INFINITY || ease < 2) return penalty;
  const left = atoms[to - 1];
  const right = atoms[to];
  if (!left || !right) return penalty;
  const rule = breaksLineRule(input.text, left, right, input.style);
  return rule ? weights.breakRule : weights.splitUnit;
};

const overflowing = (paragraph: Prepared, from: number, to: number, target: number): LineCost => {
  const over = leastOf(paragraph, from, to) - target;
  const badness = Math.sqrt(paragraph.weights.overflow * (1 + over));
  return { badness, stretchEm: 0, squeezeEm: 0, fit: 0, emergency: true };
};

/** Hands a line's end the chains that the line prolongs. */
const hand = (
  { paragraph, states }: Search,
  from: number,
  to: number,
  cost: LineCost,
  penalty: number,
  rows: readonly number[],
): void => {
  const { weights, atoms } = paragraph;
  const hyphen = showsHyphen(atoms[to]?.cut);
  const runt = isRunt(paragraph, from, to) ? weights.runt : 0;
  const own = (weights.line + cost.badness) ** 2 + penalty + runt;
  const emergency = cost.emergency || penalty >= weights.splitUnit;
  for (const before of rows) {
    arrive(states, {
      at: to,
      line: (states.line[before] ?? 0) + 1,
      fit: cost.fit,
      hyphen,
      demerits:
        (states.demerits[before] ?? 0) + own + pairCost(states, before, cost, hyphen, weights),
      stretchEm: cost.stretchEm,
      before,
      emergency,
    });
  }
};

const isRunt = ({ atoms, tail }: Prepared, from: number, to: number): boolean =>
  to === atoms.length &&
  from > 0 &&
  (tail[from] ?? 0) < LAST_LINE_MIN &&
  (tail[0] ?? 0) >= LAST_LINE_MIN;

/** What two neighbouring lines cost together. */
const pairCost = (
  states: States,
  before: number,
  cost: LineCost,
  hyphen: boolean,
  weights: Prepared['weights'],
): number => {
  if (states.before[before] === -1) return 0;
  const fit = fitOf(states, before);
  let price = 0;
  if (Math.abs(fit - cost.fit) > 1) price += weights.unlike;
  if (fit >= 2 && cost.fit >= 2) price += weights.looseRun * (fit + cost.fit - 3);
  const apart = Math.abs((states.stretchEm[before] ?? 0) - cost.stretchEm) - weights.neighbourEm;
  if (apart > 1e-9) price += weights.neighbour * (1 + apart / weights.neighbourEm);
  return hyphen && isHyphenated(states, before) ? price + weights.hyphenLadder : price;
};

const chainsTo = (search: Search, place: number): ReadonlyMap<number, Chain> => {
  const { states } = search;
  const best = new Map<number, number>();
  for (const row of statesAt(states, place)) {
    const line = states.line[row] ?? 0;
    const known = best.get(line);
    if (known === undefined || (states.demerits[row] ?? 0) < (states.demerits[known] ?? 0)) {
      best.set(line, row);
    }
  }
  return new Map(
    [...best].sort(([a], [b]) => a - b).map(([line, row]) => [line, chainOf(search, row)]),
  );
};

const chainOf = ({ states, paragraph }: Search, end: number): Chain => {
  const cuts: Cut[] = [];
  for (let row = end; (states.before[row] ?? -1) >= 0; row = states.before[row] ?? -1) {
    const before = states.before[row] ?? 0;
    cuts.push({
      from: states.at[before] ?? 0,
      to: states.at[row] ?? 0,
      emergency: states.emergency[row] ?? false,
    });
  }
  const last = cuts[0];
  const runt = last !== undefined && isRunt(paragraph, last.from, last.to);
  return { cuts: cuts.reverse(), demerits: states.demerits[end] ?? 0, runt };
};
