/**
 * Reads a whole printed document into `PageGeometry` values.
 *
 * In: a page of the browser whose sheets stand on pages, and the engine that put them there. Out: one
 * value a page, in page order, the same shape for both engines so that they can be compared.
 */
import type { Page } from 'playwright';
import { markNativeFrames, markPagedFrames } from './mark-frames.ts';
import type { Engine, PageGeometry } from './page-geometry.ts';
import { hangingMarks, readLines } from './read-lines.ts';
import { type OnPage, readPictures, readSets, readUnits, textParts } from './read-sets.ts';

const without = <T extends object>(item: OnPage<T>): T => {
  const { page: _page, ...rest } = item;
  return rest as unknown as T;
};

const ofPage = <T extends object>(items: readonly OnPage<T>[], page: number): readonly T[] =>
  items.filter((item) => item.page === page).map((item) => without<T>(item));

/** Reads every sheet of the document. */
export async function readGeometry(page: Page, engine: Engine): Promise<readonly PageGeometry[]> {
  const frames = await page.evaluate(engine === 'paged' ? markPagedFrames : markNativeFrames);
  const lines = await page.evaluate(readLines, hangingMarks);
  const sets = await page.evaluate(readSets, textParts);
  const units = await page.evaluate(readUnits, textParts);
  const pictures = await page.evaluate(readPictures);
  return frames.map((frame) => ({
    number: frame.page,
    width: frame.width,
    height: frame.height,
    sheet: frame.sheet,
    lines: ofPage(lines, frame.page),
    sets: ofPage(sets, frame.page),
    units: ofPage(units, frame.page),
    pictures: ofPage(pictures, frame.page),
    ...(frame.folio === null ? {} : { folio: frame.folio }),
  }));
}
