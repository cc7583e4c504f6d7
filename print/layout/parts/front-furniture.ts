/** The furniture that a front page reserves before any story has a place: nameplate and ears. */
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { Reserved } from '../../geometry/cells.ts';
import type { Drawable } from '../area/draw-areas.ts';
import type { PageInput } from '../page-input.ts';
import { FURNITURE_LETTERS } from './letters.ts';

const NAMEPLATE_ROWS = 11;

/** Nameplate and ears, where the page is the first. */
export const frontFurniture = (input: PageInput, cols: number): readonly Reserved[] => {
  if (input.page.number !== 1) return [];
  const ears = cols > 2 ? 1 : 0;
  const nameplate = { name: 'nameplate', col: 0, row: 0, cols: cols - ears, rows: NAMEPLATE_ROWS };
  return ears === 0
    ? [nameplate]
    : [nameplate, { name: 'ears', col: cols - 1, row: 0, cols: 1, rows: NAMEPLATE_ROWS }];
};

/** The furniture that a page without a template of its own gets. */
export const furnitureOf = (
  reserved: readonly Reserved[],
  at: AreaSpec['at'],
): readonly Drawable[] =>
  reserved.map((item) => {
    const furniture = item.name === 'ears' ? 'ears' : 'nameplate';
    const spec: AreaSpec = { stories: [], furniture, at };
    const letter = FURNITURE_LETTERS[item.name] ?? 'N';
    return {
      rect: item,
      letter,
      content: (shape) => ({ kind: 'furniture', shape, spec, furniture }),
    };
  });
