/**
 * What cuts cost on a page of more stories than tables over all their sets would fit: the same sums as
 * `cut-cost`, added up pair by pair when they are asked for. Pages of strips are weighed with it.
 */
import { type CutCosts, orderCosts } from './cut-cost.ts';
import { rankStep } from './cut-parts.ts';
import type { StoryTable } from './table.ts';
import type { Weights } from './weights.ts';

/** Costs of cuts for weighing a page that is given; they put no floor under facing headlines. */
export const manyCutCosts = (stories: readonly StoryTable[], weights: Weights): CutCosts => {
  const ranks = (a: number, b: number): number => {
    let sum = 0;
    stories.forEach((_, i) => {
      if ((a & (1 << i)) === 0) return;
      stories.forEach((__, j) => {
        if ((b & (1 << j)) !== 0) sum += rankStep(stories, i, j);
      });
    });
    return sum;
  };
  return { ...orderCosts(ranks, stories, weights), facing: () => 0 };
};
