/**
 * The view model of an issue: pages with their heads in rank order, what stands before and after it.
 * In: an issue, its artifacts, the addresses. Out: plain data for the components. Pure.
 */
import type { Article, ArticleKind } from '../../model/article.ts';
import type { Figure } from '../../model/block.ts';
import type { Issue } from '../../model/issue.ts';
import { pageLabel } from '../../model/page-label.ts';
import type { Publication } from '../../model/publication.ts';
import type { IssueArtifacts, PageArtifact } from './artifacts.ts';
import { placedPages } from './artifacts.ts';
import { excerptOf } from './excerpt.ts';
import { headlinePhrases, type Phrase, plainHeadline } from './headline-phrases.ts';
import { pictureOf } from './picture-of.ts';
import { inRankOrder, pageOf } from './rank.ts';
import type { SitePaths } from './site-paths.ts';

/** A headline with what belongs to it, ready to be shown in a list. */
export interface Head {
  readonly slug: string;
  readonly href: string;
  readonly kind: ArticleKind;
  readonly priority: number;
  readonly phrases: readonly Phrase[];
  /** The headline in one line: for titles and link names. */
  readonly text: string;
  readonly kicker?: readonly Phrase[];
  readonly deck?: readonly Phrase[];
  readonly picture?: Figure;
  /** Whole opening sentences up to so many characters. */
  readonly excerpt: (most: number) => string;
}

/** A page of the issue as the web lists it. */
export interface PageEntry {
  readonly number: number;
  /** `02`. */
  readonly label: string;
  readonly name: string;
  readonly href: string;
  readonly banner?: string;
  readonly heads: readonly Head[];
  readonly artifact?: PageArtifact;
}

/** A neighbour in time. */
export interface IssueLink {
  readonly date: string;
  readonly number: number;
  readonly href: string;
}

/** The whole issue. */
export interface IssueView {
  readonly date: string;
  readonly number: number;
  readonly href: string;
  readonly pages: readonly PageEntry[];
  /** Articles that no page has yet; empty once the layout has run. */
  readonly unplaced: readonly Head[];
  readonly note: Issue['note'];
  readonly pdf?: { readonly href: string; readonly bytes: number };
  readonly before?: IssueLink;
  readonly after?: IssueLink;
}

/** What the view models share. */
export interface ViewContext {
  readonly publication: Publication;
  readonly paths: SitePaths;
}

/** An article as a head. */
export const headOf = (article: Article, context: ViewContext): Head => {
  const phraseContext = {
    lexicon: context.publication.lexicon.map(({ text }) => text),
    keep: article.keep,
    lang: article.lang,
  };
  const picture = pictureOf(article);
  const phrases = headlinePhrases(article.headline, phraseContext);
  return {
    slug: article.slug,
    href: context.paths.article(article.issue, article.slug),
    kind: article.kind,
    priority: article.priority,
    phrases,
    text: plainHeadline(phrases),
    excerpt: (most) => excerptOf(article, most),
    ...(article.kicker === undefined
      ? {}
      : { kicker: headlinePhrases(article.kicker, phraseContext) }),
    ...(article.deck === undefined ? {} : { deck: headlinePhrases(article.deck, phraseContext) }),
    ...(picture === undefined ? {} : { picture }),
  };
};

const linkTo = (issue: Issue | undefined, paths: SitePaths): IssueLink | undefined =>
  issue && { date: issue.date, number: issue.number, href: paths.issue(issue.date) };

/** The view of one issue among all issues (oldest first). */
export const issueView = (
  issue: Issue,
  all: readonly Issue[],
  artifacts: IssueArtifacts,
  context: ViewContext,
): IssueView => {
  const { paths } = context;
  const placed = placedPages(artifacts);
  const ranked = inRankOrder(issue.articles);
  const headsOn = (number: number | undefined): readonly Head[] =>
    ranked
      .filter((article) => pageOf(article, placed) === number)
      .map((article) => headOf(article, context));
  const index = all.findIndex(({ date }) => date === issue.date);
  const before = linkTo(all[index - 1], paths);
  const after = linkTo(all[index + 1], paths);
  const pages = issue.pages.map((page): PageEntry => {
    const artifact = artifacts.pages.find(({ number }) => number === page.number);
    return {
      number: page.number,
      label: pageLabel(page.number),
      name: page.name,
      href: paths.page(issue.date, page.number),
      heads: headsOn(page.number),
      ...(page.banner === undefined ? {} : { banner: page.banner }),
      ...(artifact === undefined ? {} : { artifact }),
    };
  });
  const { pdf } = artifacts;
  return {
    date: issue.date,
    number: issue.number,
    href: paths.issue(issue.date),
    pages,
    unplaced: headsOn(undefined),
    note: issue.note,
    ...(pdf === undefined
      ? {}
      : { pdf: { href: paths.file(issue.date, pdf.path), bytes: pdf.bytes } }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
};
