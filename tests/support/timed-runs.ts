/**
 * Calls of every verb with the stages that each must tell under `--timings`, and what is counted there for the small
 * paper. A part is named behind its stage: `layout/typeset`.
 */
import { expect } from 'vitest';
import { z } from 'zod';
import { COUNTS, STAGES } from '../../src/timings/stages.ts';
import { setFixtureFace } from './fixture-face.ts';
import { withPaper } from './paper.ts';
import { runCommand } from './run-command.ts';
import { solvedPaper } from './solved-paper.ts';

/** A call and what it must tell. */
export interface TimedRun {
  readonly words: readonly string[];
  /** Stage to the counts that must be above 0. */
  readonly stages: Readonly<Record<string, readonly (typeof COUNTS)[number][]>>;
}

const reading = { read: ['issues', 'articles'], check: [], fonts: ['faces'], load: [] } as const;
const planning = {
  ...reading,
  pictures: ['pictures'],
  layout: ['pages', 'stories', 'steps', 'tables', 'rectangles', 'weighed'],
  'layout/typeset': ['galleys', 'paragraphs', 'lines'],
  'layout/headlines': ['headlines'],
  glyphs: ['characters'],
} as const;

/** Calls that start no browser. */
export const QUIET_RUNS: readonly TimedRun[] = [
  { words: ['check'], stages: planning },
  { words: ['layout', '--frozen-layout'], stages: { ...planning, lock: [] } },
  { words: ['layout', '--headlines'], stages: { ...reading, headlines: ['headlines'] } },
  { words: ['layout', '--dump', 'parts'], stages: { ...planning, dump: ['bytes'] } },
  {
    words: ['typeset', 'issues/2023-08-18/lead.mdx'],
    stages: {
      read: ['articles'],
      fonts: ['faces'],
      load: [],
      typeset: ['galleys', 'paragraphs', 'lines'],
      glyphs: ['characters'],
      verify: ['lines'],
    },
  },
  { words: ['cards'], stages: { ...reading, cards: ['cards'] } },
];

/** Calls that start one. */
export const BROWSER_RUNS: readonly TimedRun[] = [
  { words: ['doctor'], stages: { examine: ['findings'] } },
  {
    words: ['print', '--fresh'],
    stages: {
      ...planning,
      lock: [],
      browser: [],
      kept: [],
      sheets: ['pages'],
      paged: ['pages', 'bytes'],
      native: ['pages'],
      pdf: ['files', 'bytes'],
      verify: ['pages'],
      write: ['files', 'bytes'],
    },
  },
];

const told = z.object({
  timings: z.strictObject({
    seconds: z.number().positive(),
    stages: z.array(
      z.strictObject({
        stage: z.enum(STAGES),
        within: z.enum(STAGES).optional(),
        calls: z.number().int().positive(),
        seconds: z.number().nonnegative(),
        counts: z.partialRecord(z.enum(COUNTS), z.number().int().nonnegative()),
      }),
    ),
  }),
});

/** Makes a call on the small paper and holds what it tells to what it must. */
export const expectTimed = ({ words, stages }: TimedRun): Promise<void> =>
  withPaper(solvedPaper, async (folder) => {
    setFixtureFace(folder);
    const { out } = await runCommand([...words, '--timings', '--json'], { folder });
    const { timings } = told.parse(JSON.parse(out));
    const byName = new Map(
      timings.stages.map(({ stage, within, counts }) => [
        within === undefined ? stage : `${within}/${stage}`,
        counts,
      ]),
    );
    expect([...byName.keys()].sort()).toEqual(Object.keys(stages).sort());
    for (const [name, counts] of Object.entries(stages)) {
      for (const count of counts) {
        expect(byName.get(name)?.[count] ?? 0, `${name} ${count}`).toBeGreaterThan(0);
      }
    }
    // Parts are in their stages, stages in the whole; a millisecond each for rounding.
    const alone = timings.stages.filter(({ within }) => within === undefined);
    const sum = alone.reduce((total, { seconds }) => total + seconds, 0);
    expect(sum).toBeLessThanOrEqual(timings.seconds + 0.001 * alone.length);
  });

const stageOf = (name: string): string => name.slice(name.indexOf('/') + 1);

/** The verbs and stages of calls. */
export const coveredBy = (runs: readonly TimedRun[]) => ({
  verbs: new Set(runs.map(({ words }) => words[0])),
  stages: new Set(runs.flatMap(({ stages }) => Object.keys(stages).map(stageOf))),
});
