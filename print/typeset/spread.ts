/**
 * What is left over on a line, or too much, is shared out over its gaps, tier by tier.
 *
 * In: a range of atoms and the width that is free. Out: the width of every gap and the stretch that all
 * share. Squeezing empties tier after tier (CLREQ 3.3.2); opening begins with word spaces, then
 * Han–Latin gaps, then all gaps evenly (3.3.3).
 */
import { between, goesOn, type Mode } from './cost.ts';
import { growthOf, type Prepared } from './prepared.ts';

const EPSILON = 1e-6;

/** Gap widths of a line before the even stretch, and that stretch. */
export interface Spread {
  readonly widths: Float64Array;
  readonly stretchEm: number;
  readonly squeezeEm: number;
  /** Blank that the last mark keeps. */
  readonly trailEm: number;
}

/** Shares out `free` em (negative: too much) over the gaps of a line. */
export const spreadLine = (
  paragraph: Prepared,
  from: number,
  to: number,
  free: number,
  mode: Mode,
): Spread => {
  const { gaps, atoms, input } = paragraph;
  const widths = new Float64Array(to - from);
  for (let index = from + 1; index < to; index += 1) {
    widths[index - from] = gaps[index]?.natural ?? 0;
  }
  if (mode === 'ragged') return { widths, stretchEm: 0, squeezeEm: 0, trailEm: 0 };
  if (free < -EPSILON) {
    const squeezeEm = squeeze(paragraph, from, to, -free, widths);
    return { widths, stretchEm: 0, squeezeEm, trailEm: 0 };
  }
  const kept = Math.min(input.style.endBlankEm, atoms[to - 1]?.trail ?? 0);
  const trailEm = Math.min(kept, Math.max(0, free));
  if (to === atoms.length) return { widths, stretchEm: 0, squeezeEm: 0, trailEm };
  const stretchEm = open(paragraph, from, to, free - trailEm, widths);
  return { widths, stretchEm, squeezeEm: 0, trailEm };
};

/** Empties tier after tier, evenly inside a tier. Returns what was found. */
const squeeze = (
  { sums, gaps }: Prepared,
  from: number,
  to: number,
  need: number,
  widths: Float64Array,
): number => {
  let rest = need;
  sums.tiers.forEach((tier, place) => {
    const room = between(tier, from + 1, to);
    if (rest <= EPSILON || room <= 0) return;
    const used = Math.min(rest, room);
    for (let index = from + 1; index < to; index += 1) {
      const gap = gaps[index];
      if (gap?.tier !== place) continue;
      widths[index - from] = (widths[index - from] ?? 0) - gap.shrink * (used / room);
    }
    rest -= used;
  });
  return need - Math.max(0, rest);
};

/** Opens word spaces, then Han–Latin gaps, then all gaps. Returns the even stretch. */
const open = (
  { sums, gaps, atoms, weights }: Prepared,
  from: number,
  to: number,
  room: number,
  widths: Float64Array,
): number => {
  if (room <= EPSILON) return 0;
  let free = room;
  const grow = (amount: (index: number) => number, total: number, used: number): void => {
    for (let index = from + 1; index < to; index += 1) {
      widths[index - from] = (widths[index - from] ?? 0) + amount(index) * (used / total);
    }
    free -= used;
  };
  if (between(sums.han, from + 1, to) === 0) {
    const spaces = between(sums.spaces, from + 1, to);
    if (spaces > 0) grow((index) => Number(gaps[index]?.growth === 'space'), spaces, free);
    return 0;
  }
  const tiers = [
    { growth: 'space', sums: sums.spaceGrowth, grown: weights.spaceGrownEm },
    { growth: 'autospace', sums: sums.autospaceGrowth, grown: weights.autospaceGrownEm },
  ] as const;
  for (const tier of tiers) {
    const capacity = between(tier.sums, from + 1, to);
    if (capacity <= 0) continue;
    const amount = (index: number): number => {
      const gap = gaps[index];
      return gap ? growthOf(gap, tier.growth, tier.grown) : 0;
    };
    grow(amount, capacity, Math.min(free, capacity));
  }
  const stretchEm = free / between(sums.even, from + 1, to);
  if (stretchEm <= weights.stretchMaxEm + EPSILON || !goesOn(atoms, to)) return stretchEm;
  // Better short than torn open: the address goes on in the next line.
  for (let index = from + 1; index < to; index += 1) {
    widths[index - from] = gaps[index]?.natural ?? 0;
  }
  return 0;
};
