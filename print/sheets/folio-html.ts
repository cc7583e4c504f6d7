/**
 * 报眉: the running head of inside pages, placed by Paged.js in the top margin (`position: running`).
 *
 * Page numeral by `counter(page)` at the outer edge, page name in the middle, date and editors at the
 * inner side; even pages have the numeral at the left, odd ones at the right, so that a spread mirrors.
 */
import type { FontSet, FontUse } from '../../src/fonts/font-set.ts';
import { headlineAdvance, headlineSegments } from '../../src/text/headline/index.ts';
import { roundTo } from '../../src/units/units.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import { points } from './box-style.ts';
import { escapeHtml } from './line-html.ts';

interface FolioLine {
  readonly text: string;
  readonly use: FontUse;
  readonly sizePt: number;
  readonly align: 'left' | 'center' | 'right';
  readonly topPt: number;
}

const NUMERAL_PT = 24;
const NUMERAL_WIDTH_PT = 44;

/** The running head of a page. */
export const folioHtml = (plan: PagePlan, fonts: FontSet): string => {
  const { format } = plan;
  const width =
    (format.columns * format.measureEm + (format.columns - 1) * format.gutterEm) * format.bodyPt;
  const height = format.folioRows * format.pitchPt;
  const even = plan.number % 2 === 0;
  const near = even ? 'left' : 'right';
  const far = even ? 'right' : 'left';
  const lines: readonly FolioLine[] = [
    { text: plan.folio.name, use: 'song', sizePt: 17, align: 'center', topPt: 5 },
    { text: plan.folio.date, use: 'hei', sizePt: 8.5, align: near, topPt: 3 },
    { text: plan.folio.contact, use: 'hei', sizePt: 7.5, align: near, topPt: 16 },
    { text: plan.folio.editors, use: 'kai', sizePt: 8.5, align: far, topPt: 10 },
  ];
  const placed = lines
    .filter((line) => line.text !== '')
    .map((line) => lineHtml(line, width, line.align === near ? NUMERAL_WIDTH_PT : 0, fonts));
  const y = (format.folioRows - 0.45) * format.pitchPt;
  return [
    `<header class="folio"><div class="folio-box" style="width:${points(width)};height:${points(height)}">`,
    `<span class="numeral f-hei" style="${near}:0;font-size:${NUMERAL_PT}pt;line-height:28pt"></span>`,
    ...placed,
    `<svg class="rules" aria-hidden="true" style="left:0;top:0" width="${points(width)}" height="${points(height)}" viewBox="0 0 ${width} ${height}"><line x1="0" y1="${y}" x2="${width}" y2="${y}" stroke="#000" stroke-width="1"/></svg>`,
    '</div></header>',
  ].join('');
};

const lineHtml = (line: FolioLine, width: number, inset: number, fonts: FontSet): string => {
  const { face } = fonts[line.use];
  const natural = headlineAdvance(face, line.text) * line.sizePt;
  const left =
    line.align === 'center'
      ? (width - natural) / 2
      : line.align === 'left'
        ? inset
        : width - inset - natural;
  const segments = headlineSegments(face, line.text)
    .map(
      (segment) =>
        `<span class="sg" style="left:${roundTo(segment.offsetEm + segment.shiftEm, 4)}em">${escapeHtml(segment.text)}</span>`,
    )
    .join('');
  return `<span class="sl f-${line.use}" style="left:${points(left)};top:${points(line.topPt)};height:${points(line.sizePt * 1.3)};line-height:${points(line.sizePt * 1.3)};font-size:${points(line.sizePt)}">${segments}</span>`;
};
