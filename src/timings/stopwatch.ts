/**
 * What each stage of a command took and how much it had to do. In: work handed over at the stages' doors, with
 * the clock's readings. Out: seconds, calls and counts a stage. The stopwatch is passed down by whoever opens a
 * door and shapes nothing that a stage makes (law 5): layout and typesetting know none.
 */

import { COUNTS, type Count, type Counts, STAGES, type Stage } from './stages.ts';

/** Takes the time of stages; what every door needs. */
export interface Stopwatch {
  /** Does the work of a stage and gives what it gives; `countsOf` says how much it was, where it did not fail. */
  readonly timed: <T>(
    stage: Stage,
    work: () => Promise<T>,
    countsOf?: (given: T) => Counts,
  ) => Promise<T>;
  /** The same for work that waits for nothing. */
  readonly timedNow: <T>(stage: Stage, work: () => T, countsOf?: (given: T) => Counts) => T;
}

/** What a stage took. */
export interface StageTiming {
  readonly stage: Stage;
  /** The stage it is a part of; absent for one that stands by itself. */
  readonly within?: Stage;
  readonly calls: number;
  readonly seconds: number;
  readonly counts: Counts;
}

/** What a whole command took. */
export interface Timings {
  readonly seconds: number;
  /** In the order of `STAGES`, parts after the stage that they are parts of. */
  readonly stages: readonly StageTiming[];
}

/** Does the work and takes no time: for whoever was not asked. */
export const noStopwatch: Stopwatch = {
  timed: (_, work) => work(),
  timedNow: (_, work) => work(),
};

interface Entry {
  readonly stage: Stage;
  readonly within: Entry | undefined;
  calls: number;
  milliseconds: number;
  readonly counts: Map<Count, number>;
}

/**
 * A stopwatch that starts now. Stages run one after another or inside each other, never side by side: the one that
 * began last and has not ended is the one that the next belongs to.
 *
 * @param now reading of a clock, milliseconds
 */
export const startStopwatch = (
  now: () => number,
): Stopwatch & { readonly timings: () => Timings } => {
  const from = now();
  const entries: Entry[] = [];
  const open: Entry[] = [];
  const begin = (stage: Stage): Entry => {
    const within = open.at(-1);
    const known = entries.find((entry) => entry.stage === stage && entry.within === within);
    const entry = known ?? { stage, within, calls: 0, milliseconds: 0, counts: new Map() };
    if (!known) entries.push(entry);
    open.push(entry);
    return entry;
  };
  const end = (entry: Entry, since: number): void => {
    entry.calls += 1;
    entry.milliseconds += now() - since;
    open.splice(open.lastIndexOf(entry), 1);
  };
  return {
    timed: async (stage, work, countsOf) => {
      const [since, entry] = [now(), begin(stage)];
      try {
        const given = await work();
        if (countsOf) addCounts(entry, countsOf(given));
        return given;
      } finally {
        end(entry, since);
      }
    },
    timedNow: (stage, work, countsOf) => {
      const [since, entry] = [now(), begin(stage)];
      try {
        const given = work();
        if (countsOf) addCounts(entry, countsOf(given));
        return given;
      } finally {
        end(entry, since);
      }
    },
    timings: () => ({
      seconds: rounded(now() - from),
      stages: inOrder(entries).map(timingOf),
    }),
  };
};

/** Seconds to the millisecond: below it a figure is noise. */
const rounded = (milliseconds: number): number => Math.round(milliseconds) / 1000;

const addCounts = ({ counts }: Entry, more: Counts): void => {
  for (const name of COUNTS) {
    const by = more[name];
    if (by !== undefined) counts.set(name, (counts.get(name) ?? 0) + by);
  }
};

/** Stages in their order, each with its parts behind it. */
const inOrder = (entries: readonly Entry[], within?: Entry): readonly Entry[] =>
  STAGES.flatMap((stage) =>
    entries
      .filter((entry) => entry.stage === stage && entry.within === within)
      .flatMap((entry) => [entry, ...inOrder(entries, entry)]),
  );

const timingOf = ({ stage, within, calls, milliseconds, counts }: Entry): StageTiming => ({
  stage,
  ...(within === undefined ? {} : { within: within.stage }),
  calls,
  seconds: rounded(milliseconds),
  counts: Object.fromEntries(
    COUNTS.flatMap((name) => {
      const count = counts.get(name);
      return count === undefined ? [] : [[name, count] as const];
    }),
  ),
});
