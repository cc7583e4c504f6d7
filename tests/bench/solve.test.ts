/**
 * Seconds of one core and memory the page solver takes for 6, 8 and 9 stories: the mean of twelve
 * generated pages. Machines differ, so the limits are twice the aims.
 */
import { describe, expect, it } from 'vitest';
import { solvePage } from '../../print/layout/solve/solve-page.ts';
import { generatePage, PAGE } from '../layout/solve/page-generator.ts';

const PAGES = 12;

const secondsFor = (count: number): number => {
  const pages = Array.from({ length: PAGES }, (_, index) =>
    generatePage({ seed: 300 + index, count, lang: 'zh', pictures: 0.3, drift: 0.06 }),
  );
  const before = process.cpuUsage();
  for (const page of pages) {
    const solution = solvePage(page.tables, { ...PAGE, reserved: [] });
    expect(solution.pages).not.toHaveLength(0);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / PAGES;
};

describe('the page solver', () => {
  const seconds = new Map([6, 8, 9].map((count) => [count, secondsFor(count)]));
  const memory = process.memoryUsage().rss / 2 ** 20;
  it.each([
    [6, 1],
    [8, 3],
    [9, 6],
  ])('solves %i stories within %d s of one core', (count, limit) => {
    const spent = seconds.get(count) ?? 0;
    process.stdout.write(`${count} stories: ${spent.toFixed(2)} s\n`);
    expect(spent).toBeLessThanOrEqual(limit);
  });
  it('stays below 500 MB with the test runner', () => {
    process.stdout.write(`memory: ${memory.toFixed(0)} MB\n`);
    expect(memory).toBeLessThan(500);
  });
});
