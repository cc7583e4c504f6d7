/** `--timings`: every verb tells every stage it goes through, with counts, and apart from its results. */
import { describe, expect, it } from 'vitest';
import { allVerbs } from '../../../src/cli/main.ts';
import { timingsText } from '../../../src/cli/timings-text.ts';
import { STAGES } from '../../../src/timings/stages.ts';
import { setFixtureFace } from '../../support/fixture-face.ts';
import { withPaper } from '../../support/paper.ts';
import { runCommand } from '../../support/run-command.ts';
import { BROWSER_RUNS, coveredBy, expectTimed, QUIET_RUNS } from '../../support/timed-runs.ts';

describe('--timings', () => {
  it.each(QUIET_RUNS)('tells the stages of $words', (run) => expectTimed(run), 60_000);

  it('is asked of every verb and shows every stage', () => {
    const { verbs, stages } = coveredBy([...QUIET_RUNS, ...BROWSER_RUNS]);
    expect(verbs).toEqual(new Set(allVerbs.map(({ name }) => name)));
    expect(stages).toEqual(new Set(STAGES));
  });

  it('leaves the results as they are', async () => {
    await withPaper({}, async (folder) => {
      setFixtureFace(folder);
      const plain = await runCommand(['check', '--lang', 'en'], { folder });
      const timed = await runCommand(['check', '--lang', 'en', '--timings'], { folder });
      expect([timed.code, timed.out]).toEqual([plain.code, plain.out]);
      expect(plain.err).not.toContain('stage');
      expect(timed.err).toMatch(/^ +[\d.]+ +1 {2}read +issues 1, articles 3$/m);
      expect(timed.err).toMatch(
        /^ +[\d.]+ +\d+ {4}typeset +galleys \d+, paragraphs \d+, lines \d+$/m,
      );
      expect(timed.err).toMatch(/^ +[\d.]+ +total$/m);
      const json = JSON.parse((await runCommand(['check', '--json'], { folder })).out);
      expect(json).not.toHaveProperty('timings');
    });
  });

  it('tells what was done before a fault stopped it', async () => {
    await withPaper({ 'issues/2023-08-18/lead.mdx': '---\nheadlin: 一\n---\n' }, async (folder) => {
      for (const verb of ['check', 'layout', 'cards', 'print']) {
        const { code, out } = await runCommand([verb, '--timings', '--json'], { folder });
        const { timings, diagnostics } = JSON.parse(out);
        expect(code).toBe(1);
        expect(diagnostics).not.toEqual([]);
        expect(timings.stages.map(({ stage }: { readonly stage: string }) => stage)).toEqual([
          'read',
          'check',
        ]);
      }
    });
  });
});

it('the table names what no stage accounts for', () => {
  const stage = (seconds: number) =>
    ({ stage: 'layout', calls: 2, seconds, counts: { pages: 3 } }) as const;
  const part = { stage: 'typeset', within: 'layout', calls: 9, seconds: 0.4, counts: {} } as const;
  const text = timingsText({ seconds: 2, stages: [stage(1.25), part] }, 'zh-CN');
  expect(text.split('\n')).toEqual([
    '       秒     次  工序',
    '    1.250      2  排版面                  3 版',
    '    0.400      9    排行',
    '    0.750         其余',
    '    2.000         合计',
    '',
  ]);
});
