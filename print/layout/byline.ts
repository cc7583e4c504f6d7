/**
 * The byline line of a deck, for pieces whose text has no 本报讯 lead-in: essays, comment, pictures.
 * Generated from the article's fields by the house style, so conservation checks it apart.
 */
import type { Article } from '../../src/model/article.ts';

/** `□ 沈砚`, `本报记者 许可文 摄影报道`; empty when the article names nobody. */
export const bylineText = (article: Article): string => {
  const { reporters, correspondents, source } = article.byline;
  if (article.kind === 'brief' || article.kind === 'notice' || article.kind === 'ad') return '';
  const names = [...reporters, ...correspondents];
  if (names.length > 0) return `本报记者　${names.join('　')}`;
  return source ? `□ ${source}` : '';
};
