/** Frames: what a box, a 导读 and an imprint are closed with. */
import type { Box } from '../../geometry/grid.ts';
import type { Rule } from '../../page-plan/page-plan.ts';

/** Weight of a frame's rules, points. */
export const FRAME_PT = 0.4;
/** A frame stands a third of a row inside its module's rows, so that it never touches a neighbour. */
const FRAME_INSET_ROWS = 0.3;

/** The box that a frame stands on, inside the rows of a module. */
export const frameBox = (box: Box): Box => ({
  ...box,
  y: box.y + FRAME_INSET_ROWS,
  h: box.h - 2 * FRAME_INSET_ROWS,
});

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
