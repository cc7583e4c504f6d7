/**
 * What a cut costs besides ranks: the edges that editors wish for and the place of the lead, by the sets of
 * stories (bits) on its two sides; and all of it by name, as the report tells it.
 */
import type { TabooId } from '../../page-plan/taboo.ts';
import type { StoryTable } from './table.ts';
import type { Weights } from './weights.ts';

/** How a cut parts its two sides: A above B, or A left of B. */
export type CutSide = 'above' | 'left';

/** One reason why a cut costs something. */
export interface BrokenOrder {
  readonly id: TabooId;
  /** Thousandths. */
  readonly cost: number;
  /** The story that it concerns, as the solver counts them; absent for the order of ranks. */
  readonly story?: number;
}

/** Costs of cuts that hang on single stories. */
export interface CutParts {
  /** Thousandths. */
  readonly cost: (side: CutSide, a: number, b: number) => number;
  /** The same by name; costs of 0 are left out. */
  readonly broken: (side: CutSide, a: number, b: number) => readonly BrokenOrder[];
  /** The one lead as a bit; 0 when the page has none or several. */
  readonly lead: number;
}

/** Number of bits set. */
export const popCount = (bits: number): number => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
};

/** Steps of rank by which story j is more important than i; none for furniture. */
export const rankStep = (stories: readonly StoryTable[], i: number, j: number): number => {
  const a = stories[i];
  const b = stories[j];
  return !a || !b || a.unranked || b.unranked ? 0 : Math.max(0, a.priority - b.priority);
};

/** Edges that a side of a cut cannot reach: what is above does not touch the bottom, and so on. */
const LOST: Readonly<Record<CutSide, { readonly a: Edge; readonly b: Edge }>> = {
  above: { a: 'bottom', b: 'top' },
  left: { a: 'right', b: 'left' },
};
type Edge = NonNullable<StoryTable['edge']>;

/** The costs of a page's stories. */
export const cutParts = (stories: readonly StoryTable[], weights: Weights): CutParts => {
  const wished = (edge: Edge): number =>
    stories.reduce((bits, story, i) => (story.edge === edge ? bits | (1 << i) : bits), 0);
  const edges: Readonly<Record<Edge, number>> = {
    top: wished('top'),
    bottom: wished('bottom'),
    left: wished('left'),
    right: wished('right'),
  };
  const first = stories.filter(
    (story) => !story.unranked && story.priority === stories[0]?.priority,
  );
  const lead = first.length === 1 ? 1 : 0;
  const lost = (side: CutSide, a: number, b: number): number =>
    (a & edges[LOST[side].a]) | (b & edges[LOST[side].b]);
  const led = (side: CutSide, b: number): boolean => side === 'left' && (b & lead) !== 0;
  return {
    lead,
    cost: (side, a, b) =>
      (led(side, b) ? weights.leftOfLead : 0) + weights.edge * popCount(lost(side, a, b)),
    broken: (side, a, b) => {
      const found: BrokenOrder[] = [];
      if (led(side, b)) found.push({ id: 'left-of-lead', cost: weights.leftOfLead, story: 0 });
      const bits = lost(side, a, b);
      stories.forEach((_, story) => {
        if (bits & (1 << story)) found.push({ id: 'edge', cost: weights.edge, story });
      });
      return found.filter(({ cost }) => cost > 0);
    },
  };
};
