/**
 * Seconds of one core and memory the page solver takes for 6, 8 and 9 stories: the mean of twelve
 * generated pages. Machines differ, so the limits are twice the aims.
 */
import { describe, expect, it } from 'vitest';
import { solvePage } from '../../print/layout/solve/solve-page.ts';
import { generatePage, PAGE } from '../print/layout/solve/page-generator.ts';

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

/** Growth a story that exact search may show (3 in theory, with room for caches): 3.5 to the third. */
const MOST_GROWTH = 43;

describe('the page solver', () => {
  it('says its seconds for 6, 8 and 9 stories, their growth and the memory', () => {
    const seconds = [6, 8, 9].map((count) => ({ count, spent: secondsFor(count) }));
    const memory = process.memoryUsage().rss / 2 ** 20;
    const lines = seconds.map(({ count, spent }) => `${count} stories: ${spent.toFixed(2)} s`);
    process.stdout.write(`${lines.join('\n')}\nmemory: ${memory.toFixed(0)} MB with the runner\n`);
    const [six, , nine] = seconds;
    expect((nine?.spent ?? 0) / (six?.spent ?? 1)).toBeLessThan(MOST_GROWTH);
  });
});
