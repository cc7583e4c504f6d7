/** What is told of a solved page and the next best ones. */
import { describe, expect, it } from 'vitest';
import { explainPages } from '../../../../print/layout/solve/explain.ts';
import { solvePage } from '../../../../print/layout/solve/solve-page.ts';
import { explainText } from '../../../../src/cli/explain-text.ts';
import { generatePage, PAGE } from './page-generator.ts';

const { tables } = generatePage({ seed: 11, count: 6, lang: 'zh', pictures: 0.3, drift: 0.06 });
const solution = solvePage(tables, { ...PAGE, reserved: [] });
const letter = (id: string): string => (id[0] ?? '?').toUpperCase();
const told = explainPages(3, solution.pages, solution.stories, letter, PAGE.cols);

describe('an explanation', () => {
  it('begins with the chosen page and goes on with others, dearer and differently cut', () => {
    const [best, ...others] = told.pages;
    expect(best?.cuts).toBe(solution.pages[0]?.text);
    expect(others.length).toBeGreaterThanOrEqual(2);
    expect(new Set(told.pages.map((page) => page.cuts)).size).toBe(told.pages.length);
    const costs = told.pages.map((page) => page.cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  });
  it('adds up to the cost, term by term', () => {
    for (const page of told.pages) {
      const sum = page.terms.reduce((total, term) => total + term.cost, 0);
      expect(sum).toBeCloseTo(page.cost, 6);
    }
  });
  it('draws the page as bands that a designer could write', () => {
    for (const { areas, rows } of told.pages) {
      expect(rows.reduce((sum, band) => sum + band, 0)).toBe(PAGE.rows);
      expect(areas.every((band) => /^[A-F]{5}$/.test(band))).toBe(true);
      expect(new Set(areas.join('')).size).toBe(6);
    }
  });
  it('tells each page once: no two with the same rectangles', () => {
    const given = solution.pages.flatMap((page) => {
      const tree = { ...page.tree, op: '+' as const, first: page.tree, rest: page.tree };
      return [page, { ...page, tree }];
    });
    const pages = explainPages(3, given, solution.stories, letter, PAGE.cols).pages;
    const places = pages.map(({ stories }) => JSON.stringify(stories.map(({ rect }) => rect)));
    expect(new Set(places).size).toBe(pages.length);
  });
  it('places stories and pictures on the type area', () => {
    const low = explainPages(3, solution.pages, solution.stories, letter, PAGE.cols, 7);
    const rects = low.pages[0]?.stories.map(({ rect }) => rect);
    expect(rects).toEqual(
      solution.pages[0]?.placed.map(({ rect }) => ({ ...rect, row: rect.row + 7 })),
    );
    const pictures = low.pages.flatMap(({ stories }) => stories.filter((story) => story.picture));
    expect(pictures.length).toBeGreaterThan(0);
    for (const { rect, picture } of pictures) {
      expect(picture?.row).toBeGreaterThanOrEqual(rect.row);
      expect((picture?.row ?? 0) + (picture?.rows ?? 0)).toBeLessThanOrEqual(rect.row + rect.rows);
      expect((picture?.col ?? 0) + (picture?.cols ?? 0)).toBeLessThanOrEqual(rect.col + rect.cols);
    }
  });
  it('says in words what the next page pays more and less', () => {
    const zh = explainText('2023-08-18', told, 2, 'zh-CN');
    expect(zh).toContain('2023-08-18 第3版：为什么是这一版');
    expect(zh.match(/\(\+\d+\.\d\)/g)).toHaveLength(2);
    expect(zh).toMatch(/[+−]\d+\.\d/);
    expect(explainText('2023-08-18', told, 1, 'en')).toContain('page 3: why this page');
    expect(explainText('2023-08-18', { page: 1, pages: [] }, 3, 'en')).toBe('');
  });
});
