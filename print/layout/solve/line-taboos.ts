/**
 * Taboos that only rectangles decide: lines across the page, crossing seams, stacks of one width,
 * lines that nearly meet over a gutter (docs/design/prices.md#page).
 *
 * `emit` is called for each, with the stories it lies between and its place; the solver sums, the
 * report lists.
 */

import type { CellRect } from '../../geometry/cells.ts';
import type { TabooId } from '../../page-plan/taboo.ts';
import { lineCost, splitCost } from './page-lines.ts';
import type { StoryTable } from './table.ts';
import type { Weights } from './weights.ts';

/** Where a reader sees a taboo. */
export interface TabooPlace {
  /** The stories it lies between or concerns, the left or upper one first. */
  readonly stories?: readonly number[];
  /** Column and row of the page. */
  readonly col?: number;
  readonly row?: number;
}

/** Takes a taboo: its name, its cost in thousandths, its place where it has one. */
export type Emit = (id: TabooId, cost: number, place?: TabooPlace) => void;

/** A place between stories. */
export const place = (stories: readonly number[], col: number, row: number): TabooPlace => ({
  stories,
  col,
  row,
});

/** Share of the page's height from which a gutter that nothing crosses is a long one. */
const LONG = 0.8;

/** The free part of the page that the stories share. */
export interface PageFrame {
  /** Smallest rectangle round all regions. */
  readonly box: CellRect;
  readonly reserved: readonly CellRect[];
  readonly stories: readonly StoryTable[];
  /** Whether story 0 is the one lead. */
  readonly lead: boolean;
  readonly weights: Weights;
}

/** Emits every taboo of the rectangles; `rects` is indexed by story. */
export const lineTaboos = (frame: PageFrame, rects: readonly CellRect[], emit: Emit): void => {
  acrossLines(frame, rects, emit);
  downLines(frame, rects, emit);
  crossSeams(frame, rects, emit);
  pairs(frame, rects, emit);
  narrowLead(frame, rects, emit);
};

/** 头条 narrower than another story: width is the first thing that tells a reader where to begin. */
const narrowLead = (frame: PageFrame, rects: readonly CellRect[], emit: Emit): void => {
  const lead = rects[0];
  if (!frame.lead || !lead) return;
  const wider = rects.findIndex(
    (rect, i) => rect.cols > lead.cols && frame.stories[i]?.unranked !== true,
  );
  const rect = rects[wider];
  if (rect) emit('narrow-lead', frame.weights.narrowLead, place([0, wider], rect.col, rect.row));
};

const acrossLines = (frame: PageFrame, rects: readonly CellRect[], emit: Emit): void => {
  const { box, weights } = frame;
  const seen = new Set<number>();
  for (const rect of rects) {
    const y = rect.row + rect.rows;
    if (y >= box.row + box.rows || seen.has(y)) continue;
    seen.add(y);
    if (rects.some((other) => other.row < y && other.row + other.rows > y)) continue;
    if (frame.reserved.some((other) => other.row < y && other.row + other.rows > y)) continue;
    const leadAlone =
      frame.lead && rects.every((other, i) => i === 0 || other.row + other.rows > y);
    const cost = leadAlone ? weights.throughLead : lineCost((y - box.row) / box.rows, weights);
    emit('through-line', cost, { row: y });
  }
};

const downLines = (frame: PageFrame, rects: readonly CellRect[], emit: Emit): void => {
  const { box, weights } = frame;
  for (let x = box.col + 1; x < box.col + box.cols; x += 1) {
    let blocked = 0;
    const spans: CellRect[] = [];
    for (const rect of rects) {
      if (rect.col < x && rect.col + rect.cols > x) {
        blocked += rect.rows;
        spans.push(rect);
      }
    }
    for (const rect of frame.reserved) {
      if (rect.col < x && rect.col + rect.cols > x) spans.push(rect);
    }
    if (spans.length === 0) {
      const right = box.col + box.cols - x;
      emit('split-page', splitCost(box.cols, right, weights), { col: x });
    } else if (blocked < (1 - LONG) * box.rows) longGutter(frame, spans, x, emit);
  }
};

const longGutter = (frame: PageFrame, spans: CellRect[], x: number, emit: Emit): void => {
  const { box, weights } = frame;
  spans.sort((a, b) => a.row - b.row);
  let from = box.row;
  for (const span of [...spans, { col: 0, cols: 0, row: box.row + box.rows, rows: 0 }]) {
    if (span.row - from > LONG * box.rows) {
      emit('long-gutter', weights.longGutter, { col: x, row: from });
    }
    from = Math.max(from, span.row + span.rows);
  }
};

const crossSeams = (frame: PageFrame, rects: readonly CellRect[], emit: Emit): void => {
  for (const a of rects) {
    const x = a.col + a.cols;
    const y = a.row + a.rows;
    if (x >= frame.box.col + frame.box.cols || y >= frame.box.row + frame.box.rows) continue;
    let corners = 0;
    for (const b of rects) {
      if (b.col === x && b.row + b.rows === y) corners += 1;
      else if (b.col + b.cols === x && b.row === y) corners += 1;
      else if (b.col === x && b.row === y) corners += 1;
    }
    if (corners === 3) emit('cross-seam', frame.weights.cross, { col: x, row: y });
  }
};

const pairs = (frame: PageFrame, rects: readonly CellRect[], emit: Emit): void => {
  for (let i = 0; i < rects.length; i += 1) {
    const a = rects[i];
    if (!a) continue;
    companions(frame, rects, a, i, emit);
    for (let j = 0; j < rects.length; j += 1) {
      const b = rects[j];
      if (!b || i === j) continue;
      if (isUnder(b, a)) stacked(frame, rects, i, j, emit);
      if (i < j && isTwin(a, b)) emit('twins', frame.weights.twins, place([i, j], a.col, a.row));
      if (a.col + a.cols === b.col) nearMiss(frame, a, b, i, j, emit);
    }
  }
};

const isTwin = (a: CellRect, b: CellRect): boolean =>
  a.cols === b.cols && a.rows === b.rows && a.row === b.row;

/** A story that wished to stand beside another and does not touch it. */
const companions = (
  frame: PageFrame,
  rects: readonly CellRect[],
  a: CellRect,
  i: number,
  emit: Emit,
): void => {
  const companion = frame.stories[i]?.with;
  if (companion === undefined) return;
  const j = frame.stories.findIndex((story) => story.id === companion);
  const b = rects[j];
  if (b && !touch(a, b)) emit('apart', frame.weights.apart, place([i, j], a.col, a.row));
};

/** Whether a rectangle stands right under another of the same width. */
const isUnder = (lower: CellRect, upper: CellRect): boolean =>
  upper.col === lower.col && upper.cols === lower.cols && upper.row + upper.rows === lower.row;

/** Two of a width in a stack, and each third under them. */
const stacked = (
  frame: PageFrame,
  rects: readonly CellRect[],
  i: number,
  j: number,
  emit: Emit,
): void => {
  const { weights } = frame;
  const lower = rects[j];
  if (!lower) return;
  emit('equal-stack', weights.stack, place([i, j], lower.col, lower.row));
  for (const third of rects) {
    if (isUnder(third, lower)) {
      emit('equal-stack', weights.stackFurther, place([i, j], lower.col, third.row));
    }
  }
};

const touch = (a: CellRect, b: CellRect): boolean => {
  const across = Math.min(a.col + a.cols, b.col + b.cols) - Math.max(a.col, b.col);
  const down = Math.min(a.row + a.rows, b.row + b.rows) - Math.max(a.row, b.row);
  return (across > 0 && down === 0) || (down > 0 && across === 0);
};

/** The lines under two neighbours meet exactly or stand four rows apart. */
const nearMiss = (
  frame: PageFrame,
  a: CellRect,
  b: CellRect,
  i: number,
  j: number,
  emit: Emit,
): void => {
  const foot = frame.box.row + frame.box.rows;
  const ya = a.row + a.rows;
  const yb = b.row + b.rows;
  const miss = Math.abs(ya - yb);
  if (miss === 0 || miss > 3 || ya === foot || yb === foot) return;
  emit('near-miss', frame.weights.nearMiss[miss] ?? 0, place([i, j], b.col, Math.min(ya, yb)));
};
