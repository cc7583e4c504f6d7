/**
 * Sheets to pages: one document in, its geometry, its PDF and the pictures of its pages out.
 *
 * Nothing is decided here. The plan said where every line stands; this stage prints it with one of two
 * engines and says what it sees. The PDF is as the browser wrote it; `print/pdf` makes it fit to publish.
 */
import type { Browser } from 'playwright';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { loadSheets } from './load-sheets.ts';
import { nativeShell } from './native-shell.ts';
import type { Engine, PageGeometry } from './page-geometry.ts';
import { type PagePicture, takePagePictures } from './page-pictures.ts';
import { pagedShell } from './paged-shell.ts';
import { readGeometry } from './read-geometry.ts';

/** What to print and how. */
export interface PaginateInput {
  /** `file:` URL of the sheets' document. */
  readonly url: string;
  readonly engine: Engine;
  /** Whether to print a PDF; the cross-check needs none. Default true. */
  readonly pdf?: boolean;
  /** Whether to take pictures of the pages (Paged.js only). Default false. */
  readonly pictures?: boolean;
}

/** Printed sheets. */
export interface Pagination {
  readonly engine: Engine;
  readonly pages: readonly PageGeometry[];
  readonly diagnostics: readonly Diagnostic[];
  /** Empty when not asked for. */
  readonly pdf: Buffer;
  readonly pictures: readonly PagePicture[];
}

/** Prints a document of sheets. The browser stays open. */
export async function paginate(browser: Browser, input: PaginateInput): Promise<Pagination> {
  const { page, diagnostics } = await loadSheets(browser, input.url);
  try {
    const found = [...diagnostics];
    if (input.engine === 'paged') found.push(...(await pagedShell(page)));
    else await nativeShell(page);
    const pages = await readGeometry(page, input.engine);
    const wantsPictures = input.pictures === true && input.engine === 'paged';
    const pictures = wantsPictures ? await takePagePictures(page) : [];
    const pdf =
      input.pdf === false
        ? Buffer.alloc(0)
        : await page.pdf({
            preferCSSPageSize: true,
            printBackground: true,
            tagged: true,
            outline: true,
          });
    return { engine: input.engine, pages, diagnostics: found, pdf, pictures };
  } finally {
    await page.close();
  }
}
