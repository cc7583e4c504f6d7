/**
 * The true cost of a page, whoever made it: modules, cuts and every taboo, as a sum or as a list.
 * Templates, locked pages and brute force are weighed on the same scale as solved ones.
 */

import type { CellRect } from '../../geometry/cells.ts';
import { type Choice, chooseVariants } from './choose-variants.ts';
import type { CutCosts } from './cut-cost.ts';
import type { CutSide } from './cut-parts.ts';
import { type Emit, lineTaboos, type PageFrame } from './line-taboos.ts';
import { pageTaboos, pairTaboos } from './look-taboos.ts';
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
  const emit: Emit = (id, cost, a, b, col, row) => {
    list.push({
      id,
      cost,
      stories: [a, b].filter((story) => story >= 0),
      ...(col >= 0 ? { col } : {}),
      ...(row >= 0 ? { row } : {}),
    });
  };
  eachCut(judge, tree, (side, a, b) => {
    for (const { id, cost, story = -1 } of judge.cuts.broken(side, a, b)) {
      emit(id, cost, story, -1, -1, -1);
    }
  });
  lineTaboos(frame, rects, emit);
  variants.forEach((b, j) => {
    for (let i = 0; i < j; i += 1) {
      const a = variants[i];
      const ra = rects[i];
      const rb = rects[j];
      if (a && ra && rb) pairTaboos(frame, i, a, ra, j, b, rb, emit);
    }
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
