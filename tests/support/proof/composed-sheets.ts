/**
 * One page of real type: blocks composed, poured into two legs and drawn by the renderer of the product,
 * with subsets inside the document. Faults are seeded by changing the HTML or the faces.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Leg, Module, PagePlan, PlacedParagraph } from '../../../print/page-plan/page-plan.ts';
import { renderSheets } from '../../../print/sheets/render.ts';
import { makeGalley } from '../../../print/typeset/galley.ts';
import { usagesOf } from '../../../src/fonts/coverage.ts';
import { buildFontFaces, fontFaceCss } from '../../../src/fonts/font-faces.ts';
import { type FontSet, faceAtIn } from '../../../src/fonts/font-set.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Block, TextRun } from '../../../src/model/block.ts';
import { defaultHouseStyle } from '../../../src/model/defaults.ts';
import { dataUrl } from '../data-url.ts';
import { proofArticle } from './proof-articles.ts';
import { proofFormat, proofModule, proofPage } from './proof-plan.ts';

const at = { file: 'issues/2023-08-18/proof.mdx', line: 9, column: 1 };
const runOver = (text: string, part: string, style: TextRun['style']): TextRun => {
  const start = text.indexOf(part);
  return { start, end: start + part.length, style };
};
const block = (
  kind: 'paragraph' | 'subhead',
  text: string,
  styled: readonly (readonly [part: string, style: TextRun['style']])[] = [],
): Block => {
  const runs = styled.map(([part, style]) => runOver(text, part, style));
  return { kind, text, runs, at, edition: 'both', voice: 'body' } as Block;
};

/** Marks, dashes, figures, words and spaces: whatever a browser could set in its own way. */
const blocks: readonly Block[] = [
  block(
    'paragraph',
    '“版心”——书页上排印文字的地方——四周的空白叫作白边。2021年、2022年两次改版，行距从12.5点改为13点，版心高3.5%……' +
      '排字工人说：“先定字号，再定行距（铅条），然后谈栏宽。”',
    [['版心', 'strong']],
  ),
  block('subhead', '第12版Layout与Grid之争', [
    ['12版Layout', 'em'],
    ['Grid', 'strong'],
  ]),
  block(
    'paragraph',
    'The compositor and his typographer measured every line, wrote its width beside the proof, and only then 交给记者 马超、' +
      '通讯员 王玉阳 校对；1998年以前，120家报馆都是这样做的，2003年只剩30家。',
    [['王玉阳', 'em']],
  ),
];

/** The article whose text the page holds. */
export const composedArticle = (): Article => ({
  ...proofArticle('real-type', 1, []),
  blocks,
});

const ROWS = 12;
const FIRST_ROW = 8;

const legs = (): readonly Leg[] =>
  [0, 1].map((leg) => ({
    box: {
      x: leg * (proofFormat.measureEm + proofFormat.gutterEm),
      y: FIRST_ROW,
      w: proofFormat.measureEm,
      h: ROWS,
    },
  }));

const pour = (fonts: FontSet): readonly PlacedParagraph[] => {
  const galley = makeGalley(blocks, proofFormat.measureEm, {
    story: 'real-type',
    style: defaultHouseStyle,
    lexicon: [],
    lang: 'zh-CN',
    faces: (runs, voice) => faceAtIn(fonts, voice, runs),
    leadIn: '',
  });
  let row = 0;
  return galley.items.flatMap((item): readonly PlacedParagraph[] => {
    if (item.kind === 'space') {
      row += item.rows;
      return [];
    }
    const lines = item.composed.table.get(item.composed.natural)?.lines ?? [];
    const pieces = [];
    for (let from = 0; from < lines.length; ) {
      const leg = Math.floor(row / ROWS);
      const to = Math.min(lines.length, from + ROWS - (row % ROWS));
      pieces.push({ leg, row: row % ROWS, from, to });
      row += to - from;
      from = to;
    }
    const { block: path, role, text, runs, generated } = item;
    const measureEm = proofFormat.measureEm;
    return [{ block: path, role, text, runs, generated, measureEm, lines, pieces }];
  });
};

/** The page's plan. */
export const composedPlan = (fonts: FontSet): PagePlan => {
  const base = proofModule('real-type', FIRST_ROW - 3, []);
  const module: Module = {
    ...base,
    box: { ...base.box, h: ROWS + 3 },
    grid: { ...base.grid, rows: ROWS + 3 },
    legs: legs(),
    paragraphs: pour(fonts),
  };
  return proofPage(1, true, module);
};

/** The page as HTML. `drawn` are the faces that the browser gets; the plan's own unless a fault is seeded. */
export const composedHtml = async (
  plan: PagePlan,
  fonts: FontSet,
  drawn: FontSet = fonts,
): Promise<string> => {
  const sets = [
    ...plan.modules.flatMap((module) => module.deck),
    ...plan.furniture.flatMap((item) => item.texts),
  ];
  const usages = [
    ...sets.map((set) => ({ role: 'body' as const, text: set.text, source: at })),
    ...plan.modules.flatMap((module) =>
      module.paragraphs.flatMap((paragraph) =>
        usagesOf(paragraph.role === 'subhead' ? 'hei' : 'body', paragraph, at),
      ),
    ),
    { role: 'body' as const, text: ' -', source: at },
  ];
  const faces = await buildFontFaces(drawn, usages, { formats: ['truetype'] });
  return renderSheets({
    plans: [plan],
    fonts,
    style: {
      format: proofFormat,
      color: '#b5121b',
      faces: fonts,
      fontFaces: fontFaceCss(faces, 'truetype', 'block', (face) => dataUrl(face, 'truetype')),
    },
    title: '版心报 2023-08-18',
    lang: 'zh-CN',
    pictureUrl: () => '',
  });
};

/** Writes a document for the browser; `remove` takes it away again. */
export const writeDocument = (html: string): { readonly url: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'banxin-type-'));
  const file = join(folder, 'sheets.html');
  writeFileSync(file, html);
  return {
    url: pathToFileURL(file).href,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
