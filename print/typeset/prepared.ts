/**
 * A paragraph made ready for the search: atoms, gaps, break penalties, and running sums of all that a
 * line's cost depends on, so that any line is priced in a few subtractions.
 */

import { atomise } from './atomise.ts';
import type { Atom } from './atoms.ts';
import { breakPenalties } from './breaks.ts';
import { type Gap, gapBetween, TIERS } from './gaps.ts';
import type { ComposeInput } from './types.ts';
import { DEFAULT_WEIGHTS, type Weights } from './weights.ts';

/** Sums up to an atom or gap; a range's value is the difference of its ends. All em but `even`. */
export interface Sums {
  readonly body: Float64Array;
  readonly natural: Float64Array;
  readonly shrink: Float64Array;
  /** By tier, in the order of `TIERS`. */
  readonly tiers: readonly Float64Array[];
  /** Number of gaps that open evenly, and of those not between Latin words only. */
  readonly even: Float64Array;
  readonly han: Float64Array;
  readonly spaces: Float64Array;
  /** What word spaces and Han–Latin gaps may grow before the rest. */
  readonly spaceGrowth: Float64Array;
  readonly autospaceGrowth: Float64Array;
  /** Natural width of word spaces. */
  readonly spaceWidth: Float64Array;
}

/** A paragraph ready for the search. Gap `k` stands before atom `k`; gap 0 is empty. */
export interface Prepared {
  readonly input: ComposeInput;
  readonly weights: Weights;
  readonly atoms: readonly Atom[];
  readonly gaps: readonly Gap[];
  readonly penalties: Float64Array;
  readonly sums: Sums;
  /** Characters from an atom to the end that count against 孤字: Han one each, words two. */
  readonly tail: Float64Array;
}

const NO_GAP: Gap = { natural: 0, shrink: 0, tier: -1, growth: 'none' };

/** Reads a paragraph. `split`: an emergency; units may be cut inside. */
export const prepare = (input: ComposeInput, split = false): Prepared => {
  const weights = input.weights ?? DEFAULT_WEIGHTS;
  const atoms = atomise(input, split);
  const gaps = atoms.map((atom, index) => {
    const left = atoms[index - 1];
    return left ? gapBetween(left, atom, input.style, weights.wordShrink) : NO_GAP;
  });
  return {
    input,
    weights,
    atoms,
    gaps,
    penalties: breakPenalties(input.text, atoms, input.style, input.lexicon, weights),
    sums: sumUp(atoms, gaps, weights),
    tail: tailCounts(input.text, atoms),
  };
};

const sumUp = (atoms: readonly Atom[], gaps: readonly Gap[], weights: Weights): Sums => {
  const running = (value: (gap: Gap) => number): Float64Array => {
    const sums = new Float64Array(gaps.length + 1);
    gaps.forEach((gap, index) => {
      sums[index + 1] = (sums[index] ?? 0) + value(gap);
    });
    return sums;
  };
  const body = new Float64Array(atoms.length + 1);
  atoms.forEach((atom, index) => {
    body[index + 1] = (body[index] ?? 0) + atom.body;
  });
  return {
    body,
    natural: running((gap) => gap.natural),
    shrink: running((gap) => gap.shrink),
    tiers: TIERS.map((_, tier) => running((gap) => (gap.tier === tier ? gap.shrink : 0))),
    even: running((gap) => Number(gap.growth !== 'none')),
    han: running((gap) => Number(gap.growth === 'even' || gap.growth === 'autospace')),
    spaces: running((gap) => Number(gap.growth === 'space')),
    spaceGrowth: running((gap) => growthOf(gap, 'space', weights.spaceGrownEm)),
    autospaceGrowth: running((gap) => growthOf(gap, 'autospace', weights.autospaceGrownEm)),
    spaceWidth: running((gap) => (gap.growth === 'space' ? gap.natural : 0)),
  };
};

/** What a gap may grow in its own tier, before all gaps open evenly. */
export const growthOf = (gap: Gap, growth: Gap['growth'], grown: number): number =>
  gap.growth === growth ? Math.max(0, grown - gap.natural) : 0;

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
