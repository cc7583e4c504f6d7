/**
 * 报眉, the running head of an inside page: page numeral at the outer edge, page name in the middle, date and
 * contact beside the numeral, editors at the inner side, the rule below. Even pages have the numeral at the
 * left, odd ones at the right, so that a spread mirrors.
 *
 * In: the plan's words and the rules that it draws above its first row. Out: runs and rules in a frame over
 * the rows of the 报眉. Only a face knows how wide its words are: they are given a room and a side.
 */
import type { FontUse } from '../../src/fonts/font-set.ts';
import { type Pt, pt } from '../../src/units/units.ts';
import { typeWidthEm } from '../geometry/grid.ts';
import type { PagePlan, Rule } from '../page-plan/page-plan.ts';
import { drawRule } from './draw-rules.ts';
import { fromRow, type Ruler, rulerOf } from './grid-place.ts';
import type { FolioGroup } from './groups.ts';
import { type DisplayRun, PAGES_OWN } from './primitives.ts';

const NUMERAL = { size: pt(24), height: pt(28), width: pt(44) };
/** Height of a line of the 报眉, of its size. */
const LINE_HEIGHT = 1.3;

interface FolioLine {
  readonly text: string;
  readonly use: FontUse;
  readonly size: Pt;
  readonly align: DisplayRun['align'];
  readonly top: Pt;
}

/** The running head of a page. */
export const drawFolio = (plan: PagePlan, rules: readonly Rule[], ruler: Ruler): FolioGroup => {
  const { format, folio } = plan;
  const frame = ruler.rect({ x: 0, y: 0, w: typeWidthEm(format), h: format.folioRows });
  const even = plan.number % 2 === 0;
  const near = even ? 'left' : 'right';
  const far = even ? 'right' : 'left';
  const lines: readonly FolioLine[] = [
    { text: folio.name, use: 'song', size: pt(17), align: 'center', top: pt(5) },
    { text: folio.date, use: 'hei', size: pt(8.5), align: near, top: pt(3) },
    { text: folio.contact, use: 'hei', size: pt(7.5), align: near, top: pt(16) },
    { text: folio.editors, use: 'kai', size: pt(8.5), align: far, top: pt(10) },
  ];
  const words = lines
    .filter((line) => line.text !== '')
    .map((line) => lineRun(line, frame.w, line.align === near ? NUMERAL.width : pt(0)));
  const inFrame = rulerOf(format, fromRow(0));
  return {
    kind: 'folio',
    frame,
    items: [
      numeralRun(plan.number, frame.w, near),
      ...words,
      ...rules.map((rule) => drawRule(rule, inFrame, 'butt')),
    ],
  };
};

const PLAIN = {
  kind: 'run',
  set: 'display',
  owner: PAGES_OWN,
  start: 0,
  line: 0,
  tone: 'ink',
  scaleX: 1,
  trackEm: 0,
  vertical: false,
  marks: 'half',
} as const;

const numeralRun = (number: number, width: Pt, near: 'left' | 'right'): DisplayRun => {
  const text = String(number);
  const x = pt(near === 'left' ? 0 : width - NUMERAL.width);
  return {
    ...PLAIN,
    ...wholeOf(text),
    role: 'numeral',
    use: 'hei',
    size: NUMERAL.size,
    box: { x, y: pt(0), w: NUMERAL.width, h: NUMERAL.height },
    align: near,
  };
};

/** A line with the whole width for its room, less the numeral's where it stands beside it. */
const lineRun = (line: FolioLine, width: Pt, inset: Pt): DisplayRun => {
  const { text, use, size, align, top } = line;
  const x = pt(align === 'left' ? inset : 0);
  const box = { x, y: top, w: pt(width - inset), h: pt(size * LINE_HEIGHT) };
  return { ...PLAIN, ...wholeOf(text), role: 'folio', use, size, box, align };
};

const wholeOf = (text: string): Pick<DisplayRun, 'text' | 'shown' | 'end' | 'generated'> => ({
  text,
  shown: text,
  end: text.length,
  generated: text.length,
});
