/**
 * 题花: a small drawing for the hole at the foot of a story. The paper's own mark, five columns of
 * lines under an arc with the middle one in the house colour, between two fine rules; drawn to the
 * hole's size, lines only, so it prints as vector.
 */
import { pt } from '../../src/units/units.ts';
import type { RectPt } from '../geometry/grid.ts';
import type { OrnamentGroup } from './groups.ts';
import type { DrawnRule, Tone } from './primitives.ts';

const COLUMNS = 5;
/** Line pitch and weight of the mark, points. */
const PITCH_PT = 2.4;
const WEIGHT_PT = 0.8;
const FINE_PT = 0.3;
/** Heights of the columns, of the highest: an arc. */
const HEIGHTS: readonly number[] = [0.62, 0.86, 1, 0.86, 0.62];

const level = (x1: number, x2: number, y: number, tone: Tone, weight: number): DrawnRule => ({
  kind: 'rule',
  role: 'ornament',
  x1: pt(x1),
  y1: pt(y),
  x2: pt(x2),
  y2: pt(y),
  weight: pt(weight),
  tone,
  cap: 'butt',
});

/** An ornament that fills a box. */
export const drawOrnament = (frame: RectPt): OrnamentGroup => {
  const { w: width, h: height } = frame;
  const mark = Math.min(width * 0.5, height * 1.5);
  const bar = mark / (COLUMNS + (COLUMNS - 1) * 0.45);
  const left = (width - mark) / 2;
  const foot = height * 0.9;
  const rows = Math.max(3, Math.floor((height * 0.72) / PITCH_PT));
  const lines = HEIGHTS.flatMap((share, column) => {
    const x = left + column * bar * 1.45;
    const tone = column === (COLUMNS - 1) / 2 ? 'house' : 'ink';
    return Array.from({ length: Math.round(rows * share) }, (_, row) =>
      level(x, x + bar, foot - row * PITCH_PT, tone, WEIGHT_PT),
    );
  });
  const gap = bar * 0.8;
  const fine = [
    level(width * 0.06, left - gap, foot, 'ink', FINE_PT),
    level(left + mark + gap, width * 0.94, foot, 'ink', FINE_PT),
  ];
  return { kind: 'ornament', frame, items: [...lines, ...fine] };
};
