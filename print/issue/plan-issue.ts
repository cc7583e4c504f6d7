/**
 * An issue planned: every page from its template, with what the paper leaves out by the author's mark.
 *
 * Pure: model, faces and picture sizes in, plans and diagnostics out. The desk and `print` call it; no
 * browser is needed.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { LayoutLock } from '../../src/model/layout-lock.ts';
import { noStopwatch } from '../../src/timings/stopwatch.ts';
import type { AreaHeights, PageResult, Story } from '../layout/index.ts';
import type { PageExplanation } from '../page-plan/explanation.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import type { Omission } from '../typeset/galley-types.ts';
import { lockHeadlines } from './agreed-breaks.ts';
import { type PlanIssueInput, type PlannedPages, planCounts, planPages } from './plan-pages.ts';

/** A planned issue. */
export interface IssuePlan {
  readonly plans: readonly PagePlan[];
  readonly omissions: readonly Omission[];
  readonly heights: readonly AreaHeights[];
  /** What `layout.lock.json` should hold from now on: solved pages, and where headlines are broken. */
  readonly lock: LayoutLock;
  /** Solved pages and the next best ones. */
  readonly explanations: readonly PageExplanation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An issue's plan, and all that it was made of. */
export interface WholePlan {
  readonly plan: IssuePlan;
  readonly planned: PlannedPages;
}

/** Plans the pages of an issue, and hands back what they were made of. */
export const planWhole = (input: PlanIssueInput): WholePlan =>
  (input.stopwatch ?? noStopwatch).timedNow(
    'layout',
    () => {
      const planned = planPages(input);
      return { plan: issuePlanOf(input, planned), planned };
    },
    ({ planned }) => planCounts(planned),
  );

/** Plans the pages of an issue. */
export const planIssue = (input: PlanIssueInput): IssuePlan => planWhole(input).plan;

const issuePlanOf = (input: PlanIssueInput, planned: PlannedPages): IssuePlan => {
  const { issue, publication } = input;
  const results = planned.pages.map(({ result }) => result);
  return {
    plans: results.flatMap((result) => result.plan ?? []),
    heights: results.flatMap((result) => result.heights),
    lock: lockOf(input, results),
    explanations: results.flatMap((result) => result.explanation ?? []),
    omissions: [
      ...planned.pages.flatMap(({ stories }) =>
        [...stories.values()].flatMap(
          (story) => story.galley(publication.format.measureEm).omissions,
        ),
      ),
      ...results.flatMap(leftOutOf),
    ],
    diagnostics: [
      ...results.flatMap((result) => result.diagnostics),
      ...homeless(issue, planned.stories),
    ],
  };
};

/** The lock of what was planned; pages that were not keep theirs. */
const lockOf = (input: PlanIssueInput, results: readonly PageResult[]): LayoutLock => {
  const { issue, lock } = input;
  const left = new Set(
    issue.pages
      .map((page) => page.number)
      .filter((number) => input.pages !== undefined && !input.pages.includes(number)),
  );
  const byPage = <T>(entries: readonly T[], numberOf: (entry: T) => number): T[] =>
    [...entries].sort((a, b) => numberOf(a) - numberOf(b));
  const sound = results.filter(
    (result) => result.lock ?? result.plan?.report.status === 'template',
  );
  return {
    schema: 1,
    issue: issue.date,
    pages: byPage(
      [
        ...(lock?.pages ?? []).filter((page) => left.has(page.number)),
        ...results.flatMap((result) => result.lock ?? []),
      ],
      (page) => page.number,
    ),
    headlines: byPage(
      [
        ...(lock?.headlines ?? []).filter((entry) => left.has(entry.page)),
        ...sound.flatMap(({ plan }) => (plan ? lockHeadlines(plan, issue.articles) : [])),
      ],
      (entry) => entry.page,
    ),
  };
};

/** What layout left out of a page's stories, and the fillers it had no need of. */
const leftOutOf = ({ plan, unused }: PageResult): readonly Omission[] => [
  ...(plan?.modules.flatMap((module) => module.leftOut ?? []) ?? []),
  ...(unused ?? []),
];

/** `page: auto` needs the issue planner; until it exists such an article stands on no page. */
const homeless = (issue: Issue, stories: ReadonlyMap<string, Story>): readonly Diagnostic[] => {
  const numbers = new Set(issue.pages.map((page) => page.number));
  return [...stories.values()]
    .filter(({ article }) => article.page === 'auto' || !numbers.has(article.page))
    .map(({ article }) => ({
      rule: 'layout/article-on-no-page',
      severity: 'error',
      data: { headline: article.headline.text, page: String(article.page) },
      source: article.fields.page ?? article.source,
    }));
};
