/**
 * Sheets: page plans as one HTML document an issue, ready for Paged.js, native printing or the desk.
 *
 * In: plans and what they are drawn with. Out: HTML with all style inline. Nothing is decided here: every
 * box and line end comes from the plan (DESIGN law 2).
 */

import type { FontSet } from '../../src/fonts/font-set.ts';
import { pageLink } from '../page-plan/link-names.ts';
import type { Furniture, PagePlan, PlacedPicture, Rule } from '../page-plan/page-plan.ts';
import { boxStyle, points, type SheetOrigin } from './box-style.ts';
import { folioHtml } from './folio-html.ts';
import { escapeHtml } from './line-html.ts';
import { moduleHtml } from './module-html.ts';
import { ornamentSvg } from './ornament.ts';
import { setTextHtml } from './set-html.ts';
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
  const origin: SheetOrigin = {
    format: plan.format,
    firstRow: plan.front ? 0 : plan.format.folioRows,
  };
  const { fonts, style } = input;
  const context = { origin, fonts, color: style.color, pictureUrl: input.pictureUrl };
  const inside = plan.rules.filter((rule) => rule.y1 >= origin.firstRow - 1e-6);
  return [
    `<section class="sheet ${plan.front ? 'front' : 'inside'}" data-page="${plan.number}" id="${pageLink(plan.number)}" aria-label="${escapeHtml(`第${plan.number}版 ${plan.name}`)}">`,
    plan.front ? '' : folioHtml(plan, fonts),
    ...plan.furniture.map((piece) => furnitureHtml(piece, context)),
    ...plan.modules.map((module) => moduleHtml(module, context)),
    rulesSvg(inside, plan, origin),
    '</section>',
  ].join('\n');
};

const furnitureHtml = (
  furniture: Furniture,
  context: { readonly origin: SheetOrigin; readonly fonts: FontSet; readonly color: string },
): string => {
  const { origin, fonts, color } = context;
  const fill = furniture.fill
    ? `<svg class="fill" aria-hidden="true" style="${boxStyle(furniture.box, origin)}" viewBox="0 0 1 1" preserveAspectRatio="none"><rect width="1" height="1" fill="${furniture.fill === 'house' ? color : '#eee'}"/></svg>`
    : '';
  const drawing = furniture.kind === 'ornament' ? ornamentSvg(furniture.box, origin, color) : '';
  const texts = furniture.texts.map((text, index) => {
    const target = furniture.links?.[index];
    return setTextHtml(text, fonts, origin, target ? { href: `#${target}` } : {});
  });
  return `<div class="furniture" data-kind="${furniture.kind}">${fill}${drawing}${texts.join('')}</div>`;
};

const rulesSvg = (rules: readonly Rule[], plan: PagePlan, origin: SheetOrigin): string => {
  const { bodyPt, pitchPt, rows } = plan.format;
  const width =
    plan.format.columns * plan.format.measureEm + (plan.format.columns - 1) * plan.format.gutterEm;
  const height = rows - origin.firstRow + 0.6;
  const lines = rules.map((rule) => {
    const y1 = (rule.y1 - origin.firstRow) * pitchPt;
    const y2 = (rule.y2 - origin.firstRow) * pitchPt;
    return `<line x1="${rule.x1 * bodyPt}" y1="${y1}" x2="${rule.x2 * bodyPt}" y2="${y2}" stroke="#000" stroke-width="${rule.weightPt}" stroke-linecap="square"/>`;
  });
  return `<svg class="rules" aria-hidden="true" style="left:0;top:0" width="${points(width * bodyPt)}" height="${points(height * pitchPt)}" viewBox="0 0 ${width * bodyPt} ${height * pitchPt}">${lines.join('')}</svg>`;
};
