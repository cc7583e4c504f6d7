/**
 * Every way to set the free bands of a half-drawn template: the rows of its bands, where each drawn area
 * can be filled, with what the drawn areas cost. The open ones are weighed by whoever asks.
 */

import type { PageTemplate } from '../../../src/model/issue.ts';
import type { AreaShape } from '../../geometry/area-shape.ts';
import { type AreaCost, rowChoices } from './bands.ts';

/** The row edges of the bands, from 0 to the page's rows, and the cost of the drawn areas. */
export interface BandEdges {
  readonly edges: readonly number[];
  readonly cost: number;
}

/** Ways listed at most; a count, so that no clock decides. */
const MOST_WAYS = 3000;

/** Lists the ways, in rising order of their edges. */
export const bandEdges = (
  template: PageTemplate,
  areas: readonly AreaShape[],
  total: number,
  cost: AreaCost,
): readonly BandEdges[] => {
  const count = template.bands.length;
  const found: BandEdges[] = [];
  const walk = (edges: readonly number[], sum: number): void => {
    const band = edges.length - 1;
    const here = edges[band] ?? 0;
    if (found.length >= MOST_WAYS) return;
    if (band === count) {
      if (here === total) found.push({ edges, cost: sum });
      return;
    }
    for (const rows of freeRows(template, band, total - here)) {
      const next = here + rows;
      let more = sum;
      for (const area of areas) {
        if (area.endBand === band + 1) more += cost(area, next - (edges[area.firstBand] ?? 0));
      }
      if (more < Number.POSITIVE_INFINITY) walk([...edges, next], more);
    }
  };
  walk([0], 0);
  return found;
};

/** A free band drawn like the one below it adds nothing: it takes one row, the other the rest. */
const freeRows = (template: PageTemplate, band: number, left: number): readonly number[] => {
  const rows = rowChoices(template, band, left, template.bands.length - band - 1);
  const drawn = (index: number): string => template.bands[index]?.join('') ?? '';
  const free = template.rows[band] === '*' && template.rows[band + 1] === '*';
  return free && drawn(band) === drawn(band + 1) ? rows.slice(0, 1) : rows;
};
