/**
 * Taboos that only rectangles decide: lines across the page, crossing seams, stacks of one width,
 * lines that nearly meet over a gutter (docs/design/prices.md#page).
 *
 * `emit` is called for each, with the stories it lies between and its place; the solver sums, the
 * report lists.
 */

import type { CellRect } from '../../geometry/cells.ts';
import type { TabooId } from '../../page-plan/taboo.ts';
import { splitCost } from './subset-dp.ts';
import type { StoryTable } from './table.ts';
import type { Weights } from './weights.ts';

/** Takes a taboo: name, cost, two stories (-1 for none), column and row (-1 for none). */
export type Emit = (
  id: TabooId,
  cost: number,
  a: number,
  b: number,
  col: number,
  row: number,
) => void;

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
  if (rect) emit('narrow-lead', frame.weights.narrowLead, 0, wider, rect.col, rect.row);
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
    const share = (y - box.row) / box.rows;
    const middle = share > 0.35 && share < 0.68;
    const cost = leadAlone ? weights.throughLead : middle ? weights.throughMiddle : weights.through;
    emit('through-line', cost, -1, -1, -1, y);
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
      emit('split-page', splitCost(box.cols, right, weights), -1, -1, x, -1);
    } else if (blocked < 0.2 * box.rows) longGutter(frame, spans, x, emit);
  }
};

const longGutter = (frame: PageFrame, spans: CellRect[], x: number, emit: Emit): void => {
  const { box, weights } = frame;
  spans.sort((a, b) => a.row - b.row);
  let from = box.row;
  for (const span of [...spans, { col: 0, cols: 0, row: box.row + box.rows, rows: 0 }]) {
    if (span.row - from > 0.8 * box.rows) emit('long-gutter', weights.longGutter, -1, -1, x, from);
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
    if (corners === 3) emit('cross-seam', frame.weights.cross, -1, -1, x, y);
  }
};

const pairs = (frame: PageFrame, rects: readonly CellRect[], emit: Emit): void => {
  const { weights, stories } = frame;
  for (let i = 0; i < rects.length; i += 1) {
    const a = rects[i];
    if (!a) continue;
    const companion = stories[i]?.with;
    if (companion !== undefined) {
      const j = stories.findIndex((story) => story.id === companion);
      const b = rects[j];
      if (b && !touch(a, b)) emit('apart', weights.apart, i, j, a.col, a.row);
    }
    for (let j = 0; j < rects.length; j += 1) {
      const b = rects[j];
      if (!b || i === j) continue;
      if (a.col === b.col && a.cols === b.cols && a.row + a.rows === b.row) {
        emit('equal-stack', weights.stack, i, j, a.col, b.row);
        for (const c of rects) {
          if (c.col === b.col && c.cols === b.cols && b.row + b.rows === c.row) {
            emit('equal-stack', weights.stackFurther, i, j, a.col, c.row);
          }
        }
      }
      if (i < j && a.cols === b.cols && a.rows === b.rows && a.row === b.row) {
        emit('twins', weights.twins, i, j, a.col, a.row);
      }
      if (a.col + a.cols === b.col) nearMiss(frame, a, b, i, j, emit);
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
  emit('near-miss', frame.weights.nearMiss[miss] ?? 0, i, j, b.col, Math.min(ya, yb));
};
