/**
 * Tables on the page: even cells, Hei heads, body type, rules above, under the head and below.
 */

import type { RichText, TableBlock } from '../../../src/model/block.ts';
import { captionPt } from '../../geometry/format-figures.ts';
import type { Box } from '../../geometry/grid.ts';
import type { PlacedCells, SetText } from '../../page-plan/page-plan.ts';
import { setLine } from '../set/set-line.ts';
import type { InsertPlace } from './body-area.ts';
import { insertBox, type PlaceContext } from './place-insert.ts';

/** A table in even cells: Hei heads, body type, rules above, under the head and below. */
export const placeTable = (
  place: InsertPlace,
  table: TableBlock,
  context: PlaceContext,
): PlacedCells => {
  const box = insertBox(place, context);
  const { format } = context;
  const caption = table.caption ? 1 : 0;
  const widths = columnWidths(table, box.w * format.bodyPt);
  const all: readonly (readonly RichText[])[] = [table.head, ...table.rows];
  const rows = all.map((cells, row) => {
    let x = 0;
    return cells.map((cell, col): SetText => {
      const width = widths[col] ?? 0;
      const cellBox = {
        x: box.x + x / format.bodyPt,
        y: box.y + 0.5 + caption + row,
        w: width / format.bodyPt,
        h: 1,
      };
      x += width;
      return cellText(cell, cellBox, row === 0, table.align[col] ?? 'left', context);
    });
  });
  const head: SetText[] = table.caption
    ? [cellText(table.caption, { ...box, y: box.y + 0.5, h: 1 }, true, 'center', context)]
    : [];
  return {
    block: place.size.insert.block,
    kind: 'table',
    box,
    rows: table.caption ? [head, ...rows] : rows,
    rules: [caption + 0.4, caption + 1.5, caption + 0.6 + all.length],
  };
};

const cellText = (
  cell: RichText,
  box: Box,
  head: boolean,
  align: 'left' | 'center' | 'right',
  context: PlaceContext,
): SetText => {
  const { format, type } = context;
  const line = setLine(
    {
      text: cell.text,
      role: head ? 'hei' : 'body',
      sizePt: head ? captionPt(format) : format.bodyPt,
      align,
      yPt: 0,
      heightPt: format.pitchPt,
      insetPt: 3,
    },
    box.w * format.bodyPt,
    type,
  );
  return { part: 'cell', text: cell.text, generated: false, box, lines: [line] };
};

/** Columns take room by their longest cell. */
const columnWidths = (table: TableBlock, totalPt: number): readonly number[] => {
  const longest = table.head.map(
    (head, col) =>
      Math.max(
        ...[head, ...table.rows.map((row) => row[col])].map(
          (cell) => [...(cell?.text ?? '')].length,
        ),
      ) + 1,
  );
  const sum = longest.reduce((a, b) => a + b, 0);
  return longest.map((length) => (length / sum) * totalPt);
};
