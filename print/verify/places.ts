/** Places of problems on paper: pixels and grid boxes become millimetres from the trim's corner. */
import type { PagePlace } from '../../src/diagnostics/diagnostic.ts';
import { ptToMm, px, pxToPt, roundTo } from '../../src/units/units.ts';
import { type Box, shownMm } from '../geometry/grid.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import type { RectPx } from '../paginate/page-geometry.ts';

const tenth = (value: number): number => roundTo(value, 1);
const pxToMm = (value: number): number => tenth(ptToMm(pxToPt(px(value))));

/** A place given by a rectangle that a browser measured. */
export const placeOfRect = (plan: PagePlan, rect: RectPx, story?: string): PagePlace => ({
  issue: plan.issue,
  page: plan.number,
  ...(story === undefined ? {} : { story }),
  box: { x: pxToMm(rect.x), y: pxToMm(rect.y), w: pxToMm(rect.w), h: pxToMm(rect.h) },
});

/** A place given by a box of the plan. */
export const placeOfBox = (plan: PagePlan, box: Box, story?: string): PagePlace => ({
  issue: plan.issue,
  page: plan.number,
  ...(story === undefined ? {} : { story }),
  box: shownMm(plan.format, box),
});

/** A whole page. */
export const placeOfPage = (plan: PagePlan): PagePlace => ({
  issue: plan.issue,
  page: plan.number,
});
