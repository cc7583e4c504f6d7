/** A record sees every figure of a plan, however small, and everything that is told beside it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { IssuePlan } from '../corpus/doors.ts';
import { planCorpus } from '../corpus/plan-corpus.ts';
import { recordOf } from './page-record.ts';
import { pageChange } from './record-text.ts';

let planned: IssuePlan;
beforeAll(async () => {
  planned = await planCorpus(24, [1]);
});

const changeOf = (changed: IssuePlan): readonly string[] =>
  pageChange(recordOf('page', planned), recordOf('page', changed));

/** The plan with its first module changed. */
const withFirst = (
  change: (module: IssuePlan['plans'][number]['modules'][number]) => object,
): IssuePlan => ({
  ...planned,
  plans: planned.plans.map((plan) => ({
    ...plan,
    modules: plan.modules.map((module, at) =>
      at === 0 ? { ...module, ...change(module) } : module,
    ),
  })),
});

describe('a record', () => {
  it('is the same for the same plan', () => expect(changeOf(structuredClone(planned))).toEqual([]));
  it('sees a line that moved by a thousandth, and says that the summary does not', () => {
    const moved = withFirst(({ box }) => ({ box: { ...box, y: box.y + 0.001 } }));
    expect(changeOf(moved)).toEqual(['page: the page changed', expect.stringContaining('summary')]);
  });
  it('shows a module that moved', () => {
    const moved = withFirst(({ grid }) => ({ grid: { ...grid, row: grid.row + 1 } }));
    const [first = '', ...lines] = changeOf(moved);
    expect(first).toBe('page: the page changed');
    expect(lines.map((line) => line.slice(0, 4))).toEqual(['  - ', '  + ']);
  });
  it('tells the page from its report', () => {
    const judged = planned.plans.map((plan) => ({
      ...plan,
      report: { ...plan.report, whiteLines: plan.report.whiteLines + 1 },
    }));
    expect(changeOf({ ...planned, plans: judged })[0]).toBe('page: its report changed');
  });
  it('sees a diagnostic that is gone or new', () => {
    const said = { rule: 'layout/underset', severity: 'warning', data: {} } as const;
    const changed = { ...planned, diagnostics: [...planned.diagnostics, said] };
    expect(changeOf(changed)).toEqual([
      'page: what is told beside it changed',
      '  + warning layout/underset',
    ]);
  });
});
