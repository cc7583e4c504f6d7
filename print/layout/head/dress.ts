/**
 * The dress of a head: the rule, frame or panel that its form asks for. It goes with the type, so that
 * what is left of the rows stands outside it, above (docs/design/headlines.md#dress).
 */
import type { HeadForm } from '../../../src/model/head-form.ts';
import type { Box } from '../../geometry/grid.ts';
import type { Panel, Rule } from '../../page-plan/page-plan.ts';
import { frameRules } from '../set/frame.ts';

/** Weights of the rule over a ruled head, of the frame round a framed one, of the hairline beside one. */
const RULE_PT = 1.5;
const FRAME_PT = 0.75;
const HAIRLINE_PT = 0.25;
/** Rows from the rule over a ruled head to its type. */
const RULE_ROWS = 0.5;
/** Rows from frames and panels to the type, and most of them where there is room. */
const PAD_ROWS = 0.55;
const MOST_PAD_ROWS = 0.9;
/** Frames and panels stand so far inside the deck's rows: the rule above is half a row away, the text none. */
const TOP_INSET_ROWS = 0.1;
const INSET_ROWS = 0.35;
/** So much more over the type than under it is taken for equal, where frames then begin on one line. */
const ALIGN_ROWS = 0.4;

/** Where a head's type stands inside its deck's box, rows from the box's top. */
export interface TypeRows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The frame or panel round the type: equal blank over and under it. Where the type leaves no rows to spare,
 * it begins and ends at its deck's rows, so that frames side by side are level.
 */
const around = (box: Box, type: TypeRows): Box => {
  const below = box.h - INSET_ROWS - type.bottom;
  const room = type.top - TOP_INSET_ROWS;
  const pad = Math.min(MOST_PAD_ROWS, Math.max(PAD_ROWS, below), room);
  const over = room <= pad + ALIGN_ROWS ? room : pad;
  const foot = Math.min(box.h - INSET_ROWS, type.bottom + pad);
  return { ...box, y: box.y + type.top - over, h: foot - type.top + over };
};

/** Panels and rules of a head over its text. */
export const headDress = (
  form: HeadForm,
  box: Box,
  type: TypeRows,
): { readonly panels: readonly Panel[]; readonly rules: readonly Rule[] } => {
  switch (form) {
    case 'ruled': {
      const y = box.y + Math.max(INSET_ROWS, type.top - RULE_ROWS);
      const [x1, x2] = [box.x, box.x + box.w];
      const rule: Rule = { role: 'deck', x1, x2, y1: y, y2: y, weightPt: RULE_PT };
      return { panels: [], rules: [rule] };
    }
    case 'framed':
      return { panels: [], rules: frameRules(around(box, type), FRAME_PT) };
    case 'reversed':
      return { panels: [{ box: around(box, type), fill: 'house' }], rules: [] };
    case 'over':
      return { panels: [{ box, fill: 'paper' }], rules: [] };
    default:
      return { panels: [], rules: [] };
  }
};

/** The hairline between a side head's column and the text beside it: without it they read as two stories. */
export const besideRule = (box: Box, gutterEm: number): Rule => {
  const x = box.x + box.w + gutterEm / 2;
  return {
    ...{ role: 'deck', x1: x, x2: x, y1: box.y + 0.2, y2: box.y + box.h - 0.2 },
    weightPt: HAIRLINE_PT,
  };
};
