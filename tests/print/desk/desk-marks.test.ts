/**
 * Every kind of taboo on a page made by hand, where its place can be worked out on paper: 14 em columns
 * with gutters of 1.5 em, so that the gutter left of column 3 is 45.75 em from the edge.
 */
import { describe, expect, it } from 'vitest';
import { overlaySvg } from '../../../print/desk/overlay.ts';
import { type TabooMark, tabooMarks } from '../../../print/desk/taboo-marks.ts';
import { markLabel, tabooSvg } from '../../../print/desk/taboo-svg.ts';
import { thumbnailSvg } from '../../../print/desk/thumbnail.ts';
import type { PageTold } from '../../../print/page-plan/explanation.ts';
import type { Module, PagePlan } from '../../../print/page-plan/page-plan.ts';
import { proofPlans } from '../../support/proof/proof-plan.ts';

type Told = PageTold['stories'][number];
type Taboo = PagePlan['report']['taboos'][number];

const at = (col: number, row: number, cols: number, rows: number) => ({ col, row, cols, rows });
const told = (letter: string, rect: Told['rect'], more: Partial<Told> = {}): Told => ({
  ...{ letter, story: `story-${letter.toLowerCase()}`, headPt: 20, white: 0, rect },
  ...{ headRows: 6, headForm: 'top', framed: false, ...more },
});
/** A over B at the left, C over D at the right; A's picture touches the gutter, C's too. */
const page: PageTold = {
  ...{ cuts: '((a/b)|(c/d))', cost: 10, terms: [], areas: ['AAACC', 'BBBDD'], rows: [30, 48] },
  stories: [
    told('A', at(0, 3, 3, 30), { picture: at(2, 10, 1, 8) }),
    told('B', at(0, 33, 3, 48), { headForm: 'column', headRows: 47 }),
    told('C', at(3, 3, 2, 31), { picture: at(3, 12, 2, 10), headRows: 5 }),
    told('D', at(3, 34, 2, 47), { framed: true }),
  ],
};
const [, inside] = proofPlans();
if (inside === undefined) throw new Error('no proof');

const planOf = (taboos: readonly Taboo[]): PagePlan => ({
  ...inside,
  report: { ...inside.report, taboos },
});
const marksOf = (...taboos: readonly Taboo[]): readonly TabooMark[] =>
  tabooMarks(planOf(taboos), page);
const taboo = (id: string, stories: string, more: Partial<Taboo> = {}): Taboo => ({
  ...{ id, cost: 2, where: '', ...more },
  stories: [...stories].map((letter) => `story-${letter}`),
});
const drawn = (...taboos: readonly Taboo[]) => marksOf(...taboos)[0]?.drawn;

const GUTTER = 3 * 15.5 - 0.75;

describe('a mark stands', () => {
  it('over the gutter, as high as both heads: 碰题', () => {
    const mark = drawn(taboo('facing-heads', 'ac', { col: 3, row: 3 }));
    expect(mark?.form).toBe('bracket');
    const [badge, ...line] = mark?.points ?? [];
    expect(badge?.x).toBeCloseTo(GUTTER);
    expect(line.map(({ x }) => Math.abs(x - GUTTER) < 0.75)).toEqual([true, true, true, true]);
    expect(Math.min(...line.map(({ y }) => y))).toBeCloseTo(3.2);
    expect(Math.max(...line.map(({ y }) => y))).toBeCloseTo(3 + 5 - 0.3);
  });
  it('over the gutter, where both pictures stand: 碰图', () => {
    const ys = drawn(taboo('facing-pictures', 'ac', { col: 3, row: 12 }))?.points.map(({ y }) => y);
    expect(Math.min(...(ys ?? []))).toBeCloseTo(12.2);
    expect(Math.max(...(ys ?? []))).toBeCloseTo(18 - 0.3);
  });
  it('along the rule over the whole page: 通线', () => {
    const mark = drawn(taboo('through-line', '', { row: 33 }));
    expect(mark?.form).toBe('across');
    expect(mark?.points.slice(1)).toEqual([
      { x: 76, y: 32.5 },
      { x: 0, y: 32.5 },
    ]);
  });
  it('down the gutter from top to foot: 断版', () => {
    const mark = drawn(taboo('split-page', '', { col: 3 }));
    expect(mark?.form).toBe('down');
    expect(mark?.points.slice(1)).toEqual([
      { x: GUTTER, y: 3 },
      { x: GUTTER, y: 80.5 },
    ]);
  });
  it('down to the first story across it: 长缝', () => {
    const [, , foot] = drawn(taboo('long-gutter', '', { col: 1, row: 3 }))?.points ?? [];
    expect(foot?.y).toBe(2.5);
    const [, , free] = drawn(taboo('long-gutter', '', { col: 3, row: 3 }))?.points ?? [];
    expect(free?.y).toBe(80.5);
  });
  it('on the point where seams cross: 十字缝', () => {
    const mark = drawn(taboo('cross-seam', '', { col: 3, row: 33 }));
    expect(mark).toEqual({ form: 'ring', points: [{ x: GUTTER, y: 32.5 }] });
  });
  it('as a step between lines that nearly meet, left then right', () => {
    const mark = drawn(taboo('near-miss', 'ac', { col: 3, row: 33 }));
    expect(mark?.form).toBe('step');
    expect(mark?.points.slice(1).map(({ y }) => y)).toEqual([32.5, 32.5, 33.5, 33.5]);
    const picture = drawn(taboo('near-miss', 'ca', { col: 0, row: 31 }));
    expect(picture?.points.slice(1).map(({ y }) => y)).toEqual([32.5, 32.5, 31, 31]);
  });
  it('at the head or picture of a story that is alone in it', () => {
    const inversion = drawn(taboo('size-inversion', 'ad', { col: 3, row: 34 }));
    expect(inversion).toEqual({ form: 'tag', points: [{ x: GUTTER, y: 34.5 }] });
    const picture = drawn(taboo('lead-picture', 'a'));
    expect(picture?.points[0]).toEqual({ x: 2 * 15.5 - 0.75, y: 10.5 });
  });
  it('nowhere when it belongs to the whole page', () => {
    expect(drawn(taboo('grey-half', ''))).toBeUndefined();
    expect(tabooSvg(planOf([]), marksOf(taboo('grey-half', '')))).toBe('');
  });
});

describe('marks', () => {
  it('are numbered from the dearest, one a stack and one a kind of the whole page', () => {
    const marks = marksOf(
      { ...taboo('rank-order', ''), cost: 1 },
      { ...taboo('rank-order', ''), cost: 1.5 },
      { ...taboo('equal-stack', 'ab', { col: 0, row: 33 }), cost: 0.5 },
      { ...taboo('equal-stack', 'cd', { col: 3, row: 34 }), cost: 0.4 },
      { ...taboo('equal-stack', 'ba', { col: 0, row: 60 }), cost: 2.4 },
    );
    expect(marks.map(({ number, id, cost }) => [number, id, cost])).toEqual([
      [1, 'equal-stack', 2.9],
      [2, 'rank-order', 2.5],
      [3, 'equal-stack', 0.4],
    ]);
    expect(marks[0]?.drawn?.points[0]?.y).toBe(32.5);
  });
  it('say name, cost, stories and what to do', () => {
    const [mark] = marksOf(taboo('facing-heads', 'ca', { col: 3, row: 3 }));
    expect(mark && markLabel(mark)).toMatch(/^1 碰题，2\.0 分。A story-a、C story-c。两题错开/u);
  });
  it('move apart where two numbers would cover each other', () => {
    const both = [
      taboo('twins', 'ab', { col: 3, row: 34 }),
      taboo('apart', 'ab', { col: 3, row: 34 }),
    ];
    const svg = tabooSvg(planOf(both), marksOf(...both));
    expect([...svg.matchAll(/--beside:(\d)/g)].map(([, n]) => n)).toEqual(['0', '1']);
  });
  it('of a page that nobody solved are none', () => {
    expect(tabooMarks(planOf([taboo('through-line', '', { row: 33 })]), undefined)).toEqual([]);
  });
});

describe('the overlay', () => {
  it('counts the lines that are drawn, and the rows that its legs have', () => {
    expect(overlaySvg(inside)).toContain('>A two-legs  18/18</text>');
    const [module] = inside.modules;
    const short = module?.paragraphs.map((paragraph) => ({
      ...paragraph,
      pieces: paragraph.pieces.slice(0, 1),
    }));
    const plan = { ...inside, modules: [{ ...module, paragraphs: short, white: 9 } as Module] };
    expect(overlaySvg(plan)).toContain('<g class="loose">');
    expect(overlaySvg(plan)).toMatch(/>A two-legs {2}(9|1[0-7])\/18, white 9</);
  });
});

describe('a thumbnail', () => {
  const svg = thumbnailSvg(inside, page);
  it('draws a frame, a cell or an upright head as the page has it', () => {
    expect(svg.match(/class="cell"/g)).toHaveLength(3);
    expect(svg.match(/class="frame"/g)).toHaveLength(1);
    expect(svg.match(/class="picture"/g)).toHaveLength(2);
    const heads = [
      ...svg.matchAll(/class="head" x="[^"]+" y="[^"]+" width="([^"]+)" height="([^"]+)"/g),
    ];
    expect(heads.filter(([, w, h]) => Number(h) > Number(w))).toHaveLength(1);
  });
  it('grows a headline’s bar with its size', () => {
    const larger = page.stories.map((story) =>
      story.letter === 'A' ? { ...story, headPt: 40 } : story,
    );
    const height = (text: string) => Number(/class="head"[^>]*height="([^"]+)"/.exec(text)?.[1]);
    expect(height(thumbnailSvg(inside, { ...page, stories: larger }))).toBe(2 * height(svg));
  });
  it('shows the standing page as it is drawn, any other as it is told', () => {
    const told = { ...page.stories[0], story: 'two-legs', rect: at(0, 3, 2, 13) } as Told;
    const standing = thumbnailSvg(inside, { ...page, stories: [told] }, true);
    // Seven characters of 24 pt in a line of 25 pt at row 4; legs of nine rows, ruled every other row.
    expect(standing).toContain('class="head" x="0" y="52.9" width="168" height="19.2"');
    const legs = /class="body" d="([^"]*)"/.exec(standing)?.[1]?.match(/M[^M]+/g) ?? [];
    expect(legs[0]).toBe('M0 87.5h126');
    expect(legs).toHaveLength(8);
    expect(thumbnailSvg(inside, { ...page, stories: [told] })).not.toBe(standing);
  });
  it('escapes what it writes', () => {
    const stories = page.stories.map((story) => ({ ...story, letter: '<b>"', story: '<i>' }));
    expect(thumbnailSvg(inside, { ...page, stories })).not.toMatch(/<[bi]>/);
  });
});
