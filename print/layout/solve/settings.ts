/**
 * The cheapest ways to set a tree's cuts in a rectangle: which rows and columns each cut stands at.
 *
 * In: a tree (its own rows and columns count only for the parts of a `+`) and what a story costs at a
 * width and height. Out: a few settings, cheapest first, exact for sums of such costs; taboos are weighed
 * by whoever asks.
 */
import type { Tree } from './tree.ts';
import { NEVER } from './weights.ts';

/** A tree with rows and columns, and what its stories cost. */
export interface Setting {
  readonly tree: Tree;
  readonly cost: number;
}

/** Cost of a story at columns and rows, thousandths; NEVER when it cannot have them. */
export type LeafCost = (story: number, cols: number, rows: number) => number;

/** Settings found so far, by node, columns and rows. */
export interface SettingsBook {
  readonly costOf: LeafCost;
  /** Settings kept of every node at every size. */
  readonly most: number;
  readonly known: Map<Tree, Map<number, readonly Setting[]>>;
}

/** An empty book. */
export const makeBook = (costOf: LeafCost, most: number): SettingsBook => ({
  costOf,
  most,
  known: new Map(),
});

/** The cheapest settings of a tree in a rectangle; none when its stories cannot fill it. */
export const settingsAt = (
  book: SettingsBook,
  tree: Tree,
  cols: number,
  rows: number,
): readonly Setting[] => {
  const sizes = book.known.get(tree) ?? new Map<number, readonly Setting[]>();
  book.known.set(tree, sizes);
  const key = cols * 1000 + rows;
  const known = sizes.get(key);
  if (known) return known;
  const found = [...settingsOf(book, tree, cols, rows)]
    .sort((a, b) => a.cost - b.cost)
    .slice(0, book.most);
  sizes.set(key, found);
  return found;
};

function* settingsOf(
  book: SettingsBook,
  tree: Tree,
  cols: number,
  rows: number,
): Generator<Setting> {
  switch (tree.op) {
    case 'leaf': {
      const cost = book.costOf(tree.story, cols, rows);
      if (cost < NEVER) yield { tree: { ...tree, cols, rows }, cost };
      return;
    }
    case '/':
      for (let top = 1; top < rows; top += 1) {
        const firsts = settingsAt(book, tree.first, cols, top);
        if (firsts.length === 0) continue;
        const rests = settingsAt(book, tree.rest, cols, rows - top);
        yield* joined(book, { ...tree, cols, rows }, firsts, rests);
      }
      return;
    case '|':
      for (let left = 1; left < cols; left += 1) {
        const firsts = settingsAt(book, tree.first, left, rows);
        if (firsts.length === 0) continue;
        const rests = settingsAt(book, tree.rest, cols - left, rows);
        yield* joined(book, { ...tree, cols, rows }, firsts, rests);
      }
      return;
    case '+': {
      const { first, rest } = tree;
      const firsts = settingsAt(book, first, first.cols, first.rows);
      const rests = settingsAt(book, rest, rest.cols, rest.rows);
      yield* joined(book, { ...tree, cols, rows }, firsts, rests);
    }
  }
}

/** Pairs of settings that can be among the cheapest: (i + 1)(j + 1) pairs cost no more than pair i, j. */
function* joined(
  book: SettingsBook,
  tree: Exclude<Tree, { op: 'leaf' }>,
  firsts: readonly Setting[],
  rests: readonly Setting[],
): Generator<Setting> {
  for (const [i, a] of firsts.entries()) {
    for (const [j, b] of rests.entries()) {
      if ((i + 1) * (j + 1) > book.most) break;
      yield { tree: { ...tree, first: a.tree, rest: b.tree }, cost: a.cost + b.cost };
    }
  }
}
