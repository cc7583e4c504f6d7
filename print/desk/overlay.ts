/**
 * What a designer lays over the page: columns, baseline grid, module boxes with their fill in lines.
 * In: a page plan. Out: one SVG in points of the trim, its groups switched by the desk's toggles.
 */

import { columnX, toPt, typeOrigin, typeWidthEm } from '../geometry/grid.ts';
import { MOST_WHITE } from '../page-plan/limits.ts';
import type { Module, PagePlan } from '../page-plan/page-plan.ts';
import { escapeHtml } from '../sheets/line-html.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

const columns = (plan: PagePlan): string => {
  const { format } = plan;
  return Array.from({ length: format.columns }, (_, column) => {
    const box = { x: columnX(format, column), y: 0, w: format.measureEm, h: format.rows };
    const { x, y, w, h } = toPt(format, box);
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}"/>`;
  }).join('');
};

const grid = (plan: PagePlan): string => {
  const { format } = plan;
  const { x, y } = typeOrigin(format);
  const right = x + typeWidthEm(format) * format.bodyPt;
  return Array.from({ length: format.rows + 1 }, (_, row) => {
    const at = round(y + row * format.pitchPt);
    const strong = row % 5 === 0 ? ' class="fifth"' : '';
    return `<line${strong} x1="${round(x)}" x2="${round(right)}" y1="${at}" y2="${at}"/>`;
  }).join('');
};

/** Lines of body text set in a module's legs. */
export const bodyLines = (module: Module): number =>
  module.paragraphs
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, { from, to }) => sum + to - from, 0);

/** Lines that a module's legs have room for. */
export const roomLines = (module: Module): number =>
  module.legs.reduce((sum, { box }) => sum + Math.round(box.h), 0);

/** What the desk writes on a module: its story, and lines set of lines available. */
export const fillLabel = (module: Module): string => {
  const part = module.part === 0 ? '' : ` (${module.part + 1})`;
  const white = module.white === 0 ? '' : `, white ${module.white}`;
  return `${module.area} ${module.story}${part}  ${bodyLines(module)}/${roomLines(module)}${white}`;
};

const modules = (plan: PagePlan): string =>
  plan.modules
    .map((module) => {
      const { x, y, w, h } = toPt(plan.format, module.box);
      const fault = module.white > MOST_WHITE ? ' class="loose"' : '';
      const place = `x="${round(x)}" y="${round(y)}"`;
      return (
        `<g${fault}><rect ${place} width="${round(w)}" height="${round(h)}"/>` +
        `<text x="${round(x + 2)}" y="${round(y + 9)}">${escapeHtml(fillLabel(module))}</text></g>`
      );
    })
    .join('');

/** The overlay. */
export const overlaySvg = (plan: PagePlan): string => {
  const width = (plan.format.width * 72) / 25.4;
  const height = (plan.format.height * 72) / 25.4;
  return (
    `<svg class="overlay" aria-hidden="true" viewBox="0 0 ${round(width)} ${round(height)}">` +
    `<g class="o-columns">${columns(plan)}</g><g class="o-grid">${grid(plan)}</g>` +
    `<g class="o-modules">${modules(plan)}</g></svg>`
  );
};
