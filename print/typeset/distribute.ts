/**
 * A cut becomes a line: every gap explicit, so that the browser has nothing left to decide
 * (law 2).
 *
 * In: a range of atoms and the measure to fill. Out: a `ComposedLine`.
 */
import { adjustments } from './adjust.ts';
import { showsHyphen } from './chunks.ts';
import { between, type Mode, naturalOf } from './cost.ts';
import type { Prepared } from './prepared.ts';
import { roundEm } from './round-em.ts';
import { type Spread, spreadLine } from './spread.ts';
import type { Cut } from './total-fit.ts';
import type { ComposedLine } from './types.ts';
import { unitsOf } from './units.ts';

/** Sets one line. `measureEm` is the line's measure, `indentEm` what it loses on the left. */
export const setLine = (
  paragraph: Prepared,
  cut: Cut,
  measureEm: number,
  indentEm: number,
  mode: Mode,
): ComposedLine => {
  const { atoms } = paragraph;
  const { from, to } = cut;
  const natural = naturalOf(paragraph, from, to);
  const spread = spreadLine(paragraph, from, to, measureEm - indentEm - natural, mode);
  const last = to === atoms.length;
  const end = atoms[to - 1]?.end ?? 0;
  const stretchEm = roundEm(spread.stretchEm);
  return {
    start: from === 0 ? 0 : (atoms[from]?.start ?? 0),
    end,
    hyphen: !last && showsHyphen(atoms[to]?.cut),
    indentEm,
    stretchEm,
    squeezeEm: roundEm(spread.squeezeEm),
    gaps: adjustments(paragraph, from, to, spread, stretchEm),
    units: unitsOf(paragraph, from, to, last),
    measureEm,
    naturalEm: roundEm(natural),
    widthEm: roundEm(setWidth(paragraph, from, to, spread)),
    last,
    emergency: cut.emergency,
  };
};

const setWidth = (paragraph: Prepared, from: number, to: number, spread: Spread): number => {
  const { sums, atoms, nextGap } = paragraph;
  let width = between(sums.body, from, to) + spread.trailEm;
  width += spread.stretchEm * between(sums.even, from + 1, to);
  for (let index = nextGap[from + 1] ?? to; index < to; index = nextGap[index + 1] ?? to) {
    width += spread.widths[index - from] ?? 0;
  }
  return width + (to < atoms.length ? (atoms[to - 1]?.endEm ?? 0) : 0);
};
