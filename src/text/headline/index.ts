/** The headline planner, shared by print, web and cards. */

export type { HeadlineSegment, MarkWidth, SegmentKind } from './advance.ts';
export { headlineAdvance, headlineSegments } from './advance.ts';
export { planHeadline } from './plan.ts';
export type {
  BreakKind,
  HeadlineBreak,
  HeadlineInput,
  HeadlinePlan,
  HeadlineSpan,
  WordSegmenter,
} from './types.ts';
export type { VerticalKind, VerticalSegment } from './vertical.ts';
export { verticalAdvance, verticalSegments } from './vertical.ts';
