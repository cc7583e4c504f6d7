/**
 * An issue planned: every page from its template, with what the paper leaves out by the author's mark.
 *
 * Pure: model, faces and picture sizes in, plans and diagnostics out. The desk and `print` call it; no
 * browser is needed.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import type { Issue, PageSpec } from '../../src/model/issue.ts';
import type { LayoutLock, LockedHeadline, LockedPage } from '../../src/model/layout-lock.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { WordSegmenter } from '../../src/text/headline/index.ts';
import type { AreaHeights, PageResult, Story } from '../layout/index.ts';
import type { PageExplanation } from '../page-plan/explanation.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import type { Omission } from '../typeset/galley-types.ts';
import { agreedBreaks, lockHeadlines } from './agreed-breaks.ts';
import { planAgreed } from './plan-agreed.ts';
import { makeStories, type PictureSizes } from './stories.ts';
import { makeTypeService } from './type-service.ts';

/** What an issue is planned from. */
export interface PlanIssueInput {
  readonly issue: Issue;
  readonly publication: Publication;
  readonly fonts: FontSet;
  readonly pictures: PictureSizes;
  /** The pages as they were agreed. */
  readonly lock?: LayoutLock;
  /** Plan these pages only; all when absent. */
  readonly pages?: readonly number[];
  /** Words of headlines; the dictionary's when absent. Tests give another. */
  readonly segment?: WordSegmenter;
}

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

/** Plans the pages of an issue. */
export const planIssue = (input: PlanIssueInput): IssuePlan => {
  const { issue, publication, fonts } = input;
  const stories = makeStories(issue, publication, fonts, input.pictures);
  const segment = input.segment ? { segment: input.segment } : {};
  const type = makeTypeService(publication, fonts, segment);
  const wanted = issue.pages.filter((page) => input.pages?.includes(page.number) ?? true);
  const results = wanted.map((page) => {
    const { lock, headlines } = agreedPage(input.lock, page);
    const agreed = makeTypeService(publication, fonts, {
      ...segment,
      agreed: agreedBreaks(headlines),
    });
    const base = { issue, page, publication, type, stories: storiesOf(stories, page) };
    return planAgreed(lock ? { ...base, lock } : base, { headlines, type: agreed });
  });
  return {
    plans: results.flatMap((result) => result.plan ?? []),
    heights: results.flatMap((result) => result.heights),
    lock: lockOf(input, results),
    explanations: results.flatMap((result) => result.explanation ?? []),
    omissions: [
      ...wanted.flatMap((page) =>
        [...storiesOf(stories, page).values()].flatMap(
          (story) => story.galley(publication.format.measureEm).omissions,
        ),
      ),
      ...results.flatMap(leftOutOf),
    ],
    diagnostics: [...results.flatMap((result) => result.diagnostics), ...homeless(issue, stories)],
  };
};

/** What the lock says of a page. */
interface AgreedPage {
  readonly lock: LockedPage | undefined;
  readonly headlines: readonly LockedHeadline[];
}

/** A page that was given a template since, or lost it, is another page: its old breaks do not hold it. */
const agreedPage = (lock: LayoutLock | undefined, page: PageSpec): AgreedPage => {
  const known = lock?.pages.find((entry) => entry.number === page.number);
  const drawn = page.layout !== undefined;
  const headlines = lock?.headlines.filter((entry) => entry.page === page.number) ?? [];
  const holds = drawn ? known === undefined : known !== undefined;
  return { lock: known, headlines: holds ? headlines : [] };
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

const storiesOf = (
  stories: ReadonlyMap<string, Story>,
  page: PageSpec,
): ReadonlyMap<string, Story> =>
  new Map([...stories].filter(([, story]) => story.article.page === page.number));

/** An article without a page of its own (`page: auto` needs the issue planner) stands on none until it has one. */
const homeless = (issue: Issue, stories: ReadonlyMap<string, Story>): readonly Diagnostic[] => {
  const numbers = new Set(issue.pages.map((page) => page.number));
  const [first = 1] = numbers;
  const where = numbers.size === 1 ? { only: first } : { pages: Math.max(1, ...numbers) };
  return [...stories.values()]
    .filter(({ article }) => article.page === 'auto' || !numbers.has(article.page))
    .map(({ article }) => ({
      rule: 'layout/article-on-no-page',
      severity: 'error',
      data: { headline: article.headline.text, ...where },
      source: article.fields.page ?? article.source,
    }));
};
