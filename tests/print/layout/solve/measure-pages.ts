/** Solves generated pages and adds up what the budgets of the tests are about. */

import { solvePage } from '../../../../print/layout/solve/solve-page.ts';
import type { PlacedStory } from '../../../../print/layout/solve/table.ts';
import { equalHeads } from './equal-heads.ts';
import { generatePage, PAGE, type PageRecipe } from './page-generator.ts';

/** Sums over pages. */
export interface PageFigures {
  readonly pages: number;
  readonly filled: number;
  readonly proven: number;
  /** Certified gap and cost, thousandths. */
  readonly gap: number;
  readonly cost: number;
  readonly bodyLines: number;
  readonly whiteLines: number;
  readonly copyfitLines: number;
  /** Pages with 碰题 at equal size or 题号倒挂, by seed and count. */
  readonly taboo: readonly string[];
  readonly unfilled: readonly string[];
}

/** Recipes that go through counts, languages, shares of pictures and drift. */
export const recipes = (pages: number, counts: readonly number[]): readonly PageRecipe[] =>
  Array.from({ length: pages }, (_, index) => ({
    seed: index + 1,
    count: counts[index % counts.length] ?? 6,
    lang: index % 5 === 4 ? 'en' : 'zh',
    pictures: [0, 0.3, 0.6][index % 3] ?? 0,
    drift: index % 2 === 0 ? 0 : 0.06,
  }));

/** Solves every page and measures it. */
export const measurePages = (list: readonly PageRecipe[]): PageFigures => {
  const sums = { filled: 0, proven: 0, gap: 0, cost: 0, bodyLines: 0, whiteLines: 0, copyfit: 0 };
  const taboo: string[] = [];
  const unfilled: string[] = [];
  for (const recipe of list) {
    const name = `seed ${recipe.seed}, ${recipe.count} ${recipe.lang}, drift ${recipe.drift}`;
    const solution = solvePage(generatePage(recipe).tables, { ...PAGE, reserved: [] });
    const best = solution.pages[0];
    if (!best) {
      unfilled.push(name);
      continue;
    }
    sums.filled += 1;
    sums.proven += solution.status === 'proven' ? 1 : 0;
    sums.gap += solution.gap;
    sums.cost += best.cost;
    for (const { variant } of best.placed) {
      sums.bodyLines += variant.lines;
      sums.whiteLines += variant.white;
      sums.copyfit += variant.copyfit;
    }
    const inverted = best.taboos.some((found) => found.id === 'size-inversion');
    if (inverted || hasEqualHeads(best.placed)) taboo.push(name);
  }
  const { copyfit: copyfitLines, ...rest } = sums;
  return { pages: list.length, ...rest, copyfitLines, taboo, unfilled };
};

/** Two headlines of one size whose rows overlap over a gutter, told from the places alone. */
const hasEqualHeads = (placed: readonly PlacedStory[]): boolean =>
  placed.some((a) =>
    placed.some(
      (b) =>
        a.rect.col + a.rect.cols === b.rect.col &&
        a.rect.row < b.rect.row + b.variant.headRows &&
        b.rect.row < a.rect.row + a.variant.headRows &&
        equalHeads(a.variant, b.variant),
    ),
  );
