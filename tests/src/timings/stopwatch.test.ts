/** The stopwatch, on a clock that the test winds. */
import { describe, expect, it } from 'vitest';
import { noStopwatch, startStopwatch } from '../../../src/timings/stopwatch.ts';

const clock = () => {
  let now = 1000;
  const pass = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { now: () => now, pass };
};

describe('the stopwatch', () => {
  it('adds up calls, seconds and counts of a stage', () => {
    const { now, pass } = clock();
    const stopwatch = startStopwatch(now);
    for (const lines of [3, 4]) {
      const given = stopwatch.timedNow(
        'typeset',
        () => {
          pass(250);
          return lines;
        },
        (count) => ({ lines: count, galleys: 1 }),
      );
      expect(given).toBe(lines);
    }
    pass(100);
    expect(stopwatch.timings()).toEqual({
      seconds: 0.6,
      stages: [{ stage: 'typeset', calls: 2, seconds: 0.5, counts: { galleys: 2, lines: 7 } }],
    });
  });

  it('waits for a promise', async () => {
    const { now, pass } = clock();
    const stopwatch = startStopwatch(now);
    const given = await stopwatch.timed(
      'read',
      async () => {
        await Promise.resolve();
        pass(40);
        return 'paper';
      },
      ({ length }) => ({ articles: length }),
    );
    expect(given).toBe('paper');
    const [read] = stopwatch.timings().stages;
    expect(read).toEqual({ stage: 'read', calls: 1, seconds: 0.04, counts: { articles: 5 } });
  });

  it('keeps a part with its stage, and apart from the same work elsewhere', () => {
    const { now, pass } = clock();
    const stopwatch = startStopwatch(now);
    const set = () => stopwatch.timedNow('typeset', () => pass(10));
    stopwatch.timedNow('verify', () => pass(1));
    stopwatch.timedNow('layout', () => {
      set();
      set();
    });
    set();
    const told = stopwatch
      .timings()
      .stages.map(({ stage, within, calls, seconds }) => [stage, within, calls, seconds]);
    // In the order of the stages, not of the calls.
    expect(told).toEqual([
      ['layout', undefined, 1, 0.02],
      ['typeset', 'layout', 2, 0.02],
      ['typeset', undefined, 1, 0.01],
      ['verify', undefined, 1, 0.001],
    ]);
  });

  it('ends a stage that fails, and counts nothing of it', async () => {
    const { now, pass } = clock();
    const stopwatch = startStopwatch(now);
    const counts = () => ({ files: 1 });
    const fail = (): never => {
      pass(5);
      throw new Error('no');
    };
    expect(() => stopwatch.timedNow('write', fail, counts)).toThrow('no');
    await expect(stopwatch.timed('pdf', async () => fail(), counts)).rejects.toThrow('no');
    stopwatch.timedNow('lock', () => undefined);
    const told = stopwatch.timings().stages;
    expect(
      told.map(({ stage, within, seconds, counts: of }) => [stage, within, seconds, of]),
    ).toEqual([
      ['lock', undefined, 0, {}],
      ['pdf', undefined, 0.005, {}],
      ['write', undefined, 0.005, {}],
    ]);
  });

  it('is not needed for work to be done', async () => {
    expect(noStopwatch.timedNow('read', () => 1)).toBe(1);
    expect(await noStopwatch.timed('read', () => Promise.resolve(2))).toBe(2);
  });
});
