/**
 * Total fit: the cheapest ways to cut a paragraph into lines, one for every line count (Knuth and
 * Plass 1981, with the line number in the state).
 *
 * In: a prepared paragraph. Out: for each number of lines the best chain of breaks. The line number is
 * in the state because the measure may depend on it, and because the end states are then the line
 * table. Ties go to the break found first, so equal input gives equal output.
 */
import { breaksLineRule } from './breaks.ts';
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

interface Node {
  readonly at: number;
  readonly line: number;
  readonly fit: number;
  readonly hyphen: boolean;
  readonly stretchEm: number;
  readonly demerits: number;
  readonly emergency: boolean;
  readonly runt: boolean;
  readonly before: Node | undefined;
}

/** Chains whose line number strays further than this from the cheapest at the same place are dropped. */
const LINE_WINDOW = 4;
/** Least count of characters on the last line. */
const LAST_LINE_MIN = 2;

/** Best chains by line count; empty when nothing fits within the limits. */
export const totalFit = (
  paragraph: Prepared,
  targetOf: TargetOf,
  ease: Ease,
  mode: Mode,
): ReadonlyMap<number, Chain> => {
  const count = paragraph.atoms.length;
  const places: Node[][] = Array.from({ length: count + 1 }, () => []);
  places[0]?.push(START);
  for (let from = 0; from < count; from += 1) {
    const nodes = withinWindow(places[from] ?? []);
    for (const [target, group] of byTarget(nodes, targetOf)) {
      extend(paragraph, places, from, target, group, ease, mode);
    }
  }
  const chains = new Map<number, Chain>();
  for (const node of bestByLine(places[count] ?? [])) chains.set(node.line, chainOf(node));
  return chains;
};

const START: Node = {
  at: 0,
  line: 0,
  fit: 1,
  hyphen: false,
  stretchEm: 0,
  demerits: 0,
  emergency: false,
  runt: false,
  before: undefined,
};

const withinWindow = (nodes: readonly Node[]): readonly Node[] => {
  let best: Node | undefined;
  for (const node of nodes) if (!best || node.demerits < best.demerits) best = node;
  if (!best) return nodes;
  const middle = best.line;
  return nodes.filter((node) => Math.abs(node.line - middle) <= LINE_WINDOW);
};

const byTarget = (nodes: readonly Node[], targetOf: TargetOf): Map<number, Node[]> => {
  const groups = new Map<number, Node[]>();
  for (const node of nodes) {
    const target = targetOf(node.line);
    const group = groups.get(target);
    if (group) group.push(node);
    else groups.set(target, [node]);
  }
  return groups;
};

/** Tries every line that may begin at `from` and hands its end the cheapest chains so far. */
const extend = (
  paragraph: Prepared,
  places: Node[][],
  from: number,
  target: number,
  nodes: readonly Node[],
  ease: Ease,
  mode: Mode,
): void => {
  const count = paragraph.atoms.length;
  let placed = false;
  for (let to = from + 1; to <= count; to += 1) {
    const overflows =
      mode === 'ragged'
        ? lineCost(paragraph, from, to, target, ease, mode) === undefined
        : leastOf(paragraph, from, to) > target + 1e-6;
    if (overflows && (ease < 2 || placed)) break;
    const penalty = penaltyAt(paragraph, to, ease);
    if (penalty === Number.POSITIVE_INFINITY) continue;
    const cost = overflows
      ? overflowing(paragraph, from, to, target)
      : lineCost(paragraph, from, to, target, ease, mode);
    if (!cost) continue;
    placed = true;
    relax(paragraph, places, from, to, cost, penalty, nodes);
    if (overflows) break;
  }
};

/** Price of ending a line before an atom; an emergency also buys what is forbidden. */
const penaltyAt = (
  { atoms, penalties, weights, input }: Prepared,
  to: number,
  ease: Ease,
): number => {
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

const relax = (
  paragraph: Prepared,
  places: Node[][],
  from: number,
  to: number,
  cost: LineCost,
  penalty: number,
  nodes: readonly Node[],
): void => {
  const { weights, atoms, tail } = paragraph;
  const last = to === atoms.length;
  const runt =
    last && from > 0 && (tail[from] ?? 0) < LAST_LINE_MIN && (tail[0] ?? 0) >= LAST_LINE_MIN;
  const hyphen = !last && atoms[to]?.cut === 'hyphen';
  const forced = penalty >= weights.splitUnit;
  const own = (weights.line + cost.badness) ** 2 + penalty + (runt ? weights.runt : 0);
  const place = places[to];
  if (!place) return;
  for (const before of nodes) {
    const demerits = before.demerits + own + pairCost(before, cost, hyphen, weights);
    const line = before.line + 1;
    const index = place.findIndex(
      (node) => node.line === line && node.fit === cost.fit && node.hyphen === hyphen,
    );
    const known = place[index];
    if (known && demerits >= known.demerits - 1e-9) continue;
    const node: Node = {
      at: to,
      line,
      fit: cost.fit,
      hyphen,
      stretchEm: cost.stretchEm,
      demerits,
      emergency: cost.emergency || forced,
      runt,
      before,
    };
    if (known) place[index] = node;
    else place.push(node);
  }
};

/** What two neighbouring lines cost together. */
const pairCost = (
  before: Node,
  cost: LineCost,
  hyphen: boolean,
  weights: Prepared['weights'],
): number => {
  if (before.line === 0) return 0;
  let price = 0;
  if (Math.abs(before.fit - cost.fit) > 1) price += weights.unlike;
  if (before.fit >= 2 && cost.fit >= 2) price += weights.looseRun * (before.fit + cost.fit - 3);
  const apart = Math.abs(before.stretchEm - cost.stretchEm) - weights.neighbourEm;
  if (apart > 1e-9) price += weights.neighbour * (1 + apart / weights.neighbourEm);
  return hyphen && before.hyphen ? price + weights.hyphenLadder : price;
};

const bestByLine = (nodes: readonly Node[]): readonly Node[] => {
  const best = new Map<number, Node>();
  for (const node of nodes) {
    const known = best.get(node.line);
    if (!known || node.demerits < known.demerits) best.set(node.line, node);
  }
  return [...best.values()].sort((a, b) => a.line - b.line);
};

const chainOf = (end: Node): Chain => {
  const cuts: Cut[] = [];
  for (let node = end; node.before; node = node.before) {
    cuts.push({ from: node.before.at, to: node.at, emergency: node.emergency });
  }
  return { cuts: cuts.reverse(), demerits: end.demerits, runt: end.runt };
};
