/**
 * Helpers that set display text into boxes: one line centred or flush, on the grid or free.
 *
 * All places are points from the box's own corner; the box itself stands on the page grid.
 */
import type { FontRole } from '../../../src/model/publication.ts';
import type { SetLine } from '../../page-plan/page-plan.ts';
import type { TypeService } from '../story/story.ts';

/** What one free line of type is made from. */
export interface LineWish {
  readonly text: string;
  readonly role: FontRole;
  readonly sizePt: number;
  readonly align: 'left' | 'center' | 'right';
  /** Top of the line from the box's top, points. */
  readonly yPt: number;
  readonly heightPt: number;
  readonly tone?: SetLine['tone'];
  /** Tracking to fill: type smaller than the box keeps its natural width. Inset from the edges, points. */
  readonly insetPt?: number;
}

/** Sets one line in a box of a width; shrinks it when it is wider than the box. */
export const setLine = (wish: LineWish, widthPt: number, type: TypeService): SetLine => {
  const inset = wish.insetPt ?? 0;
  const room = widthPt - 2 * inset;
  const natural = type.displayWidth(wish.text, wish.role);
  const sizePt = Math.min(wish.sizePt, natural > 0 ? room / natural : wish.sizePt);
  const width = natural * sizePt;
  const xPt =
    wish.align === 'left'
      ? inset
      : wish.align === 'right'
        ? widthPt - inset - width
        : (widthPt - width) / 2;
  return {
    text: wish.text,
    runs: [],
    xPt,
    yPt: wish.yPt,
    widthPt: width,
    heightPt: wish.heightPt,
    sizePt,
    role: wish.role,
    vertical: false,
    tone: wish.tone ?? 'ink',
  };
};
