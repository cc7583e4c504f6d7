/**
 * The articles as an Astro collection, for a site's own pages (a section's list, a landing page).
 * Banxin's routes do not need it. In: the folder of issues. Out: a content loader; ids are
 * `2023-08-18/slug`, data is the front matter under `articleSchema`.
 */
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';

/** Options of the loader. */
export interface IssuesLoaderOptions {
  /** Folder of issues, relative to the project; default `issues`. */
  readonly base?: string;
}

const withoutEnding = (path: string): string => path.replace(/\.mdx$/, '');

/** A loader of every article: `.mdx` files below a dated folder, `issue.mdx` and `_…` left out. */
export const issuesLoader = (options: IssuesLoaderOptions = {}): Loader =>
  glob({
    base: options.base ?? './issues',
    pattern: ['[0-9]*/**/[^_]*.mdx', '!*/issue.mdx'],
    generateId: ({ entry }) => withoutEnding(entry),
  });
