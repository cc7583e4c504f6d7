/**
 * Tables of parts that fill a rectangle in one way: a group under its label, a piece of furniture, a blank. The
 * solver sees a head over a group and a plain block otherwise, that no neighbour's headline or picture minds.
 */
import type { AreaShape } from '../../geometry/area-shape.ts';
import type { AreaContent } from '../area/area.ts';
import { LABEL_ROWS } from '../area/group.ts';
import { LABEL_PT } from '../furniture/strips.ts';
import type { Cells, SolveVariant } from '../solve/table.ts';

/** Head of a block as its neighbours see it, points and rows. */
export interface BlockHead {
  readonly headPt: number;
  readonly headRows: number;
}

/** The label over a group. */
export const GROUP_HEAD: BlockHead = { headPt: LABEL_PT, headRows: LABEL_ROWS };
/** None. */
export const NO_HEAD: BlockHead = { headPt: 0, headRows: 0 };

/** Beyond this a misfit is no way to fill a rectangle, thousandths: sums must stay below the solver's NEVER. */
const MOST_COST = 30_000_000;

/** One way to fill a rectangle; `cost` is thousandths. */
export const blockVariant = (cost: number, { headPt, headRows }: BlockHead): SolveVariant => ({
  cost,
  headPt,
  headRows,
  headForm: headRows > 0 ? 'top' : 'none',
  face: headRows > 0 ? 'song' : '',
  framed: headRows === 0,
  lines: 0,
  white: 0,
  copyfit: 0,
});

/** What the cells of a block are made from. */
export interface BlockInput {
  /** Columns it may take. */
  readonly widths: readonly number[];
  /** Rows of the page's body, the last separation row included. */
  readonly rows: number;
  readonly head: BlockHead;
  /** What would stand in an area of that shape; `empty` where it cannot stand. */
  readonly contentOf: (shape: AreaShape) => AreaContent;
  /** Cost of a content at a height, thousandths; Infinity where it cannot have it. */
  readonly costOf: (content: AreaContent, rows: number) => number;
}

/** The cells of a block: every width and height that it can fill. */
export const blockCells = ({ widths, rows, head, contentOf, costOf }: BlockInput): Cells => {
  const cells = new Map<number, ReadonlyMap<number, readonly SolveVariant[]>>();
  for (const cols of widths) {
    const content = contentOf({ letter: '?', col: 0, cols, firstBand: 0, endBand: 1 });
    if (content.kind === 'empty') continue;
    const heights = new Map<number, readonly SolveVariant[]>();
    for (let height = 1; height <= rows; height += 1) {
      const cost = costOf(content, height);
      if (cost < MOST_COST) heights.set(height, [blockVariant(Math.round(cost), head)]);
    }
    cells.set(cols, heights);
  }
  return cells;
};

/** 1 to `most`. */
export const upTo = (most: number): readonly number[] =>
  Array.from({ length: most }, (_, n) => n + 1);
