/**
 * What cuts cost on a page of more stories than tables over all their sets would fit: the same sums as
 * `cut-cost`, added up pair by pair when they are asked for. Pages of strips are weighed with it.
 */
import { type CutCosts, popCount, rankStep } from './cut-cost.ts';
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
  const wished = (edge: StoryTable['edge']): number =>
    stories.reduce((bits, story, i) => (story.edge === edge ? bits | (1 << i) : bits), 0);
  const [top, bottom] = [wished('top'), wished('bottom')];
  const [left, right] = [wished('left'), wished('right')];
  const first = stories.filter(
    (story) => !story.unranked && story.priority === stories[0]?.priority,
  );
  const lead = first.length === 1 ? 1 : 0;
  return {
    above: (a, b) =>
      weights.above * ranks(a, b) + weights.edge * (popCount(a & bottom) + popCount(b & top)),
    left: (a, b) =>
      weights.left * ranks(a, b) +
      ((b & lead) === 0 ? 0 : weights.leftOfLead) +
      weights.edge * (popCount(a & right) + popCount(b & left)),
    facing: () => 0,
    lead,
  };
};
