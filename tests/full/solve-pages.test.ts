/** Two hundred and forty generated pages against the budgets of the page solver. */
import { describe, expect, it } from 'vitest';
import { measurePages, type PageFigures, recipes } from '../print/layout/solve/measure-pages.ts';

const told = (name: string, figures: PageFigures): string => {
  const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(2)} %`;
  return [
    `${name}: ${figures.filled}/${figures.pages} filled, ${figures.proven} proven`,
    `gap ${percent(figures.gap, figures.cost)}`,
    `white ${percent(figures.whiteLines, figures.bodyLines)}`,
    `copyfit ${percent(figures.copyfitLines, figures.bodyLines)}`,
    `taboos [${figures.taboo.join('; ')}]`,
  ].join(', ');
};

describe('generated pages', () => {
  it.each([
    { name: '4 to 7 stories', counts: [4, 5, 6, 7], pages: 140, gap: 0.1 },
    { name: '8 stories', counts: [8], pages: 60, gap: 0.25 },
    { name: '9 stories', counts: [9], pages: 40, gap: 0.35 },
  ])('$name', ({ name, counts, pages, gap }) => {
    const figures = measurePages(recipes(pages, counts));
    const report = told(name, figures);
    process.stdout.write(`${report}\n`);
    expect(figures.unfilled, report).toEqual([]);
    expect(figures.gap / figures.cost, report).toBeLessThanOrEqual(gap);
    expect(figures.whiteLines / figures.bodyLines, report).toBeLessThanOrEqual(0.01);
    expect(figures.copyfitLines / figures.bodyLines, report).toBeLessThanOrEqual(0.02);
    expect(figures.taboo.length / figures.pages, report).toBeLessThanOrEqual(0.03);
  });
});
