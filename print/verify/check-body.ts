/**
 * Second layer: body lines in the DOM against the plan.
 *
 * In: a page plan and what a browser read of the same page. Out: lines that are missing, broken, of
 * another width than planned, off the baseline grid or outside their leg. The offset from a row's top to
 * its baseline is a property of the body face; every line of the issue must show the same one.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { RuleId } from '../../src/diagnostics/messages/index.ts';
import { pt, ptToPx, roundTo } from '../../src/units/units.ts';
import { toPt, typeOrigin } from '../geometry/grid.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import type { LineGeometry, PageGeometry } from '../paginate/page-geometry.ts';
import { placeOfRect } from './places.ts';
import { type PlannedLine, plannedLines } from './planned-lines.ts';

/** Rounding of figures in the HTML: beyond it the face is another one. */
const driftEm = 0.02;
/** The browser rounds the width of each run of text up to this, pixels. */
const layoutUnitPx = 1 / 64;
/** A twentieth of a pixel, 13 µm: no eye sees it, and no line is off by accident within it. */
const baselinePx = 0.05;
/** Room at a leg's edges for what a line's width may be off: a quarter of a pixel, and rounding. */
const edgePx = 0.25;

/** Distance of a line's baseline from the top of its grid row, pixels. */
export function baselineOffset(plan: PagePlan, line: LineGeometry): number {
  const top = typeOrigin(plan.format).y + line.row * plan.format.pitchPt;
  return line.baseline - (top * 96) / 72;
}

/** The offset that most lines of an issue show: the middle one. 0 without lines. */
export function commonOffset(plans: readonly PagePlan[], pages: readonly PageGeometry[]): number {
  const offsets = plans
    .flatMap((plan) => {
      const page = pages.find((item) => item.number === plan.number);
      return (page?.lines ?? []).map((line) => baselineOffset(plan, line));
    })
    .sort((a, b) => a - b);
  return offsets[Math.floor(offsets.length / 2)] ?? 0;
}

type Report = (rule: RuleId, data: Diagnostic['data']) => void;

function checkPlace(plan: PagePlan, planned: PlannedLine, line: LineGeometry, say: Report): void {
  const leg = planned.module.legs[planned.leg];
  if (leg === undefined) return;
  const box = toPt(plan.format, leg.box);
  const room = edgePx + line.pieces * layoutUnitPx;
  const left = ptToPx(box.x) - line.hangPx - room;
  const right = ptToPx(box.x) + ptToPx(box.w) + room;
  const { x, w } = line.rect;
  if (x >= left && x + w <= right) return;
  const out = Math.max(left - x, x + w - right) / line.sizePx;
  say('verify/outside-leg', { line: line.line + 1, outEm: roundTo(out, 3) });
}

function checkLine(
  plan: PagePlan,
  planned: PlannedLine,
  line: LineGeometry,
  offset: number,
  say: Report,
): void {
  const number = line.line + 1;
  if (line.fragments !== 1) {
    say('verify/line-broken', { line: number, found: line.fragments });
    return;
  }
  // Counted in the plan's em: a face in another size is drift too.
  const emPx = ptToPx(pt(plan.format.bodyPt));
  const width = (line.widthEm * line.sizePx) / emPx;
  const roundedEm = (line.pieces * layoutUnitPx) / emPx;
  if (!(Math.abs(width - planned.widthEm) <= driftEm + roundedEm)) {
    const foundEm = roundTo(width, 3);
    say('typeset/drift', { line: number, foundEm, allowedEm: roundTo(planned.widthEm, 3) });
  }
  const off = baselineOffset(plan, { ...line, row: planned.row }) - offset;
  if (!(Math.abs(off) <= baselinePx)) {
    say('verify/baseline', { line: number, foundPx: roundTo(off, 3), allowedPx: baselinePx });
  }
  checkPlace(plan, planned, line, say);
}

/** Checks the body lines of one page. `offset` is the issue's `commonOffset`. */
export function checkBody(
  plan: PagePlan,
  page: PageGeometry,
  offset: number,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const wanted = plannedLines(plan);
  wanted.forEach((planned, index) => {
    const line = page.lines[index];
    const story = planned.module.story;
    if (line === undefined || line.story !== story || line.text !== planned.text) {
      // One report: after the first line that differs all others are shifted.
      if (found.some((item) => item.rule === 'verify/line-missing')) return;
      const data = { story, expected: planned.text, found: line?.text ?? '' };
      const at = { issue: plan.issue, page: plan.number, story };
      found.push({ rule: 'verify/line-missing', severity: 'error', data, at });
      return;
    }
    checkLine(plan, planned, line, offset, (rule, data) => {
      const at = placeOfRect(plan, line.rect, story);
      found.push({ rule, severity: 'error', data: { story, ...data }, at });
    });
  });
  for (const line of page.lines.slice(wanted.length)) {
    const at = placeOfRect(plan, line.rect, line.story);
    const data = { story: line.story, text: line.text };
    found.push({ rule: 'verify/line-extra', severity: 'error', data, at });
  }
  return found;
}
