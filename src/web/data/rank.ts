/**
 * Rank order: which article comes before which on a page. In: articles. Out: the same articles,
 * most important first. Priority decides, then what the piece is (a filler never leads), then the
 * order of the model, so that the order is the same on every machine.
 */
import type { Article, ArticleKind } from '../../model/article.ts';

const weightOfKind: Readonly<Partial<Record<ArticleKind, number>>> = {
  brief: 1,
  names: 1,
  refer: 2,
  notice: 2,
  filler: 3,
  ad: 4,
};

/** Articles in rank order. */
export const inRankOrder = (articles: readonly Article[]): readonly Article[] =>
  articles
    .map((article, index) => ({ article, index }))
    .sort(
      (a, b) =>
        a.article.priority - b.article.priority ||
        (weightOfKind[a.article.kind] ?? 0) - (weightOfKind[b.article.kind] ?? 0) ||
        a.index - b.index,
    )
    .map(({ article }) => article);

/** Page of an article: its own, or where the layout put it; undefined while nobody has decided. */
export const pageOf = (
  article: Article,
  placed: Readonly<Record<string, number>> = {},
): number | undefined => (article.page === 'auto' ? placed[article.slug] : article.page);
