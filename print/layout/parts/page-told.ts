/** What the report says of a page that was solved, kept or completed. */
import type { PageFinding, PageReport } from '../../page-plan/page-plan.ts';
import type { SolvedPage } from '../solve/solve-page.ts';
import type { StoryTable } from '../solve/table.ts';

/** What a solver, a lock or a designer's tree found. */
export interface Found {
  readonly status: PageReport['status'];
  readonly gap: number | null;
  /** Of a kept page: what its lock says of how it was found. */
  readonly agreed?: PageReport['agreed'];
  readonly pages: readonly SolvedPage[];
  readonly stories: readonly StoryTable[];
}

/** What the report says of a page; `letters` name its stories by id. */
export const reportOf = (
  solution: Found,
  page: SolvedPage,
  letters: ReadonlyMap<string, string>,
  firstRow: number,
): PageFinding => ({
  status: solution.status,
  gap: solution.gap,
  ...(solution.agreed ? { agreed: solution.agreed } : {}),
  cuts: page.text,
  copyfitLines: page.placed.reduce((sum, place) => sum + place.variant.copyfit, 0),
  taboos: page.taboos.map((taboo) => ({
    id: taboo.id,
    cost: taboo.cost / 1000,
    where: [
      taboo.stories.map((story) => letters.get(solution.stories[story]?.id ?? '') ?? '?').join('|'),
      taboo.row === undefined ? '' : `y=${taboo.row}`,
      taboo.col === undefined ? '' : `x=${taboo.col}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    stories: taboo.stories.map((story) => solution.stories[story]?.id ?? '?'),
    ...(taboo.col === undefined ? {} : { col: taboo.col }),
    ...(taboo.row === undefined ? {} : { row: firstRow + taboo.row }),
  })),
});
