/**
 * What solves told, kept as long as nobody edits what they were made from: a page that is locked after
 * its solve, or is only looked at again, shows its alternatives without another one.
 */
import type { Issue } from '../../src/model/issue.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { PageExplanation } from '../page-plan/explanation.ts';

/** A page of an issue with its settings. */
export interface SolvedOf {
  readonly issue: Issue;
  readonly publication: Publication;
  readonly number: number;
}

/** Keeps the last solve of each page. */
export interface SolveKeeper {
  /** The solve of these very stories; undefined after an edit. */
  readonly get: (of: SolvedOf) => PageExplanation | undefined;
  readonly keep: (of: SolvedOf, told: PageExplanation) => void;
}

const keyOf = ({ issue, publication, number }: SolvedOf): string => {
  const page = issue.pages.find((item) => item.number === number);
  const articles = issue.articles.filter((article) => article.page === number);
  const refers = number === 1 ? issue.articles.map(({ headline }) => headline.text) : [];
  return JSON.stringify([publication, { ...page, layout: '' }, articles, refers]);
};

/** An empty keeper. */
export const solveKeeper = (): SolveKeeper => {
  const kept = new Map<string, { readonly key: string; readonly told: PageExplanation }>();
  const slot = ({ issue, number }: SolvedOf): string => `${issue.date}/${number}`;
  return {
    get: (of) => {
      const known = kept.get(slot(of));
      return known?.key === keyOf(of) ? known.told : undefined;
    },
    keep: (of, told) => {
      kept.set(slot(of), { key: keyOf(of), told });
    },
  };
};
