/**
 * What a thumbnail shows of a story: bars for the lines of its head, legs for its text, its pictures, in
 * points of the type area.
 *
 * In: the drawing of the page as it stands; or, for a page that was never planned, what the solver tells of it,
 * from which the same is guessed.
 */
import { drawPage } from '../drawing/draw-page.ts';
import { fromRow } from '../drawing/grid-place.ts';
import type { ModuleGroup, PageDrawing } from '../drawing/groups.ts';
import type { CellRect } from '../geometry/cells.ts';
import { columnX, spanEm } from '../geometry/grid.ts';
import type { PageTold } from '../page-plan/explanation.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import { storyName } from './story-name.ts';

/** A rectangle in points. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A story in a thumbnail; what has lines, tables too, counts as legs. */
export interface StorySketch {
  readonly heads: readonly Rect[];
  readonly legs: readonly Rect[];
  readonly pictures: readonly Rect[];
}

type Told = PageTold['stories'][number];

/** Height of a bar and pitch of a told head's lines, of the size. */
const BAR = 0.8;
const HEAD_PITCH = 1.2;
/** Share of the measure a full headline takes. */
const FULL = 0.9;

/** A page drawn in points of the type area. */
export const typeAreaDrawing = (plan: PagePlan): PageDrawing => drawPage(plan, fromRow(0));

/** A rectangle of cells in points, without its separation row. */
export const ptOf = ({ format }: PagePlan, { col, row, cols, rows }: CellRect): Rect => ({
  x: columnX(format, col) * format.bodyPt,
  y: row * format.pitchPt,
  w: spanEm(format, cols) * format.bodyPt,
  h: rows * format.pitchPt,
});

/** A story as drawn. */
export const drawnSketch = ({ items, legs }: ModuleGroup): StorySketch => ({
  heads: items.flatMap((text) => {
    if (text.kind !== 'text' || text.part !== 'headline') return [];
    const { x, y } = text.frame;
    return text.items.flatMap((run): readonly Rect[] => {
      if (run.kind !== 'run') return [];
      const { box, vertical } = run;
      const thick = run.size * BAR;
      const [left, top] = [x + box.x, y + box.y];
      return vertical
        ? [{ x: left + (box.w - thick) / 2, y: top, w: thick, h: box.h }]
        : [{ x: left, y: top + (box.h - thick) / 2, w: box.w, h: thick }];
    });
  }),
  legs: [
    ...legs,
    ...items.flatMap((item) => (item.kind === 'cells' && item.holds !== 'qr' ? [item.box] : [])),
  ],
  pictures: items
    .flatMap((item) => (item.kind === 'figure' ? item.items : []))
    .flatMap((item) => (item.kind === 'image' ? [item.box] : [])),
});

/** A story as told. */
export const toldSketch = (plan: PagePlan, told: Told): StorySketch => ({
  heads: told.headForm === 'none' || told.headPt === 0 ? [] : toldHeads(plan, told),
  legs: told.headForm === 'none' ? [] : toldLegs(plan, told),
  pictures: told.picture ? [ptOf(plan, told.picture)] : [],
});

/** As many lines as its characters need, centred in the rows of the head. */
const toldHeads = (plan: PagePlan, told: Told): readonly Rect[] => {
  const { pitchPt, bodyPt, measureEm } = plan.format;
  const { x, y, w } = ptOf(plan, told.rect);
  const size = told.headPt;
  const long = [...storyName(plan, told.story)].length * size;
  if (told.headForm === 'column') {
    const tall = Math.min(long, told.rect.rows * pitchPt * 0.7);
    return [{ x: x + (measureEm * bodyPt - size) / 2, y: y + pitchPt, w: size, h: tall }];
  }
  const room = told.headRows * pitchPt;
  const pitch = size * HEAD_PITCH;
  const lines = Math.max(1, Math.min(Math.ceil(long / w), Math.floor(room / pitch)));
  const width = Math.min(FULL * w, long / lines);
  const top = y + (room - lines * pitch) / 2;
  return Array.from({ length: lines }, (_, line) => ({
    x: x + (w - width) / 2,
    y: top + line * pitch,
    w: width,
    h: size * BAR,
  }));
};

/** The columns of its rectangle under its head, or beside it. */
const toldLegs = (plan: PagePlan, told: Told): readonly Rect[] => {
  const { col, cols, row, rows } = told.rect;
  const aside = told.headForm === 'column' && cols > 1 ? 1 : 0;
  const above = told.headForm === 'top' ? told.headRows : 0;
  return Array.from({ length: cols - aside }, (_, index) =>
    ptOf(plan, {
      col: col + aside + index,
      cols: 1,
      row: row + above,
      rows: rows - above - 1,
    }),
  );
};
