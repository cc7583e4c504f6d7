/**
 * What a line costs: badness of squeezing it, opening it or leaving it ragged.
 *
 * In: a range of atoms, the width to fill. Out: badness, spacing and whether the line is inside the
 * house's limits. Squeezing is priced by tier, so that emptying a comma's blank costs more than
 * halving two; opening is priced by the blank each gap gains (docs/design/composer.md#cost).
 */
import type { Prepared } from './prepared.ts';

/** How much the limits are lifted: not at all, to twice, or altogether. */
export type Ease = 0 | 1 | 2;
/** `justified` fills the measure; `ragged` leaves the right edge free and changes no space. */
export type Mode = 'justified' | 'ragged';

/** A line's price, written over by the next line: the search asks for thousands. Lengths are em. */
export interface LinePrice {
  badness: number;
  /** Blank added between all characters; 0 on squeezed lines. */
  stretchEm: number;
  /** Tightness class 0 (squeezed) to 5 (past the limit): neighbours should be alike. */
  fit: number;
  emergency: boolean;
}

/** Writes a price. Always true, so that a function which prices a line can end with it. */
export const setPrice = (
  price: LinePrice,
  badness: number,
  stretchEm: number,
  fit: number,
  emergency: boolean,
): true => {
  price.badness = badness;
  price.stretchEm = stretchEm;
  price.fit = fit;
  price.emergency = emergency;
  return true;
};

const EPSILON = 1e-6;
const STRETCH_LIMIT = [1, 2, Number.POSITIVE_INFINITY] as const;
const RATIO_LIMIT = [1, 2.5, Number.POSITIVE_INFINITY] as const;
/**
 * Badness of a Latin line that has no space to open and is left short, at once and for each em: little
 * where an address goes on in the next line, else more than any line with a space.
 */
const UNFILLED = { inside: 1000, insideEm: 300, outside: 50_000, outsideEm: 5000 } as const;

/** Natural width of atoms `from` to `to` (exclusive), hyphen included. */
export const naturalOf = ({ sums, gaps, atoms }: Prepared, from: number, to: number): number =>
  between(sums.width, from, to) -
  (gaps[from]?.natural ?? 0) +
  (to < atoms.length ? (atoms[to - 1]?.endEm ?? 0) : 0);

/** Least width of the same range, its hyphen apart. */
export const leastOf = ({ sums, gaps }: Prepared, from: number, to: number): number => {
  const gap = gaps[from];
  return between(sums.least, from, to) - (gap ? gap.natural - gap.shrink : 0);
};

/** Sum over atoms or gaps `from` to `to` (exclusive). */
export const between = (sums: Float64Array, from: number, to: number): number =>
  from >= to ? 0 : (sums[to] ?? 0) - (sums[from] ?? 0);

/** Prices a line into `price`; false when it does not fit within the limits. */
export const priceLine = (
  paragraph: Prepared,
  from: number,
  to: number,
  target: number,
  ease: Ease,
  mode: Mode,
  price: LinePrice,
): boolean => {
  const free = target - naturalOf(paragraph, from, to);
  const last = to === paragraph.atoms.length;
  if (mode === 'ragged') return priceRagged(free, target, last, price);
  if (free < -EPSILON) return priceSqueeze(paragraph, from, to, -free, price);
  if (last) return setPrice(price, 0, 0, 1, false);
  return priceStretch(paragraph, from, to, free, ease, price);
};

const priceRagged = (free: number, target: number, last: boolean, price: LinePrice): boolean => {
  if (free < -EPSILON) return false;
  const short = last ? 0 : free / Math.max(target, 1);
  return setPrice(price, 400 * short * short, 0, 1, false);
};

const priceSqueeze = (
  { sums, weights }: Prepared,
  from: number,
  to: number,
  need: number,
  price: LinePrice,
): boolean => {
  let badness = weights.squeeze * need * need;
  let rest = need;
  for (let tier = 0; tier < sums.tiers.length && rest > EPSILON; tier += 1) {
    const room = between(sums.tiers[tier] as Float64Array, from + 1, to);
    if (room <= 0) continue;
    const used = Math.min(rest, room);
    const share = used / room;
    badness += (weights.tiers[tier] ?? 0) * share * share;
    rest -= used;
  }
  return rest > EPSILON ? false : setPrice(price, badness, 0, need > 0.3 ? 0 : 1, false);
};

const priceStretch = (
  { sums, weights, input, atoms }: Prepared,
  from: number,
  to: number,
  room: number,
  ease: Ease,
  price: LinePrice,
): boolean => {
  let free = room;
  let badness = 0;
  const kept = Math.min(input.style.endBlankEm, atoms[to - 1]?.trail ?? 0);
  if (kept > 0) {
    const used = Math.min(free, kept);
    free -= used;
    badness += weights.endBlank * (used / kept);
  }
  if (free <= EPSILON) return setPrice(price, badness, 0, 1, false);
  if (between(sums.han, from + 1, to) === 0) {
    price.badness = badness;
    const inside = goesOn(atoms, to);
    return priceWords(between(sums.spaceWidth, from + 1, to), free, weights, ease, inside, price);
  }
  const whole = free;
  const spaces = between(sums.spaceGrowth, from + 1, to);
  free -= Math.min(free, spaces);
  const autospaces = between(sums.autospaceGrowth, from + 1, to);
  if (autospaces > 0) {
    const used = Math.min(free, autospaces);
    free -= used;
    badness += weights.grow * (used / autospaces);
  }
  const stretchEm = free / between(sums.even, from + 1, to);
  const limit = weights.stretchMaxEm;
  if (ease > 0 && stretchEm > limit + EPSILON && goesOn(atoms, to)) {
    return priceShort(whole, price);
  }
  if (stretchEm > limit * STRETCH_LIMIT[ease] + EPSILON) return false;
  const units = stretchEm / weights.stretchUnitEm;
  badness += weights.stretch * units * units + weights.stretchExcess * Math.max(0, units - 1);
  const emergency = stretchEm > limit + EPSILON;
  return setPrice(price, badness, stretchEm, fitOf(stretchEm), emergency);
};

/** Whether an address or an endless number goes on in the next line; then a line may stay short. */
export const goesOn = (atoms: Prepared['atoms'], to: number): boolean => {
  const cut = atoms[to]?.cut;
  return cut === 'address' || cut === 'split';
};

const priceShort = (free: number, price: LinePrice): boolean =>
  setPrice(price, UNFILLED.inside + UNFILLED.insideEm * free, 0, 5, true);

/** A line of Latin words only: TeX's cube of the ratio, on top of the badness so far. */
const priceWords = (
  width: number,
  free: number,
  weights: Prepared['weights'],
  ease: Ease,
  inside: boolean,
  price: LinePrice,
): boolean => {
  const before = price.badness;
  if (width <= 0) {
    if (ease > 0 && inside) return priceShort(free, price);
    if (ease < 2) return false;
    return setPrice(price, before + UNFILLED.outside + UNFILLED.outsideEm * free, 0, 5, true);
  }
  const ratio = free / (width * weights.wordGrow);
  if (ratio > weights.wordRatioMax * RATIO_LIMIT[ease]) return false;
  const fit = ratio > 2 ? 4 : ratio > 1 ? 3 : ratio > 0.5 ? 2 : 1;
  return setPrice(price, before + 100 * ratio ** 3, 0, fit, ratio > weights.wordRatioMax);
};

const fitOf = (stretchEm: number): number => {
  if (stretchEm > 0.25 + EPSILON) return 5;
  if (stretchEm > 0.125) return 4;
  if (stretchEm > 0.075) return 3;
  return stretchEm > 0.035 ? 2 : 1;
};
