/**
 * A paragraph made ready for the search: atoms, gaps, break penalties, and running sums of all that a
 * line's cost depends on, so that any line is priced in a few subtractions.
 */

import { atomise } from './atomise.ts';
import type { Atom } from './atoms.ts';
import { breakPenalties } from './breaks.ts';
import type { Need } from './chunks.ts';
import { CLOSED_GAP, type Gap, type Growth, gapBetween, TIERS } from './gaps.ts';
import type { ComposeInput } from './types.ts';
import { DEFAULT_WEIGHTS, type Weights } from './weights.ts';

/** Sums up to an atom or gap; a range's value is the difference of its ends. All em but the counts. */
export interface Sums {
  /** Bodies and natural gaps together, and the least they can be squeezed to. */
  readonly width: Float64Array;
  readonly least: Float64Array;
  readonly body: Float64Array;
  /** What may be squeezed, by tier in the order of `TIERS`. */
  readonly tiers: readonly Float64Array[];
  /** Number of gaps that open evenly, of those beside a Han, and of word spaces. */
  readonly even: Float64Array;
  readonly han: Float64Array;
  readonly spaces: Float64Array;
  /** What word spaces and Han–Latin gaps may grow before the rest. */
  readonly spaceGrowth: Float64Array;
  readonly autospaceGrowth: Float64Array;
  /** Natural width of word spaces. */
  readonly spaceWidth: Float64Array;
  /** Bodies and gaps at the widest that the limits allow. */
  readonly reach: Float64Array;
}

/** A paragraph ready for the search. Gap `k` stands before atom `k`; gap 0 is empty. */
export interface Prepared {
  readonly input: ComposeInput;
  readonly weights: Weights;
  readonly atoms: readonly Atom[];
  readonly gaps: readonly Gap[];
  readonly penalties: Float64Array;
  readonly sums: Sums;
  /** The first gap from each place on that is not simply nothing between two full characters. */
  readonly nextGap: Int32Array;
  /** Whether the text has controls that take no room. */
  readonly controls: boolean;
  /** Characters from an atom to the end that count against 孤字: Han one each, words two. */
  readonly tail: Float64Array;
}

const NO_GAP: Gap = { natural: 0, shrink: 0, tier: -1, growth: 'none' };
const CONTROL = /[\u200b\u2060\ufeff]/;

/** At need, chunks wider than this share of the measure are cut anywhere. */
const SPLIT_SHARE = 0.6;
/** Lines looked at when the measure varies. */
const LINES_AHEAD = 64;

const narrowest = ({ measureEm, indentEm }: ComposeInput): number =>
  typeof measureEm === 'number'
    ? measureEm - indentEm
    : Math.min(...Array.from({ length: LINES_AHEAD }, (_, line) => measureEm(line)));

/** Reads a paragraph. `need` says where Latin chunks may be cut. */
export const prepare = (input: ComposeInput, need: Need = 0): Prepared => {
  const weights = input.weights ?? DEFAULT_WEIGHTS;
  const atoms = atomise(input, need, SPLIT_SHARE * narrowest(input));
  const gaps: Gap[] = [];
  let left: Atom | undefined;
  for (const atom of atoms) {
    gaps.push(left ? gapBetween(left, atom, input.style, weights.wordShrink) : NO_GAP);
    left = atom;
  }
  return {
    input,
    weights,
    atoms,
    gaps,
    penalties: breakPenalties(input.text, atoms, input.style, input.lexicon, weights),
    sums: sumUp(atoms, gaps, weights),
    nextGap: nextGaps(atoms, gaps),
    controls: CONTROL.test(input.text),
    tail: tailCounts(input.text, atoms),
  };
};

/** Columns of one buffer: a buffer each would cost a short paragraph more than its sums. */
const makeSums = (length: number): Sums => {
  const buffer = new Float64Array(length * (10 + TIERS.length));
  let at = 0;
  const column = (): Float64Array => {
    at += length;
    return buffer.subarray(at - length, at);
  };
  return {
    width: column(),
    least: column(),
    body: column(),
    tiers: TIERS.map(column),
    even: column(),
    han: column(),
    spaces: column(),
    spaceGrowth: column(),
    autospaceGrowth: column(),
    spaceWidth: column(),
    reach: column(),
  };
};

const sumUp = (atoms: readonly Atom[], gaps: readonly Gap[], weights: Weights): Sums => {
  const sums = makeSums(gaps.length + 1);
  const { stretchMaxEm, wordGrow, wordRatioMax } = weights;
  for (let index = 0; index < gaps.length; index += 1) {
    const { natural, shrink, tier, growth } = gaps[index] ?? NO_GAP;
    const body = atoms[index]?.body ?? 0;
    add(sums.body, index, body);
    add(sums.width, index, body + natural);
    add(sums.least, index, body + natural - shrink);
    const even = growth === 'none' ? 0 : 1;
    add(sums.even, index, even);
    for (let place = 0; place < TIERS.length; place += 1) {
      add(sums.tiers[place] as Float64Array, index, tier === place ? shrink : 0);
    }
    const isSpace = growth === 'space';
    const grown = growthOf(natural, growth, weights);
    const words = isSpace ? natural * wordGrow * wordRatioMax : 0;
    add(sums.han, index, isSpace ? 0 : even);
    add(sums.spaces, index, isSpace ? 1 : 0);
    add(sums.spaceGrowth, index, isSpace ? grown : 0);
    add(sums.autospaceGrowth, index, growth === 'autospace' ? grown : 0);
    add(sums.spaceWidth, index, isSpace ? natural : 0);
    add(sums.reach, index, body + natural + Math.max(grown + even * stretchMaxEm, words));
  }
  return sums;
};

const add = (sum: Float64Array, index: number, value: number): void => {
  sum[index + 1] = (sum[index] ?? 0) + value;
};

const nextGaps = (atoms: readonly Atom[], gaps: readonly Gap[]): Int32Array => {
  const next = new Int32Array(gaps.length + 1);
  next[gaps.length] = gaps.length;
  for (let index = gaps.length - 1; index >= 0; index -= 1) {
    const left = atoms[index - 1];
    const right = atoms[index];
    const bare =
      left?.trail === 0 && right?.lead === 0 && !right.space && gaps[index] === CLOSED_GAP;
    next[index] = bare ? (next[index + 1] ?? 0) : index;
  }
  return next;
};

/** What a gap may grow in its own tier, before all gaps open evenly. */
export const growthOf = (natural: number, growth: Growth, weights: Weights): number => {
  if (growth === 'space') return Math.max(0, weights.spaceGrownEm - natural);
  return growth === 'autospace' ? Math.max(0, weights.autospaceGrownEm - natural) : 0;
};

const tailCounts = (text: string, atoms: readonly Atom[]): Float64Array => {
  const tail = new Float64Array(atoms.length + 1);
  for (let index = atoms.length - 1; index >= 0; index -= 1) {
    const atom = atoms[index];
    tail[index] = (tail[index + 1] ?? 0) + (atom ? weightOf(text, atom) : 0);
  }
  return tail;
};

const weightOf = (text: string, atom: Atom): number => {
  switch (atom.kind) {
    case 'han':
      return 1;
    case 'digit':
      return Math.min(2, text.slice(atom.start, atom.end).replace(/\D/g, '').length);
    case 'latin':
    case 'box':
      return 2;
    default:
      return 0;
  }
};
