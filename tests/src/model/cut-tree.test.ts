/** Trees of cuts as text: read, written and read again, and where a reading fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CutOp,
  type CutTree,
  isCutFault,
  joined,
  leavesOf,
  parseCuts,
  printCuts,
} from '../../../src/model/cut-tree.ts';

const leaf = (name: string): CutTree => ({ op: 'leaf', name, offset: 0 });
const names = fc.oneof(
  fc.stringMatching(/^[A-Z]$/),
  fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/),
  fc.constantFrom('#简讯', '#refers', '#In brief'),
);
const cuts: fc.Arbitrary<CutTree> = fc.letrec<{ tree: CutTree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    names.map(leaf),
    fc
      .tuple(
        fc.constantFrom<CutOp>('/', '|'),
        fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
      )
      .map(([op, parts]) => joined(op, parts)),
  ),
})).tree;
const pages = fc.array(cuts, { minLength: 1, maxLength: 3 }).map((parts) => joined('+', parts));

/** Without the places of the names. */
const bare = (tree: CutTree): CutTree =>
  tree.op === 'leaf' ? leaf(tree.name) : { op: tree.op, parts: tree.parts.map(bare) };
const read = (text: string): CutTree => {
  const tree = parseCuts(text);
  if (isCutFault(tree)) throw new Error(`${tree.fault} at ${tree.offset}`);
  return tree;
};

describe('a tree of cuts', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(pages, (tree) => {
        expect(bare(read(printCuts(tree)))).toEqual(tree);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
  it('reads the form that people write: no outer brackets, spaces, brackets more than needed', () => {
    const tree = read('(a/((b/d)|(c/e)))');
    for (const text of ['a/((b/d)|(c/e))', ' a / ( (b / d) | (c/e) ) ', '((a)/((b/d)|((c/e))))']) {
      expect(bare(read(text))).toEqual(bare(tree));
    }
    expect(printCuts(read('A/(B/C)'))).toBe('(A/B/C)');
    expect(printCuts(read('a/b + #In brief|#refers + c'))).toBe('(a/b) + (#In brief|#refers) + c');
  });
  it('reads brackets as deep as any page is cut', () => {
    expect(bare(read(`${'('.repeat(64)}A${')'.repeat(64)}`))).toEqual(leaf('A'));
  });
  it('knows where every name stands', () => {
    const text = '(lead/(#简讯|second-one))';
    for (const { name, offset } of leavesOf(read(text))) {
      expect(text.slice(offset, offset + name.length)).toBe(name);
    }
  });
  it.each([
    ['', 'empty', 0],
    ['A/', 'name', 2],
    ['/A', 'name', 0],
    ['(A/B', 'close', 4],
    ['A/B)', 'open', 3],
    ['A/B|C', 'mixed', 3],
    ['A B', 'mixed', 2],
    ['(A + B)/C', 'close', 3],
    ['A/()', 'name', 3],
    [`${'('.repeat(65)}A${')'.repeat(65)}`, 'deep', 64],
    [`A/${'('.repeat(5000)}`, 'deep', 66],
  ])('says where %j goes wrong', (text, fault, offset) => {
    expect(parseCuts(text)).toMatchObject({ fault, offset });
  });
});
