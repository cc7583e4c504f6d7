/**
 * A page plan small enough to be checked by eye: one story, two paragraphs over two legs, a headline
 * and a caption, on a front page and an inside page. Han only, so every advance is one em.
 */
import type {
  Module,
  PagePlan,
  PlacedParagraph,
  SetText,
} from '../../../print/page-plan/page-plan.ts';
import type { ComposedLine } from '../../../print/typeset/types.ts';
import { formats } from '../../../src/model/formats.ts';
import type { Format } from '../../../src/model/publication.ts';

/** The sheet of all proofs: the default tabloid. */
export const proofFormat: Format = (() => {
  const format = Object.values(formats).find((item) => item.name === 'tabloid-5');
  if (format === undefined) throw new Error('the tabloid preset is missing');
  return format;
})();

/** Two paragraphs with marks, long enough to cross from one leg into the next. */
export const proofTexts: readonly string[] = [
  '版心是书页上排印文字的地方，四周的空白叫作白边。报纸的版心按基线分行，每一行都落在同一张网格上，隔着栏线相望的两行因此齐平。排字工人从前用铅条垫出这些行距，如今由程序来算，道理却没有变：先定字号，再定行距，然后才谈得上栏宽。栏宽以字数计，十四个字一行，读起来不累，也少有拉得太开的句子。',
  '一篇稿件排进两栏，先填满左边，再接右边。接缝处最怕落下孤零零的一行，编辑要么删去几个字，要么让标题多占一行。老师傅说，好版面不是填满的，是算出来的，空白也要有空白的道理。',
];

/** Breaks a text every `measure` characters, the first line indented: enough for a proof. */
export function proofLines(text: string, measure: number): readonly ComposedLine[] {
  const lines: ComposedLine[] = [];
  for (let start = 0; start < text.length; ) {
    const indentEm = start === 0 ? 2 : 0;
    const end = Math.min(text.length, start + measure - indentEm);
    const last = end === text.length;
    // A mark at the end gives up its empty half; a full line gets it back between its characters.
    const blankEm = '，。：'.includes(text.charAt(end - 1)) ? 0.5 : 0;
    const stretchEm = last ? 0 : blankEm / (end - start - 1);
    const widthEm = end - start - (last ? blankEm : 0);
    lines.push({
      start,
      end,
      hyphen: false,
      indentEm,
      stretchEm,
      squeezeEm: 0,
      gaps: blankEm > 0 ? [{ offset: end - 1, beforeEm: 0, afterEm: -blankEm }] : [],
      naturalEm: end - start - blankEm,
      widthEm,
      last,
      emergency: false,
    });
    start = end;
  }
  return lines;
}

/** A text on one line of its own. */
export function proofSet(
  part: SetText['part'],
  text: string,
  box: SetText['box'],
  sizePt: number,
): SetText {
  const line = {
    text,
    runs: [],
    xPt: 0,
    yPt: 0,
    widthPt: [...text].length * sizePt,
    heightPt: box.h * proofFormat.pitchPt,
    sizePt,
    role: 'body',
    vertical: false,
    tone: 'ink',
  } as const;
  return { part, text, generated: false, box, lines: [line] };
}

/** Pours paragraphs into two legs of `rows` rows. */
function pourProof(texts: readonly string[], rows: number): readonly PlacedParagraph[] {
  let at = 0;
  return texts.map((text, index) => {
    const lines = proofLines(text, proofFormat.measureEm);
    const pieces = [];
    for (let from = 0; from < lines.length; ) {
      const leg = Math.floor(at / rows);
      const row = at % rows;
      const to = Math.min(lines.length, from + rows - row);
      pieces.push({ leg, row, from, to });
      at += to - from;
      from = to;
    }
    const role = 'body' as const;
    const measureEm = proofFormat.measureEm;
    return { block: String(index), role, text, runs: [], generated: 0, measureEm, lines, pieces };
  });
}

/** The story's module at a column and row of the grid, two columns wide. */
export function proofModule(story: string, row: number, texts = proofTexts): Module {
  const { measureEm, gutterEm } = proofFormat;
  const width = 2 * measureEm + gutterEm;
  const rows = 9;
  const legs = [0, 1].map((leg) => ({
    box: { x: leg * (measureEm + gutterEm), y: row + 3, w: measureEm, h: rows },
  }));
  return {
    story,
    area: 'A',
    part: 0,
    box: { x: 0, y: row, w: width, h: rows + 3 },
    grid: { col: 0, row, cols: 2, rows: rows + 3 },
    frame: 'none',
    panels: [],
    headForm: 'top',
    headPt: 24,
    deck: [
      proofSet('kicker', '排字房里的算术', { x: 0, y: row, w: width, h: 1 }, 10),
      proofSet('headline', '一行落在一格上', { x: 0, y: row + 1, w: width, h: 2 }, 24),
    ],
    legs,
    paragraphs: pourProof(texts, rows),
    pictures: [],
    cells: [],
    white: 0,
  };
}

/** A page with the story on it. */
export function proofPage(number: number, front: boolean, module: Module): PagePlan {
  const width = 5 * proofFormat.measureEm + 4 * proofFormat.gutterEm;
  return {
    issue: '2023-08-18',
    number,
    name: front ? '要闻' : '综合',
    front,
    format: proofFormat,
    tree: 'AA×12',
    folio: { date: '2023年8月18日', name: front ? '要闻' : '综合', editors: '', contact: '' },
    furniture: front
      ? [
          {
            kind: 'nameplate',
            box: { x: 0, y: 0, w: width, h: 4 },
            frame: false,
            texts: [{ ...proofSet('label', '版心报', { x: 0, y: 0, w: 20, h: 4 }, 36) }],
          },
        ]
      : [],
    modules: [module],
    rules: [{ role: 'column', x1: 14.75, y1: 8, x2: 14.75, y2: 17, weightPt: 0.25 }],
    report: {
      status: 'template',
      gap: null,
      whiteLines: 0,
      bodyLines: 18,
      copyfitLines: 0,
      taboos: [],
    },
  };
}

/** A front page and an inside page. */
export const proofPlans = (): readonly PagePlan[] => [
  proofPage(1, true, proofModule('baseline-grid', 5)),
  proofPage(2, false, proofModule('two-legs', 3)),
];
