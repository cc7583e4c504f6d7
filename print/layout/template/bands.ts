/**
 * A designer's template as geometry: letters become areas, bands get their rows.
 *
 * In: the template, the rows of the page, a cost for every area and height. Out: the rows of every band
 * with the least total cost, found by an exact search over band edges with memory (a small integer
 * search: no heuristics, no clock). Fixed rows are obeyed.
 */

import { type PageTemplate, REST } from '../../../src/model/issue.ts';
import type { AreaShape } from '../../geometry/area-shape.ts';

/**
 * Areas of a template, top to bottom and left to right, open cells left out. The model has seen to it that
 * each is a rectangle.
 */
export const areaShapes = (template: PageTemplate): readonly AreaShape[] => {
  const shapes = new Map<string, AreaShape>();
  template.bands.forEach((band, row) => {
    band.forEach((letter, col) => {
      if (letter === REST) return;
      const known = shapes.get(letter);
      const left = Math.min(known?.col ?? col, col);
      const right = Math.max(known ? known.col + known.cols : 0, col + 1);
      shapes.set(letter, {
        letter,
        col: left,
        cols: right - left,
        firstBand: known?.firstBand ?? row,
        endBand: row + 1,
      });
    });
  });
  return [...shapes.values()].sort((a, b) => a.firstBand - b.firstBand || a.col - b.col);
};

/** Cost of giving an area so many rows; Infinity when it cannot have them. */
export type AreaCost = (area: AreaShape, rows: number) => number;

/** The rows of every band, and what they cost together. */
export interface BandSolution {
  readonly rows: readonly number[];
  readonly cost: number;
}

/** Finds the cheapest rows for the bands, adding up to `total`; undefined when none exist. */
export const solveBands = (
  template: PageTemplate,
  areas: readonly AreaShape[],
  total: number,
  cost: AreaCost,
): BandSolution | undefined => {
  const count = template.bands.length;
  const endingAt = Array.from({ length: count + 1 }, (_, edge) =>
    areas.filter((area) => area.endBand === edge),
  );
  const openAt = Array.from({ length: count + 1 }, (_, edge) =>
    areas.filter((area) => area.firstBand < edge && area.endBand > edge),
  );
  const memory = new Map<string, BandSolution | undefined>();
  const solve = (edge: number, edges: readonly number[]): BandSolution | undefined => {
    const here = edges[edge] ?? 0;
    if (edge === count) return here === total ? { rows: [], cost: 0 } : undefined;
    const key = `${edge}@${here}:${(openAt[edge] ?? []).map((area) => edges[area.firstBand]).join(',')}`;
    if (memory.has(key)) return memory.get(key);
    let best: BandSolution | undefined;
    for (const rows of rowChoices(template, edge, total - here, count - edge - 1)) {
      const next = [...edges, here + rows];
      let sum = 0;
      for (const area of endingAt[edge + 1] ?? []) {
        sum += cost(area, here + rows - (edges[area.firstBand] ?? 0));
        if (sum === Number.POSITIVE_INFINITY || (best && sum >= best.cost)) break;
      }
      if (sum === Number.POSITIVE_INFINITY || (best && sum >= best.cost)) continue;
      const rest = solve(edge + 1, next);
      if (rest && (!best || sum + rest.cost < best.cost)) {
        best = { rows: [rows, ...rest.rows], cost: sum + rest.cost };
      }
    }
    memory.set(key, best);
    return best;
  };
  return solve(0, [0]);
};

/** The rows a band may have of those that are left: its own when fixed. */
export const rowChoices = (
  template: PageTemplate,
  band: number,
  left: number,
  bandsAfter: number,
): readonly number[] => {
  const fixed = template.rows[band] ?? '*';
  if (fixed !== '*') return fixed <= left ? [fixed] : [];
  const most = left - bandsAfter;
  if (bandsAfter === 0) return most > 0 ? [most] : [];
  return Array.from({ length: Math.max(0, most) }, (_, index) => index + 1);
};
