/**
 * Fourth layer: where the text of the finished PDF stands, against the plan.
 *
 * In: pages as extracted, plans, the height of a baseline in its row. Out: body lines whose place on paper
 * holds no text, and text that stands outside the type area. This closes the chain: the DOM may agree with the
 * plan and the printed page still hang wrong on its trim.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { roundTo } from '../../src/units/units.ts';
import { toPt, typeOrigin, typeWidthEm } from '../geometry/grid.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import { classOf } from '../typeset/classes.ts';
import { placeOfPage } from './places.ts';
import { type PlannedLine, plannedLines } from './planned-lines.ts';
import type { PdfPage, PlacedRun } from './read-pdf.ts';

/** A fifth of a millimetre: the browser's rounding of the page to 1/300 inch, and of a line. */
const tolerancePt = 0.5;

/** Whether some text starts on a line's baseline within its leg. */
function stands(
  plan: PagePlan,
  line: PlannedLine,
  runs: readonly PlacedRun[],
  baselinePt: number,
): boolean {
  const leg = line.module.legs[line.leg];
  if (leg === undefined) return false;
  const box = toPt(plan.format, leg.box);
  const y = typeOrigin(plan.format).y + line.row * plan.format.pitchPt + baselinePt;
  const left = box.x - plan.format.bodyPt / 2 - tolerancePt;
  const right = box.x + box.w + tolerancePt;
  return runs.some((run) => Math.abs(run.y - y) <= tolerancePt && run.x >= left && run.x <= right);
}

/**
 * How far a run's ink stands from its origin: an opening mark has its ink in the second half of the em
 * (CLREQ 3.1.6; `font/ink-side` holds the faces to it), so a headline that begins with one is set with the
 * empty half outside. Points; 0 for any other run.
 */
const inkOffset = (run: PlacedRun): number =>
  classOf(run.text.codePointAt(0) ?? 0) === 'open' ? run.sizePt / 2 : 0;

/** Text whose ink lies outside the type area, an em of room for vertical lines and hanging marks. */
function outsideRuns(plan: PagePlan, runs: readonly PlacedRun[]): readonly PlacedRun[] {
  const { format } = plan;
  const { x, y } = typeOrigin(format);
  const room = format.bodyPt;
  const right = x + typeWidthEm(format) * format.bodyPt + room;
  const bottom = y + format.rows * format.pitchPt + room;
  return runs.filter((run) => {
    const ink = inkOffset(run);
    const off = run.x + ink < x - room || run.y + ink < y - room;
    return off || run.x > right || run.y > bottom;
  });
}

/** Checks the places of one page's text. `baselinePt` is the common offset, points. */
export function checkPdfPlace(
  plan: PagePlan,
  page: PdfPage,
  baselinePt: number,
): readonly Diagnostic[] {
  const at = placeOfPage(plan);
  const lost = plannedLines(plan).filter((line) => !stands(plan, line, page.runs, baselinePt));
  const first = lost[0];
  const found: Diagnostic[] = [];
  if (first !== undefined) {
    const data = {
      page: plan.number,
      story: first.module.story,
      text: first.text,
      lines: lost.length,
    };
    found.push({ rule: 'verify/pdf-place', severity: 'error', data, at });
  }
  for (const run of outsideRuns(plan, page.runs)) {
    const data = { text: run.text, xPt: roundTo(run.x, 1), yPt: roundTo(run.y, 1) };
    found.push({ rule: 'verify/pdf-outside', severity: 'error', data, at });
  }
  return found;
}
