/**
 * Slugs are file names and become URLs. In: the files of an issue. Out: diagnostics for slugs that
 * are reserved, badly spelled or used twice.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';

/** An article file by slug and path as shown. */
export interface SlugFile {
  readonly slug: string;
  readonly file: string;
}

const reserved = new Set(['print', 'cards', 'images', 'issue']);
const wellSpelled = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A spelling that would do: lower case, hyphens for the rest. */
export const suggestionFor = (slug: string): string =>
  slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'my-article';

/** Slug of an article's path: the file name without folders and extension. */
export const slugOf = (path: string): string =>
  (path.split('/').at(-1) ?? '').replace(/\.mdx$/, '');

/** Checks the slugs of one issue; the place is the file. */
export const checkSlugs = (files: readonly SlugFile[]): readonly Diagnostic[] => {
  const seen = new Map<string, string>();
  return files.flatMap(({ slug, file }): readonly Diagnostic[] => {
    const at = { file };
    const other = seen.get(slug.toLowerCase());
    if (other !== undefined) return [errorAt('model/duplicate-slug', at, { slug, other })];
    seen.set(slug.toLowerCase(), file);
    if (reserved.has(slug.toLowerCase()) || /^\d\d$/.test(slug)) {
      return [errorAt('model/reserved-slug', at, { slug })];
    }
    if (!wellSpelled.test(slug)) {
      return [errorAt('model/bad-slug', at, { slug, suggestion: suggestionFor(slug) })];
    }
    return [];
  });
};
