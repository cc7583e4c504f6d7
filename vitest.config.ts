/**
 * Four kinds of tests, told apart by the names of their files:
 *
 * - `unit` (`*.test.ts`): no page of the sample issues, no browser, no built site;
 * - `pages` (`*.pages.test.ts`, `*.browser.test.ts`, `tests/e2e`): sample pages solved, printed and built
 *   once and shared, one file at a time (two cores hold one Chromium);
 * - `full` and `bench`: only when named (`npm run test:full`, `npm run bench`).
 *
 * Files of a project share their worker's modules (`isolate: false`), so that faces, dictionaries and
 * solved pages are loaded once a worker and not once a file: a test leaves no module or environment changed.
 */
import { defineConfig } from 'vitest/config';
import { ownCache } from './tests/support/own-cache.ts';
import { slowestFiles } from './tests/support/slowest-files.ts';

const onPages = ['tests/**/*.{pages,browser}.test.ts', 'tests/e2e/**/*.test.ts'];
const byName = ['tests/full/**', 'tests/bench/**'];
/** Files that take a part of their cases in `npm test` and all of them in the full run. */
const counted = [
  'tests/print/layout/solve/{keep-page,solve-exact,solve-pages}.test.ts',
  'tests/print/layout/solved/odd-pages.test.ts',
  'tests/print/layout/template/open-masks.pages.test.ts',
];
const env = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  BANXIN_CACHE: await ownCache(import.meta.dirname),
};
const minute = 60_000;

export default defineConfig({
  test: {
    reporters: ['default', slowestFiles(10)],
    coverage: {
      provider: 'v8',
      include: ['{src,print}/**/*.{ts,mjs}'],
      reporter: ['text-summary', 'json-summary', 'html'],
      // A number beside a failure is better than none: a run of all tests is long.
      reportOnFailure: true,
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...onPages, ...byName],
          env,
          isolate: false,
          testTimeout: minute,
          hookTimeout: minute,
        },
      },
      {
        test: {
          name: 'pages',
          include: onPages,
          exclude: byName,
          env,
          isolate: false,
          fileParallelism: false,
          globalSetup: 'tests/support/pages-setup.ts',
          sequence: { groupOrder: 1 },
          testTimeout: 2 * minute,
          hookTimeout: 3 * minute,
        },
      },
      {
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts', ...counted],
          env: { ...env, BANXIN_TEST_COUNTS: 'full' },
          fileParallelism: false,
          testTimeout: 10 * minute,
          hookTimeout: 10 * minute,
        },
      },
      {
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.test.ts'],
          env,
          fileParallelism: false,
          testTimeout: 10 * minute,
        },
      },
    ],
  },
});
