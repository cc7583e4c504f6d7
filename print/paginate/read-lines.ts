/**
 * Reads body lines out of the page. Runs in the browser, so it is one self-contained function.
 *
 * In: sheets marked by `mark-frames`. Out: every `.ln` with its rectangle and its baseline. The baseline
 * is that of an empty inline block put before the first character for the time of the reading: it has
 * no width and no height, so it moves nothing, and its lower edge stands on the baseline (CSS 2.1,
 * 10.8.1).
 */
import type { LineGeometry } from './page-geometry.ts';

/** A line with the page it stands on. */
export interface ReadLine extends LineGeometry {
  readonly page: number;
}

/** Opening marks, whose left half is empty and may stand outside the measure at a line start. */
export const hangingMarks = '“‘（《〈「『【〔〖［｛';

/**
 * The page script: all body lines of all sheets, in document order.
 *
 * @param marks the opening marks that may hang
 */
export function readLines(marks: string): ReadLine[] {
  const elements = [...document.querySelectorAll<HTMLElement>('.sheet .ln')];
  const frame = (element: Element): { page: number; x: number; y: number } => {
    const data = element.closest<HTMLElement>('.sheet')?.dataset ?? {};
    return { page: Number(data.frame), x: Number(data.frameX), y: Number(data.frameY) };
  };
  const dataOf = (element: Element, selector: string): DOMStringMap =>
    element.closest<HTMLElement>(selector)?.dataset ?? {};
  const lines = elements.map((element) => {
    const origin = frame(element);
    const rects = [...element.getClientRects()];
    const x0 = Math.min(...rects.map((rect) => rect.left));
    const y0 = Math.min(...rects.map((rect) => rect.top));
    const x1 = Math.max(...rects.map((rect) => rect.right));
    const y1 = Math.max(...rects.map((rect) => rect.bottom));
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    // Letter spacing after the last glyph is cancelled by a negative margin; a positive one is white.
    const trailing = Math.min(0, Number.parseFloat(style.marginRight) || 0);
    const piece = dataOf(element, '.piece');
    const module = dataOf(element, '.module');
    const line = Number(element.dataset.l);
    const text = element.textContent ?? '';
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let pieces = 0;
    while (nodes.nextNode() !== null) pieces += 1;
    return {
      page: origin.page,
      story: module.story ?? '',
      part: Number(module.part ?? 0),
      block: dataOf(element, '.para').block ?? '',
      line,
      leg: Number(piece.leg),
      row: Number(piece.row) + line - Number(piece.from),
      text,
      rect: { x: x0 - origin.x, y: y0 - origin.y, w: x1 - x0, h: y1 - y0 },
      fragments: rects.length,
      pieces,
      baseline: Number.NaN,
      widthEm: (x1 - x0 + trailing) / size,
      plannedEm: Number(element.dataset.w),
      sizePx: size,
      hangPx: text !== '' && marks.includes(text.charAt(0)) ? size / 2 : 0,
    };
  });
  const probes = elements.map((element) => {
    const probe = document.createElement('span');
    probe.style.cssText = 'display:inline-block;width:0;height:0;margin:0;padding:0;border:0';
    element.prepend(probe);
    return probe;
  });
  const baselines = probes.map((probe) => probe.getBoundingClientRect().bottom - frame(probe).y);
  for (const probe of probes) probe.remove();
  return lines.map((line, index) => ({ ...line, baseline: baselines[index] ?? Number.NaN }));
}
