/**
 * What machines read of an article: description, card, JSON-LD. In: article, place, card record,
 * absolute addresses. Out: plain data for the head. `headline` is the 主题 only; the kicker has no
 * property of its own (schema.org, `NewsArticle`).
 */

import type { CardRecord } from '../../cards/card-model.ts';
import type { Article } from '../../model/article.ts';
import type { Publication } from '../../model/publication.ts';
import { utcOffset } from '../../text/time-zone.ts';
import { excerptOf } from './excerpt.ts';
import type { PageEntry } from './issue-view.ts';

/** A card with its absolute address. */
export interface CardTag {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly type: string;
}

/** Longest description: what result lists show before they cut. */
const longestDescription = 110;

/** One or two sentences that say what the article is about. */
export const descriptionOf = (article: Article): string =>
  article.deck?.text ?? excerptOf(article, longestDescription) ?? '';

/** The card as tags; undefined without a card or a site address. */
export const cardTag = (
  record: CardRecord | undefined,
  urlOf: (path: string) => string | undefined,
): CardTag | undefined => {
  const url = record && urlOf(`cards/${record.path}`);
  if (record === undefined || url === undefined) return undefined;
  const type = record.path.endsWith('.png') ? 'image/png' : 'image/jpeg';
  return { url, width: record.width, height: record.height, alt: record.alt, type };
};

/** What the JSON-LD of an article is made of. */
export interface NewsArticleInput {
  readonly article: Article;
  /** The headline in one line. */
  readonly headline: string;
  readonly publication: Publication;
  readonly issueNumber: number;
  readonly page?: PageEntry;
  readonly url?: string;
  readonly card?: CardTag;
}

const person = (name: string) => ({ '@type': 'Person', name });

/** schema.org `NewsArticle`. */
export const newsArticle = (input: NewsArticleInput): Readonly<Record<string, unknown>> => {
  const { article, publication, issueNumber, page, url, card } = input;
  const { authors: writers, reporters, correspondents, source } = article.byline;
  const authors = [...writers, ...reporters].map(person);
  const organisation = { '@type': 'NewsMediaOrganization', name: publication.name };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: input.headline,
    ...(article.deck === undefined ? {} : { alternativeHeadline: article.deck.text }),
    datePublished: `${article.issue}T00:00:00${utcOffset(publication.timezone, article.issue)}`,
    inLanguage: article.lang,
    ...(article.section === undefined ? {} : { articleSection: article.section }),
    author: authors.length > 0 ? authors : [source ? person(source) : organisation],
    ...(correspondents.length === 0 ? {} : { contributor: correspondents.map(person) }),
    publisher: organisation,
    ...(page === undefined ? {} : { printPage: page.label, printSection: page.name }),
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber,
      datePublished: article.issue,
      isPartOf: { '@type': 'Newspaper', name: publication.name },
    },
    ...(url === undefined ? {} : { url, mainEntityOfPage: url }),
    ...(card === undefined ? {} : { image: [card.url] }),
  };
};

/** JSON that may stand inside a `<script>`: no `<` can end it. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
