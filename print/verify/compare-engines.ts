/**
 * Third layer: the same sheets under two engines.
 *
 * In: what a browser read of a page under Paged.js and under its own paging. Out: the worst distance
 * between two body lines, and a diagnostic when it is more than a hundredth of a pixel, when a line is
 * missing, or when its text differs. Paged.js gets sheets that already fit, so it must move nothing.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { roundTo } from '../../src/units/units.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import type { LineGeometry, PageGeometry } from '../paginate/page-geometry.ts';
import { placeOfPage, placeOfRect } from './places.ts';

/** A hundredth of a pixel: below the 1/64 px that the browser counts in, so equal means equal. */
export const agreementPx = 0.01;

/** How far two engines agree. */
export interface Agreement {
  readonly lines: number;
  readonly worstPx: number;
  readonly diagnostics: readonly Diagnostic[];
}

const distance = (a: LineGeometry, b: LineGeometry): number =>
  Math.max(
    Math.abs(a.rect.x - b.rect.x),
    Math.abs(a.rect.y - b.rect.y),
    Math.abs(a.rect.w - b.rect.w),
    Math.abs(a.rect.h - b.rect.h),
    Math.abs(a.baseline - b.baseline),
  );

function comparePage(plan: PagePlan, a: PageGeometry, b: PageGeometry | undefined): Agreement {
  const lines = a.lines.length;
  if (b === undefined || b.lines.length !== lines) {
    const diagnostic: Diagnostic = {
      rule: 'verify/engines-lines',
      severity: 'error',
      data: { page: plan.number, paged: lines, native: b?.lines.length ?? 0 },
      at: placeOfPage(plan),
    };
    return { lines, worstPx: Number.POSITIVE_INFINITY, diagnostics: [diagnostic] };
  }
  let worstPx = 0;
  let worst: LineGeometry | undefined;
  a.lines.forEach((line, index) => {
    const other = b.lines[index];
    const far =
      other === undefined || other.text !== line.text
        ? Number.POSITIVE_INFINITY
        : distance(line, other);
    if (far <= worstPx) return;
    worstPx = far;
    worst = line;
  });
  if (worst === undefined || worstPx <= agreementPx) return { lines, worstPx, diagnostics: [] };
  const diagnostic: Diagnostic = {
    rule: 'verify/engines-differ',
    severity: 'error',
    data: { text: worst.text, foundPx: roundTo(worstPx, 3), allowedPx: agreementPx },
    at: placeOfRect(plan, worst.rect, worst.story),
  };
  return { lines, worstPx, diagnostics: [diagnostic] };
}

/** Compares all pages of an issue. */
export function compareEngines(
  plans: readonly PagePlan[],
  paged: readonly PageGeometry[],
  native: readonly PageGeometry[],
): Agreement {
  const results = plans.flatMap((plan) => {
    const a = paged.find((page) => page.number === plan.number);
    const b = native.find((page) => page.number === plan.number);
    return a === undefined ? [] : [comparePage(plan, a, b)];
  });
  return {
    lines: results.reduce((sum, item) => sum + item.lines, 0),
    worstPx: Math.max(0, ...results.map((item) => item.worstPx)),
    diagnostics: results.flatMap((item) => item.diagnostics),
  };
}
