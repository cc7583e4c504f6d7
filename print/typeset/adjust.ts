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

/** An adjustment while it is being added up. */
interface Draft {
  readonly offset: number;
  beforeEm: number;
  afterEm: number;
}

/** The adjustments of one line, ascending by offset. `stretchEm` is as rounded for the line. */
export const adjustments = (
  paragraph: Prepared,
  from: number,
  to: number,
  spread: Spread,
  stretchEm: number,
): readonly GapAdjust[] => {
  const { atoms, gaps, input, nextGap } = paragraph;
  const found: Draft[] = [];
  const first = atoms[from];
  const last = atoms[to - 1];
  if (first) add(found, first.start, -first.lead, 0);
  if (last) add(found, nameOf(atoms, from, to - 1), 0, spread.trailEm - last.trail);
  for (let index = nextGap[from + 1] ?? to; index < to; index = nextGap[index + 1] ?? to) {
    const left = atoms[index - 1];
    const right = atoms[index];
    if (!left || !right) continue;
    const change = (spread.widths[index - from] ?? 0) - left.trail - right.lead;
    const leftName = nameOf(atoms, from, index - 1);
    if (right.space) {
      // A browser draws no space narrower than nothing: what is less is the blank of the marks beside it.
      const before = Math.max(Math.min(change, 0), -left.trail);
      const behind = Math.max(Math.min(change - before, 0), -right.lead);
      add(found, leftName, 0, before);
      addSpace(found, input, right.space, change - before - behind, stretchEm);
      add(found, right.start, behind, 0);
    } else if (gaps[index]?.growth === 'none') {
      // Two units that touch (a number's parts, a word that changes face): nothing opens between.
      if (!continues(left, right)) add(found, leftName, 0, -stretchEm);
    } else if (change < 0) {
      const taken = Math.max(change, -left.trail);
      add(found, leftName, 0, taken);
      add(found, right.start, change - taken, 0);
    } else if (left.unit || left.kind === 'dot') add(found, leftName, 0, change);
    else add(found, right.start, change, 0);
  }
  if (from === 0 && first?.space) swallow(found, input, first.space, stretchEm);
  const next = atoms[to]?.space;
  if (next) swallow(found, input, next, stretchEm);
  else if (to === atoms.length) swallowTail(found, input, last?.end ?? 0, stretchEm);
  for (const draft of found) {
    draft.beforeEm = roundEm(draft.beforeEm);
    draft.afterEm = roundEm(draft.afterEm);
  }
  return found;
};

/** Adds to a character's adjustment; what comes to nothing is left out. */
const add = (found: Draft[], offset: number, beforeEm: number, afterEm: number): void => {
  if (Math.abs(beforeEm) < EPSILON && Math.abs(afterEm) < EPSILON) return;
  let at = found.length;
  while (at > 0 && (found[at - 1]?.offset ?? 0) > offset) at -= 1;
  const known = found[at - 1];
  if (known?.offset === offset) {
    known.beforeEm += beforeEm;
    known.afterEm += afterEm;
  } else if (at === found.length) found.push({ offset, beforeEm, afterEm });
  else found.splice(at, 0, { offset, beforeEm, afterEm });
};

type Source = Prepared['input'];

/** The offset that names an atom on its line: the start of the unit it is a part of. */
const nameOf = (atoms: readonly Atom[], from: number, index: number): number => {
  let at = index;
  while (at > from && continues(atoms[at - 1], atoms[at])) at -= 1;
  return atoms[at]?.start ?? 0;
};

/** A space that shows: the stretch behind the space itself is taken back, its gap has one already. */
const addSpace = (
  found: Draft[],
  input: Source,
  space: NonNullable<Atom['space']>,
  change: number,
  stretchEm: number,
): void => {
  swallow(found, input, space, stretchEm);
  add(found, space.start, 0, change);
};

const swallow = (
  found: Draft[],
  { text, faceAt }: Source,
  space: NonNullable<Atom['space']>,
  stretchEm: number,
): void => {
  for (let at = space.start; at < space.end; at += 1) {
    if (!/\s/.test(text.charAt(at))) continue;
    add(found, at, 0, -metricsOf(faceAt(at), text.codePointAt(at) ?? 0).advance - stretchEm);
  }
};

/** White space at the end of the paragraph stands before no atom. */
const swallowTail = (found: Draft[], input: Source, from: number, stretchEm: number): void => {
  const { text } = input;
  if (from >= text.length) return;
  const tail = { start: from, end: text.length, advance: 0, wide: false, breakable: true };
  swallow(found, input, tail, stretchEm);
};
