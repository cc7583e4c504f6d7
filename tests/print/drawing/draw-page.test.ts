/**
 * A page's drawing, read as a list; and what holds for every drawing, with a fault seeded for each thing that
 * is held. Pages of the corpus and of the sample are walked through where they are planned (`tests/frozen`).
 */
import { describe, expect, it } from 'vitest';
import { drawPage } from '../../../print/drawing/draw-page.ts';
import { fromRow } from '../../../print/drawing/grid-place.ts';
import type { ComposedRun, Primitive } from '../../../print/drawing/primitives.ts';
import { primitivesOf } from '../../../print/drawing/primitives-of.ts';
import { typeOrigin } from '../../../print/geometry/grid.ts';
import type { PagePlan } from '../../../print/page-plan/page-plan.ts';
import { pt } from '../../../src/units/units.ts';
import { drawingFaults } from '../../support/drawing/drawing-faults.ts';
import { drawingText } from '../../support/drawing/drawing-text.ts';
import { wholePage } from '../../support/drawing/whole-page.ts';
import { proofPlans } from '../../support/proof/proof-plan.ts';

const listOf = (plan: PagePlan): readonly Primitive[] => primitivesOf(drawPage(plan));

describe('a drawing', () => {
  it('lists what stands on the page in the order in which it is painted and read', () => {
    // The type area begins 44.93 pt from the left and 46.51 pt from the top; 9 pt an em, 12.5 pt a row.
    expect(drawingText(listOf(wholePage))).toEqual([
      'numeral 0:0 2 hei 24 left at 44.9 46.5 44 28',
      'folio 0:0 综合 song 17 center at 44.9 51.5 684 22.1',
      'folio 0:0 2023年8月18日 hei 8.5 left at 88.9 49.5 640 11.1',
      'rule page 44.9 78.4 728.9 78.4 of 1 butt',
      'fill ground house 44.9 84 684 25',
      'label 0:0 四时有序 body 19 left at 44.9 84 76 25',
      'label 0:0 导读 body 14 left at 602.9 121.5 28 12.5',
      'label 0:0 老报纸回来了 body 11 left at 602.9 134 66 12.5',
      'link story-old-paper 602.9 134 66 12.5',
      'fill panel house 44.9 121.5 180 37.5',
      'kicker 0:0 排字房里的算术 body 10 left at 44.9 121.5 70 12.5',
      'headline 0:0 一行落在一格上 body 24 left at 44.9 134 168 25',
      'image images/press.jpg 184.4 196.5 126 75, edge 0.25',
      'caption 0:0 印刷机 body 8 left at 184.4 271.5 24 12.5',
      'body 0:0 一篇稿件排进两栏，先填满 body 9 leg 0 row 9 at 62.9 159 108',
      'body 1:12 左边，再接右边。接缝处最怕孤 body 9 leg 0 row 10 at 44.9 171.5 126',
      'body 2:26 行。 body 9 leg 0 row 11 at 44.9 184 13.5',
      'body 0:0 空白也要有道理。 body 9 leg 0 row 12 at 62.9 196.5 67.5',
      'rule table 44.9 301.5 170.9 301.5 of 0.6 butt',
      'rule table 44.9 315.3 170.9 315.3 of 0.25 butt',
      'rule table 44.9 329 170.9 329 of 0.6 butt',
      'cell 0:0 字号 body 9 left at 44.9 296.5 18 12.5',
      'cell 0:0 五号 body 9 left at 44.9 309 18 12.5',
      'fill code ink 206.9 296.5 72 75',
      'rule column 177.7 159 177.7 271.5 of 0.3 square',
    ]);
  });
  it('puts a head that stands on its picture behind it', () => {
    const over: PagePlan = {
      ...wholePage,
      modules: wholePage.modules.map((module) => ({ ...module, headForm: 'over' })),
    };
    const kinds = listOf(over)
      .filter(({ kind }) => kind === 'image' || kind === 'fill')
      .map((item) => (item.kind === 'fill' ? item.role : item.kind));
    expect(kinds).toEqual(['ground', 'image', 'panel', 'code']);
    expect(drawingFaults(over, listOf(over))).toEqual([]);
  });
  it('is the same wherever the grid stands', () => {
    const { x, y } = typeOrigin(wholePage.format);
    const row = wholePage.format.folioRows;
    const [dx, dy] = [x, y + row * wholePage.format.pitchPt];
    const moved = primitivesOf(drawPage(wholePage, fromRow(row))).map((item): Primitive => {
      if (item.kind !== 'rule') {
        return { ...item, box: { ...item.box, x: pt(item.box.x + dx), y: pt(item.box.y + dy) } };
      }
      const { x1, y1, x2, y2 } = item;
      return { ...item, x1: pt(x1 + dx), y1: pt(y1 + dy), x2: pt(x2 + dx), y2: pt(y2 + dy) };
    });
    expect(drawingText(moved)).toEqual(drawingText(listOf(wholePage)));
  });
  it('keeps a paragraph that has no room, without lines', () => {
    const [module] = wholePage.modules;
    if (!module) throw new Error('no module');
    const paragraphs = module.paragraphs.map((paragraph, index) =>
      index === 1 ? { ...paragraph, pieces: [] } : paragraph,
    );
    const drawn = drawPage({ ...wholePage, modules: [{ ...module, paragraphs }] });
    const groups = drawn.items.flatMap((item) => (item.kind === 'module' ? item.items : []));
    const empty = groups.filter(({ kind }) => kind === 'paragraph').at(1);
    expect(empty).toMatchObject({ owner: { block: '1' }, items: [] });
  });
  it('draws an ornament inside its box, its middle column in the house colour', () => {
    const ornament = { x: 1, y: 60, w: 12, h: 5 };
    const plan: PagePlan = {
      ...wholePage,
      modules: wholePage.modules.map((module) => ({ ...module, ornament })),
    };
    const lines = listOf(plan).filter((item) => item.kind === 'rule' && item.role === 'ornament');
    expect(lines.length).toBeGreaterThan(20);
    const { x, y } = typeOrigin(plan.format);
    for (const line of lines) {
      if (line.kind !== 'rule') continue;
      expect(Math.min(line.x1, line.x2)).toBeGreaterThanOrEqual(x + 9);
      expect(Math.max(line.x1, line.x2)).toBeLessThanOrEqual(x + 13 * 9);
      expect(line.y1).toBeGreaterThanOrEqual(y + 60 * 12.5);
      expect(line.y1).toBeLessThanOrEqual(y + 65 * 12.5);
    }
    expect(lines.some((line) => line.kind === 'rule' && line.tone === 'house')).toBe(true);
  });
});

describe('every drawing', () => {
  it.each([
    ...proofPlans().map((plan) => [`proof ${plan.number}`, plan] as const),
    ['the whole page', wholePage] as const,
  ])('holds its plan: %s', (_, plan) => {
    expect(drawingFaults(plan, listOf(plan))).toEqual([]);
  });

  const composed = (item: Primitive): item is ComposedRun =>
    item.kind === 'run' && item.set === 'composed';
  const first = (list: readonly Primitive[], is: (item: Primitive) => boolean): number =>
    list.findIndex(is);
  /** A list with one item taken out, put in, or changed. */
  const at = (
    list: readonly Primitive[],
    index: number,
    ...items: readonly Primitive[]
  ): readonly Primitive[] => list.toSpliced(index, 1, ...items);
  const list = listOf(wholePage);
  const line = first(list, composed);
  const rule = first(list, ({ kind }) => kind === 'rule');
  const image = first(list, ({ kind }) => kind === 'image');
  const [run, ruled, picture] = [list[line], list[rule], list[image]];
  if (!run || !composed(run) || ruled?.kind !== 'rule' || picture?.kind !== 'image') {
    throw new Error('the page lacks what faults are seeded in');
  }
  const next = list[line + 1];

  it.each<readonly [string, readonly Primitive[], RegExp]>([
    ['a line that is gone', at(list, line), /^two-legs 0: .* is drawn as/],
    ['a line drawn twice', at(list, line, run, run), /^two-legs 0: /],
    ['lines in another order', next ? list.toSpliced(line, 2, next, run) : list, /^two-legs 0: /],
    [
      'a line of another place of its text',
      at(list, line, { ...run, end: run.end - 1 }),
      /offsets/,
    ],
    [
      'spacing that leaves characters out',
      at(list, line, { ...run, pieces: run.pieces.slice(1) }),
      /pieces have a hole/,
    ],
    ['a line that is too wide', at(list, line, { ...run, width: pt(140) }), /wider than its room/],
    ['a rule that is gone', at(list, rule), /^no rule page/],
    ['a rule drawn twice', at(list, rule, ruled, ruled), /^a rule too many: page/],
    ['a rule of another weight', at(list, rule, { ...ruled, weight: pt(2) }), /^no rule page/],
    [
      'a picture over the edge',
      at(list, image, { ...picture, box: { ...picture.box, x: pt(700) } }),
      /^outside the page: image/,
    ],
    ['type beyond the plan', [...list, run], /^beyond the plan/],
  ])('is known to be at fault: %s', (_, spoilt, said) => {
    const found = drawingFaults(wholePage, spoilt);
    expect(found[0]).toMatch(said);
  });
});
