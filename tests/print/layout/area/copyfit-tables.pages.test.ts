/** Copyfit in drawn templates: taken where rows come out exactly in no other way, and counted. */
import { describe, expect, it } from 'vitest';
import { withCopyfit } from '../../../../print/layout/area/copyfit-tables.ts';
import { planPage } from '../../../../print/layout/plan-page.ts';
import { readLayout } from '../../../support/read-layout.ts';
import { sampleDates, solvedSamplePages } from '../../../support/sample-pages.ts';

describe('copyfit of a drawn template', () => {
  it('fills pages whose rows need it, without a word from the designer', async () => {
    const needed: number[] = [];
    for (const date of sampleDates) {
      for (const { input, solved } of await solvedSamplePages(date)) {
        for (const { layout = '' } of solved.explanation?.pages ?? []) {
          if (!layout.includes('fit:')) continue;
          const unsaid = layout.replaceAll(/, fit: -?\d/gu, '');
          const page = { ...input.page, layout: readLayout(unsaid) };
          const result = planPage({ ...input, page });
          expect(result.diagnostics).toEqual([]);
          needed.push(result.plan?.report.copyfitLines ?? 0);
        }
      }
    }
    // Pages whose fit only saved a blank line come out with the blank; the others with the fit.
    expect(needed.filter((lines) => lines > 0).length).toBeGreaterThan(0);
    expect(needed.filter((lines) => lines === 0).length).toBeGreaterThan(0);
  }, 120_000);
  it('leaves areas without a story as they are', () => {
    const shape = { letter: 'A', col: 0, cols: 2, firstBand: 0, endBand: 1 };
    const empty = { kind: 'empty', shape } as const;
    expect(withCopyfit([empty])).toEqual([empty]);
  });
});
