/**
 * What only the whole issue can tell: pages that do not exist, stories that a template or a wish
 * names and nobody wrote, stories placed twice. In: an issue as read. Out: diagnostics.
 */
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import type { Article } from '../model/article.ts';
import { fieldPlace } from '../model/field-place.ts';
import type { Issue, PageSpec, PageTemplate } from '../model/issue.ts';

const unknownStory = (slug: string, slugs: readonly string[], at: SourcePlace): Diagnostic =>
  errorAt('model/unknown-story', at, { slug, suggestion: nearestName(slug, slugs) ?? '' });

const checkArticle = (
  article: Article,
  pages: ReadonlySet<number>,
  slugs: readonly string[],
): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  if (article.page !== 'auto' && !pages.has(article.page)) {
    const data = { page: article.page, pages: [...pages].join('、') };
    found.push(errorAt('model/no-such-page', fieldPlace(article, 'page'), data));
  }
  const neighbour = article.print.with;
  if (neighbour !== undefined && (neighbour === article.slug || !slugs.includes(neighbour))) {
    found.push(unknownStory(neighbour, slugs, fieldPlace(article, 'print.with')));
  }
  return found;
};

const checkAreas = (
  page: PageSpec,
  template: PageTemplate,
  articles: ReadonlyMap<string, Article>,
  placed: Map<string, string>,
): readonly Diagnostic[] =>
  Object.entries(template.areas).flatMap(([letter, area]) =>
    area.stories.flatMap((slug): readonly Diagnostic[] => {
      const article = articles.get(slug);
      if (article === undefined) return [unknownStory(slug, [...articles.keys()], area.at)];
      const other = placed.get(slug);
      if (other !== undefined)
        return [errorAt('model/area-twice', area.at, { slug, letter, other })];
      placed.set(slug, letter);
      if (article.page === 'auto' || article.page === page.number) return [];
      const data = { slug, letter, page: article.page, template: page.number };
      return [errorAt('model/area-page', area.at, data)];
    }),
  );

/**
 * Checks an issue against itself. `slugs` are all article files of the issue, those with faults of
 * their own included, so that one fault is reported once.
 */
export const checkIssue = (issue: Issue, slugs: readonly string[]): readonly Diagnostic[] => {
  const articles = new Map(issue.articles.map((article) => [article.slug, article]));
  const placed = new Map<string, string>();
  const pages = new Set(issue.pages.map(({ number }) => number));
  return [
    ...issue.articles.flatMap((article) => checkArticle(article, pages, slugs)),
    ...issue.pages.flatMap((page) =>
      page.layout === undefined ? [] : checkAreas(page, page.layout, articles, placed),
    ),
  ].filter(
    ({ rule, data }) => rule !== 'model/unknown-story' || !slugs.includes(String(data['slug'])),
  );
};
