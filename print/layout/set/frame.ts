/** Frames as rules: what a box, a 导读 and a nameplate are closed with. */
import type { Box } from '../../geometry/grid.ts';
import type { Rule } from '../../page-plan/page-plan.ts';

/** The frame round a box, as four rules. */
export const frameRules = (box: Box, weightPt: number): readonly Rule[] => {
  const right = box.x + box.w;
  const foot = box.y + box.h;
  const side = (x1: number, y1: number, x2: number, y2: number): Rule => ({
    role: 'frame',
    x1,
    y1,
    x2,
    y2,
    weightPt,
  });
  return [
    side(box.x, box.y, right, box.y),
    side(right, box.y, right, foot),
    side(right, foot, box.x, foot),
    side(box.x, foot, box.x, box.y),
  ];
};
