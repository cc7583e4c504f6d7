/**
 * Addresses of the web edition (docs/design/web-and-cards.md#addresses). In: dates, page numbers, slugs. Out: paths below the
 * site's base, with a slash at the end. No page number stands in an article's address: stories move
 * from page to page, links must not.
 */

import { pageLabel } from '../../model/page-label.ts';

/** Address builders of one site. */
export interface SitePaths {
  /** The newest issue and the archive. */
  readonly home: string;
  readonly issue: (date: string) => string;
  readonly page: (date: string, number: number) => string;
  readonly article: (date: string, slug: string) => string;
  /** A file of the issue's folder in the site, such as `print/issue.pdf`. */
  readonly file: (date: string, path: string) => string;
}

/** Builders below a base such as `/` or `/paper/`. */
export const sitePaths = (base: string): SitePaths => {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    home: root,
    issue: (date) => `${root}${date}/`,
    page: (date, number) => `${root}${date}/${pageLabel(number)}/`,
    article: (date, slug) => `${root}${date}/${slug}/`,
    file: (date, path) => `${root}${date}/${path}`,
  };
};

/** The absolute form of a path; undefined while the site's own address is not known. */
export const absoluteUrl = (path: string, site: string | undefined): string | undefined =>
  site === undefined ? undefined : new URL(path, site).href;
