/** Edits on locked pages: what stays, what moves, and that nothing moves without an edit. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Kept, keepPage, type LockedRects } from '../../../../print/layout/solve/keep-page.ts';
import { type SolvedPage, solvePage } from '../../../../print/layout/solve/solve-page.ts';
import type { SolveGrid, StoryTable } from '../../../../print/layout/solve/table.ts';
import { counted } from '../../../support/counted.ts';
import { generatePage, PAGE, randomFrom } from './page-generator.ts';
import { syntheticTable } from './synthetic-story.ts';

const grid: SolveGrid = { ...PAGE, reserved: [] };
const EM = 14;

const lockOf = (page: SolvedPage, stories: readonly StoryTable[]): LockedRects => ({
  cost: page.cost,
  rects: new Map(page.placed.map((place) => [stories[place.story]?.id ?? '', place.rect])),
});
const lockedPages = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const drift = 0.06;
    const page = generatePage({
      seed: 500 + index,
      count: 5 + (index % 3),
      lang: 'zh',
      pictures: 0.4,
      drift,
    });
    const solution = solvePage(page.tables, grid);
    const best = solution.pages[0];
    if (!best) throw new Error('no page');
    return { page, best, lock: lockOf(best, solution.stories) };
  });

/** The page after an edit of so many characters at a random place of its text. */
const edited = (
  { page, lock }: ReturnType<typeof lockedPages>[number],
  characters: number,
): Kept => {
  const random = randomFrom(page.recipe.seed * 31 + characters);
  let place = random() * page.stories.reduce((sum, story) => sum + story.lines, 0);
  const index = page.stories.findIndex((story) => {
    place -= story.lines;
    return place < 0;
  });
  const tables = page.stories.map((story, i) =>
    i === index
      ? syntheticTable(
          { ...story, lines: Math.max(8, story.lines + Math.round(characters / EM + 0.5)) },
          PAGE.cols,
          PAGE.rows,
        )
      : page.tables[i],
  );
  return keepPage(
    tables.flatMap((table) => table ?? []),
    grid,
    lock,
  );
};

describe('a locked page', () => {
  let pages: ReturnType<typeof lockedPages>;
  beforeAll(() => {
    pages = lockedPages(counted(15, 30));
  });
  it('stays as it is when nothing was edited', () => {
    for (const { page, best, lock } of pages) {
      const kept = keepPage(page.tables, grid, lock);
      expect(kept.rung).toBe('rectangles');
      expect(kept.rung === 'rectangles' && kept.page.placed).toEqual(best.placed);
    }
  });
  it('keeps every rectangle in four of five small edits and the cuts in nine of ten', () => {
    const kept = pages.flatMap((page) =>
      [-60, -30, -10, 10, 30, 60].map((characters) => edited(page, characters)),
    );
    const share = (rungs: readonly Kept['rung'][]): number =>
      kept.filter((one) => rungs.includes(one.rung)).length / kept.length;
    expect(share(['rectangles'])).toBeGreaterThanOrEqual(0.8);
    expect(share(['rectangles', 'cuts'])).toBeGreaterThanOrEqual(0.88);
  });
  it('keeps its cuts where rows or columns move', () => {
    const moved = pages
      .flatMap((page) =>
        [-90, 90, 120].map((characters) => ({ page, kept: edited(page, characters) })),
      )
      .filter((one) => one.kept.rung === 'cuts');
    expect(moved.length).toBeGreaterThan(0);
    for (const { page, kept } of moved) {
      if (kept.rung === 'cuts') expect(kept.page.text).toBe(page.best.text);
    }
  });
  it('says why it cannot be kept', () => {
    const [one] = pages;
    if (!one) return;
    const { page, lock } = one;
    expect(keepPage(page.tables.slice(1), grid, lock)).toEqual({ rung: 'none', why: 'stories' });
    const shorter = { ...grid, rows: 60 };
    expect(keepPage(page.tables, shorter, lock)).toEqual({ rung: 'none', why: 'grid' });
    expect(keepPage(page.tables, grid, { ...lock, cost: lock.cost - 9000 })).toEqual({
      rung: 'none',
      why: 'cost',
    });
    expect(edited(one, 4000)).toEqual({ rung: 'none', why: 'fit' });
  });
});
