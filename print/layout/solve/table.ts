/**
 * What the page solver works on: a grid of columns and rows, and for every story a table of the
 * rectangles it can fill exactly (its generalised shape function). No type, no fonts: whoever makes the
 * tables has asked the composer already.
 *
 * Costs are integers in thousandths, so that sums do not depend on their order.
 */
import type { CellRect, Reserved } from '../../geometry/cells.ts';
import type { HeadPlace, TabooId } from '../../page-plan/taboo.ts';

/** The page as the solver sees it. `rows` counts the last separation row. */
export interface SolveGrid {
  readonly cols: number;
  readonly rows: number;
  readonly reserved: readonly Reserved[];
}

/** One way to fill a rectangle, told by what a neighbour can see of it. */
export interface SolveVariant {
  /** Cost of setting the story so, thousandths. */
  readonly cost: number;
  readonly headPt: number;
  /** Rows from the module's top that the headline takes; the whole module for a head in a column. */
  readonly headRows: number;
  readonly headForm: HeadPlace;
  /** Face of the headline (`song`, `hei`, `kai`). */
  readonly face: string;
  readonly framed: boolean;
  /** The largest picture, from the module's own corner. */
  readonly picture?: CellRect;
  /** Body lines, blank lines at the foot, lines won or lost by copyfit. */
  readonly lines: number;
  readonly white: number;
  readonly copyfit: number;
}

/** Columns to rows to the variants of that rectangle, cheapest first. */
export type Cells = ReadonlyMap<number, ReadonlyMap<number, readonly SolveVariant[]>>;

/** A story as the solver sees it. */
export interface StoryTable {
  readonly id: string;
  /** 1 is the lead. */
  readonly priority: number;
  /** Furniture and ornaments have no rank: they may stand above and beside anything. */
  readonly unranked?: boolean;
  readonly cells: Cells;
  /** Edge of the page the editor wishes. */
  readonly edge?: 'top' | 'bottom' | 'left' | 'right';
  /** A story that must touch this one. */
  readonly with?: string;
}

/** A story in its place. */
export interface PlacedStory {
  /** Index into the stories as the solver sorted them. */
  readonly story: number;
  readonly rect: CellRect;
  readonly variant: SolveVariant;
}

/** A cost with its name and the stories it lies between. */
export interface Taboo {
  readonly id: TabooId;
  /** Thousandths. */
  readonly cost: number;
  readonly stories: readonly number[];
  /** Column and row of the page where a reader sees it, when it has a place. */
  readonly col?: number;
  readonly row?: number;
}

/** Sorts stories by rank, then id, so that the order they came in cannot matter; the unranked last. */
export const inRankOrder = (stories: readonly StoryTable[]): readonly StoryTable[] =>
  [...stories].sort(
    (a, b) =>
      Number(a.unranked ?? false) - Number(b.unranked ?? false) ||
      a.priority - b.priority ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );

/** The variants of a rectangle; empty when the story cannot fill it. */
export const variantsAt = (
  table: StoryTable,
  cols: number,
  rows: number,
): readonly SolveVariant[] => table.cells.get(cols)?.get(rows) ?? [];
