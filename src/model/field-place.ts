/** Where a front matter field stands. In: an article and a dotted path. Out: a place. */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';
import type { Article } from './article.ts';

/** The place of a field's key; the file when the field was not typed. */
export const fieldPlace = (article: Article, name: string): SourcePlace =>
  article.fields[name] ?? article.source;
