/**
 * A cut becomes a line: what is left over or too much is shared out, tier by tier.
 *
 * In: a range of atoms and the width to fill. Out: a `ComposedLine`, every gap explicit, so that the
 * browser has nothing left to decide (`paragraph-composer` 5).
 */
import type { Atom } from './atoms.ts';
import { showsHyphen } from './chunks.ts';
import { between, goesOn, type Mode, naturalOf } from './cost.ts';
import { metricsOf } from './faces.ts';
import { growthOf, type Prepared } from './prepared.ts';
import type { Cut } from './total-fit.ts';
import type { ComposedLine, GapAdjust, LineUnit } from './types.ts';

const EPSILON = 1e-6;

/** Rounds as the contract says; never -0. */
const round = (value: number): number => Math.round(value * 1e5) / 1e5 + 0;

/** Gap widths of a line before the even stretch, and that stretch. */
interface Spread {
  readonly widths: Float64Array;
  readonly stretchEm: number;
  readonly squeezeEm: number;
  /** Blank that the last mark keeps. */
  readonly trailEm: number;
}

/** Sets one line. `measureEm` is the line's measure, `indentEm` what it loses on the left. */
export const setLine = (
  paragraph: Prepared,
  cut: Cut,
  measureEm: number,
  indentEm: number,
  mode: Mode,
): ComposedLine => {
  const { atoms, input } = paragraph;
  const { from, to } = cut;
  const natural = naturalOf(paragraph, from, to);
  const spread = spreadLine(paragraph, from, to, measureEm - indentEm - natural, mode);
  const last = to === atoms.length;
  const end = atoms[to - 1]?.end ?? 0;
  const stretchEm = round(spread.stretchEm);
  return {
    start: from === 0 ? 0 : (atoms[from]?.start ?? 0),
    end,
    hyphen: !last && showsHyphen(atoms[to]?.cut),
    indentEm,
    stretchEm,
    squeezeEm: round(spread.squeezeEm),
    gaps: adjustments(paragraph, from, to, spread, stretchEm),
    units: unitsOf(atoms, from, to, input.text, last),
    measureEm,
    naturalEm: round(natural),
    widthEm: round(setWidth(paragraph, from, to, spread)),
    last,
    emergency: cut.emergency,
  };
};

const setWidth = (paragraph: Prepared, from: number, to: number, spread: Spread): number => {
  const { sums, atoms, gaps } = paragraph;
  let width = between(sums.body, from, to) + spread.trailEm;
  for (let index = from + 1; index < to; index += 1) {
    width += spread.widths[index - from] ?? 0;
    if (gaps[index]?.growth !== 'none') width += spread.stretchEm;
  }
  return width + (to < atoms.length ? (atoms[to - 1]?.endEm ?? 0) : 0);
};

const spreadLine = (
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

/** Gap widths as additions to the plain setting of the characters beside them. */
const adjustments = (
  { atoms, gaps, input }: Prepared,
  from: number,
  to: number,
  spread: Spread,
  stretchEm: number,
): readonly GapAdjust[] => {
  const found = new Map<number, { before: number; after: number }>();
  const add = (offset: number, before: number, after: number): void => {
    if (Math.abs(before) < EPSILON && Math.abs(after) < EPSILON) return;
    const entry = found.get(offset) ?? { before: 0, after: 0 };
    found.set(offset, { before: entry.before + before, after: entry.after + after });
  };
  const first = atoms[from];
  const last = atoms[to - 1];
  if (first) add(first.start, -first.lead, 0);
  if (last) add(nameOf(atoms, from, to - 1), 0, spread.trailEm - last.trail);
  for (let index = from + 1; index < to; index += 1) {
    const left = atoms[index - 1];
    const right = atoms[index];
    if (!left || !right) continue;
    const change = (spread.widths[index - from] ?? 0) - left.trail - right.lead;
    const leftName = nameOf(atoms, from, index - 1);
    if (right.space) addSpace(add, input, right.space, change, stretchEm);
    else if (gaps[index]?.growth === 'none') {
      // Two units that touch (a number's parts, a word that changes face): nothing opens between.
      if (!continues(left, right)) add(leftName, 0, -stretchEm);
    } else if (change < 0) {
      const taken = Math.max(change, -left.trail);
      add(leftName, 0, taken);
      add(right.start, change - taken, 0);
    } else if (left.unit || left.kind === 'dot') add(leftName, 0, change);
    else add(right.start, change, 0);
  }
  if (from === 0 && first?.space) swallow(add, input, first.space, stretchEm);
  const next = atoms[to]?.space;
  if (next) swallow(add, input, next, stretchEm);
  else if (to === atoms.length) swallowTail(add, input, last?.end ?? 0, stretchEm);
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([offset, { before, after }]) => ({
      offset,
      beforeEm: round(before),
      afterEm: round(after),
    }));
};

type Add = (offset: number, before: number, after: number) => void;
type Source = Prepared['input'];

/** The offset that names an atom on its line: the start of the unit it is a part of. */
const nameOf = (atoms: readonly Atom[], from: number, index: number): number => {
  let at = index;
  while (at > from && continues(atoms[at - 1], atoms[at])) at -= 1;
  return atoms[at]?.start ?? 0;
};

/** Whether two atoms are parts of one unit. */
const continues = (left: Atom | undefined, right: Atom | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  left.end === right.start &&
  left.unit !== undefined &&
  left.unit === right.unit &&
  right.cut !== undefined;

/** A space that shows: the stretch behind the space itself is taken back, its gap has one already. */
const addSpace = (
  add: Add,
  input: Source,
  space: NonNullable<Atom['space']>,
  change: number,
  stretchEm: number,
): void => {
  swallow(add, input, space, stretchEm);
  add(space.start, 0, change);
};

const swallow = (
  add: Add,
  { text, faceAt }: Source,
  space: NonNullable<Atom['space']>,
  stretchEm: number,
): void => {
  for (let at = space.start; at < space.end; at += 1) {
    if (!/\s/.test(text.charAt(at))) continue;
    add(at, 0, -metricsOf(faceAt(at), text.codePointAt(at) ?? 0).advance - stretchEm);
  }
};

/** White space at the end of the paragraph stands before no atom. */
const swallowTail = (add: Add, input: Source, from: number, stretchEm: number): void => {
  const { text } = input;
  if (from >= text.length) return;
  const tail = { start: from, end: text.length, advance: 0, wide: false, breakable: true };
  swallow(add, input, tail, stretchEm);
};

const unitsOf = (
  atoms: readonly Atom[],
  from: number,
  to: number,
  text: string,
  last: boolean,
): readonly LineUnit[] => {
  const units: LineUnit[] = [];
  for (let index = from; index < to; index += 1) {
    const atom = atoms[index];
    if (!atom?.unit) continue;
    const open = units.at(-1);
    if (open && index > from && continues(atoms[index - 1], atom)) {
      units[units.length - 1] = { ...open, end: atom.end };
    } else units.push({ start: atom.start, end: atom.end, kind: atom.unit });
  }
  const start = from === 0 ? 0 : (atoms[from]?.start ?? 0);
  const end = last ? text.length : (atoms[to]?.start ?? text.length);
  for (let at = start; at < end; at += 1) {
    if (!/[\u200b\u2060\ufeff]/.test(text.charAt(at))) continue;
    units.push({ start: at, end: at + 1, kind: 'zero' });
  }
  return units.sort((a, b) => a.start - b.start);
};
