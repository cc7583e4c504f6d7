/**
 * Taboos that the chosen variants decide: headlines and pictures against their neighbours, sizes
 * against ranks, and what the page shows as a whole (docs/design/prices.md#page).
 */

import type { CellRect } from '../../geometry/cells.ts';
import { MOST_WHITE } from '../../page-plan/limits.ts';
import { facingCost } from './facing.ts';
import type { Emit, PageFrame } from './line-taboos.ts';
import type { SolveVariant } from './table.ts';

/** Emits the taboos between two modules; i is the more important or the earlier one. */
export const pairTaboos = (
  frame: PageFrame,
  i: number,
  a: SolveVariant,
  ra: CellRect,
  j: number,
  b: SolveVariant,
  rb: CellRect,
  emit: Emit,
): void => {
  rankTaboos(frame, i, a, j, b, rb, emit);
  if (ra.col + ra.cols === rb.col) sideBySide(frame, i, a, ra, j, b, rb, emit);
  else if (rb.col + rb.cols === ra.col) sideBySide(frame, j, b, rb, i, a, ra, emit);
};

const rankTaboos = (
  frame: PageFrame,
  i: number,
  a: SolveVariant,
  j: number,
  b: SolveVariant,
  rb: CellRect,
  emit: Emit,
): void => {
  const { weights, stories } = frame;
  if (a.headForm === 'none' || b.headForm === 'none') return;
  if (stories[i]?.unranked || stories[j]?.unranked) return;
  const ranks = (stories[i]?.priority ?? 0) - (stories[j]?.priority ?? 0);
  if (ranks !== 0) {
    const higher = ranks < 0 ? a : b;
    const lower = ranks < 0 ? b : a;
    if (lower.headPt > higher.headPt) {
      emit('size-inversion', weights.inversion, i, j, rb.col, rb.row);
    } else if (lower.headPt === higher.headPt) {
      emit('equal-rank-size', weights.equalRank, i, j, rb.col, rb.row);
    }
  }
  if (frame.lead && i === 0 && b.headPt * 1.25 > a.headPt) {
    emit('weak-lead', weights.weakLead, i, j, rb.col, rb.row);
  }
};

/** Two modules over one gutter, `a` at its left. */
const sideBySide = (
  frame: PageFrame,
  i: number,
  a: SolveVariant,
  ra: CellRect,
  j: number,
  b: SolveVariant,
  rb: CellRect,
  emit: Emit,
): void => {
  const { weights } = frame;
  const feetA = ra.row + a.headRows;
  const feetB = rb.row + b.headRows;
  if (ra.row < feetB && rb.row < feetA && a.headForm === 'top' && b.headForm === 'top') {
    const cost = facingCost(a, b, weights);
    if (cost > 0) emit('facing-heads', cost, i, j, rb.col, Math.max(ra.row, rb.row));
    if (Math.abs(feetA - feetB) === 1) {
      emit('facing-baselines', weights.headFeet, i, j, rb.col, Math.min(feetA, feetB));
    }
  }
  const left = a.picture;
  const right = b.picture;
  const leftTouches = left !== undefined && left.col + left.cols === ra.cols;
  const rightTouches = right !== undefined && right.col === 0;
  if (leftTouches && rightTouches) {
    const top = Math.max(ra.row + left.row, rb.row + right.row);
    const foot = Math.min(ra.row + left.row + left.rows, rb.row + right.row + right.rows);
    if (foot > top) emit('facing-pictures', weights.pictures, i, j, rb.col, top);
  }
  if (leftTouches) pictureEdges(frame, i, left, ra, j, rb, emit);
  if (rightTouches) pictureEdges(frame, j, right, rb, i, ra, emit);
};

/** A picture's top and foot against the lines of the neighbour over the gutter. */
const pictureEdges = (
  frame: PageFrame,
  i: number,
  picture: CellRect,
  rect: CellRect,
  j: number,
  other: CellRect,
  emit: Emit,
): void => {
  for (const edge of [rect.row + picture.row, rect.row + picture.row + picture.rows]) {
    const miss = Math.abs(edge - (other.row + other.rows - 1));
    if (miss > 0 && miss < 4 && other.row + other.rows < frame.box.row + frame.box.rows) {
      emit('near-miss', frame.weights.nearMissPicture, i, j, other.col, edge);
    }
  }
};

/** A picture that is larger than this share of the lead's competes with it. */
const RIVAL = 0.85;

/** Emits what the page shows as a whole. */
export const pageTaboos = (
  frame: PageFrame,
  rects: readonly CellRect[],
  variants: readonly SolveVariant[],
  emit: Emit,
): void => {
  const { box, weights } = frame;
  let white = 0;
  let pictures = 0;
  let upper = false;
  let lower = false;
  let largest = 0;
  const middle = box.row + box.rows / 2;
  variants.forEach((variant, i) => {
    white += variant.white;
    const { picture } = variant;
    const rect = rects[i];
    if (!picture || !rect) return;
    pictures += 1;
    const top = rect.row + picture.row;
    if (top < middle) upper = true;
    if (top + picture.rows > middle) lower = true;
    if (i > 0) largest = Math.max(largest, picture.cols * picture.rows);
  });
  const lead = variants[0]?.picture;
  if (frame.lead && lead && largest > RIVAL * lead.cols * lead.rows) {
    emit('lead-picture', weights.leadPicture, 0, -1, -1, -1);
  }
  if (pictures > 1 && (!upper || !lower)) emit('grey-half', weights.greyHalf, -1, -1, -1, -1);
  if (white > MOST_WHITE) emit('white', (white - MOST_WHITE) * weights.white, -1, -1, -1, -1);
};
