/**
 * The true cost of a page, whoever made it: modules, cuts and every taboo, as a sum or as a list.
 * Templates, locked pages and brute force are weighed on the same scale as solved ones.
 */

import type { CellRect } from '../../geometry/cells.ts';
import { type Choice, chooseVariants } from './choose-variants.ts';
import type { CutCosts } from './cut-cost.ts';
import type { CutSide } from './cut-parts.ts';
import { type Emit, lineTaboos, type PageFrame } from './line-taboos.ts';
import { pageTaboos, pairTaboos, type Seen } from './look-taboos.ts';
import type { PlacedStory, SolveVariant, Taboo } from './table.ts';
import { rectsOf, storiesOf, type Tree } from './tree.ts';

/** What pages are weighed against. */
export interface Judge {
  readonly frame: PageFrame;
  readonly cuts: CutCosts;
  readonly regions: readonly CellRect[];
}

/** Ranks and edges over every cut of a tree, thousandths. */
export const cutSum = (judge: Judge, tree: Tree): number => {
  const { cuts } = judge;
  let sum = 0;
  eachCut(judge, tree, (side, a, b) => {
    sum += cuts[side](a, b);
  });
  return sum;
};

/** The best variants for a tree; see `chooseVariants`. */
export const weighTree = (judge: Judge, tree: Tree, limit: number, beat: number): Choice => {
  const rects = rectsOf(tree, judge.frame.stories.length, judge.regions);
  return chooseVariants(judge.frame, rects, cutSum(judge, tree), limit, beat);
};

/** Every taboo of a page with its place, dearest first. */
export const listTaboos = (
  judge: Judge,
  tree: Tree,
  variants: readonly SolveVariant[],
): readonly Taboo[] => {
  const { frame } = judge;
  const rects = rectsOf(tree, frame.stories.length, judge.regions);
  const list: Taboo[] = [];
  const emit: Emit = (id, cost, { stories = [], ...place } = {}) => {
    list.push({ id, cost, stories, ...place });
  };
  eachCut(judge, tree, (side, a, b) => {
    for (const { id, cost, story } of judge.cuts.broken(side, a, b)) {
      emit(id, cost, story === undefined ? {} : { stories: [story] });
    }
  });
  lineTaboos(frame, rects, emit);
  const seen = variants.flatMap((variant, story): readonly Seen[] => {
    const rect = rects[story];
    return rect ? [{ story, variant, rect }] : [];
  });
  seen.forEach((other, j) => {
    for (const one of seen.slice(0, j)) pairTaboos(frame, one, other, emit);
  });
  pageTaboos(frame, rects, variants, emit);
  return list
    .filter((taboo) => taboo.cost > 0)
    .sort((x, y) => y.cost - x.cost || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
};

/** The stories of a tree in their places. */
export const placedOf = (
  judge: Judge,
  tree: Tree,
  variants: readonly SolveVariant[],
): readonly PlacedStory[] =>
  rectsOf(tree, variants.length, judge.regions).flatMap((rect, story) => {
    const variant = variants[story];
    return variant ? [{ story, rect, variant }] : [];
  });

/** Every cut of a page, between regions too: the stories on its two sides. */
const eachCut = (
  judge: Judge,
  tree: Tree,
  take: (side: CutSide, a: number, b: number) => void,
): void => {
  const walk = (node: Tree): number => {
    if (node.op === 'leaf') return 1 << node.story;
    const first = walk(node.first);
    const rest = walk(node.rest);
    if (node.op === '/') take('above', first, rest);
    if (node.op === '|') take('left', first, rest);
    return first | rest;
  };
  walk(tree);
  const sets = regionSets(tree);
  sets.forEach((a, r) => {
    sets.slice(r + 1).forEach((b, later) => {
      const one = judge.regions[r];
      const two = judge.regions[r + 1 + later];
      if (one && two) between(a, one, b, two, take);
    });
  });
};

const regionSets = (tree: Tree): readonly number[] =>
  tree.op === '+' ? [storiesOf(tree.first), ...regionSets(tree.rest)] : [storiesOf(tree)];

const between = (
  a: number,
  one: CellRect,
  b: number,
  two: CellRect,
  take: (side: CutSide, a: number, b: number) => void,
): void => {
  if (one.row + one.rows <= two.row) take('above', a, b);
  else if (two.row + two.rows <= one.row) take('above', b, a);
  else if (one.col < two.col) take('left', a, b);
  else take('left', b, a);
};
