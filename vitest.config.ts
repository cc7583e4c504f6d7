/**
 * Four kinds of tests: `unit` in parallel without a browser, `browser` one file at a time (two cores
 * hold one Chromium), `full` and `bench` only when named (`npm run test:full`, `npm run bench`).
 * A test that opens a browser or builds a site is named `*.browser.test.ts` or stands in `tests/e2e`.
 */
import { defineConfig } from 'vitest/config';

const opensBrowser = ['tests/**/*.browser.test.ts', 'tests/e2e/**/*.test.ts'];
const byName = ['tests/full/**', 'tests/bench/**'];
const env = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' };
const minute = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...opensBrowser, ...byName],
          env,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: opensBrowser,
          exclude: byName,
          env,
          fileParallelism: false,
          testTimeout: 2 * minute,
          hookTimeout: 3 * minute,
        },
      },
      {
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts'],
          env,
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
