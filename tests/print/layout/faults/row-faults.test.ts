/** Pages whose bands can have no rows: the message names what was typed and what this page needs. */
import { describe, expect, it } from 'vitest';
import { type PageResult, planPage } from '../../../../print/layout/plan-page.ts';
import { explain } from '../../../../src/diagnostics/format.ts';
import { inputOf, planOf, story } from '../../../support/page-of.ts';
import { readLayout } from '../../../support/read-layout.ts';

const two = { a: story('一行一行数出来的头条', 2000), b: story('二条也要排满', 1400) };
const drawn = async (rows: string, banner?: string): Promise<PageResult> => {
  const input = await inputOf(two);
  const layout = readLayout(
    `layout:\n  areas: ['AAAAA', 'BBBBB']\n  rows: ${rows}\n  A: a\n  B: b\n`,
  );
  return planPage({ ...input, page: { ...input.page, layout, ...(banner ? { banner } : {}) } });
};

describe('rows that do not add up', () => {
  it.each([
    ['[30, 30]', undefined, 60, 79],
    ['[30, 47]', '把每一行都数清楚', 77, 76],
    ['[79, "*"]', undefined, 80, 79],
  ])('%s with the banner %s: found and needed', async (rows, banner, found, needed) => {
    const { plan, diagnostics } = await drawn(rows, banner);
    expect(plan).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { rule: 'layout/rows-do-not-add-up', data: { page: 2, found, rows: needed } },
    ]);
    expect(diagnostics[0]?.source).toMatchObject({ line: 8, column: 7 });
    const [told] = diagnostics;
    expect(told && explain(told, 'en').message).toBe(
      `The rows of page 2 must add up to ${needed}, found ${found}.`,
    );
  });
  it('are the rows a page takes when they are as the message says', async () => {
    expect((await drawn('[42, 34]', '把每一行都数清楚')).plan).toBeDefined();
  });
});

describe('a page without a template', () => {
  it('and without stories is planned blank, and is short', async () => {
    const { plan, diagnostics } = await planOf({});
    expect(diagnostics).toMatchObject([
      { rule: 'layout/page-short', severity: 'warning', data: { page: 2, lines: 5 * 78 } },
    ]);
    expect(plan?.modules).toEqual([]);
  });
  it('of thirty stories names their number and the most that are solved', async () => {
    const stories = Array.from({ length: 30 }, (_, n) => [`s${n}`, story(`第${n}篇`, 150, '', 1)]);
    const { diagnostics } = await planOf(Object.fromEntries(stories));
    expect(diagnostics).toMatchObject([
      { rule: 'layout/too-many-parts', data: { page: 2, count: 30, most: 24 } },
    ]);
  });
});
