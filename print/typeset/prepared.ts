/**
 * A paragraph made ready for the search: atoms, gaps, break penalties, and running sums of all that a
 * line's cost depends on, so that any line is priced in a few subtractions.
 */

import { atomise } from './atomise.ts';
import type { Atom } from './atoms.ts';
import { breakPenalties } from './breaks.ts';
import type { Need } from './chunks.ts';
import { type Gap, gapBetween, TIERS } from './gaps.ts';
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
  const make = (): Float64Array => new Float64Array(gaps.length + 1);
  const tiers = TIERS.map(make);
  const sums = {
    width: make(),
    least: make(),
    body: make(),
    even: make(),
    han: make(),
    spaces: make(),
    spaceGrowth: make(),
    autospaceGrowth: make(),
    spaceWidth: make(),
  };
  const add = (sum: Float64Array, index: number, value: number): void => {
    sum[index + 1] = (sum[index] ?? 0) + value;
  };
  gaps.forEach((gap, index) => {
    const body = atoms[index]?.body ?? 0;
    const isSpace = gap.growth === 'space';
    const isOpen = gap.growth !== 'none';
    add(sums.body, index, body);
    add(sums.width, index, body + gap.natural);
    add(sums.least, index, body + gap.natural - gap.shrink);
    tiers.forEach((tier, place) => {
      add(tier, index, gap.tier === place ? gap.shrink : 0);
    });
    add(sums.even, index, isOpen ? 1 : 0);
    add(sums.han, index, isOpen && !isSpace ? 1 : 0);
    add(sums.spaces, index, isSpace ? 1 : 0);
    add(sums.spaceGrowth, index, growthOf(gap, 'space', weights.spaceGrownEm));
    add(sums.autospaceGrowth, index, growthOf(gap, 'autospace', weights.autospaceGrownEm));
    add(sums.spaceWidth, index, isSpace ? gap.natural : 0);
  });
  return { ...sums, tiers };
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
