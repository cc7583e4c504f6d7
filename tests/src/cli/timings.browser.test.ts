/** `--timings` of the verbs that start a browser. */
import { expect, it } from 'vitest';
import { BROWSER_RUNS, expectTimed } from '../../support/timed-runs.ts';

it.each(BROWSER_RUNS)(
  'tells the stages of $words',
  async (run) => {
    expect(run.words.length).toBeGreaterThan(0);
    await expectTimed(run);
  },
  120_000,
);
