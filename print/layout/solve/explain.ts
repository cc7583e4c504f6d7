/**
 * Why the chosen page beat the next ones: each page as letters on a grid, its cost by terms, and the
 * bands a designer can paste as `layout:`. Pages that differ only in the order of a stack count as one.
 */

import type { CellRect } from '../../geometry/cells.ts';
import type { PageExplanation, PageTold } from '../../page-plan/explanation.ts';
import type { TabooId } from '../../page-plan/taboo.ts';
import type { SolvedPage } from './solve-page.ts';
import type { PlacedStory, StoryTable } from './table.ts';
import { topology } from './tree.ts';

/** Most pages told, the chosen one among them. */
export const MOST_TOLD = 8;

/** Tells of the best pages; `letter` names stories by id, `firstRow` is the first below folio and banner. */
export const explainPages = (
  page: number,
  pages: readonly SolvedPage[],
  stories: readonly StoryTable[],
  letter: (id: string) => string,
  cols: number,
  firstRow = 0,
): PageExplanation => {
  const idOf = (story: number): string => stories[story]?.id ?? '?';
  const seen = new Set<string>();
  const different = pages.filter((one) => {
    // Regions beside furniture (`+`) and a cut may part the page in the same places.
    const keys = [topology(one.tree, idOf).replaceAll('+', '|'), rectsText(one)];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
  return {
    page,
    pages: different.slice(0, MOST_TOLD).map((one) => tell(one, idOf, letter, cols, firstRow)),
  };
};

const tell = (
  page: SolvedPage,
  idOf: (story: number) => string,
  letter: (id: string) => string,
  cols: number,
  firstRow: number,
): PageTold => {
  const placed = page.placed.map((place) => ({ ...place, letter: letter(idOf(place.story)) }));
  const edges = [...new Set(placed.flatMap(({ rect }) => [rect.row, rect.row + rect.rows]))];
  edges.sort((a, b) => a - b);
  const bands = edges.slice(0, -1);
  const modules = page.placed.reduce((sum, place) => sum + place.variant.cost, 0);
  return {
    cuts: page.text,
    cost: page.cost / 1000,
    terms: [{ id: 'modules', cost: modules / 1000 }, ...taboosByKind(page)],
    areas: bands.map((row) =>
      Array.from(
        { length: cols },
        (_, col) => placed.find(({ rect }) => covers(rect, col, row))?.letter ?? '.',
      ).join(''),
    ),
    rows: bands.map((row, index) => (edges[index + 1] ?? row) - row),
    stories: placed.map((place) => ({
      letter: place.letter,
      story: idOf(place.story),
      headPt: place.variant.headPt,
      white: place.variant.white,
      rect: shifted(place.rect, 0, firstRow),
      headRows: place.variant.headRows,
      headForm: place.variant.headForm,
      framed: place.variant.framed,
      ...pictureOf(place, firstRow),
    })),
  };
};

const shifted = (rect: CellRect, col: number, row: number): CellRect => ({
  ...rect,
  col: rect.col + col,
  row: rect.row + row,
});

const pictureOf = ({ rect, variant }: PlacedStory, firstRow: number) =>
  variant.picture ? { picture: shifted(variant.picture, rect.col, rect.row + firstRow) } : {};

const rectsText = (page: SolvedPage): string =>
  page.placed
    .map(({ story, rect }) => [story, rect.col, rect.row, rect.cols, rect.rows].join(' '))
    .sort()
    .join('/');

const covers = (rect: CellRect, col: number, row: number): boolean =>
  rect.col <= col && col < rect.col + rect.cols && rect.row <= row && row < rect.row + rect.rows;

const taboosByKind = (page: SolvedPage): PageTold['terms'] => {
  const sums = new Map<TabooId, number>();
  for (const taboo of page.taboos) sums.set(taboo.id, (sums.get(taboo.id) ?? 0) + taboo.cost);
  return [...sums]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([id, cost]) => ({ id, cost: cost / 1000 }));
};
