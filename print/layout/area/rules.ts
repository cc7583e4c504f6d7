/**
 * Rules between modules: hairlines in the gutters and in the separation rows.
 *
 * A vertical rule runs unbroken over the whole shared edge, a horizontal one from gutter to gutter, and
 * T-joints meet (docs/design/print.md#rules). Beside a boxed module there is no rule: its frame is the boundary.
 */

import type { Format } from '../../../src/model/publication.ts';
import type { AreaShape } from '../../geometry/area-shape.ts';
import { columnX } from '../../geometry/grid.ts';
import type { Rule } from '../../page-plan/page-plan.ts';

/** An area as placed: rows from `top` up to `bottom`, the separation row included. */
export interface PlacedArea {
  readonly shape: AreaShape;
  readonly top: number;
  readonly bottom: number;
  /** Whether it brings its own boundary (a frame, a nameplate). */
  readonly framed: boolean;
}

/** Weight of the rules between modules, points. */
export const MODULE_RULE_PT = 0.3;

interface Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** All rules of a page. `bottom` is the last row of the page's body plus the separation row. */
export const moduleRules = (
  areas: readonly PlacedArea[],
  format: Format,
  bottom: number,
): readonly Rule[] => {
  const top = Math.min(...areas.map((area) => area.top));
  const vertical: Segment[] = [];
  const horizontal: Segment[] = [];
  for (const a of areas) {
    for (const b of areas) {
      if (a === b || a.framed || b.framed) continue;
      if (a.shape.col + a.shape.cols === b.shape.col) {
        const from = Math.max(a.top, b.top);
        const to = Math.min(a.bottom, b.bottom);
        if (to > from) vertical.push({ at: b.shape.col, from, to });
      }
      if (a.bottom === b.top && a.bottom < bottom) {
        const from = Math.max(a.shape.col, b.shape.col);
        const to = Math.min(a.shape.col + a.shape.cols, b.shape.col + b.shape.cols);
        if (to > from) horizontal.push({ at: a.bottom, from, to });
      }
    }
  }
  return [
    ...join(vertical).map((segment) => verticalRule(segment, format, top, bottom)),
    ...join(horizontal).map((segment) => horizontalRule(segment, format)),
  ];
};

const join = (segments: readonly Segment[]): readonly Segment[] => {
  const sorted = [...segments].sort((a, b) => a.at - b.at || a.from - b.from);
  const joined: Segment[] = [];
  for (const segment of sorted) {
    const last = joined[joined.length - 1];
    if (last && last.at === segment.at && segment.from <= last.to) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, segment.to) };
    } else joined.push(segment);
  }
  return joined;
};

const gutterX = (format: Format, column: number): number =>
  columnX(format, column) - format.gutterEm / 2;

/** A rule's end meets the middle of the separation row; at the page's edges it ends with the text. */
const verticalRule = (segment: Segment, format: Format, top: number, bottom: number): Rule => ({
  role: 'column',
  x1: gutterX(format, segment.at),
  x2: gutterX(format, segment.at),
  y1: segment.from <= top ? segment.from + 0.2 : segment.from - 0.5,
  y2: segment.to >= bottom ? segment.to - 1 : segment.to - 0.5,
  weightPt: MODULE_RULE_PT,
});

const horizontalRule = (segment: Segment, format: Format): Rule => ({
  role: 'module',
  x1: segment.from === 0 ? 0 : gutterX(format, segment.from),
  x2:
    segment.to === format.columns
      ? columnX(format, format.columns) - format.gutterEm
      : gutterX(format, segment.to),
  y1: segment.at - 0.5,
  y2: segment.at - 0.5,
  weightPt: MODULE_RULE_PT,
});
