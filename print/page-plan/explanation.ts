/**
 * Why a solved page beat the next ones, as data: what the command prints, the desk draws and `--alternatives`
 * writes as `layout:`.
 */
import type { CellRect } from '../geometry/cells.ts';
import type { HeadPlace, TabooId } from './taboo.ts';

/** One page as told. Costs are points. */
export interface PageTold {
  /** The slicing tree, stories by slug. */
  readonly cuts: string;
  readonly cost: number;
  /** What the modules cost by themselves, then each kind of taboo, dearest first. */
  readonly terms: readonly { readonly id: 'modules' | TabooId; readonly cost: number }[];
  /** One string a band, a letter a column; `.` is furniture that the page reserves. */
  readonly areas: readonly string[];
  /** Rows of each band. */
  readonly rows: readonly number[];
  /** The page as a designer can paste it, `layout:` in YAML; absent where no template can say it. */
  readonly layout?: string;
  readonly stories: readonly {
    readonly letter: string;
    readonly story: string;
    readonly headPt: number;
    readonly white: number;
    /** Its place on the type area, 0-based, the separation row counted in. */
    readonly rect: CellRect;
    /** Rows of its head from its top; a head in a column has them all. */
    readonly headRows: number;
    readonly headForm: HeadPlace;
    readonly framed: boolean;
    /** Its largest picture, on the type area. */
    readonly picture?: CellRect;
  }[];
}

/** The chosen page and the next ones that really differ. */
export interface PageExplanation {
  readonly page: number;
  readonly pages: readonly PageTold[];
}

/** Differences below half a tenth would be told as 0.0. */
const LEAST_TOLD = 0.05;

/** What another page pays more (above 0) and less than the chosen one, the largest difference first. */
export const differences = (best: PageTold, other: PageTold): PageTold['terms'] => {
  const sums = new Map<'modules' | TabooId, number>();
  for (const { id, cost } of other.terms) sums.set(id, cost);
  for (const { id, cost } of best.terms) sums.set(id, (sums.get(id) ?? 0) - cost);
  return [...sums]
    .filter(([, cost]) => Math.abs(cost) >= LEAST_TOLD)
    .sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1))
    .map(([id, cost]) => ({ id, cost }));
};
