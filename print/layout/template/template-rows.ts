/**
 * The rows of a designer's template: exact if they can be, in the trade's order of slack: stories whole,
 * then with copyfit, then less optional parts, then less lines of their ends where that is allowed; at last the least overset,
 * which is then reported.
 */

import type { PageTemplate } from '../../../src/model/issue.ts';
import type { Format } from '../../../src/model/publication.ts';
import type { AreaShape } from '../../geometry/area-shape.ts';
import { type AreaContent, areaContents, exactCost, forcedCost } from '../area/area.ts';
import { withCopyfit } from '../area/copyfit-tables.ts';
import { leavesOf } from '../story/shorter.ts';
import type { Story, TypeService } from '../story/story.ts';
import { type BandSolution, solveBands } from './bands.ts';

/** What a template is solved with. */
export interface TemplateStock {
  readonly stories: ReadonlyMap<string, Story>;
  readonly format: Format;
  readonly type: TypeService;
}

/** The areas with their content, and the rows of the bands; none when they cannot add up. */
export interface TemplateRows {
  readonly contents: readonly AreaContent[];
  readonly solution?: BandSolution;
}

/** Finds the rows of a template's bands, adding up to `total`. */
export const templateRows = (
  template: PageTemplate,
  shapes: readonly AreaShape[],
  stock: TemplateStock,
  total: number,
): TemplateRows => {
  let contents: readonly AreaContent[] = [];
  for (const leave of leavesOf([...stock.stories.values()])) {
    contents = areaContents(template, shapes, stock.stories, stock.format, stock.type, leave);
    for (const areas of fitsOf(contents)) {
      const solution = rowsAt(template, areas, total, exactCost);
      if (solution) return { contents: areas, solution };
    }
  }
  const solution = rowsAt(template, contents, total, forcedCost);
  return { contents, ...(solution ? { solution } : {}) };
};

/** The areas as they are, then with copyfit; each made only when asked for. */
function* fitsOf(contents: readonly AreaContent[]): Generator<readonly AreaContent[]> {
  yield contents;
  yield withCopyfit(contents);
}

const rowsAt = (
  template: PageTemplate,
  contents: readonly AreaContent[],
  total: number,
  cost: typeof exactCost,
): BandSolution | undefined => {
  const shapes = contents.map((content) => content.shape);
  const byLetter = new Map(contents.map((content) => [content.shape.letter, content]));
  const memory = new Map<string, number>();
  const costOf = (letter: string, rows: number): number => {
    const key = `${letter}${rows}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const content = byLetter.get(letter);
    const value = content ? cost(content, rows) : 0;
    memory.set(key, value);
    return value;
  };
  return solveBands(template, shapes, total, (area, rows) => costOf(area.letter, rows));
};
