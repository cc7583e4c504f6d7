/** Slicing trees as text: runs of one cut are one list, however they are nested. */
import { expect, it } from 'vitest';
import { children, type Tree, treeString } from '../../../../print/layout/solve/tree.ts';

const leaf = (story: number): Tree => ({ op: 'leaf', story, cols: 1, rows: 4 });
const cut = (op: '/' | '|', first: Tree, rest: Tree): Tree => ({
  ...{ op, first, rest },
  ...{ cols: 1, rows: 4 },
});
const told = (tree: Tree): string => treeString(tree, (story) => 'abcd'[story] ?? '?');

it('takes the parts of a cut together, whichever side they hang on', () => {
  const [a, b, c, d] = [leaf(0), leaf(1), leaf(2), leaf(3)];
  const right = cut('/', a, cut('/', b, cut('/', c, d)));
  const left = cut('/', cut('/', cut('/', a, b), c), d);
  for (const tree of [right, left]) {
    expect(children(tree)).toEqual([a, b, c, d]);
    expect(told(tree)).toBe('(a/b/c/d)');
  }
  expect(told(cut('|', cut('/', a, b), cut('/', c, d)))).toBe('((a/b)|(c/d))');
  expect(children(a)).toEqual([]);
});
