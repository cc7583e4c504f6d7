/**
 * What can be shown and checked of a paper that has errors; a build stops instead. In: the newspaper and the
 * faults of its reading. Out: the newspaper without the articles that hold an error.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Newspaper } from '../model/publication.ts';

/** The newspaper without faulty articles; an issue stays, even when no article is left in it. */
export const leaveOut = (newspaper: Newspaper, diagnostics: readonly Diagnostic[]): Newspaper => {
  const faulty = new Set(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ source }) => source?.file),
  );
  const issues = newspaper.issues.map((issue) => ({
    ...issue,
    articles: issue.articles.filter(({ source }) => !faulty.has(source.file)),
  }));
  return { ...newspaper, issues };
};
