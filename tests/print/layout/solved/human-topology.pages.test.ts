/** Page 2 of the sample issue, its template taken away: the designer's own topology is one the solver likes. */
import { describe, expect, it } from 'vitest';
import { pageParts } from '../../../../print/layout/parts/page-parts.ts';
import { defaultBudget, solvePage } from '../../../../print/layout/solve/solve-page.ts';
import { samplePages } from '../../../support/sample-pages.ts';
import { rankOf } from '../solve/topology.ts';

describe('page 2 of the sample issue without its template', () => {
  it('has the human topology among the first five', async () => {
    const input = (await samplePages('2023-08-18')).find((one) => one.page.number === 2);
    expect(input).toBeDefined();
    if (!input) return;
    const { format } = input.publication;
    const rows = format.rows - format.folioRows - 3 + 1;
    const solution = solvePage(
      pageParts(input, rows, 'stories').map((part) => part.table),
      { cols: format.columns, rows, reserved: [] },
      { ...defaultBudget(6), alternatives: 40 },
    );
    const human =
      '(((blood-donation/kuaishou-clinic)|(fangshan-shelter-visit/haidian-mentougou-aid/zhuzong-rebuild))/innovation-four-dimensions)';
    const rank = rankOf(
      human,
      solution.pages.map((page) => page.tree),
      (story) => solution.stories[story]?.id ?? '?',
    );
    expect(rank).toBeGreaterThan(0);
    expect(rank).toBeLessThanOrEqual(5);
  });
});
