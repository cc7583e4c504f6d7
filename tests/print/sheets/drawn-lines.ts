/** Reads composed lines back from a browser: how wide each is drawn, and where its baseline stands. */
import type { Browser, Page } from 'playwright';
import { PITCH_PX } from '../../support/typeset/page-html.ts';

const WIDTH_TOLERANCE_EM = 0.02;
const BASELINE_TOLERANCE_PX = 0.05;

/** What a line is on the page, em and pixels. */
export interface Drawn {
  readonly fragments: number;
  readonly plannedEm: number;
  readonly drawnEm: number;
  readonly row: number;
  readonly html: string;
  readonly top: number;
  readonly baseline: number;
}

/** The page script: every line's rectangle and baseline. */
export const readDrawn = (size: number): Drawn[] => {
  const origin = document.querySelector('main')?.getBoundingClientRect().top ?? 0;
  const elements = [...document.querySelectorAll<HTMLElement>('.ln')];
  const drawn = elements.map((element) => {
    const rects = [...element.getClientRects()];
    const left = Math.min(...rects.map((rect) => rect.left));
    const right = Math.max(...rects.map((rect) => rect.right));
    const piece = element.closest<HTMLElement>('.piece');
    return {
      fragments: rects.length,
      plannedEm: Number(element.dataset['w']),
      drawnEm: (right - left) / size,
      row:
        Number(piece?.dataset['row']) +
        Number(element.dataset['l']) -
        Number(piece?.dataset['from']),
      html: element.outerHTML,
      top: (rects[0]?.top ?? 0) - origin,
    };
  });
  const probes = elements.map((element) => {
    const probe = document.createElement('span');
    probe.style.cssText = 'display:inline-block;width:0;height:0';
    element.prepend(probe);
    return probe;
  });
  const baselines = probes.map((probe) => probe.getBoundingClientRect().bottom - origin);
  for (const probe of probes) probe.remove();
  return drawn.map((line, index) => ({ ...line, baseline: baselines[index] ?? Number.NaN }));
};

/** Opens a page with its faces loaded. */
export const show = async (browser: Browser, source: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.setContent(source);
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
  });
  return page;
};

/** Lines that stand apart from the plan. */
export const strays = (drawn: readonly Drawn[]): readonly Drawn[] => {
  const first = drawn[0]?.baseline ?? 0;
  return drawn.filter(
    (line) =>
      line.fragments !== 1 ||
      Math.abs(line.drawnEm - line.plannedEm) > WIDTH_TOLERANCE_EM ||
      Math.abs(line.baseline - first - line.row * PITCH_PX) > BASELINE_TOLERANCE_PX,
  );
};
