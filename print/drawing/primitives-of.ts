/**
 * A drawing as one flat list. In: a page as drawn. Out: its primitives in order, every place from the
 * drawing's corner: what a format without groups writes, and what checks walk through.
 */
import { type Pt, pt } from '../../src/units/units.ts';
import type { RectPt } from '../geometry/grid.ts';
import type { Group, PageDrawing } from './groups.ts';
import type { Primitive } from './primitives.ts';

interface Corner {
  readonly x: Pt;
  readonly y: Pt;
}

/** The primitives of a page. */
export const primitivesOf = (drawing: PageDrawing): readonly Primitive[] =>
  drawing.items.flatMap((group) => inside(group, { x: pt(0), y: pt(0) }));

const inside = (group: Group, around: Corner): readonly Primitive[] => {
  const corner = 'frame' in group && group.frame ? group.frame : around;
  return group.items.flatMap((item) =>
    'items' in item ? inside(item, corner) : moved(item, corner),
  );
};

const moved = (item: Primitive, corner: Corner): Primitive =>
  item.kind === 'rule'
    ? {
        ...item,
        x1: pt(corner.x + item.x1),
        y1: pt(corner.y + item.y1),
        x2: pt(corner.x + item.x2),
        y2: pt(corner.y + item.y2),
      }
    : { ...item, box: movedBox(item.box, corner) };

const movedBox = (box: RectPt, corner: Corner): RectPt => ({
  ...box,
  x: pt(corner.x + box.x),
  y: pt(corner.y + box.y),
});
