/**
 * The cost table of an area for its story whole and, where a page may go so far, less what its author
 * lets go: for every height the cheapest module of all.
 */

import type { ModuleVariant } from '../module/module-types.ts';
import { forcedVariant, moduleTable } from '../module/module-variant.ts';
import type { ModuleInput } from '../story/module-input.ts';
import { type Leave, shorterStories } from '../story/shorter.ts';

/** Rows to the cheapest exact module. */
export const areaTable = (input: ModuleInput, leave: Leave): ReadonlyMap<number, ModuleVariant> => {
  const table = new Map<number, ModuleVariant>();
  for (const story of shorterStories(input.story, leave)) {
    for (const [rows, variant] of moduleTable({ ...input, story })) {
      const known = table.get(rows);
      if (!known || variant.cost < known.cost) table.set(rows, variant);
    }
  }
  return table;
};

/** The least bad module of a height that cannot be filled exactly; undefined when none can be set. */
export const leastBad = (
  input: ModuleInput,
  leave: Leave,
  rows: number,
): ModuleVariant | undefined => {
  let best: ModuleVariant | undefined;
  for (const story of shorterStories(input.story, leave)) {
    const variant = forcedVariant({ ...input, story }, rows);
    if (variant && (!best || variant.cost < best.cost)) best = variant;
  }
  return best;
};
