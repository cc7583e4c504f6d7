/**
 * How much of a long list a test takes: a part in `npm test`, all of it in `npm run test:full`, whose project
 * runs the same files with `BANXIN_TEST_COUNTS=full` (`vitest.config.ts`).
 */

/** The first value in a daily run, the second in a full one. */
export const counted = <T>(daily: T, full: T): T =>
  process.env['BANXIN_TEST_COUNTS'] === 'full' ? full : daily;
