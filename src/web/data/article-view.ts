/**
 * The view model of one article's page: where it stands, and what is before and after it. In: a
 * slug and its issue's view. Out: plain data. Pure.
 */
import type { Head, IssueView, PageEntry } from './issue-view.ts';

/** Where an article stands in its issue. */
export interface ArticlePlace {
  readonly page?: PageEntry;
  readonly before?: Head;
  readonly after?: Head;
  /** The other heads of its page. */
  readonly beside: readonly Head[];
}

/** Neighbours in reading order: pages in order, heads by rank. */
export const articlePlace = (slug: string, issue: IssueView): ArticlePlace => {
  const order = [...issue.pages.flatMap(({ heads }) => heads), ...issue.unplaced];
  const index = order.findIndex((head) => head.slug === slug);
  const page = issue.pages.find(({ heads }) => heads.some((head) => head.slug === slug));
  const before = order[index - 1];
  const after = index < 0 ? undefined : order[index + 1];
  return {
    beside: (page?.heads ?? []).filter((head) => head.slug !== slug),
    ...(page === undefined ? {} : { page }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
};
