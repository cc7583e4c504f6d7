/** The furniture that a front page reserves before any story has a place: nameplate and ears. */
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { Format } from '../../../src/model/publication.ts';
import type { Reserved } from '../../geometry/cells.ts';
import { gridRows } from '../../geometry/format-figures.ts';
import { furnitureContent } from '../area/area.ts';
import type { Drawable } from '../area/draw-areas.ts';
import { FURNITURE, type FurnitureName } from '../furniture/kinds.ts';
import type { PageInput } from '../page-input.ts';

/** Nameplate and ears, where the page is the first; a page of two columns has no room for ears. */
export const frontFurniture = (input: PageInput, cols: number): readonly Reserved[] => {
  if (input.page.number !== 1) return [];
  const earCols = cols > 2 ? 1 : 0;
  const reserved = (name: FurnitureName, col: number, width: number): readonly Reserved[] => {
    const { reservedRows } = FURNITURE[name];
    return reservedRows === undefined || width === 0
      ? []
      : [
          {
            name,
            col,
            row: 0,
            cols: width,
            rows: gridRows(input.publication.format, reservedRows),
          },
        ];
  };
  return [
    ...reserved('nameplate', 0, cols - earCols),
    ...reserved('ears', cols - earCols, earCols),
  ];
};

/** The furniture that a page without a template of its own gets. */
export const furnitureOf = (
  reserved: readonly Reserved[],
  at: AreaSpec['at'],
  format: Format,
): readonly Drawable[] =>
  reserved.map((item) => {
    const furniture = item.name === 'ears' ? 'ears' : 'nameplate';
    const spec: AreaSpec = { stories: [], furniture, at };
    return {
      rect: item,
      letter: FURNITURE[furniture].letter ?? 'N',
      content: (shape) => furnitureContent(shape, spec, furniture, format),
    };
  });
