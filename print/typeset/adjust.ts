/**
 * Gap widths as additions to the plain setting of the characters beside them.
 *
 * In: a range of atoms with its gap widths. Out: for each character that differs from its plain setting
 * the blank before and after it. A mark's blank is taken from the mark; a Han–Latin gap is given to the
 * Latin; swallowed spaces come to nothing.
 */
import type { Atom } from './atoms.ts';
import { metricsOf } from './faces.ts';
import type { Prepared } from './prepared.ts';
import { roundEm } from './round-em.ts';
import type { Spread } from './spread.ts';
import type { GapAdjust } from './types.ts';
import { continues } from './units.ts';

const EPSILON = 1e-6;

/** The adjustments of one line, ascending by offset. `stretchEm` is as rounded for the line. */
export const adjustments = (
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
      beforeEm: roundEm(before),
      afterEm: roundEm(after),
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
