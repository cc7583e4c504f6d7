/** A page by hand with everything on it that can be drawn, each once, in round figures of the grid. */
import type { Furniture, Module, PagePlan } from '../../../print/page-plan/page-plan.ts';
import { proofModule, proofPage, proofSet } from '../proof/proof-plan.ts';

const texts = ['一篇稿件排进两栏，先填满左边，再接右边。接缝处最怕孤行。', '空白也要有道理。'];
const base = proofModule('two-legs', 6, texts);

const module: Module = {
  ...base,
  panels: [{ box: { x: 0, y: 6, w: 20, h: 3 }, fill: 'house' }],
  pictures: [
    {
      block: '1',
      src: 'images/press.jpg',
      alt: '印刷机',
      box: { x: 15.5, y: 12, w: 14, h: 6 },
      view: { x: 0, y: 0.1, w: 1, h: 0.8 },
      ppi: 240,
      caption: proofSet('caption', '印刷机', { x: 15.5, y: 18, w: 14, h: 1 }, 8),
    },
  ],
  cells: [
    {
      block: '3',
      kind: 'table',
      box: { x: 0, y: 20, w: 14, h: 3 },
      rows: [
        [proofSet('cell', '字号', { x: 0, y: 20, w: 7, h: 1 }, 9)],
        [proofSet('cell', '五号', { x: 0, y: 21, w: 7, h: 1 }, 9)],
      ],
      rules: [0.4, 1.5, 2.6],
    },
    {
      block: '4',
      kind: 'qr',
      box: { x: 15.5, y: 20, w: 14, h: 7 },
      rows: [],
      rules: [],
      drawing: { box: { x: 18, y: 20, w: 8, h: 6 }, path: 'M0 0h1v1h-1z', size: 21 },
    },
  ],
};

const banner: Furniture = {
  kind: 'banner',
  box: { x: 0, y: 3, w: 76, h: 2 },
  fill: 'house',
  frame: false,
  texts: [proofSet('label', '四时有序', { x: 0, y: 3, w: 76, h: 2 }, 19)],
};
const refers: Furniture = {
  kind: 'refers',
  box: { x: 62, y: 6, w: 14, h: 3 },
  frame: true,
  texts: [
    proofSet('label', '导读', { x: 62, y: 6, w: 14, h: 1 }, 14),
    proofSet('label', '老报纸回来了', { x: 62, y: 7, w: 14, h: 1 }, 11),
  ],
  links: { 1: 'story-old-paper' },
};

/** The page: an inside one. */
export const wholePage: PagePlan = {
  ...proofPage(2, false, module),
  furniture: [banner, refers],
  rules: [
    { role: 'column', x1: 14.75, y1: 9, x2: 14.75, y2: 18, weightPt: 0.3 },
    { role: 'page', x1: 0, y1: 2.55, x2: 76, y2: 2.55, weightPt: 1 },
  ],
};
