/**
 * Taboos that the chosen variants decide: headlines and pictures against their neighbours, sizes
 * against ranks, and what the page shows as a whole (docs/design/prices.md#page).
 */

import type { CellRect } from '../../geometry/cells.ts';
import { MOST_WHITE } from '../../page-plan/limits.ts';
import { facingCost } from './facing.ts';
import { type Emit, type PageFrame, place, type TabooPlace } from './line-taboos.ts';
import type { SolveVariant } from './table.ts';

/** A module as its neighbours see it. */
export interface Seen {
  /** The story, as the solver counts them. */
  readonly story: number;
  readonly variant: SolveVariant;
  readonly rect: CellRect;
}

/** Emits the taboos between two modules; `one` is the more important or the earlier one. */
export const pairTaboos = (frame: PageFrame, one: Seen, other: Seen, emit: Emit): void => {
  rankTaboos(frame, one, other, emit);
  if (one.rect.col + one.rect.cols === other.rect.col) sideBySide(frame, one, other, emit);
  else if (other.rect.col + other.rect.cols === one.rect.col) sideBySide(frame, other, one, emit);
};

/** A lead's head is larger than any other by this much at least. */
const LEAD_STEP = 1.25;

const rankTaboos = (frame: PageFrame, one: Seen, other: Seen, emit: Emit): void => {
  const { weights, stories } = frame;
  const [a, b] = [one.variant, other.variant];
  if (a.headForm === 'none' || b.headForm === 'none') return;
  const [first, second] = [stories[one.story], stories[other.story]];
  if (first?.unranked || second?.unranked) return;
  const at = place([one.story, other.story], other.rect.col, other.rect.row);
  const ranks = (first?.priority ?? 0) - (second?.priority ?? 0);
  const larger = ranks < 0 ? b.headPt - a.headPt : a.headPt - b.headPt;
  if (ranks !== 0 && larger > 0) emit('size-inversion', weights.inversion, at);
  if (ranks !== 0 && larger === 0) emit('equal-rank-size', weights.equalRank, at);
  if (frame.lead && one.story === 0 && b.headPt * LEAD_STEP > a.headPt) {
    emit('weak-lead', weights.weakLead, at);
  }
};

/** Two modules over one gutter. */
const sideBySide = (frame: PageFrame, left: Seen, right: Seen, emit: Emit): void => {
  facingHeads(frame, left, right, emit);
  const a = left.variant.picture;
  const b = right.variant.picture;
  const leftTouches = a !== undefined && a.col + a.cols === left.rect.cols;
  const rightTouches = b !== undefined && b.col === 0;
  if (leftTouches && rightTouches) {
    const top = Math.max(left.rect.row + a.row, right.rect.row + b.row);
    const foot = Math.min(left.rect.row + a.row + a.rows, right.rect.row + b.row + b.rows);
    const at = place([left.story, right.story], right.rect.col, top);
    if (foot > top) emit('facing-pictures', frame.weights.pictures, at);
  }
  if (leftTouches) pictureEdges(frame, left, a, right, emit);
  if (rightTouches) pictureEdges(frame, right, b, left, emit);
};

const facingHeads = (frame: PageFrame, left: Seen, right: Seen, emit: Emit): void => {
  const { weights } = frame;
  const [a, b] = [left.variant, right.variant];
  if (a.headForm !== 'top' || b.headForm !== 'top') return;
  const feetA = left.rect.row + a.headRows;
  const feetB = right.rect.row + b.headRows;
  if (left.rect.row >= feetB || right.rect.row >= feetA) return;
  const at = (row: number): TabooPlace => place([left.story, right.story], right.rect.col, row);
  const cost = facingCost(a, b, weights);
  if (cost > 0) emit('facing-heads', cost, at(Math.max(left.rect.row, right.rect.row)));
  if (Math.abs(feetA - feetB) === 1) {
    emit('facing-baselines', weights.headFeet, at(Math.min(feetA, feetB)));
  }
};

/** A picture's top and foot against the lines of the neighbour over the gutter. */
const pictureEdges = (
  frame: PageFrame,
  one: Seen,
  picture: CellRect,
  other: Seen,
  emit: Emit,
): void => {
  const top = one.rect.row + picture.row;
  const line = other.rect.row + other.rect.rows;
  if (line >= frame.box.row + frame.box.rows) return;
  for (const edge of [top, top + picture.rows]) {
    const miss = Math.abs(edge - (line - 1));
    if (miss === 0 || miss >= 4) continue;
    const at = place([one.story, other.story], other.rect.col, edge);
    emit('near-miss', frame.weights.nearMissPicture, at);
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
    emit('lead-picture', weights.leadPicture, { stories: [0] });
  }
  if (pictures > 1 && (!upper || !lower)) emit('grey-half', weights.greyHalf);
  if (white > MOST_WHITE) emit('white', (white - MOST_WHITE) * weights.white);
};
