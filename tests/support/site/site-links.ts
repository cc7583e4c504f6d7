/** Internal links of a built site. In: pages by path. Out: the links that lead to no file. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { findAll, type Node } from './html.ts';

/** Paths of every HTML file of a folder, `/` separated. */
export const htmlFiles = (dist: string): readonly string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => relative(dist, join(dist, path)).split(sep).join('/'))
    .filter((path) => path.endsWith('.html'))
    .sort();

/** Addresses in a page that stay in the site: links, pictures, styles, preloads. */
export const internalLinks = (page: Node): readonly string[] =>
  findAll(
    page,
    ({ attributes }) => 'href' in attributes || 'src' in attributes || 'srcset' in attributes,
  )
    .flatMap(({ attributes }) => [
      attributes['href'],
      attributes['src'],
      ...(attributes['srcset'] ?? '').split(',').map((part) => part.trim().split(' ')[0]),
    ])
    .filter((link): link is string => link?.startsWith('/') === true);

/** Links among `links` that no file of the site answers. `base` is the site's own prefix. */
export const deadLinks = (links: readonly string[], dist: string, base = '/'): readonly string[] =>
  [...new Set(links)].filter((link) => {
    if (!link.startsWith(base)) return true;
    const path = decodeURIComponent((link.split(/[?#]/)[0] ?? '').slice(base.length));
    const file = join(dist, path);
    if (!existsSync(file)) return true;
    return statSync(file).isDirectory() && !existsSync(join(file, 'index.html'));
  });
