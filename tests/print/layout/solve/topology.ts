/** Trees compared as a designer would: the order inside a stack or a row aside. */
import { type Tree, topology } from '../../../../print/layout/solve/tree.ts';

/** Rank of a topology among pages with distinct ones, from 1; 0 when it is not there. */
export const rankOf = (
  wished: string,
  trees: readonly Tree[],
  name: (story: number) => string,
): number => [...new Set(trees.map((tree) => topology(tree, name)))].indexOf(wished) + 1;
