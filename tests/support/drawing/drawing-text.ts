/** A drawing as lines a person can read: one a primitive, lengths to a tenth of a point. */
import type { DrawnRun, Primitive } from '../../../print/drawing/primitives.ts';

const at = (...lengths: readonly number[]): string =>
  lengths.map((length) => String(Math.round(length * 10) / 10)).join(' ');

const runText = (run: DrawnRun): string => {
  const { role, shown, start, line, size, use, box } = run;
  const place =
    run.set === 'composed'
      ? `leg ${run.leg} row ${run.row} at ${at(box.x + run.indent, box.y, run.width)}`
      : `${run.align} at ${at(box.x, box.y, box.w, box.h)}`;
  return `${role} ${line}:${start} ${shown} ${use} ${at(size)} ${place}`;
};

const primitiveText = (item: Primitive): string => {
  if (item.kind === 'run') return runText(item);
  if (item.kind === 'rule') {
    const { role, x1, y1, x2, y2, weight, cap } = item;
    return `rule ${role} ${at(x1, y1, x2, y2)} of ${weight} ${cap}`;
  }
  const { x, y, w, h } = item.box;
  const place = at(x, y, w, h);
  switch (item.kind) {
    case 'fill':
      return `fill ${item.role} ${item.tone} ${place}`;
    case 'image':
      return `image ${item.src} ${place}, edge ${item.keyline}`;
    case 'link':
      return `link ${item.target} ${place}`;
  }
};

/** The lines. */
export const drawingText = (primitives: readonly Primitive[]): readonly string[] =>
  primitives.map(primitiveText);
