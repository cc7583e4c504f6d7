/**
 * Taboo marks as SVG over the page. In: a plan and its marks. Out: one SVG in points of the trim; every
 * mark can be focused and says by its label what it is, what it costs and what to do. Lines and numbers
 * keep their size on screen at any zoom (`--zoom` of the page).
 */
import { onTrim, rulerOf } from '../drawing/grid-place.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import { escapeHtml } from '../sheets/line-html.ts';
import type { Point, TabooMark } from './taboo-marks.ts';
import { shown, trimSvg } from './trim-svg.ts';

/** Blemishes below this cost are drawn fainter. */
const SLIGHT = 1;

/** The mark as one sentence for the ear. */
export const markLabel = (mark: TabooMark): string =>
  [
    `${mark.number} ${mark.name}，${mark.cost.toFixed(1)} 分`,
    ...(mark.stories.length > 0 ? [mark.stories.join('、')] : []),
    mark.advice,
  ].join('。');

const lineOf = (mark: TabooMark, at: (point: Point) => Point): string => {
  const points = (mark.drawn?.points ?? []).map(at);
  const [first] = points;
  if (first === undefined || mark.drawn?.form === 'tag') return '';
  if (mark.drawn?.form === 'ring') return `<circle class="ring" cx="${first.x}" cy="${first.y}"/>`;
  const text = points
    .slice(1)
    .map(({ x, y }) => `${x} ${y}`)
    .join(' L ');
  return `<path class="hit" d="M ${text}"/><path d="M ${text}"/>`;
};

/** The marks; empty when the page has none that stand somewhere. */
export const tabooSvg = (plan: PagePlan, marks: readonly TabooMark[]): string => {
  const ruler = rulerOf(plan.format, onTrim(plan.format));
  const at = ({ x, y }: Point): Point => ({ x: shown(ruler.x(x)), y: shown(ruler.y(y)) });
  const taken: Point[] = [];
  const groups = marks.flatMap((mark) => {
    const [first] = mark.drawn?.points ?? [];
    if (mark.drawn === undefined || first === undefined) return [];
    const spot = at(first);
    const free = mark.drawn.form === 'ring' ? 1 : 0;
    const beside =
      free + taken.filter(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < 12).length;
    taken.push(spot);
    return (
      `<g class="mark ${mark.drawn.form}${mark.cost < SLIGHT ? ' slight' : ''}" data-taboo="${mark.number}" tabindex="0" role="img" ` +
      `aria-label="${escapeHtml(markLabel(mark))}">${lineOf(mark, at)}` +
      `<g class="badge" style="--x:${spot.x}px;--y:${spot.y}px;--beside:${beside}">` +
      `<circle r="8"/><text y="3.6">${mark.number}</text></g></g>`
    );
  });
  if (groups.length === 0) return '';
  return trimSvg(
    plan.format,
    'class="overlay taboos" role="group" aria-label="版面禁忌"',
    groups.join(''),
  );
};

/** Styles of the marks: thin, and stronger only under the pointer or the focus. */
export const tabooCss = `
.taboos { --px: calc(.75 / var(--zoom, 1)); visibility: hidden; }
.show-taboos .taboos, .show-taboos .taboos g { visibility: visible; }
.taboos .slight { opacity: .65; }
.taboos .slight:is(:hover, :focus-visible, .on) { opacity: 1; }
.taboos .mark { fill: none; stroke: #d2232a; stroke-width: calc(1.25px * var(--px)); outline: none;
  pointer-events: visible; cursor: help; }
.taboos .across path, .taboos .down path {
  stroke-dasharray: calc(6px * var(--px)) calc(4px * var(--px)); }
.taboos .mark .hit { stroke: transparent; stroke-width: calc(14px * var(--px)); stroke-dasharray: none; }
.taboos .badge { transform: translate(var(--x), var(--y)) scale(var(--px))
  translate(calc(18px * var(--beside)), 0); }
.taboos .ring { r: calc(9px * var(--px)); }

.taboos .bracket .badge { transform: translate(var(--x), var(--y)) scale(var(--px))
  translate(calc(18px * var(--beside)), -8px); }
.outlines.on ~ .taboos, .outlines.on ~ .taboos g { visibility: hidden; }
.taboos .badge circle { fill: #fff; stroke-width: 1.25px; }
.taboos .badge text { font: 600 10px/1 var(--desk-face), sans-serif; text-anchor: middle; fill: #d2232a;
  stroke: none; }
.taboos .mark:hover, .taboos .mark:focus-visible, .taboos .mark.on {
  stroke-width: calc(2.5px * var(--px)); }
.taboos .mark:is(:hover, :focus-visible, .on) .badge circle { fill: #d2232a; }
.taboos .mark:is(:hover, :focus-visible, .on) .badge text { fill: #fff; }
`;
