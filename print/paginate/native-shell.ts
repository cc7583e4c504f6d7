/**
 * The second opinion: the same document with Chromium's own page boxes.
 *
 * In: a loaded document of sheets. Out: the document made ready. Chromium has `@page`, named pages and
 * counters, but no running elements, so the 报眉 is left out here; the body must stand where Paged.js puts
 * it to a hundredth of a pixel, which `print/verify/compare-engines.ts` asserts.
 */
import type { Page } from 'playwright';

/** Style that stands in for what Chromium lacks: a running element leaves the flow. */
const withoutRunning = `
.sheet > .folio { display: none !important; }
html, body { margin: 0 !important; }
.sheet { break-after: page; break-inside: avoid; }
.sheet:last-of-type { break-after: auto; }
`;

/** Makes the sheets of a loaded document ready for Chromium's own paging. */
export async function nativeShell(page: Page): Promise<void> {
  await page.addStyleTag({ content: withoutRunning });
}
