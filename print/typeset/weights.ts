/**
 * The prices of a line, all in one place (docs/design/composer.md#cost). Badness is squared, so 100 is a
 * perfect line's demerits and 12,100 those of a line opened by 1/8 em.
 */

/** Prices and limits of total fit. Lengths are em; the rest are demerits unless said otherwise. */
export interface Weights {
  /** Added to every line's badness before squaring: fewer lines win when all else is equal. */
  readonly line: number;
  /** Badness of one em squeezed, times its square. */
  readonly squeeze: number;
  /** Badness of emptying a tier, times the square of the share used: space, dot, bracket, comma, autospace, stop. */
  readonly tiers: readonly [number, number, number, number, number, number];
  /** Badness of `stretchUnitEm` more between all characters. */
  readonly stretch: number;
  readonly stretchUnitEm: number;
  /** Badness of each further unit above one. */
  readonly stretchExcess: number;
  /** Most a gap may open on a line that is not an emergency. */
  readonly stretchMaxEm: number;
  /** Word spaces of a line without Han: share they may shrink and grow by at ratio 1, and the largest ratio. */
  readonly wordShrink: number;
  readonly wordGrow: number;
  readonly wordRatioMax: number;
  /** Text without Han is set ragged under this measure: about 36 letters. */
  readonly raggedUnderEm: number;
  /** In a Han line, word spaces and Han–Latin gaps open to these before anything else does. */
  readonly spaceGrownEm: number;
  readonly autospaceGrownEm: number;
  readonly grow: number;
  /** Badness of a line-end mark that keeps its whole blank. */
  readonly endBlank: number;
  /** Between a number and its unit (soft glue); before it, 第 约 近 … cost half. At this price five
   * of 400 are split, and no line more is used than without glue. */
  readonly unit: number;
  /** —— or …… at line start. */
  readonly dashFirst: number;
  readonly compound: number;
  readonly address: number;
  readonly hyphen: number;
  /** In a capitalised word: dearer than the loosest allowed line, cheaper than an emergency. */
  readonly hyphenName: number;
  readonly hyphenLadder: number;
  /** Two neighbouring lines of unlike tightness; two loose lines in a row. */
  readonly unlike: number;
  readonly looseRun: number;
  /** Neighbours whose spacing differs by more than `neighbourEm`. */
  readonly neighbour: number;
  readonly neighbourEm: number;
  /** A last line with fewer than two Han (孤字): only when nothing else fits. */
  readonly runt: number;
  /** Emergencies: a break inside a unit, a break that a line rule forbids, a line that overflows. */
  readonly splitUnit: number;
  readonly breakRule: number;
  readonly overflow: number;
}

/** The house's prices; measured on the seed and on generated text (`tests/bench`). */
export const DEFAULT_WEIGHTS: Weights = {
  line: 10,
  squeeze: 20,
  tiers: [4, 4, 8, 12, 6, 16],
  stretch: 100,
  stretchUnitEm: 0.125,
  stretchExcess: 400,
  stretchMaxEm: 0.25,
  wordShrink: 0.33,
  wordGrow: 0.5,
  wordRatioMax: 2.2,
  raggedUnderEm: 18,
  spaceGrownEm: 0.5,
  autospaceGrownEm: 0.25,
  grow: 5,
  endBlank: 3,
  unit: 12_000,
  dashFirst: 10_000,
  compound: 100,
  address: 300,
  hyphen: 2500,
  hyphenName: 1e6,
  hyphenLadder: 10_000,
  unlike: 1500,
  looseRun: 1500,
  neighbour: 30_000,
  neighbourEm: 0.125,
  runt: 1e9,
  splitUnit: 3e7,
  breakRule: 1e10,
  overflow: 1e11,
};
