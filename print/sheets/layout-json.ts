/**
 * Page plans become the public `layout.json` (DESIGN 4).
 *
 * In: the plans of an issue and the height of a baseline in its row. Out: plain data in millimetres that
 * `layoutJsonSchema` accepts. Nothing is measured here: the file says what was planned, and verification
 * says that paper agrees.
 */

import type { Format } from '../../src/model/publication.ts';
import type {
  LayoutJson,
  LayoutModule,
  LayoutPage,
  LayoutRect,
} from '../../src/schema/layout-json.ts';
import { em, emToPt, pt, ptToMm, roundTo } from '../../src/units/units.ts';
import { type Box, type RectPt, toPt, typeOrigin } from '../geometry/grid.ts';
import type {
  Module,
  PagePlan,
  PlacedCells,
  PlacedParagraph,
  PlacedPicture,
  SetText,
} from '../page-plan/page-plan.ts';
import type { ComposedLine } from '../typeset/types.ts';

/** What the plans alone do not say. */
export interface LayoutJsonOptions {
  /**
   * Distance of a baseline from the top of its row, points: measured in the finished sheets
   * (`verify/check-body` `commonOffset`), or worked out from the body face when nothing is printed.
   */
  readonly baselinePt: number;
}

type LayoutLine = LayoutModule['legs'][number]['lines'][number];
type TextBox = NonNullable<LayoutModule['kicker']>;

const toMm = (points: number): number => roundTo(ptToMm(pt(points)), 3);
const toEm = (value: number): number => roundTo(value, 4);

const rectOf = (rect: RectPt): LayoutRect => ({
  x: toMm(rect.x),
  y: toMm(rect.y),
  w: toMm(rect.w),
  h: toMm(rect.h),
});
const boxOf = (format: Format, box: Box): LayoutRect => rectOf(toPt(format, box));

/** The rectangle of a text's own lines: its box may be the whole deck's. */
function textRect(format: Format, text: SetText): LayoutRect {
  const corner = toPt(format, text.box);
  if (text.lines.length === 0) return rectOf(corner);
  const left = Math.min(...text.lines.map((line) => line.xPt));
  const top = Math.min(...text.lines.map((line) => line.yPt));
  const right = Math.max(...text.lines.map((line) => line.xPt + line.widthPt));
  const bottom = Math.max(...text.lines.map((line) => line.yPt + line.heightPt));
  return rectOf({
    x: pt(corner.x + left),
    y: pt(corner.y + top),
    w: pt(right - left),
    h: pt(bottom - top),
  });
}

const textBox = (format: Format, text: SetText): TextBox => ({
  rect: textRect(format, text),
  lines: text.lines.map((line) => line.text),
});

/** The parts of a deck by name; a part that stands twice is kept once, its first. */
function deckBoxes(
  format: Format,
  module: Module,
): Pick<LayoutModule, 'kicker' | 'deck' | 'summary' | 'byline' | 'headline'> {
  const part = (name: SetText['part']) => module.deck.find((text) => text.part === name);
  const box = (name: 'kicker' | 'deck' | 'summary' | 'byline') => {
    const text = part(name);
    return text === undefined ? {} : { [name]: textBox(format, text) };
  };
  const headline = part('headline');
  return {
    ...box('kicker'),
    ...box('deck'),
    ...box('summary'),
    ...box('byline'),
    ...(headline === undefined
      ? {}
      : {
          headline: {
            ...textBox(format, headline),
            sizePt: module.headPt,
            form: module.headForm,
          },
        }),
  };
}

function layoutLine(
  plan: PagePlan,
  paragraph: PlacedParagraph,
  line: ComposedLine,
  row: number,
  baselinePt: number,
): LayoutLine {
  const { format } = plan;
  const baseline = typeOrigin(format).y + row * format.pitchPt + baselinePt;
  return {
    text: paragraph.text.slice(line.start, line.end),
    baseline: toMm(baseline),
    width: toMm(emToPt(em(line.widthEm), pt(format.bodyPt))),
    squeezeEm: toEm(line.squeezeEm),
    stretchEm: toEm(line.stretchEm),
  };
}

/** The lines of one leg, from its top. */
function legLines(
  plan: PagePlan,
  module: Module,
  leg: number,
  options: LayoutJsonOptions,
): readonly LayoutLine[] {
  const top = module.legs[leg]?.box.y ?? 0;
  return module.paragraphs.flatMap((paragraph) =>
    paragraph.pieces
      .filter((piece) => piece.leg === leg)
      .flatMap((piece) =>
        paragraph.lines
          .slice(piece.from, piece.to)
          .map((line, index) =>
            layoutLine(plan, paragraph, line, top + piece.row + index, options.baselinePt),
          ),
      ),
  );
}

const pictureOf = (format: Format, picture: PlacedPicture): LayoutModule['pictures'][number] => ({
  rect: boxOf(format, picture.box),
  src: picture.src,
  ppi: Number.isFinite(picture.ppi) ? roundTo(picture.ppi, 1) : null,
  ...(picture.caption === undefined ? {} : { caption: textBox(format, picture.caption) }),
});

const cellsOf = (format: Format, cells: PlacedCells): LayoutModule['cells'][number] => ({
  kind: cells.kind,
  rect: boxOf(format, cells.box),
  rows: cells.rows.map((row) => row.map((text) => text.text)),
});

const leftOutOf = (module: Module): Pick<LayoutModule, 'leftOut'> => {
  const parts = (module.leftOut ?? []).flatMap(({ block, why, text }) =>
    why === 'optional' || why === 'trim' ? [{ part: block, why, text }] : [],
  );
  return parts.length > 0 ? { leftOut: parts } : {};
};

function moduleOf(plan: PagePlan, module: Module, options: LayoutJsonOptions): LayoutModule {
  const { format } = plan;
  const rect = boxOf(format, module.box);
  const { x, y, w, h } = rect;
  const right = roundTo(x + w, 3);
  const bottom = roundTo(y + h, 3);
  return {
    story: module.story,
    part: module.part,
    rect,
    polygon: [
      [x, y],
      [right, y],
      [right, bottom],
      [x, bottom],
    ],
    grid: { ...module.grid },
    ...deckBoxes(format, module),
    legs: module.legs.map((leg, index) => ({
      rect: boxOf(format, leg.box),
      lines: [...legLines(plan, module, index, options)],
    })),
    pictures: module.pictures.map((picture) => pictureOf(format, picture)),
    cells: module.cells.map((cells) => cellsOf(format, cells)),
    ...leftOutOf(module),
  };
}

function pageOf(plan: PagePlan, options: LayoutJsonOptions): LayoutPage {
  const { format } = plan;
  const { columns, measureEm, gutterEm, rows, pitchPt, bodyPt } = format;
  return {
    number: plan.number,
    name: plan.name,
    size: { width: format.width, height: format.height },
    grid: { columns, measureEm, gutterEm, rows, pitchPt, bodyPt },
    tree: plan.tree,
    furniture: plan.furniture.map((item) => {
      const text = item.texts.map((line) => line.text).join(' ');
      const rect = boxOf(format, item.box);
      return text === '' ? { kind: item.kind, rect } : { kind: item.kind, rect, text };
    }),
    modules: plan.modules.map((module) => moduleOf(plan, module, options)),
    report: {
      ...plan.report,
      taboos: plan.report.taboos.map(({ stories, ...taboo }) => ({
        ...taboo,
        ...(stories ? { stories: [...stories] } : {}),
      })),
    },
  };
}

/** The file of one issue. */
export const layoutJson = (
  issue: string,
  plans: readonly PagePlan[],
  options: LayoutJsonOptions,
): LayoutJson => ({ schema: 1, issue, pages: plans.map((plan) => pageOf(plan, options)) });
