/**
 * Why the bands of a page have no rows at all: a page of too many stories, an area too low for its story,
 * or rows that do not add up, with the sum that was typed and the sum that this page needs.
 */
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { errorAt } from '../../../src/diagnostics/make.ts';
import type { PageTemplate } from '../../../src/model/issue.ts';
import type { AreaContent } from '../area/area.ts';
import type { PageInput } from '../page-input.ts';
import { countParts } from '../parts/page-parts.ts';
import { MOST_PARTS } from '../solve/strips.ts';
import { tooSmall } from './template-faults.ts';

/**
 * Faults of a page whose bands cannot have rows; none where an area's own fault says why. `rows` are those
 * that its bands must add up to: folio and banner are taken off.
 */
export const rowFaults = (
  input: PageInput,
  template: PageTemplate,
  contents: readonly AreaContent[],
  rows: number,
): readonly Diagnostic[] => {
  if (contents.some((content) => content.kind === 'unfit')) return [];
  const page = input.page.number;
  const count = countParts(input);
  if (!input.page.layout && count > MOST_PARTS) {
    const data = { page, count, most: MOST_PARTS };
    return [errorAt('layout/too-many-parts', input.page.at, data)];
  }
  const found = leastSum(template);
  const wrong = found > rows || (found < rows && !template.rows.includes('*'));
  const low = wrong ? [] : contents.flatMap(({ shape }) => tooSmall(input, template, shape));
  if (low.length > 0) return low;
  const data = { page, rows, ...(wrong ? { found } : {}) };
  return [errorAt('layout/rows-do-not-add-up', template.rowsAt ?? template.at, data)];
};

/** The sum of the rows as typed; a free band has at least one. */
const leastSum = (template: PageTemplate): number =>
  template.rows.reduce<number>((sum, rows) => sum + (rows === '*' ? 1 : rows), 0);
