/** Trees compared as a designer would: the order inside a stack or a row aside. */
import { children, type Tree } from '../../../print/layout/solve/tree.ts';

/** A tree with the children of every cut sorted by name. */
export const topology = (tree: Tree, name: (story: number) => string): string => {
  if (tree.op === 'leaf') return name(tree.story);
  const parts = children(tree).map((child) => topology(child, name));
  return `(${parts.sort().join(tree.op)})`;
};

/** Rank of a topology among pages with distinct ones, from 1; 0 when it is not there. */
export const rankOf = (
  wished: string,
  trees: readonly Tree[],
  name: (story: number) => string,
): number => [...new Set(trees.map((tree) => topology(tree, name)))].indexOf(wished) + 1;
