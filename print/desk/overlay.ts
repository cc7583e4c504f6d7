/**
 * What a designer lays over the page: columns, baseline grid, module boxes with their fill in lines.
 * In: a page plan. Out: one SVG in points of the trim, its groups switched by the desk's toggles. Boxes and
 * lines are those of the page's drawing, so that the desk counts what is really set.
 */
import { drawPage } from '../drawing/draw-page.ts';
import { onTrim, type Ruler, rulerOf } from '../drawing/grid-place.ts';
import type { ModuleGroup } from '../drawing/groups.ts';
import { columnX, typeWidthEm } from '../geometry/grid.ts';
import { MOST_WHITE } from '../page-plan/limits.ts';
import type { Module, PagePlan } from '../page-plan/page-plan.ts';
import { escapeHtml } from '../sheets/line-html.ts';
import { rectSvg, shown, trimSvg } from './trim-svg.ts';

const columns = ({ format, rect }: Ruler): string =>
  Array.from({ length: format.columns }, (_, column) =>
    rectSvg(rect({ x: columnX(format, column), y: 0, w: format.measureEm, h: format.rows })),
  ).join('');

const grid = ({ format, x, y }: Ruler): string => {
  const [left, right] = [shown(x(0)), shown(x(typeWidthEm(format)))];
  return Array.from({ length: format.rows + 1 }, (_, row) => {
    const at = shown(y(row));
    const strong = row % 5 === 0 ? ' class="fifth"' : '';
    return `<line${strong} x1="${left}" x2="${right}" y1="${at}" y2="${at}"/>`;
  }).join('');
};

/** Lines of body text set in a module's legs. */
const setLines = ({ items }: ModuleGroup): number =>
  items
    .flatMap((item) => (item.kind === 'paragraph' ? item.items : []))
    .reduce((sum, piece) => sum + piece.items.length, 0);

/** What the desk writes on a module: its story, and lines set of the lines that its legs have room for. */
const fillLabel = (drawn: ModuleGroup, module: Module, pitchPt: number): string => {
  const room = drawn.legs.reduce((sum, leg) => sum + Math.round(leg.h / pitchPt), 0);
  const part = module.part === 0 ? '' : ` (${module.part + 1})`;
  const white = module.white === 0 ? '' : `, white ${module.white}`;
  return `${module.area} ${module.story}${part}  ${setLines(drawn)}/${room}${white}`;
};

const moduleSvg = (drawn: ModuleGroup, module: Module, pitchPt: number): string => {
  const { box } = drawn;
  const fault = module.white > MOST_WHITE ? ' class="loose"' : '';
  const label = escapeHtml(fillLabel(drawn, module, pitchPt));
  return `<g${fault}>${rectSvg(box)}<text x="${shown(box.x + 2)}" y="${shown(box.y + 9)}">${label}</text></g>`;
};

/** The overlay. */
export const overlaySvg = (plan: PagePlan): string => {
  const { format } = plan;
  const ruler = rulerOf(format, onTrim(format));
  const drawn = drawPage(plan).items.filter((item) => item.kind === 'module');
  const modules = plan.modules.map((module, index) => {
    const group = drawn[index];
    return group ? moduleSvg(group, module, format.pitchPt) : '';
  });
  return trimSvg(
    format,
    'class="overlay" aria-hidden="true"',
    `<g class="o-columns">${columns(ruler)}</g><g class="o-grid">${grid(ruler)}</g>` +
      `<g class="o-modules">${modules.join('')}</g>`,
  );
};
