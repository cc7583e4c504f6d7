/**
 * A page plan from its placed areas: furniture, modules, rules, and what the report says of them.
 */

import { spanEm } from '../geometry/grid.ts';
import type { Furniture, PageFinding, PagePlan, Rule } from '../page-plan/page-plan.ts';
import type { PlacedContent } from './area/place-area.ts';
import { moduleRules } from './area/rules.ts';
import { BANNER_ROWS, banner, folioWords } from './furniture/strips.ts';
import type { PageInput } from './page-input.ts';

/** What is told of a page beside what stands on it. */
export interface PageFrame {
  readonly front: boolean;
  readonly tree: string;
  readonly report: PageFinding;
}

/** The plan of a page whose areas stand. */
export const makePlan = (
  input: PageInput,
  placed: readonly PlacedContent[],
  told: PageFrame,
): PagePlan => {
  const { page, publication } = input;
  const { format } = publication;
  const { front } = told;
  const furniture: Furniture[] = placed.flatMap((area) => area.furniture);
  if (page.banner) {
    furniture.unshift(
      banner(input, page.banner, {
        x: 0,
        y: firstRowOf(input, front) - BANNER_ROWS,
        w: spanEm(format, format.columns),
        h: BANNER_ROWS,
      }),
    );
  }
  const modules = placed.flatMap((area) => area.modules);
  return {
    issue: input.issue.date,
    number: page.number,
    name: page.name,
    front,
    format,
    tree: told.tree,
    folio: folioWords(input),
    furniture,
    modules,
    rules: pageRules(placed, input, front),
    report: {
      status: placed.some((area) => area.overset > 0) ? 'overset' : told.report.status,
      gap: told.report.gap,
      ...(told.report.agreed === undefined ? {} : { agreed: told.report.agreed }),
      ...(told.report.cuts === undefined ? {} : { cuts: told.report.cuts }),
      whiteLines: modules.reduce((sum, module) => sum + module.white, 0),
      bodyLines: modules
        .flatMap((module) => module.paragraphs)
        .reduce((sum, paragraph) => sum + paragraph.lines.length, 0),
      copyfitLines: told.report.copyfitLines,
      taboos: told.report.taboos,
    },
  };
};

/** Rules between modules, what areas bring themselves, and a rule that closes the page's foot. */
const pageRules = (
  placed: readonly PlacedContent[],
  input: PageInput,
  front: boolean,
): readonly Rule[] => {
  const { format } = input.publication;
  const width = spanEm(format, format.columns);
  const foot: Rule = {
    role: 'page',
    x1: 0,
    x2: width,
    y1: format.rows + 0.4,
    y2: format.rows + 0.4,
    weightPt: 0.75,
  };
  const head: Rule = {
    role: 'page',
    x1: 0,
    x2: width,
    y1: format.folioRows - 0.45,
    y2: format.folioRows - 0.45,
    weightPt: 1,
  };
  return [
    ...moduleRules(
      placed.map((area) => area.area),
      format,
      format.rows + 1,
    ),
    ...placed.flatMap((area) => area.rules),
    ...(front ? [] : [head]),
    foot,
  ];
};

/** The first row of the areas: under the folio, unless the page has a nameplate, and the banner. */
export const firstRowOf = (input: PageInput, front: boolean): number =>
  (front ? 0 : input.publication.format.folioRows) + (input.page.banner ? BANNER_ROWS : 0);
