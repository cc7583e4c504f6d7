/** A wish for an edge that the page breaks is told as such, with its story, and not as the order of ranks. */
import { describe, expect, it } from 'vitest';
import { makeJudge } from '../../../../print/layout/solve/judge.ts';
import { listTaboos } from '../../../../print/layout/solve/score-page.ts';
import type { SolveVariant, StoryTable } from '../../../../print/layout/solve/table.ts';
import type { Tree } from '../../../../print/layout/solve/tree.ts';

const variant: SolveVariant = {
  cost: 0,
  headPt: 20,
  headRows: 3,
  headForm: 'top',
  face: 'song',
  framed: true,
  lines: 20,
  white: 0,
  copyfit: 0,
};
const table = (id: string, edge?: StoryTable['edge']): StoryTable => ({
  id,
  priority: 2,
  unranked: true,
  cells: new Map([[5, new Map([[10, [variant]]])]]),
  ...(edge ? { edge } : {}),
});
const leaf = (story: number): Tree => ({ op: 'leaf', story, cols: 5, rows: 10 });
const taboosOf = (edge: StoryTable['edge']) => {
  const stories = [table('a', edge), table('b')];
  const grid = { cols: 5, rows: 20, reserved: [] };
  const judge = makeJudge(stories, grid, [{ col: 0, row: 0, cols: 5, rows: 20 }]);
  const tree: Tree = { op: '/', first: leaf(0), rest: leaf(1), cols: 5, rows: 20 };
  return listTaboos(judge, tree, [variant, variant]).map(({ id, stories: where }) => ({
    id,
    where,
  }));
};

describe('a wished edge', () => {
  it('that the page breaks is told with its story', () => {
    expect(taboosOf('bottom')).toContainEqual({ id: 'edge', where: [0] });
  });
  it('that the page keeps is not', () => {
    expect(taboosOf('top').map(({ id }) => id)).not.toContain('edge');
    expect(taboosOf(undefined).map(({ id }) => id)).not.toContain('edge');
  });
});
