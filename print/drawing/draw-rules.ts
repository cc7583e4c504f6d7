/** Rules of the plan as primitives. */
import { pt } from '../../src/units/units.ts';
import type { Rule } from '../page-plan/page-plan.ts';
import type { Ruler } from './grid-place.ts';
import type { DrawnRule } from './primitives.ts';

/** A rule of the plan. */
export const drawRule = (rule: Rule, ruler: Ruler, cap: DrawnRule['cap']): DrawnRule => ({
  kind: 'rule',
  role: rule.role,
  x1: ruler.x(rule.x1),
  y1: ruler.y(rule.y1),
  x2: ruler.x(rule.x2),
  y2: ruler.y(rule.y2),
  weight: pt(rule.weightPt),
  tone: 'ink',
  cap,
});
