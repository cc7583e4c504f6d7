/**
 * `banxin check` beyond reading: taste and habit, seen without fonts or a browser. In: a newspaper as
 * read. Out: diagnostics sorted by place. Pure.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/format.ts';
import { warningAt } from '../diagnostics/make.ts';
import { fieldPlace } from '../model/field-place.ts';
import type { Issue } from '../model/issue.ts';
import type { Newspaper } from '../model/publication.ts';
import { checkArticle } from './check-article.ts';

/** Two 头条 on one page compete; the reader sees none. */
const checkLeads = (issue: Issue): readonly Diagnostic[] =>
  issue.pages.flatMap((page) => {
    const leads = issue.articles.filter(
      (article) => article.page === page.number && article.priority === 1,
    );
    const [first, ...others] = leads;
    if (first === undefined) return [];
    return others.map((article) => {
      const data = { page: page.number, found: leads.length, other: first.slug };
      return warningAt('check/two-leads', fieldPlace(article, 'priority'), data);
    });
  });

/** Checks every issue of a newspaper. */
export const checkNewspaper = (newspaper: Newspaper): readonly Diagnostic[] =>
  sortDiagnostics(
    newspaper.issues.flatMap((issue) => [
      ...issue.articles.flatMap((article) => checkArticle(article, newspaper.publication)),
      ...checkLeads(issue),
    ]),
  );
