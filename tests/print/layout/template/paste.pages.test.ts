/** What the solver tells of a page, pasted as `layout:`, is that very page: by areas and by its tree. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageInput } from '../../../../print/layout/page-input.ts';
import { type PageResult, planPage } from '../../../../print/layout/plan-page.ts';
import type { PageTold } from '../../../../print/page-plan/explanation.ts';
import { isCutFault, parseCuts, printCuts } from '../../../../src/model/cut-tree.ts';
import { readLayout } from '../../../support/read-layout.ts';
import { type SolvedPage, sampleDates, solvedSamplePages } from '../../../support/sample-pages.ts';

const pasted = (input: PageInput, layout: string): PageResult =>
  planPage({ ...input, page: { ...input.page, layout: readLayout(layout) } });

/** Where every story stands, how large its headline is and what is left blank. */
const modulesOf = ({ plan }: PageResult): readonly string[] =>
  (plan?.modules ?? [])
    .map(({ story, grid, headPt, headForm, white }) =>
      [story, grid.col, grid.row, grid.cols, grid.rows, headPt, headForm, white].join(' '),
    )
    .sort();
const rectsOf = (result: PageResult): readonly string[] =>
  modulesOf(result).map((text) => text.split(' ').slice(0, 5).join(' '));
/** Single stories as told, as the plan counts rows: without the separation row. */
const toldModules = (told: PageTold): readonly string[] =>
  told.stories
    .filter(({ story }) => !story.startsWith('#'))
    .map(({ story, rect, headPt, white }) =>
      [story, rect.col, rect.row, rect.cols, rect.rows - 1, headPt, white].join(' '),
    )
    .sort();
const linesOf = ({ plan }: PageResult): number => plan?.report.bodyLines ?? 0;

describe.each(sampleDates)('the pages of %s', (date) => {
  let pages: readonly SolvedPage[] = [];
  beforeAll(async () => {
    pages = await solvedSamplePages(date);
  }, 60_000);

  it('come back whole from the areas that are told, the chosen page and all others', () => {
    for (const { input, solved } of pages) {
      const told = solved.explanation?.pages ?? [];
      expect(told.length).toBeGreaterThan(1);
      told.forEach((page, index) => {
        const again = pasted(input, page.layout ?? '');
        expect(again.diagnostics).toEqual([]);
        const singles = new Set(page.stories.map(({ story }) => story));
        const modules = (again.plan?.modules ?? [])
          .filter(({ story }) => singles.has(story))
          .map(({ story, grid, headPt, ornament, white }) =>
            [
              ...[story, grid.col, grid.row, grid.cols, grid.rows],
              ...[headPt, ornament ? 0 : white],
            ].join(' '),
          );
        // Another page's blank line may go where the designer's pages have it: rectangles and heads stay.
        const placed = (list: readonly string[]): readonly string[] =>
          index === 0 ? list : list.map((text) => text.replace(/ \d+$/u, ''));
        expect(placed(modules.sort())).toEqual(placed(toldModules(page)));
        expect(again.plan?.report.status).toBe('template');
        if (index > 0) return;
        expect(modulesOf(again)).toEqual(modulesOf(solved));
        expect(linesOf(again)).toBe(linesOf(solved));
      });
    }
  });

  it('come back from the tree that the report prints, pasted as it is', () => {
    for (const { input, solved } of pages) {
      const cuts = solved.plan?.report.cuts ?? '';
      const again = pasted(input, `layout:\n  tree: ${JSON.stringify(cuts)}\n`);
      expect(again.diagnostics).toEqual([]);
      expect(modulesOf(again)).toEqual(modulesOf(solved));
      expect(again.plan?.report.cuts).toBe(cuts);
      expect(again.plan?.report.status).toBe('template');
    }
  });

  it('change when a row of the pasted layout does', () => {
    const [first] = pages;
    const layout = first?.solved.explanation?.pages[0]?.layout ?? '';
    const moved = layout.replace(
      /rows: \[(.*), (\d+), (\d+)\]/,
      (_, before: string, one: string, two: string) =>
        `rows: [${before}, ${Number(one) + 1}, ${Number(two) - 1}]`,
    );
    expect(moved).not.toBe(layout);
    if (!first) return;
    expect(rectsOf(pasted(first.input, moved))).not.toEqual(rectsOf(first.solved));
  });

  it('name their tree by the letters of the areas, which can replace them', () => {
    const [, inside] = pages;
    const layout = inside?.solved.explanation?.pages[0]?.layout ?? '';
    const [, tree = ''] = /# (tree: ".*")/.exec(layout) ?? [];
    const cuts = parseCuts(tree.slice(7, -1));
    expect(isCutFault(cuts) ? undefined : printCuts(cuts)).toBe(tree.slice(7, -1));
    const swapped = layout.replace(/ {2}# .*\n {2}areas: [\s\S]*? {2}rows: .*\n/, `  ${tree}\n`);
    expect(swapped).not.toContain('areas');
    if (!inside) return;
    const again = pasted(inside.input, swapped);
    expect(again.diagnostics).toEqual([]);
    expect(`tree: "${again.plan?.report.cuts}"`).toBe(tree);
  });
});
