/**
 * Slicing trees: a page cut again and again from edge to edge. `(a/b)` is a above b, `(a|b)` is a
 * left of b; regions that reserved rectangles leave are joined with `+`. The report prints the string,
 * `layout:` takes it back.
 */
import { type CutTree, joined, printCuts } from '../../../src/model/cut-tree.ts';
import type { CellRect } from '../../geometry/cells.ts';

/** A slicing tree in binary form: the first child of a cut is never the same cut again. */
export type Tree =
  | { readonly op: 'leaf'; readonly story: number; readonly cols: number; readonly rows: number }
  | {
      readonly op: '/' | '|' | '+';
      readonly first: Tree;
      readonly rest: Tree;
      readonly cols: number;
      readonly rows: number;
    };

/** Children of a cut, runs of the same cut taken together. */
export const children = (tree: Tree): readonly Tree[] => {
  if (tree.op === 'leaf') return [];
  const rest = tree.rest.op === tree.op ? children(tree.rest) : [tree.rest];
  const first = tree.first.op === tree.op ? children(tree.first) : [tree.first];
  return [...first, ...rest];
};

/** The cuts of a tree by names, whatever the rows: what the report prints and `layout:` reads. */
export const cutsOf = (tree: Tree, name: (story: number) => string): CutTree =>
  tree.op === 'leaf'
    ? { op: 'leaf', name: name(tree.story), offset: 0 }
    : joined(
        tree.op,
        children(tree).map((child) => cutsOf(child, name)),
      );

/** The tree as a line of text; the same for the same cuts, whatever the rows. */
export const treeString = (tree: Tree, name: (story: number) => string): string =>
  printCuts(cutsOf(tree, name));

/**
 * Named cuts as a tree, its first children leaves or other cuts. Only the parts of a `+` have columns and
 * rows, those of their regions; undefined when there are not as many regions as parts.
 */
export const treeOfCuts = (
  cuts: CutTree,
  story: (name: string) => number,
  regions: readonly CellRect[],
): Tree | undefined => {
  const parts = cuts.op === '+' ? cuts.parts : [cuts];
  if (parts.length !== regions.length) return undefined;
  const sized = parts.map((part, index): Tree => {
    const tree = nested(part, story);
    const region = regions[index];
    return region ? { ...tree, cols: region.cols, rows: region.rows } : tree;
  });
  return chain('+', sized);
};

const nested = (cuts: CutTree, story: (name: string) => number): Tree =>
  cuts.op === 'leaf'
    ? { op: 'leaf', story: story(cuts.name), cols: 0, rows: 0 }
    : chain(
        cuts.op,
        cuts.parts.map((part) => nested(part, story)),
      );

/** Trees under one cut, each the first child of the cut with the rest. */
export const chain = (op: '/' | '|' | '+', trees: readonly Tree[]): Tree => {
  const [first, ...others] = trees;
  if (!first) throw new RangeError('a cut without parts');
  if (others.length === 0) return first;
  return { op, first, rest: chain(op, others), cols: first.cols, rows: first.rows };
};

/** A tree with the children of every cut sorted: the same for pages that differ only in order. */
export const topology = (tree: Tree, name: (story: number) => string): string => {
  if (tree.op === 'leaf') return name(tree.story);
  const parts = children(tree).map((child) => topology(child, name));
  return `(${parts.sort().join(tree.op)})`;
};

/** Stories of a tree as bits. */
export const storiesOf = (tree: Tree): number =>
  tree.op === 'leaf' ? 1 << tree.story : storiesOf(tree.first) | storiesOf(tree.rest);

/** Where every story of a tree stands, by story; regions give the corners of a `+`. */
export const rectsOf = (
  tree: Tree,
  count: number,
  regions: readonly CellRect[],
): readonly CellRect[] => {
  const rects: CellRect[] = Array.from({ length: count }, () => ({
    col: 0,
    row: 0,
    cols: 0,
    rows: 0,
  }));
  const walk = (node: Tree, col: number, row: number, region: number): void => {
    switch (node.op) {
      case 'leaf':
        rects[node.story] = { col, row, cols: node.cols, rows: node.rows };
        return;
      case '/':
        walk(node.first, col, row, region);
        walk(node.rest, col, row + node.first.rows, region);
        return;
      case '|':
        walk(node.first, col, row, region);
        walk(node.rest, col + node.first.cols, row, region);
        return;
      case '+': {
        const next = regions[region + 1];
        walk(node.first, col, row, region);
        walk(node.rest, next?.col ?? 0, next?.row ?? 0, region + 1);
      }
    }
  };
  walk(tree, regions[0]?.col ?? 0, regions[0]?.row ?? 0, 0);
  return rects;
};

/** The tree of placed rectangles, or nothing when no edge-to-edge cut parts them (a pinwheel). */
export const treeOfRects = (
  rects: readonly { readonly story: number; readonly rect: CellRect }[],
): Tree | undefined => {
  const only = rects[0];
  if (!only) return undefined;
  if (rects.length === 1) {
    return { op: 'leaf', story: only.story, cols: only.rect.cols, rows: only.rect.rows };
  }
  return cutRects(rects, '/') ?? cutRects(rects, '|');
};

const cutRects = (
  rects: readonly { readonly story: number; readonly rect: CellRect }[],
  op: '/' | '|',
): Tree | undefined => {
  const from = (rect: CellRect): number => (op === '/' ? rect.row : rect.col);
  const to = (rect: CellRect): number => from(rect) + (op === '/' ? rect.rows : rect.cols);
  const edges = [...new Set(rects.map(({ rect }) => to(rect)))].sort((a, b) => a - b).slice(0, -1);
  for (const edge of edges) {
    if (rects.some(({ rect }) => from(rect) < edge && to(rect) > edge)) continue;
    const first = treeOfRects(rects.filter(({ rect }) => to(rect) <= edge));
    const rest = treeOfRects(rects.filter(({ rect }) => from(rect) >= edge));
    if (!first || !rest) return undefined;
    return op === '/'
      ? { op, first, rest, cols: first.cols, rows: first.rows + rest.rows }
      : { op, first, rest, cols: first.cols + rest.cols, rows: first.rows };
  }
  return undefined;
};

/** The tree of rectangles that tile each region; nothing when they do not. */
export const treeInRegions = (
  rects: readonly { readonly story: number; readonly rect: CellRect }[],
  regions: readonly CellRect[],
): Tree | undefined => {
  const [region, ...others] = regions;
  if (!region) return undefined;
  const inside = rects.filter(({ rect }) => liesIn(rect, region));
  const area = inside.reduce((sum, { rect }) => sum + rect.cols * rect.rows, 0);
  if (area !== region.cols * region.rows) return undefined;
  const first = treeOfRects(inside);
  if (others.length === 0) return inside.length === rects.length ? first : undefined;
  const rest = treeInRegions(
    rects.filter((entry) => !inside.includes(entry)),
    others,
  );
  return first && rest && { op: '+', first, rest, cols: region.cols, rows: region.rows };
};

const liesIn = (rect: CellRect, region: CellRect): boolean =>
  rect.col >= region.col &&
  rect.row >= region.row &&
  rect.col + rect.cols <= region.col + region.cols &&
  rect.row + rect.rows <= region.row + region.rows;
