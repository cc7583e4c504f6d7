/**
 * The engine of record: Paged.js puts sheets that already fit on pages.
 *
 * In: a loaded document of sheets. Out: what its hooks saw; the document now consists of page elements.
 * Paged.js gives the `@page` boxes, named pages, running heads and counters. It is never asked to break
 * anything: it does not see text that overflows a box and can lose text where it breaks columns, so its
 * hooks only assert that it broke nothing (docs/design/print.md#pagedjs).
 */
import type { Page } from 'playwright';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { findPagedjs } from './pagedjs-file.ts';

/** What the hooks saw of one page. */
export interface ShellPage {
  /** Sheets on the page; 1 when all is well. */
  readonly sheets: number;
  /** Whether Paged.js went on to the next page in the middle of a sheet. */
  readonly brokenInside: boolean;
}

/** What the hooks saw. */
export interface ShellRecord {
  readonly expected: number;
  readonly pages: readonly ShellPage[];
  /** What Paged.js threw, or the empty string. */
  readonly thrown: string;
}

interface PagedHook {
  afterPageLayout?(
    element: HTMLElement,
    page: unknown,
    breakToken: { readonly node?: Node } | undefined,
  ): void;
}

interface PagedGlobal {
  readonly Handler: new (...parts: unknown[]) => PagedHook;
  readonly Previewer: new () => { preview(): Promise<{ readonly pages: readonly unknown[] }> };
  registerHandlers(...handlers: unknown[]): void;
}

/** The page script: runs Paged.js and records, without changing anything. */
async function runPaged(): Promise<ShellRecord> {
  const paged = (window as unknown as { readonly Paged: PagedGlobal }).Paged;
  const expected = document.querySelectorAll('.sheet').length;
  const pages: ShellPage[] = [];
  paged.registerHandlers(
    class extends paged.Handler {
      override afterPageLayout(
        element: HTMLElement,
        _page: unknown,
        breakToken: { readonly node?: Node } | undefined,
      ): void {
        const node = breakToken?.node;
        const at = node instanceof Element ? node : node?.parentElement;
        const sheet = at?.closest('.sheet') ?? null;
        pages.push({
          sheets: element.querySelectorAll('.sheet').length,
          brokenInside: sheet !== null && sheet !== node,
        });
      }
    },
  );
  try {
    await new paged.Previewer().preview();
    return { expected, pages, thrown: '' };
  } catch (error) {
    return { expected, pages, thrown: error instanceof Error ? error.message : String(error) };
  }
}

/** Judges a record: one sheet a page, none broken, as many pages as sheets. */
export function judgeShell(record: ShellRecord, complaints: readonly string[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const error = (rule: Diagnostic['rule'], data: Diagnostic['data']) =>
    found.push({ rule, severity: 'error', data });
  if (record.thrown !== '') error('paginate/engine-failed', { reason: record.thrown });
  for (const line of complaints) error('paginate/unable-to-layout', { line });
  record.pages.forEach((page, index) => {
    if (page.brokenInside) error('paginate/sheet-broken', { page: index + 1 });
    if (page.sheets !== 1) {
      error('paginate/sheets-on-page', { page: index + 1, found: page.sheets, expected: 1 });
    }
  });
  if (record.pages.length !== record.expected) {
    const data = { found: record.pages.length, expected: record.expected };
    error('paginate/page-count', data);
  }
  return found;
}

/** Puts the sheets of a loaded document on pages. */
export async function pagedShell(page: Page): Promise<readonly Diagnostic[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const line = message.text();
    if (line.includes('Unable to layout item')) complaints.push(line.slice(0, 200));
  });
  await page.evaluate(() => {
    (window as unknown as { PagedConfig: object }).PagedConfig = { auto: false };
  });
  await page.addScriptTag({ path: findPagedjs().path });
  return judgeShell(await page.evaluate(runPaged), complaints);
}
