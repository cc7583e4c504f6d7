/**
 * 报眉: the running head of inside pages, placed by Paged.js in the top margin (`position: running`). The
 * page numeral is left to `counter(page)`, so that the engine shows which page it made; an issue whose pages
 * are not numbered from 1 without a gap says the number itself.
 */
import type { FontSet } from '../../src/fonts/font-set.ts';
import { headlineAdvance } from '../../src/text/headline/index.ts';
import { roundTo } from '../../src/units/units.ts';
import { displayPieces } from '../drawing/display-pieces.ts';
import type { FolioGroup } from '../drawing/groups.ts';
import type { DisplayRun } from '../drawing/primitives.ts';
import { points } from './box-style.ts';
import { escapeHtml } from './line-html.ts';
import { pieceClass } from './set-html.ts';
import { cornerSvg, linesOf } from './shape-svg.ts';

/** The running head of a page. */
export const folioHtml = (
  { frame, items }: FolioGroup,
  fonts: FontSet,
  color: string,
  isCounted: boolean,
): string => {
  const runs = items.filter((item) => item.kind === 'run');
  const rules = items.filter((item) => item.kind === 'rule');
  return [
    `<header class="folio"><div class="folio-box" style="width:${points(frame.w)};height:${points(frame.h)}">`,
    ...runs.map((run) =>
      run.role === 'numeral' ? numeralHtml(run, isCounted) : lineHtml(run, fonts),
    ),
    cornerSvg(frame.w, frame.h, linesOf(rules, color)),
    '</div></header>',
  ].join('');
};

const numeralHtml = ({ align, use, size, box, shown }: DisplayRun, isCounted: boolean): string =>
  `<span class="numeral f-${use}"${isCounted ? '' : ` data-number="${escapeHtml(shown)}"`} style="${align}:0;font-size:${size}pt;line-height:${box.h}pt"></span>`;

const lineHtml = (run: DisplayRun, fonts: FontSet): string => {
  const { use, size, box } = run;
  const { face } = fonts[use];
  const segments = displayPieces(run, face)
    .map(
      ({ kind, atEm, text }) =>
        `<span class="${pieceClass(kind)}" style="left:${roundTo(atEm, 4)}em">${escapeHtml(text)}</span>`,
    )
    .join('');
  const left = leftOf(run, headlineAdvance(face, run.shown) * size);
  return `<span class="sl f-${use}" style="left:${points(left)};top:${points(box.y)};height:${points(box.h)};line-height:${points(box.h)};font-size:${points(size)}">${segments}</span>`;
};

/** Left edge of a line of its natural width, points. */
const leftOf = ({ align, box }: DisplayRun, natural: number): number => {
  if (align === 'left') return box.x;
  return align === 'right' ? box.x + box.w - natural : box.x + (box.w - natural) / 2;
};
