/**
 * Opens the sheets' document in a window of its own and makes sure that it is what it claims to be.
 *
 * In: a browser and a file URL. Out: the loaded page with every face ready, and the faults: a face that
 * did not load, a picture that did not, anything asked from outside this machine, and the media range
 * syntax that makes Paged.js stop with an empty page (docs/design/print.md#sheets).
 */
import type { Browser, Page } from 'playwright';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

/** A document ready to be put on pages. The caller closes `page`. */
export interface LoadedSheets {
  readonly page: Page;
  readonly diagnostics: readonly Diagnostic[];
}

/** Window that is wider than any newspaper sheet; two device pixels a CSS pixel for the pictures. */
const windowSize = { width: 2000, height: 1600 };

/** `(width >= 1px)`, `(1px < width)`: right in browsers, fatal in the CSS parser of Paged.js. */
const mediaRange = /@media[^{]*\([^)]*[<>][^)]*\)[^{]*\{/g;

/** Finds media range syntax in a style sheet. */
export function findMediaRanges(css: string): readonly string[] {
  return [...css.matchAll(mediaRange)].map((match) => match[0].replace(/\s*\{$/, ''));
}

/** The page script: loads every face that is declared and names those that fail. */
async function loadFaces(): Promise<readonly string[]> {
  const faces = [...document.fonts];
  await Promise.allSettled(faces.map((face) => face.load()));
  await document.fonts.ready;
  return faces
    .filter((face) => face.status !== 'loaded')
    .map((face) => `${face.family} ${face.weight}`);
}

/** The page script: sources of pictures that the browser could not decode. */
function brokenPictures(): readonly string[] {
  return [...document.images]
    .filter((image) => !image.complete || image.naturalWidth === 0)
    .map((image) => image.getAttribute('src') ?? '');
}

/** Opens the document. Only `file:` and `data:` are served; anything else is refused and reported. */
export async function loadSheets(browser: Browser, url: string): Promise<LoadedSheets> {
  const found: Diagnostic[] = [];
  const error = (rule: Diagnostic['rule'], data: Diagnostic['data']) =>
    found.push({ rule, severity: 'error', data });
  const page = await browser.newPage({ viewport: windowSize, deviceScaleFactor: 2 });
  await page.route(/^(?!file:|data:|blob:)/, async (route) => {
    error('paginate/outside-request', { url: route.request().url() });
    await route.abort();
  });
  page.on('pageerror', (fault) => error('paginate/engine-failed', { reason: fault.message }));
  await page.goto(url, { waitUntil: 'load' });
  for (const face of await page.evaluate(loadFaces)) error('paginate/font-not-loaded', { face });
  for (const src of await page.evaluate(brokenPictures)) {
    error('paginate/picture-not-loaded', { src: src.slice(0, 120) });
  }
  const styles = await page.evaluate(() =>
    [...document.querySelectorAll('style')].map((style) => style.textContent ?? ''),
  );
  for (const condition of styles.flatMap(findMediaRanges)) {
    error('paginate/media-range', { condition });
  }
  return { page, diagnostics: found };
}
