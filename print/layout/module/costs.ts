/**
 * What a module costs for how it is filled, in points: blank at the foot, air in the deck, text that finds no
 * place. The looks of a module are priced in `taste.ts`, its place on the page by the solver.
 */
import { MOST_WHITE } from '../../page-plan/limits.ts';
import type { Pour } from './pour.ts';

/** Rows of air that a deck may take. */
export const MOST_AIR = 3;

/** By rows of air in the deck: one is hardly seen, three are a gap. */
const AIR_COST: readonly number[] = [0, 0.15, 0.5, 1.4];
/** By blank lines at the foot of the last leg. */
const WHITE_COST: readonly number[] = [0, 0.4, 1.4, 3];
/** An ornament fills a hole, but a page of stories is better. */
const ORNAMENT_COST = 0.5;
const HOLE_COST = 1.2;
const WIDOW_COST = 0.5;
/** A leg too short for a reader to find. */
const SHORT_LEG = { rows: 4, cost: 1.5 };
/** Text that finds no place outweighs everything; a line of hole is a nuisance. */
const MISFIT = { overset: 1000, hole: 20 };

/** Price of air in the deck. */
export const airCost = (rows: number): number => AIR_COST[rows] ?? MOST_AIR;

/** Price of blank lines at the foot; each one beyond the table costs one more than it counts. */
const whiteCost = (lines: number): number => WHITE_COST[lines] ?? MOST_WHITE + lines;

/**
 * Prices of how text was poured: blank or an ornament at the foot, holes and widows inside, short legs. A list,
 * to be added in its order: sums of decimals depend on it, and equal modules must cost the same.
 */
export const pourCosts = (
  poured: Pour,
  legRows: readonly number[],
  ornament: boolean,
): readonly number[] => [
  ornament ? ORNAMENT_COST : whiteCost(poured.white),
  HOLE_COST * poured.holes,
  WIDOW_COST * poured.widows,
  SHORT_LEG.cost * legRows.filter((rows) => rows < SHORT_LEG.rows).length,
];

/** Lines of hole beyond what a reader passes over. */
export const holeLines = (poured: Pour): number => Math.max(0, poured.white - MOST_WHITE);

/** Price of what does not fit: lines without a place, lines of hole. 0 for a module that fits. */
export const misfitCost = (poured: Pour): number =>
  MISFIT.overset * poured.overset + MISFIT.hole * holeLines(poured);

/** What `whiteCost` counts for a hole beyond as much blank as a reader passes over. */
export const holeInWhite = (poured: Pour): number => (holeLines(poured) > 0 ? poured.white : 0);
