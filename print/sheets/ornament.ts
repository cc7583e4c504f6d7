/**
 * 题花: a small drawing for the hole at the foot of a story. The paper's own mark, five columns of
 * lines under an arc with the middle one in the house colour, between two fine rules; drawn to the
 * hole's size, lines only, so it prints as vector.
 */
import { roundTo } from '../../src/units/units.ts';
import type { Box } from '../geometry/grid.ts';
import { boxStyle, type SheetOrigin } from './box-style.ts';

const COLUMNS = 5;
/** Line pitch and weight of the mark, points. */
const PITCH_PT = 2.4;
const WEIGHT_PT = 0.8;
/** Heights of the columns, of the highest: an arc. */
const HEIGHTS: readonly number[] = [0.62, 0.86, 1, 0.86, 0.62];

const line = (x1: number, x2: number, y: number, tone: string, weight: number): string => {
  const [a, b, at] = [x1, x2, y].map((value) => roundTo(value, 2));
  return `<line x1="${a}" x2="${b}" y1="${at}" y2="${at}" stroke="${tone}" stroke-width="${weight}"/>`;
};

/** An ornament filling a box, in the house colour and black. */
export const ornamentSvg = (box: Box, origin: SheetOrigin, color: string): string => {
  const width = box.w * origin.format.bodyPt;
  const height = box.h * origin.format.pitchPt;
  const mark = Math.min(width * 0.5, height * 1.5);
  const bar = mark / (COLUMNS + (COLUMNS - 1) * 0.45);
  const left = (width - mark) / 2;
  const foot = height * 0.9;
  const rows = Math.max(3, Math.floor((height * 0.72) / PITCH_PT));
  const lines = HEIGHTS.flatMap((share, column) => {
    const x = left + column * bar * 1.45;
    const tone = column === (COLUMNS - 1) / 2 ? color : '#000';
    return Array.from({ length: Math.round(rows * share) }, (_, row) =>
      line(x, x + bar, foot - row * PITCH_PT, tone, WEIGHT_PT),
    );
  });
  const gap = bar * 0.8;
  lines.push(line(width * 0.06, left - gap, foot, '#000', 0.3));
  lines.push(line(left + mark + gap, width * 0.94, foot, '#000', 0.3));
  return `<svg class="rules ornament" aria-hidden="true" style="${boxStyle(box, origin)}" viewBox="0 0 ${roundTo(width, 3)} ${roundTo(height, 3)}">${lines.join('')}</svg>`;
};
