/**
 * The byline line of a deck, for pieces whose text has no 本报讯 lead-in: essays, comment, pictures.
 * Briefs, notices and advertisements carry none on paper. Generated from the article's fields by the
 * house style, so conservation checks it apart.
 */
import type { Article } from '../../../src/model/article.ts';
import { bylineLine } from '../../../src/model/lead-in.ts';
import type { HouseStyle } from '../../../src/model/publication.ts';

const UNSIGNED: ReadonlySet<Article['kind']> = new Set(['brief', 'notice', 'ad', 'names']);

/** `闻石`, `记者 温知`, `本报评论员`; empty when the article names nobody. */
export const bylineText = (article: Article, style: HouseStyle): string =>
  UNSIGNED.has(article.kind) ? '' : bylineLine(article, style);
