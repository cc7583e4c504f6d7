import { describe, expect, it } from 'vitest';
import type { AreaShape } from '../../../../print/geometry/area-shape.ts';
import {
  alternateFaces,
  areNeighbours,
  type FacedArea,
} from '../../../../print/layout/area/face-rule.ts';
import type { Article } from '../../../../src/model/article.ts';
import type { AreaSpec } from '../../../../src/model/issue.ts';

const at = { file: 'issue.mdx', line: 1, column: 1 };
const article = (more: Partial<Article>): Article => ({
  ...{ slug: 'a', issue: '2023-08-18', source: at, fields: {}, lang: 'zh-CN', keep: [] },
  ...{ headline: { text: '校对看大样', breaks: [] }, kind: 'article', page: 1, priority: 2 },
  byline: { authors: [], reporters: [], correspondents: [], photographers: [] },
  print: { trim: 0, box: false, optional: [] },
  ...{ card: {}, web: {}, blocks: [] },
  ...more,
});
const area = (
  letter: string,
  place: readonly [col: number, cols: number, firstBand: number, endBand: number],
  more: Partial<Article> = {},
  spec: Partial<AreaSpec> = {},
): FacedArea => {
  const [col, cols, firstBand, endBand] = place;
  const shape: AreaShape = { letter, col, cols, firstBand, endBand };
  return { shape, spec: { stories: ['a'], at, ...spec }, article: article(more) };
};

const page: readonly FacedArea[] = [
  area('A', [0, 5, 0, 1], { priority: 1 }),
  area('B', [0, 3, 1, 2]),
  area('C', [3, 2, 1, 3]),
  area('D', [0, 3, 2, 3], { priority: 3 }, { sizePt: 22 }),
];

describe('faces of neighbouring heads', () => {
  it('differ where nobody said otherwise', () => {
    const faces = alternateFaces(page);
    expect([...faces]).toEqual([
      ['B', 'song'],
      ['C', 'hei'],
      ['D', 'kai'],
    ]);
  });

  it('leave alone what a designer or a kind decides, and turn round it', () => {
    const faces = alternateFaces([
      area('B', [0, 3, 0, 1], {}, { face: 'song' }),
      area('C', [3, 2, 0, 1], { kind: 'comment' }),
      area('D', [0, 3, 1, 2]),
    ]);
    expect(faces.has('B')).toBe(false);
    expect(faces.has('C')).toBe(false);
    expect(faces.get('D')).toBe('hei');
  });

  it('may be alike where sizes differ by a rank', () => {
    const faces = alternateFaces([
      area('B', [0, 3, 0, 1], {}, { sizePt: 26 }),
      area('C', [3, 2, 0, 1], {}, { sizePt: 20 }),
    ]);
    expect([faces.get('B'), faces.get('C')]).toEqual(['song', 'song']);
  });

  it('take Kai between Song and Hei from the third rank down', () => {
    const faces = alternateFaces([
      area('B', [0, 2, 0, 1], { priority: 3 }, { face: 'song' }),
      area('C', [2, 1, 0, 1], { priority: 3 }),
      area('D', [3, 2, 0, 1], { priority: 3 }, { face: 'hei' }),
    ]);
    expect(faces.get('C')).toBe('kai');
  });

  it('know neighbours by a shared edge, not by a corner', () => {
    const [a, b, c, d] = page.map((item) => item.shape);
    if (!a || !b || !c || !d) throw new Error('shapes');
    expect(areNeighbours(a, b)).toBe(true);
    expect(areNeighbours(b, d)).toBe(true);
    expect(areNeighbours(b, c)).toBe(true);
    expect(areNeighbours(a, d)).toBe(false);
    expect(areNeighbours({ ...b, cols: 2 }, c)).toBe(false);
  });
});
