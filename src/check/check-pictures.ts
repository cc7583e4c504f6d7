/**
 * Opens every picture of an issue, once each. In: issues and their folder. Out: an error at the place that
 * names a picture which no edition could use.
 */
import { join } from 'node:path';
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { pictureFault } from '../images/open-picture.ts';
import type { Article } from '../model/article.ts';
import { fieldPlace } from '../model/field-place.ts';
import { figuresOf } from '../model/figures.ts';
import type { Issue } from '../model/issue.ts';

interface Named {
  readonly src: string;
  readonly at: SourcePlace;
}

const picturesOf = (article: Article): readonly Named[] => [
  ...figuresOf(article.blocks).map(({ src, at }) => ({ src, at })),
  ...(article.card.image === undefined
    ? []
    : [{ src: article.card.image, at: fieldPlace(article, 'card.image') }]),
];

/** Pictures that cannot be read, at the first place of each article that names them. */
export const checkPictures = async (
  issues: readonly Issue[],
  issuesDir: string,
): Promise<readonly Diagnostic[]> => {
  const found: Diagnostic[] = [];
  for (const issue of issues) {
    const faults = new Map<string, string | undefined>();
    const named = issue.articles.flatMap(picturesOf);
    for (const { src } of named) {
      if (faults.has(src)) continue;
      faults.set(src, await pictureFault(join(issuesDir, issue.date, src)));
    }
    for (const { src, at } of named) {
      const reason = faults.get(src);
      if (reason !== undefined) found.push(errorAt('image/unreadable', at, { file: src, reason }));
    }
  }
  return found;
};
