/**
 * One sheet as a page of the desk. In: the plan, what it is drawn with. Out: an HTML document of the
 * trim's size: the very sheet that print lays out, with the 报眉 in its place (on paper Paged.js puts it
 * there) and the overlay on top.
 */

import { typeOrigin } from '../geometry/grid.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import { points } from '../sheets/box-style.ts';
import { escapeHtml } from '../sheets/line-html.ts';
import { type SheetInput, sheetHtml } from '../sheets/render.ts';
import { sheetCss } from '../sheets/sheet-css.ts';
import { type Alternative, outlineCss, outlineSvg } from './alternatives.ts';
import { overlaySvg } from './overlay.ts';
import type { TabooMark } from './taboo-marks.ts';
import { tabooCss, tabooSvg } from './taboo-svg.ts';

const deskCss = (plan: PagePlan, family: string): string => {
  const { format } = plan;
  const origin = typeOrigin(format);
  const folio = format.folioRows * format.pitchPt;
  const top = plan.front ? origin.y : origin.y + folio;
  return `
html { --desk-face: "${family}"; background: #fff; counter-reset: page ${plan.number}; }
body { position: relative; width: ${format.width}mm; height: ${format.height}mm; overflow: hidden; }
.place { position: absolute; left: ${points(origin.x)}; top: ${points(top)}; }
.sheet > .folio { position: absolute; left: 0; top: ${points(-folio)}; }
.overlay { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; }
.overlay g { visibility: hidden; }
.show-columns .o-columns, .show-grid .o-grid { visibility: visible; }
.show-modules .o-modules, .show-modules .o-modules g { visibility: visible; }
.o-columns rect { fill: #0a6ebd; fill-opacity: .08; }
.o-grid line { stroke: #0a6ebd; stroke-width: .2; stroke-opacity: .45; }
.o-grid .fifth { stroke-opacity: 1; }
.o-modules rect { fill: #d2232a; fill-opacity: .04; stroke: #d2232a; stroke-width: .75; }
.o-modules .loose rect { fill-opacity: .16; }
.o-modules text { font: 8px/1 system-ui, sans-serif; fill: #d2232a; paint-order: stroke;
  stroke: #fff; stroke-width: 2px; }
${outlineCss}${tabooCss}`;
};

/** What the desk draws over a sheet beside its grid. */
export interface SheetMarks {
  readonly marks: readonly TabooMark[];
  readonly alternatives: readonly Alternative[];
}

/** The document of one page. */
export const sheetPage = (
  plan: PagePlan,
  input: Omit<SheetInput, 'plans'>,
  { marks, alternatives }: SheetMarks,
): string => {
  const whole: SheetInput = { ...input, plans: [plan] };
  return `<!doctype html>
<html lang="${escapeHtml(input.lang)}">
<head><meta charset="utf-8"><title>${escapeHtml(input.title)}</title>
<style>${sheetCss(input.style)}${deskCss(plan, input.fonts.hei.family)}</style></head>
<body><div class="place">${sheetHtml(plan, whole)}</div>${overlaySvg(plan)}${outlineSvg(plan, alternatives)}${tabooSvg(plan, marks)}</body>
</html>
`;
};
