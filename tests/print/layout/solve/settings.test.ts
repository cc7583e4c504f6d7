/** The cheapest rows and widths for given cuts, against trying everything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LeafCost, makeBook, settingsAt } from '../../../../print/layout/solve/settings.ts';
import { chain, type Tree, treeOfCuts, treeString } from '../../../../print/layout/solve/tree.ts';
import { NEVER } from '../../../../print/layout/solve/weights.ts';
import { type CutTree, isCutFault, joined, parseCuts } from '../../../../src/model/cut-tree.ts';

const NAMES = 'abcd';
const name = (story: number): string => NAMES[story] ?? '?';
const index = (text: string): number => NAMES.indexOf(text);

/** Cuts over the stories from..to. */
const cutsOver = (from: number, to: number): fc.Arbitrary<CutTree> =>
  to - from === 1
    ? fc.constant({ op: 'leaf', name: name(from), offset: 0 })
    : fc
        .record({
          op: fc.constantFrom('/' as const, '|' as const),
          at: fc.integer({ min: from + 1, max: to - 1 }),
        })
        .chain(({ op, at }) =>
          fc.tuple(cutsOver(from, at), cutsOver(at, to)).map((parts) => joined(op, parts)),
        );

/** What every row and column of every cut costs, in no order. */
const costsOf = (tree: Tree, cols: number, rows: number, cost: LeafCost): readonly number[] => {
  if (tree.op === 'leaf') return [cost(tree.story, cols, rows)].filter((one) => one < NEVER);
  const all: number[] = [];
  const most = tree.op === '/' ? rows : cols;
  for (let first = 1; first < most; first += 1) {
    const [one, two] =
      tree.op === '/'
        ? [costsOf(tree.first, cols, first, cost), costsOf(tree.rest, cols, rows - first, cost)]
        : [costsOf(tree.first, first, rows, cost), costsOf(tree.rest, cols - first, rows, cost)];
    for (const a of one) for (const b of two) all.push(a + b);
  }
  return all;
};

const regions = (cols: number, rows: number) => [{ col: 0, row: 0, cols, rows }];

describe('settings of given cuts', () => {
  it('are the twelve cheapest of all, cheapest first, with the cuts they were given', () => {
    fc.assert(
      fc.property(cutsOver(0, 4), fc.integer({ min: 1, max: 9999 }), (cuts, salt) => {
        const cost: LeafCost = (story, cols, rows) => {
          const mixed = ((story + 1) * 7919 * (cols * 31 + rows) * salt) % 101;
          return mixed > 60 ? NEVER : mixed;
        };
        const tree = treeOfCuts(cuts, index, regions(3, 8));
        if (!tree) throw new Error('no tree');
        const found = settingsAt(makeBook(cost, 12), tree, 3, 8);
        const all = [...costsOf(tree, 3, 8, cost)].sort((a, b) => a - b);
        expect(found.map((setting) => setting.cost)).toEqual(all.slice(0, 12));
        for (const setting of found) {
          expect(treeString(setting.tree, name)).toBe(treeString(tree, name));
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });
  it('fill every part of a page that furniture divides', () => {
    const cuts = parseCuts('(a/b) + c');
    if (isCutFault(cuts)) throw new Error(cuts.fault);
    const parts = [
      { col: 0, row: 0, cols: 2, rows: 6 },
      { col: 2, row: 2, cols: 1, rows: 4 },
    ];
    const tree = treeOfCuts(cuts, index, parts);
    const cost: LeafCost = (story, cols, rows) => (cols === (story === 2 ? 1 : 2) ? rows : NEVER);
    const found = tree ? settingsAt(makeBook(cost, 4), tree, 2, 6) : [];
    expect(found[0]?.cost).toBe(10);
    expect(treeOfCuts(cuts, index, parts.slice(1))).toBeUndefined();
  });
  it('come from cuts and go back to them as text', () => {
    fc.assert(
      fc.property(cutsOver(0, 4), (cuts) => {
        const tree = treeOfCuts(cuts, index, regions(5, 79));
        const text = tree ? treeString(tree, name) : '';
        const again = parseCuts(text);
        if (isCutFault(again)) throw new Error(again.fault);
        const second = treeOfCuts(again, index, regions(5, 79));
        expect(second && treeString(second, name)).toBe(text);
        expect(second).toEqual(tree);
      }),
      { numRuns: 200, seed: 2 },
    );
    expect(() => chain('/', [])).toThrow(RangeError);
  });
});
