/**
 * What is left over on a line, or too much, is shared out over its gaps, tier by tier.
 *
 * In: a range of atoms and the width that is free. Out: the width of every gap and the stretch that all
 * share. Squeezing empties tier after tier (CLREQ 3.3.2); opening begins with word spaces, then
 * Han–Latin gaps, then all gaps evenly (3.3.3).
 */
import { between, goesOn, type Mode } from './cost.ts';
import type { Gap, Growth } from './gaps.ts';
import { growthOf, type Prepared } from './prepared.ts';

const EPSILON = 1e-6;

/** Gap widths of a line before the even stretch, and that stretch. */
export interface Spread {
  readonly widths: number[];
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
  const { atoms, input } = paragraph;
  const widths = naturalWidths(paragraph, from, to);
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

const naturalWidths = ({ gaps, nextGap }: Prepared, from: number, to: number): number[] => {
  const widths = new Array<number>(to - from).fill(0);
  for (let index = nextGap[from + 1] ?? to; index < to; index = nextGap[index + 1] ?? to) {
    widths[index - from] = gaps[index]?.natural ?? 0;
  }
  return widths;
};

/** Empties tier after tier, evenly inside a tier. Returns what was found. */
const squeeze = (
  { sums, gaps, nextGap }: Prepared,
  from: number,
  to: number,
  need: number,
  widths: number[],
): number => {
  let rest = need;
  sums.tiers.forEach((tier, place) => {
    const room = between(tier, from + 1, to);
    if (rest <= EPSILON || room <= 0) return;
    const used = Math.min(rest, room);
    for (let index = nextGap[from + 1] ?? to; index < to; index = nextGap[index + 1] ?? to) {
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
  paragraph: Prepared,
  from: number,
  to: number,
  room: number,
  widths: number[],
): number => {
  if (room <= EPSILON) return 0;
  const { sums, gaps, atoms, weights, nextGap } = paragraph;
  let free = room;
  const grow = (growth: Growth, amount: (gap: Gap) => number, share: number): void => {
    for (let index = nextGap[from + 1] ?? to; index < to; index = nextGap[index + 1] ?? to) {
      const gap = gaps[index];
      if (gap?.growth !== growth) continue;
      widths[index - from] = (widths[index - from] ?? 0) + amount(gap) * share;
    }
  };
  if (between(sums.han, from + 1, to) === 0) {
    const spaces = between(sums.spaces, from + 1, to);
    if (spaces > 0) grow('space', () => 1, free / spaces);
    return 0;
  }
  for (const growth of ['space', 'autospace'] as const) {
    const sum = growth === 'space' ? sums.spaceGrowth : sums.autospaceGrowth;
    const capacity = between(sum, from + 1, to);
    if (capacity <= 0) continue;
    const used = Math.min(free, capacity);
    grow(growth, (gap) => growthOf(gap.natural, growth, weights), used / capacity);
    free -= used;
  }
  const stretchEm = free / between(sums.even, from + 1, to);
  if (stretchEm <= weights.stretchMaxEm + EPSILON || !goesOn(atoms, to)) return stretchEm;
  // Better short than torn open: the address goes on in the next line.
  naturalWidths(paragraph, from, to).forEach((width, index) => {
    widths[index] = width;
  });
  return 0;
};
