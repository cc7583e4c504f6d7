/**
 * 题花: a small drawing for the hole at the foot of a story. Five columns under an arc, the paper's own
 * mark, drawn to the hole's size; lines only, so it prints as vector in two inks.
 */
import type { Box } from '../geometry/grid.ts';
import { boxStyle, type SheetOrigin } from './box-style.ts';

const COLUMNS = 5;

/** An ornament filling a box, in the house colour and black. */
export const ornamentSvg = (box: Box, origin: SheetOrigin, color: string): string => {
  const w = box.w * origin.format.bodyPt;
  const h = box.h * origin.format.pitchPt;
  const middle = w / 2;
  const base = h * 0.86;
  const size = Math.min(w * 0.42, h * 0.8);
  const bars = Array.from({ length: COLUMNS }, (_, index) => {
    const x = middle - size / 2 + (index * size) / (COLUMNS - 1);
    const rise = size * (0.42 + 0.4 * Math.sin((Math.PI * (index + 0.5)) / COLUMNS));
    const strokes = Math.max(2, Math.floor(rise / 4));
    return Array.from({ length: strokes }, (_line, row) => {
      const y = base - 3 - row * 4;
      const half = size / (COLUMNS * 3.2);
      const tone = row === strokes - 1 ? color : '#000';
      return `<line x1="${(x - half).toFixed(2)}" x2="${(x + half).toFixed(2)}" y1="${y.toFixed(2)}" y2="${y.toFixed(2)}" stroke="${tone}" stroke-width="0.9"/>`;
    }).join('');
  }).join('');
  const line = (x1: number, x2: number): string =>
    `<line x1="${x1.toFixed(2)}" x2="${x2.toFixed(2)}" y1="${base.toFixed(2)}" y2="${base.toFixed(2)}" stroke="#000" stroke-width="0.5"/>`;
  return `<svg class="rules ornament" aria-hidden="true" style="${boxStyle(box, origin)}" viewBox="0 0 ${w} ${h}">${bars}${line(w * 0.08, w * 0.92)}</svg>`;
};
