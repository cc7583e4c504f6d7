/**
 * The pages the desk compares: the chosen one and the next that differ, as data, and each as an outline
 * over the sheet. In: the plan, what the solver tells. Out: at most six pages with their differences in
 * words, and SVG. All of it is a by-product of the solve; nothing is planned for it.
 */
import { tabooWords } from '../../src/diagnostics/taboo-words.ts';
import { columnX, spanEm, toPt } from '../geometry/grid.ts';
import { differences, type PageExplanation, type PageTold } from '../page-plan/explanation.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import { escapeHtml } from '../sheets/line-html.ts';
import { storyName } from './story-name.ts';
import { rectSvg, shown, trimSize, trimSvg } from './trim-svg.ts';

/** Pages beside the chosen one. */
export const MOST_OTHERS = 5;
/** Characters of a headline that an outline shows for a column of its width, from two columns on. */
const SHOWN = 4;

/** One page of the strip. */
export interface Alternative {
  /** 0 is the page as it stands, 1 and up the next best. */
  readonly number: number;
  readonly told: PageTold;
  /** What it pays more and less than the page as it stands: `碰题 +0.7`; that page itself, all it pays. */
  readonly differs: readonly string[];
  /** What a designer can paste under the page in `issue.mdx`. */
  readonly layout: string;
}

const places = (told: PageTold): string =>
  told.stories
    .map(({ story, rect }) => [story, rect.col, rect.row, rect.cols, rect.rows].join(' '))
    .sort()
    .join('/');

const signed = (cost: number): string => `${cost > 0 ? '+' : '−'}${Math.abs(cost).toFixed(1)}`;

/**
 * The strip's pages. `standing` tells of the page as it stands and may have no others (it is locked, or
 * made from a template and untold); `solved` then tells of the pages that a solve found beside it.
 */
export const alternativesOf = (
  standing: PageExplanation | undefined,
  solved: PageExplanation | undefined,
): readonly Alternative[] => {
  const [best] = standing?.pages ?? [];
  const seen = new Set(best ? [places(best)] : []);
  const others = [...(standing?.pages.slice(1) ?? []), ...(solved?.pages ?? [])].filter((told) => {
    const key = places(told);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return [...(best ? [best] : []), ...others.slice(0, MOST_OTHERS)].map((told, index) => ({
    number: best ? index : index + 1,
    told,
    differs:
      best && told !== best
        ? differences(best, told).map(
            ({ id, cost }) => `${tabooWords(id, 'zh-CN').name} ${signed(cost)}`,
          )
        : told.terms.map(({ id, cost }) => `${tabooWords(id, 'zh-CN').name} ${cost.toFixed(1)}`),
    layout: layoutText(told),
  }));
};

/** The page's own `layout:`, or its cuts where no drawing can say it; indented to stand under a page. */
const layoutText = ({ layout, cuts }: PageTold): string =>
  (layout ?? `layout:\n  tree: ${JSON.stringify(cuts)}\n`).replace(/^(?=.)/gmu, '    ');

const outline = (plan: PagePlan, { number, told }: Alternative): string => {
  const { format } = plan;
  const rects = told.stories.map(({ rect, story, letter, headPt }) => {
    const box = toPt(format, {
      x: columnX(format, rect.col) - format.gutterEm / 2,
      y: rect.row - 0.5,
      w: spanEm(format, rect.cols) + format.gutterEm,
      h: rect.rows,
    });
    const name = [...storyName(plan, story)];
    const room = rect.cols > 1 ? SHOWN * rect.cols : 0;
    const cut = name.length > room ? `${name.slice(0, room - 1).join('')}…` : name.join('');
    const short = room === 0 ? '' : `${cut}  `;
    const size = headPt > 0 ? `${headPt} pt` : '';
    return (
      `${rectSvg(box)}<text style="--x:${shown(box.x)}px;--y:${shown(box.y)}px" x="8" y="20">` +
      `<tspan class="letter">${escapeHtml(letter)}</tspan> ${escapeHtml(short + size)}</text>`
    );
  });
  return `<g class="o-page" data-page="${number}">${rects.join('')}</g>`;
};

/** Every page of the strip but the standing one, hidden until the desk shows one. */
export const outlineSvg = (plan: PagePlan, pages: readonly Alternative[]): string => {
  const groups = pages.filter(({ number }) => number > 0).map((page) => outline(plan, page));
  if (groups.length === 0) return '';
  const { width, height } = trimSize(plan.format);
  const wash = `<rect class="wash" width="${width}" height="${height}"/>`;
  return trimSvg(
    plan.format,
    'class="overlay outlines" aria-hidden="true"',
    wash + groups.join(''),
  );
};

/** Styles of the outlines: the page recedes under a wash, lines keep their width on screen. */
export const outlineCss = `
.outlines { --px: calc(.75 / var(--zoom, 1)); visibility: hidden; }
.overlay.outlines g { visibility: hidden; }
.outlines.on .wash, .overlay.outlines g.on { visibility: visible; }
.outlines .wash { fill: #fff; fill-opacity: .72; }
.outlines g rect { fill: none; stroke: #0a5ea8; stroke-width: calc(1.5px * var(--px)); }
.outlines text { font: 13px/1 var(--desk-face), sans-serif; fill: #0a5ea8; white-space: pre;
  paint-order: stroke; stroke: #fff; stroke-width: 3px;
  transform: translate(var(--x), var(--y)) scale(var(--px)); }
.outlines .letter { font-weight: 700; }
`;
