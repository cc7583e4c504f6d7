/**
 * Modules that do not fit: holes at the foot, or text left over. The last resort of a page that nothing
 * fills exactly, so that the solver still finds where the least is wrong and the report can say it.
 */

import { holeInWhite, holeLines, misfitCost } from '../module/costs.ts';
import type { ModuleVariant } from '../module/module-types.ts';
import { forcedVariant } from '../module/module-variant.ts';
import type { ModuleInput } from '../story/module-input.ts';

/** A module that does not fit, and what that costs beside its own cost, thousandths. */
export interface ForcedModule {
  readonly module: ModuleVariant;
  readonly cost: number;
}

const LEFT_OVER = { fixed: 12000, line: 2000, most: 400 };
const HOLE = { fixed: 3000, line: 500, most: 60 };

/** The least bad module of every height between and around the exact ones that has none. */
export const forcedModules = (
  input: Omit<ModuleInput, 'cols'> & { readonly rows: number },
  cols: number,
  exact: readonly number[],
): readonly ForcedModule[] => {
  if (exact.length === 0) return [];
  const from = Math.max(4, Math.floor(Math.min(...exact) * 0.6));
  const to = Math.min(input.rows, Math.max(...exact) + Math.ceil(HOLE.most / cols));
  const known = new Set(exact);
  const forced: ForcedModule[] = [];
  for (let rows = from; rows <= to; rows += 1) {
    if (known.has(rows)) continue;
    const module = forcedVariant({ ...input, cols }, rows);
    if (!module || module.rows !== rows) continue;
    const { overset } = module.poured;
    const hole = holeLines(module.poured);
    if (overset > LEFT_OVER.most || hole > HOLE.most) continue;
    const own = module.cost - misfitCost(module.poured) - holeInWhite(module.poured);
    const cost =
      (overset > 0 ? LEFT_OVER.fixed + LEFT_OVER.line * overset : 0) +
      (hole > 0 ? HOLE.fixed + HOLE.line * hole : 0);
    forced.push({ module: { ...module, cost: own }, cost });
  }
  return forced;
};
