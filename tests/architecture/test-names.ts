/**
 * What a test needs stands in its name (`vitest.config.ts`): a browser, sample pages or a built site put a
 * file among the `pages`; everything else runs in the fast door. In: the files of `tests`. Out: one line a fault.
 */
import type { ImportStatement, SourceFile } from './read-source.ts';

/** Helpers that solve, print or build the sample: who reaches one is no unit test. */
const slowHelpers = [
  'tests/support/sample-pages.ts',
  'tests/support/printed-sample.ts',
  'tests/support/site/build-site.ts',
];

const inPages = /\.(pages|browser)\.test\.ts$|^tests\/(e2e|full|bench)\//;
const withBrowser = /\.browser\.test\.ts$|^tests\/(e2e|full|bench)\//;

const opensBrowser = (item: ImportStatement): boolean =>
  !item.typeOnly && (item.target === 'playwright' || item.names.includes('launchBrowser'));

/** The import of a file, or of a helper that it reaches inside `tests`, that answers the question. */
function reached(
  file: SourceFile,
  byPath: ReadonlyMap<string, SourceFile>,
  isIt: (item: ImportStatement) => boolean,
): ImportStatement | undefined {
  const seen = new Set<string>();
  const search = (from: SourceFile): ImportStatement | undefined => {
    if (seen.has(from.path)) return undefined;
    seen.add(from.path);
    return from.imports.find((item) => {
      if (item.typeOnly) return false;
      const helper = byPath.get(item.target);
      return isIt(item) || (helper !== undefined && search(helper) !== undefined);
    });
  };
  return search(file);
}

/** Test files whose name hides what they need. */
export function testNameFaults(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files
    .filter((file) => file.path.endsWith('.test.ts'))
    .flatMap((file) => {
      const browser = reached(file, byPath, opensBrowser);
      if (browser !== undefined && !withBrowser.test(file.path)) {
        return [`${file.path}:${browser.line} opens a browser: name it *.browser.test.ts`];
      }
      const slow = reached(file, byPath, (item) => slowHelpers.includes(item.target));
      return slow === undefined || inPages.test(file.path)
        ? []
        : [`${file.path}:${slow.line} needs sample pages: name it *.pages.test.ts`];
    });
}
