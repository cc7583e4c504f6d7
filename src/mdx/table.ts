/** A GFM table as rows of rich text. In: the `table` element. Out: alignment, head and rows. */
import type { RichText, TableBlock } from '../model/block.ts';
import type { BodyContext } from './component.ts';
import { isElement, type MdxElement, type MdxNode } from './element.ts';
import { richTextOf } from './inline.ts';

/** Alignment of a column. */
export type Align = TableBlock['align'][number];

const elementsOf = (nodes: readonly MdxNode[], tags: readonly string[]): readonly MdxElement[] =>
  nodes
    .filter(isElement)
    .flatMap((node) => (tags.includes(node.tag) ? [node] : elementsOf(node.children, tags)));

const alignOf = (cell: MdxElement): Align => {
  const style = cell.props['style'] as { readonly textAlign?: unknown } | undefined;
  const align = style?.textAlign;
  return align === 'right' || align === 'center' ? align : 'left';
};

/** The parts of a table; short rows are filled with empty cells, long ones cut by GFM itself. */
export const tableParts = (
  table: MdxElement,
  context: BodyContext,
): Pick<TableBlock, 'align' | 'head' | 'rows'> => {
  const rows = elementsOf(table.children, ['tr']).map((row) =>
    elementsOf(row.children, ['th', 'td']),
  );
  const cells: readonly (readonly RichText[])[] = rows.map((row) =>
    row.map((cell) => richTextOf(cell.children, { ...context, at: cell.at ?? context.at })),
  );
  const [head = [], ...body] = cells;
  return { align: (rows[0] ?? []).map(alignOf), head, rows: body };
};
