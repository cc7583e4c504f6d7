/**
 * The view model of one article's page: where it stands, who wrote it, what is before and after it.
 * In: an article and its issue's view. Out: plain data. Pure.
 */
import type { Article } from '../../model/article.ts';
import type { Words } from '../words/words.ts';
import type { Head, IssueView, PageEntry } from './issue-view.ts';

/** A role with its names, as in `记者 马超`. */
export interface Credit {
  readonly role: string;
  readonly names: readonly string[];
}

/** Where an article stands in its issue. */
export interface ArticlePlace {
  readonly page?: PageEntry;
  readonly before?: Head;
  readonly after?: Head;
  /** The other heads of its page. */
  readonly beside: readonly Head[];
}

/** Who made the piece, role by role; a source has no role. */
export const creditsOf = (article: Pick<Article, 'byline'>, words: Words): readonly Credit[] => {
  const { reporters, correspondents, photographers, source } = article.byline;
  const credits = [
    { role: words.reporter, names: reporters },
    { role: words.correspondent, names: correspondents },
    { role: words.photographer, names: photographers },
    { role: '', names: source === undefined ? [] : [source] },
  ];
  return credits.filter(({ names }) => names.length > 0);
};

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
