/**
 * Total fit: the cheapest ways to cut a paragraph into lines, one for every line count (Knuth and
 * Plass 1981, with the line number in the state).
 *
 * In: a prepared paragraph. Out: for each number of lines the best chain of breaks. The line number is
 * in the state because the measure may depend on it, and because the end states are then the line
 * table. Ties go to the break found first, so equal input gives equal output (docs/design/composer.md#search).
 */
import { breaksLineRule } from './breaks.ts';
import {
  arrive,
  borrowStates,
  fitOf,
  isHyphenated,
  keyOf,
  lineOf,
  returnStates,
  type States,
} from './chains.ts';
import { showsHyphen } from './chunks.ts';
import { type Ease, type LinePrice, leastOf, type Mode, priceLine, setPrice } from './cost.ts';
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
/** Room for rounding where a line is ruled out by its widest setting, em. */
const REACH_ROOM_EM = 1e-3;

interface Search {
  readonly paragraph: Prepared;
  readonly states: States;
  readonly ease: Ease;
  readonly mode: Mode;
  /** Targets by line number, each asked for once. */
  readonly targets: number[];
  readonly targetOf: TargetOf;
  /** The line under the hand. */
  readonly price: LinePrice;
  /** The most that a line may hold beyond its gaps and bodies: blank and hyphen at its end. */
  readonly endRoomEm: number;
  /** Most that two neighbours can cost together within the limits. */
  readonly mostPair: number;
  /** First end worth trying for the last target seen; it only moves on. */
  floor: { target: number; to: number };
}

/** Best chains by line count; empty when nothing fits within the limits. */
export const totalFit = (
  paragraph: Prepared,
  targetOf: TargetOf,
  ease: Ease,
  mode: Mode,
): ReadonlyMap<number, Chain> => {
  const count = paragraph.atoms.length;
  const states = borrowStates(count + 1);
  const search = startSearch(paragraph, states, targetOf, ease, mode);
  for (let from = 0; from < count; from += 1) {
    if ((states.first[from] ?? -1) < 0) continue;
    let rows = worthwhile(search, from);
    while (rows.length > 0) rows = extendAlike(search, from, rows);
  }
  const chains = chainsTo(search, count);
  returnStates(states);
  return chains;
};

const startSearch = (
  paragraph: Prepared,
  states: States,
  targetOf: TargetOf,
  ease: Ease,
  mode: Mode,
): Search => {
  const { weights, atoms, input } = paragraph;
  let mostEnd = 0;
  for (const atom of atoms) mostEnd = Math.max(mostEnd, atom.endEm);
  const { unlike, looseRun, neighbour, neighbourEm, stretchMaxEm, hyphenLadder } = weights;
  const uneven = neighbour * (1 + stretchMaxEm / neighbourEm);
  return {
    paragraph,
    states,
    ease,
    mode,
    targets: [],
    targetOf,
    price: { badness: 0, stretchEm: 0, fit: 1, emergency: false },
    endRoomEm: input.style.endBlankEm + mostEnd + REACH_ROOM_EM,
    mostPair: unlike + 7 * looseRun + uneven + hyphenLadder,
    floor: { target: Number.NaN, to: 0 },
  };
};

/**
 * States of a place that may still be part of a best chain: their line number is near the cheapest one's,
 * and no state with the same line number is cheaper by more than two lines can ever cost together.
 */
const worthwhile = ({ states, ease, mostPair }: Search, place: number): readonly number[] => {
  const { first, next, demerits } = states;
  let best = first[place] ?? -1;
  for (let row = best; row >= 0; row = next[row] ?? -1) {
    if ((demerits[row] ?? 0) < (demerits[best] ?? 0)) best = row;
  }
  const middle = lineOf(states, best);
  const rows: number[] = [];
  for (let row = first[place] ?? -1; row >= 0; row = next[row] ?? -1) {
    const line = lineOf(states, row);
    if (Math.abs(line - middle) > LINE_WINDOW) continue;
    if (ease === 0 && isBeaten(states, place, line, (demerits[row] ?? 0) - mostPair)) continue;
    rows.push(row);
  }
  return rows;
};

const isBeaten = (states: States, place: number, line: number, limit: number): boolean => {
  for (let row = states.first[place] ?? -1; row >= 0; row = states.next[row] ?? -1) {
    if ((states.demerits[row] ?? 0) < limit && lineOf(states, row) === line) return true;
  }
  return false;
};

/** Prolongs the states whose next line is as wide as that of the first; returns the others. */
const extendAlike = (search: Search, from: number, rows: readonly number[]): readonly number[] => {
  const target = targetAfter(search, rows[0] ?? 0);
  const others = rows.filter((row) => targetAfter(search, row) !== target);
  const alike =
    others.length === 0 ? rows : rows.filter((row) => targetAfter(search, row) === target);
  extend(search, from, target, alike);
  return others;
};

const targetAfter = ({ states, targets, targetOf }: Search, row: number): number => {
  const line = lineOf(states, row);
  const known = targets[line];
  if (known !== undefined) return known;
  const target = targetOf(line);
  targets[line] = target;
  return target;
};

/** Tries every line that may begin at `from` and hands its end the cheapest chains so far. */
const extend = (search: Search, from: number, target: number, rows: readonly number[]): void => {
  const { paragraph, ease, mode, price } = search;
  const count = paragraph.atoms.length;
  const ragged = mode === 'ragged';
  let placed = false;
  for (let to = firstEnd(search, from, target); to <= count; to += 1) {
    const over = ragged
      ? !priceLine(paragraph, from, to, target, ease, mode, price)
      : leastOf(paragraph, from, to) > target + EPSILON;
    if (over && (ease < 2 || placed)) break;
    const penalty = penaltyAt(paragraph, to, ease);
    if (penalty === Number.POSITIVE_INFINITY) continue;
    if (over) priceOverflow(paragraph, from, to, target, price);
    else if (!priceLine(paragraph, from, to, target, ease, mode, price)) continue;
    placed = true;
    hand(search, from, to, penalty, rows);
    if (over) break;
  }
};

/** First end worth trying: shorter lines could not be opened far enough. */
const firstEnd = (search: Search, from: number, target: number): number => {
  const { paragraph, ease, mode, floor, endRoomEm } = search;
  if (ease > 0 || mode === 'ragged') return from + 1;
  const { sums, atoms } = paragraph;
  const { reach } = sums;
  const start = (reach[from + 1] ?? 0) - (atoms[from]?.body ?? 0);
  let to = floor.target === target ? Math.max(floor.to, from + 1) : from + 1;
  while (to < atoms.length && (reach[to] ?? 0) - start + endRoomEm < target) to += 1;
  search.floor = { target, to };
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

const priceOverflow = (
  paragraph: Prepared,
  from: number,
  to: number,
  target: number,
  price: LinePrice,
): void => {
  const over = leastOf(paragraph, from, to) - target;
  setPrice(price, Math.sqrt(paragraph.weights.overflow * (1 + over)), 0, 0, true);
};

/** Hands a line's end the chains that the line prolongs. */
const hand = (
  { paragraph, states, price }: Search,
  from: number,
  to: number,
  penalty: number,
  rows: readonly number[],
): void => {
  const { weights, atoms } = paragraph;
  const { fit, stretchEm } = price;
  const hyphen = showsHyphen(atoms[to]?.cut);
  const runt = isRunt(paragraph, from, to) ? weights.runt : 0;
  const root = weights.line + price.badness;
  const own = root * root + penalty + runt;
  const emergency = price.emergency || penalty >= weights.splitUnit;
  for (const before of rows) {
    const pair = pairCost(states, before, fit, stretchEm, hyphen, weights);
    const demerits = (states.demerits[before] ?? 0) + own + pair;
    const key = keyOf(lineOf(states, before) + 1, fit, hyphen);
    arrive(states, to, key, demerits, stretchEm, before, emergency);
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
  fit: number,
  stretchEm: number,
  hyphen: boolean,
  weights: Prepared['weights'],
): number => {
  if (states.before[before] === -1) return 0;
  const fitBefore = fitOf(states, before);
  let price = 0;
  if (Math.abs(fitBefore - fit) > 1) price += weights.unlike;
  if (fitBefore >= 2 && fit >= 2) price += weights.looseRun * (fitBefore + fit - 3);
  const apart = Math.abs((states.stretchEm[before] ?? 0) - stretchEm) - weights.neighbourEm;
  if (apart > 1e-9) price += weights.neighbour * (1 + apart / weights.neighbourEm);
  return hyphen && isHyphenated(states, before) ? price + weights.hyphenLadder : price;
};

const chainsTo = (search: Search, place: number): ReadonlyMap<number, Chain> => {
  const { states } = search;
  const { first, next, demerits } = states;
  const best = new Map<number, number>();
  for (let row = first[place] ?? -1; row >= 0; row = next[row] ?? -1) {
    const line = lineOf(states, row);
    const known = best.get(line);
    if (known === undefined || (demerits[row] ?? 0) < (demerits[known] ?? 0)) best.set(line, row);
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
      emergency: states.emergency[row] === 1,
    });
  }
  const last = cuts[0];
  const runt = last !== undefined && isRunt(paragraph, last.from, last.to);
  return { cuts: cuts.reverse(), demerits: states.demerits[end] ?? 0, runt };
};
