/**
 * The dress of a head: the rule, frame or panel that its form asks for, on the page grid.
 */
import type { HeadForm } from '../../src/model/head-form.ts';
import type { Box } from '../geometry/grid.ts';
import type { Panel, Rule } from './plan.ts';
import { frameRules } from './rules.ts';

/** Weights of the rule over a ruled head and of the frame round a framed one, points. */
const RULE_PT = 1.5;
const FRAME_PT = 0.75;
/** Frames and panels stand a third of a row inside the deck's rows. */
const INSET_ROWS = 0.35;

/** Panels and rules of a head that stands in a box. */
export const headDress = (
  form: HeadForm,
  box: Box,
): { readonly panels: readonly Panel[]; readonly rules: readonly Rule[] } => {
  const inner: Box = { ...box, y: box.y + INSET_ROWS, h: box.h - 2 * INSET_ROWS };
  switch (form) {
    case 'ruled': {
      const y = box.y + INSET_ROWS;
      const rule: Rule = {
        role: 'deck',
        x1: box.x,
        x2: box.x + box.w,
        y1: y,
        y2: y,
        weightPt: RULE_PT,
      };
      return { panels: [], rules: [rule] };
    }
    case 'framed':
      return { panels: [], rules: frameRules(inner, FRAME_PT) };
    case 'reversed':
      return { panels: [{ box: inner, fill: 'house' }], rules: [] };
    case 'over':
      return { panels: [{ box, fill: 'paper' }], rules: [] };
    default:
      return { panels: [], rules: [] };
  }
};
