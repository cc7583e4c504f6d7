/**
 * Fills tables deep enough: the bound above which nothing is kept rises until the cheapest page lies as far
 * below it as is asked for, so that every page of that reach is in the tables and the least bound is exact.
 */
import { type DpInput, type DpTables, leastLeaves } from './dp-tables.ts';
import { fillTables } from './subset-dp.ts';
import { NEVER } from './weights.ts';

/** Rise of the bound where no page was found yet, thousandths; it doubles with every round. */
const FIRST_STEP = 6000;

/** How deep tables must go. */
export interface Depth {
  /** How far above the cheapest page they reach, thousandths. */
  readonly reach: number;
  /** Rounds before the search gives up: nothing this dear is a page. */
  readonly rounds: number;
  /** What the cheapest page of some tables costs; `NEVER` where they hold none. */
  readonly leastOf: (tables: DpTables) => number;
}

/** The tables; undefined when the stories fill nothing within the rounds. */
export const deepTables = (input: DpInput, depth: Depth): DpTables | undefined => {
  const { reach, rounds, leastOf } = depth;
  const least = leastLeaves(input.stories).reduce((sum, leaf) => sum + leaf, 0);
  if (least >= NEVER) return undefined;
  let bound = least + reach;
  for (let round = 0; round < rounds; round += 1) {
    const tables = fillTables(input, bound);
    const found = leastOf(tables);
    if (found < NEVER && found + reach <= bound) return tables;
    bound = found < NEVER ? found + reach : bound + (FIRST_STEP << round);
  }
  return undefined;
};
