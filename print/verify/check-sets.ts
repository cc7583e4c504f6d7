/**
 * Second layer: texts at fixed places (headlines, kickers, captions, cells) in the DOM against the plan.
 *
 * In: a page plan and what a browser read of the same page. Out: lines that the browser broke, that leave
 * their module, or that touch another line. Boxes are those of the characters (one em), not of the face,
 * whose ascent and descent are higher than any Han character; a line leaves its module by its ink.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { ptToPx, roundTo } from '../../src/units/units.ts';
import { type Box, toPt, typeWidthEm } from '../geometry/grid.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import type {
  PageGeometry,
  RectPx,
  SetGeometry,
  SetLineGeometry,
} from '../paginate/page-geometry.ts';
import { placeOfRect } from './places.ts';

/** Two lines may share this much of an em: the middle of a face's box is not that of its characters. */
const touchEm = 0.1;
/** A face's ink may reach this far outside a box of whole characters, em. */
const hangEm = 0.25;

/** The band of characters in a line's rectangle: one em about its middle. */
export function characterBox(line: Pick<SetLineGeometry, 'rect' | 'sizePx' | 'vertical'>): RectPx {
  const { rect, sizePx } = line;
  if (line.vertical) {
    return { ...rect, x: rect.x + (rect.w - sizePx) / 2, w: sizePx };
  }
  return { ...rect, y: rect.y + (rect.h - sizePx) / 2, h: sizePx };
}

interface Placed {
  readonly set: SetGeometry;
  readonly line: SetLineGeometry;
  readonly box: RectPx;
}

const rectOfBox = (plan: PagePlan, box: Box): RectPx => {
  const rect = toPt(plan.format, box);
  return { x: ptToPx(rect.x), y: ptToPx(rect.y), w: ptToPx(rect.w), h: ptToPx(rect.h) };
};

/** Where a set text may stand: its module, or the type area when it belongs to none. */
function roomOf(plan: PagePlan, set: SetGeometry): RectPx {
  const module = plan.modules.find((item) => item.story === set.story && item.part === set.part);
  const area: Box = { x: 0, y: 0, w: typeWidthEm(plan.format), h: plan.format.rows };
  return rectOfBox(plan, module?.box ?? area);
}

/** A line's box less the blank at its ends: a mark may show its empty half outside (CLREQ 3.1.6). */
const inkBox = (line: SetLineGeometry, box: RectPx): RectPx => {
  const { before, after } = line.blankPx;
  return line.vertical
    ? { ...box, y: box.y + before, h: box.h - before - after }
    : { ...box, x: box.x + before, w: box.w - before - after };
};

/** How far a box stands outside another, pixels; 0 inside. */
const outside = (room: RectPx, box: RectPx): number =>
  Math.max(
    0,
    room.x - box.x,
    room.y - box.y,
    box.x + box.w - room.x - room.w,
    box.y + box.h - room.y - room.h,
  );

/** How deep two boxes lie in each other, pixels; 0 apart. */
export const depthOf = (a: RectPx, b: RectPx): number => {
  const across = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return Math.max(0, Math.min(across, down));
};

/** Checks the set texts of one page. */
export function checkSets(plan: PagePlan, page: PageGeometry): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const placed: readonly Placed[] = page.sets.flatMap((set) =>
    set.lines.map((line) => ({ set, line, box: characterBox(line) })),
  );
  const body = page.lines.map((line) => ({
    line,
    box: characterBox({ ...line, vertical: false }),
  }));
  placed.forEach(({ set, line, box }, index) => {
    const at = placeOfRect(plan, box, set.story);
    const base = { part: set.kind, text: line.text };
    if (line.fragments > 1) {
      const data = { ...base, found: line.fragments };
      found.push({ rule: 'verify/set-broken', severity: 'error', data, at });
    }
    const out = outside(roomOf(plan, set), inkBox(line, box)) / line.sizePx;
    if (out > hangEm) {
      const data = { ...base, outEm: roundTo(out, 2) };
      found.push({ rule: 'verify/headline-outside', severity: 'error', data, at });
    }
    for (const other of [...placed.slice(index + 1), ...body]) {
      const depth = depthOf(box, other.box);
      if (depth <= touchEm * Math.min(line.sizePx, other.line.sizePx)) continue;
      const data = { ...base, other: other.line.text, depthPx: roundTo(depth, 1) };
      found.push({ rule: 'verify/headline-touches', severity: 'error', data, at });
    }
  });
  return found;
}
