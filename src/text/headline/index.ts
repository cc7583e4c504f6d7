/** The headline planner, shared by print, web and cards. */

export type { HeadlineSegment, MarkWidth } from './advance.ts';
export { headlineAdvance, headlineSegments } from './advance.ts';
export { planHeadline } from './plan.ts';
export type {
  HeadlinePlan,
  WordSegmenter,
} from './types.ts';
export type { VerticalKind } from './vertical.ts';
export { verticalAdvance, verticalSegments } from './vertical.ts';
