/**
 * Page plans become the public `layout.json`.
 *
 * In: the plans of an issue and the height of a baseline in its row. Out: plain data in millimetres that
 * `layoutJsonSchema` accepts: what stands on a page and where from its drawing, what is said of it from the
 * plan. Nothing is measured here: the file says what was planned, and verification says that paper agrees.
 */
import type {
  LayoutJson,
  LayoutModule,
  LayoutPage,
  LayoutRect,
} from '../../src/schema/layout-json.ts';
import { pt, ptToMm, roundTo } from '../../src/units/units.ts';
import { drawPage } from '../drawing/draw-page.ts';
import type {
  CellsGroup,
  FigureGroup,
  FurnitureGroup,
  ModuleGroup,
  TextGroup,
} from '../drawing/groups.ts';
import type { ComposedRun } from '../drawing/primitives.ts';
import type { RectPt } from '../geometry/grid.ts';
import type { Module, PagePlan } from '../page-plan/page-plan.ts';

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

/** The rectangle of a text's own lines: its frame may be the whole deck's. */
function textRect({ frame }: TextGroup, boxes: readonly RectPt[]): LayoutRect {
  if (boxes.length === 0) return rectOf(frame);
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const bottom = Math.max(...boxes.map((box) => box.y + box.h));
  return rectOf({
    x: pt(frame.x + left),
    y: pt(frame.y + top),
    w: pt(right - left),
    h: pt(bottom - top),
  });
}

function textBox(text: TextGroup): TextBox {
  const runs = text.items.filter((item) => item.kind === 'run');
  return {
    rect: textRect(
      text,
      runs.map(({ box }) => box),
    ),
    lines: runs.map(({ shown }) => shown),
  };
}

/** The parts of a deck by name; a part that stands twice is kept once, its first. */
function deckBoxes(
  module: Module,
  texts: readonly TextGroup[],
): Pick<LayoutModule, 'kicker' | 'deck' | 'summary' | 'byline' | 'headline'> {
  const part = (name: TextGroup['part']) => texts.find((text) => text.part === name);
  const box = (name: 'kicker' | 'deck' | 'summary' | 'byline') => {
    const text = part(name);
    return text === undefined ? {} : { [name]: textBox(text) };
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
          headline: { ...textBox(headline), sizePt: module.headPt, form: module.headForm },
        }),
  };
}

const layoutLine = (
  { shown, box, width, composed }: ComposedRun,
  { baselinePt }: LayoutJsonOptions,
): LayoutLine => ({
  text: shown,
  baseline: toMm(box.y + baselinePt),
  width: toMm(width),
  squeezeEm: toEm(composed.squeezeEm),
  stretchEm: toEm(composed.stretchEm),
});

const pictureOf = ({ items }: FigureGroup): readonly LayoutModule['pictures'][number][] => {
  const caption = items.find((item) => item.kind === 'text');
  return items
    .filter((item) => item.kind === 'image')
    .map(({ box, src, ppi }) => ({
      rect: rectOf(box),
      src,
      ppi: Number.isFinite(ppi) ? roundTo(ppi, 1) : null,
      ...(caption === undefined ? {} : { caption: textBox(caption) }),
    }));
};

const cellsOf = ({ holds, box, items }: CellsGroup): LayoutModule['cells'][number] => ({
  kind: holds,
  rect: rectOf(box),
  rows: items.filter((item) => item.kind === 'row').map((row) => row.items.map(({ text }) => text)),
});

const leftOutOf = (module: Module): Pick<LayoutModule, 'leftOut'> => {
  const parts = (module.leftOut ?? []).flatMap(({ block, why, text }) =>
    why === 'optional' || why === 'trim' ? [{ part: block, why, text }] : [],
  );
  return parts.length > 0 ? { leftOut: parts } : {};
};

function moduleOf(module: Module, drawn: ModuleGroup, options: LayoutJsonOptions): LayoutModule {
  const { items } = drawn;
  const rect = rectOf(drawn.box);
  const { x, y, w, h } = rect;
  const right = roundTo(x + w, 3);
  const bottom = roundTo(y + h, 3);
  const pieces = items
    .filter((item) => item.kind === 'paragraph')
    .flatMap((paragraph) => paragraph.items);
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
    ...deckBoxes(
      module,
      items.filter((item) => item.kind === 'text'),
    ),
    legs: drawn.legs.map((leg, index) => ({
      rect: rectOf(leg),
      lines: pieces
        .filter((piece) => piece.leg === index)
        .flatMap((piece) => piece.items.map((run) => layoutLine(run, options))),
    })),
    pictures: items.filter((item) => item.kind === 'figure').flatMap(pictureOf),
    cells: items.filter((item) => item.kind === 'cells').map(cellsOf),
    ...leftOutOf(module),
  };
}

function furnitureOf({ is, box, items }: FurnitureGroup): LayoutPage['furniture'][number] {
  const text = items
    .filter((item) => item.kind === 'text')
    .map((item) => item.text)
    .join(' ');
  const rect = rectOf(box);
  return text === '' ? { kind: is, rect } : { kind: is, rect, text };
}

function pageOf(plan: PagePlan, options: LayoutJsonOptions): LayoutPage {
  const { format } = plan;
  const { columns, measureEm, gutterEm, rows, pitchPt, bodyPt } = format;
  const { items } = drawPage(plan);
  const modules = items.filter((item) => item.kind === 'module');
  return {
    number: plan.number,
    name: plan.name,
    size: { width: format.width, height: format.height },
    grid: { columns, measureEm, gutterEm, rows, pitchPt, bodyPt },
    tree: plan.tree,
    furniture: items.filter((item) => item.kind === 'furniture').map(furnitureOf),
    modules: plan.modules.flatMap((module, index) => {
      const drawn = modules[index];
      return drawn ? [moduleOf(module, drawn, options)] : [];
    }),
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
