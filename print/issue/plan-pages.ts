/**
 * The pages of an issue, each planned from its stories: as it was agreed where it can be. Pure but for the stopwatch
 * that it may be given. Out: what layout gave of each page, and the galleys that it asked for.
 */
import type { FontSet } from '../../src/fonts/font-set.ts';
import type { Issue, PageSpec } from '../../src/model/issue.ts';
import type { LayoutLock, LockedHeadline, LockedPage } from '../../src/model/layout-lock.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { WordSegmenter } from '../../src/text/headline/index.ts';
import type { Counts } from '../../src/timings/stages.ts';
import { noStopwatch, type Stopwatch } from '../../src/timings/stopwatch.ts';
import type { PageResult, Story } from '../layout/index.ts';
import { agreedBreaks } from './agreed-breaks.ts';
import { planAgreed } from './plan-agreed.ts';
import { makeStories, type PictureSizes } from './stories.ts';
import { makeTypeService } from './type-service.ts';
import { type WatchedStories, watchGalleys } from './watched-galleys.ts';

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
  /** Tell each try with the whole tables of its parts. False when absent. */
  readonly tellTables?: boolean;
  /** Takes the time; nobody does when absent. */
  readonly stopwatch?: Stopwatch;
}

/** A page with its stories and what came of it. */
export interface PlannedPage {
  readonly page: PageSpec;
  readonly stories: ReadonlyMap<string, Story>;
  readonly result: PageResult;
}

/** Pages as they were planned, in the issue's order. */
export interface PlannedPages extends WatchedStories {
  readonly pages: readonly PlannedPage[];
}

/** Plans the pages of an issue. */
export const planPages = (input: PlanIssueInput): PlannedPages => {
  const { issue, publication, fonts, stopwatch = noStopwatch } = input;
  const watched = watchGalleys(makeStories(issue, publication, fonts, input.pictures), stopwatch);
  const options = { stopwatch, ...(input.segment ? { segment: input.segment } : {}) };
  const type = makeTypeService(publication, fonts, options);
  const tell = input.tellTables ? { tellTables: true } : {};
  const wanted = issue.pages.filter((page) => input.pages?.includes(page.number) ?? true);
  const planOf = (page: PageSpec): PlannedPage => {
    const { lock, headlines } = agreedPage(input.lock, page);
    const agreed = makeTypeService(publication, fonts, {
      ...options,
      agreed: agreedBreaks(headlines),
    });
    const stories = storiesOf(watched.stories, page);
    const base = { issue, page, publication, type, stories, ...tell };
    const result = planAgreed(lock ? { ...base, lock } : base, { headlines, type: agreed });
    return { page, stories, result };
  };
  return { ...watched, pages: wanted.map(planOf) };
};

/** How much planning had to do. */
export const planCounts = ({ pages }: PlannedPages): Counts => {
  const steps = pages.flatMap(({ result }) => result.steps);
  const parts = steps.flatMap((step) => step.parts);
  const rectangles = parts.flatMap(({ widths }) => widths.map(({ heights }) => heights));
  return {
    pages: pages.length,
    stories: pages.reduce((sum, { stories }) => sum + stories.size, 0),
    steps: steps.length,
    tables: parts.length,
    rectangles: rectangles.reduce((sum, heights) => sum + heights, 0),
    weighed: steps.reduce((sum, { weighed }) => sum + weighed, 0),
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

const storiesOf = (
  stories: ReadonlyMap<string, Story>,
  page: PageSpec,
): ReadonlyMap<string, Story> =>
  new Map([...stories].filter(([, story]) => story.article.page === page.number));
