/**
 * Copyfit for drawn areas: heights that a story reaches only when some of its paragraphs are set a line
 * longer or shorter. Asked for when a template's rows come out exactly in no other way, before any part of
 * a story is left out (docs/design/solver.md#slack).
 */

import type { ModuleVariant } from '../module/module-types.ts';
import { moduleTable } from '../module/module-variant.ts';
import { fitBetween, fittedStory } from '../story/copyfit.ts';
import type { ModuleInput } from '../story/module-input.ts';
import type { AreaContent } from './area.ts';

/** Lines won or lost in a story, fewest first, and the price of each in a module's units. */
const FITS: readonly number[] = [1, -1, 2, 3];
const LINE_COST = 0.35;

/** The areas with the heights that copyfit adds; a height that a story has without it stays as it is. */
export const withCopyfit = (contents: readonly AreaContent[]): readonly AreaContent[] =>
  contents.map((content) =>
    content.kind === 'story' && content.spec.fit === undefined
      ? { ...content, table: fittedTable(content.input, content.table) }
      : content,
  );

const fittedTable = (
  input: ModuleInput,
  known: ReadonlyMap<number, ModuleVariant>,
): ReadonlyMap<number, ModuleVariant> => {
  const table = new Map(known);
  for (const by of FITS) {
    const story = fittedStory(input.story, by);
    for (const [rows, variant] of moduleTable({ ...input, story })) {
      if (table.has(rows)) continue;
      table.set(rows, { ...variant, cost: variant.cost + LINE_COST * Math.abs(by) });
    }
  }
  return table;
};

/** Lines that copyfit won or lost in the modules that were chosen. */
export const copyfitLines = (
  contents: readonly AreaContent[],
  rowsOf: (content: AreaContent) => number,
): number =>
  contents.reduce((sum, content) => {
    if (content.kind !== 'story') return sum;
    const module = content.table.get(rowsOf(content));
    if (!module) return sum;
    const natural = content.story.galley(module.inside.measureEm);
    return sum + Math.abs(fitBetween(natural, module.galley));
  }, 0);
