/**
 * Units of a line: the runs of characters that are set without spacing inside, and what names them.
 */
import type { Atom } from './atoms.ts';
import type { Prepared } from './prepared.ts';
import type { LineUnit } from './types.ts';

/** Whether two atoms are parts of one unit. */
export const continues = (left: Atom | undefined, right: Atom | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  left.end === right.start &&
  left.unit !== undefined &&
  left.unit === right.unit &&
  right.cut !== undefined;

/** Units of atoms `from` to `to`, controls included, ascending by offset. */
export const unitsOf = (
  paragraph: Prepared,
  from: number,
  to: number,
  last: boolean,
): readonly LineUnit[] => {
  const { atoms } = paragraph;
  const units: LineUnit[] = [];
  for (let index = from; index < to; index += 1) {
    const atom = atoms[index];
    if (!atom?.unit) continue;
    const open = units.at(-1);
    if (open && index > from && continues(atoms[index - 1], atom)) {
      units[units.length - 1] = { start: open.start, end: atom.end, kind: open.kind };
    } else units.push({ start: atom.start, end: atom.end, kind: atom.unit });
  }
  return paragraph.controls ? withControls(paragraph, units, from, to, last) : units;
};

const withControls = (
  { atoms, input: { text } }: Prepared,
  units: readonly LineUnit[],
  from: number,
  to: number,
  last: boolean,
): readonly LineUnit[] => {
  const controls: LineUnit[] = [];
  const start = from === 0 ? 0 : (atoms[from]?.start ?? 0);
  const end = last ? text.length : (atoms[to]?.start ?? text.length);
  for (let at = start; at < end; at += 1) {
    if (!/[\u200b\u2060\ufeff]/.test(text.charAt(at))) continue;
    controls.push({ start: at, end: at + 1, kind: 'zero' });
  }
  return [...units, ...controls].sort((a, b) => a.start - b.start);
};
