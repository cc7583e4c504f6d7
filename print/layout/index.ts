/**
 * The public face of layout: stories and a page's wishes in, page plans and faults out. `print/issue` alone
 * imports it; everything after layout reads `print/page-plan`.
 */
export { type HeadlineEntry, headlineTable } from './head/headline-table.ts';
export type { PageInput } from './page-input.ts';
export type { PartTold, RectangleTold, StepTold } from './parts/step-told.ts';
export { type AreaHeights, type PageResult, planPage } from './plan-page.ts';
export type {
  HeadlineRoom,
  HeadlineSetting,
  PictureSize,
  Story,
  TypeService,
} from './story/story.ts';
