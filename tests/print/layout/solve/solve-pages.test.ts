/** Pages known to have a perfect fill, and the same stories up to 6 % longer or shorter. */
import { beforeAll, describe, expect, it } from 'vitest';
import { solvePage } from '../../../../print/layout/solve/solve-page.ts';
import { counted } from '../../../support/counted.ts';
import { measurePages, type PageFigures, recipes } from './measure-pages.ts';
import { generatePage, PAGE } from './page-generator.ts';

describe('generated pages', () => {
  /** Pages of four to seven stories, and of eight. */
  let few: PageFigures;
  let many: PageFigures;
  beforeAll(() => {
    few = measurePages(recipes(counted(14, 28), [4, 5, 6, 7]));
    many = measurePages(recipes(counted(4, 12), [8]));
  });
  const share = (part: number, of: number): number => part / of;

  it('are all filled', () => {
    expect([...few.unfilled, ...many.unfilled]).toEqual([]);
  });
  it('leave at most 1 % of their lines white and 2 % to copyfit', () => {
    for (const figures of [few, many]) {
      expect(share(figures.whiteLines, figures.bodyLines)).toBeLessThanOrEqual(0.01);
      expect(share(figures.copyfitLines, figures.bodyLines)).toBeLessThanOrEqual(0.02);
    }
  });
  it('are proven, or nearly', () => {
    expect(share(few.gap, few.cost)).toBeLessThanOrEqual(0.02);
    expect(share(many.gap, many.cost)).toBeLessThanOrEqual(0.1);
    expect(few.proven / few.pages).toBeGreaterThanOrEqual(26 / 28);
  });
  it('break neither 碰题 nor 题号倒挂', () => {
    expect([...few.taboo, ...many.taboo]).toEqual([]);
  });
  it('are not filled when most stories are missing', () => {
    const { tables } = generatePage({ seed: 2, count: 5, lang: 'zh', pictures: 0, drift: 0 });
    const grid = { ...PAGE, reserved: [] };
    expect(solvePage(tables, grid).status).not.toBe('infeasible');
    expect(solvePage(tables.slice(0, 2), grid).status).toBe('infeasible');
  });
});
