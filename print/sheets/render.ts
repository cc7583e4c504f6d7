/**
 * Sheets: page plans as one HTML document an issue, ready for Paged.js, native printing or the desk.
 *
 * In: plans and what they are drawn with. Out: HTML with all style inline. Nothing is decided here: a sheet
 * is the page's drawing, group by group; it begins under the 报眉, which Paged.js puts into the margin.
 */
import type { FontSet } from '../../src/fonts/font-set.ts';
import { drawPage, firstRow } from '../drawing/draw-page.ts';
import { fromRow } from '../drawing/grid-place.ts';
import type { FurnitureGroup, PageDrawing } from '../drawing/groups.ts';
import { pageLink } from '../page-plan/link-names.ts';
import type { PagePlan, PlacedPicture } from '../page-plan/page-plan.ts';
import { folioHtml } from './folio-html.ts';
import { escapeHtml } from './line-html.ts';
import { type ModuleContext, moduleHtml } from './module-html.ts';
import { setTextHtml } from './set-html.ts';
import { fillSvg, ornamentSvg, pageRulesSvg } from './shape-svg.ts';
import { type SheetStyle, sheetCss } from './sheet-css.ts';

/** What the document is drawn with. */
export interface SheetInput {
  readonly plans: readonly PagePlan[];
  readonly fonts: FontSet;
  readonly style: SheetStyle;
  readonly title: string;
  readonly lang: string;
  readonly pictureUrl: (picture: PlacedPicture) => string;
}

/** The whole document. */
export const renderSheets = (input: SheetInput): string => `<!doctype html>
<html lang="${escapeHtml(input.lang)}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(input.title)}</title>
<style>
${sheetCss(input.style)}
</style>
</head>
<body>
${input.plans.map((plan) => sheetHtml(plan, input)).join('\n')}
</body>
</html>
`;

/** One sheet. */
export const sheetHtml = (plan: PagePlan, input: SheetInput): string => {
  const { fonts, style, pictureUrl } = input;
  const isCounted = input.plans.every(({ number }, index) => number === index + 1);
  const context = { fonts, color: style.color, pictureUrl, isCounted };
  const drawing = drawPage(plan, fromRow(firstRow(plan)));
  return [
    `<section class="sheet ${plan.front ? 'front' : 'inside'}" data-page="${plan.number}" id="${pageLink(plan.number)}" aria-label="${escapeHtml(`第${plan.number}版 ${plan.name}`)}">`,
    ...(plan.front ? [''] : []),
    ...drawing.items.map((item) => itemHtml(item, drawing, context)),
    '</section>',
  ].join('\n');
};

interface SheetContext extends ModuleContext {
  /** Pages are numbered from 1 without a gap: the engine can count them. */
  readonly isCounted: boolean;
}

const itemHtml = (
  item: PageDrawing['items'][number],
  drawing: PageDrawing,
  context: SheetContext,
): string => {
  switch (item.kind) {
    case 'folio':
      return folioHtml(item, context.fonts, context.color, context.isCounted);
    case 'furniture':
      return furnitureHtml(item, context);
    case 'module':
      return moduleHtml(item, context);
    case 'rules':
      return pageRulesSvg(item, drawing.format, firstRow(drawing), context.color);
  }
};

const furnitureHtml = ({ is, items }: FurnitureGroup, context: ModuleContext): string => {
  const { fonts, color } = context;
  const parts = items.map((item) => {
    if (item.kind === 'fill') return fillSvg(item, color);
    return item.kind === 'ornament' ? ornamentSvg(item, color) : setTextHtml(item, fonts);
  });
  return `<div class="furniture" data-kind="${is}">${parts.join('')}</div>`;
};
