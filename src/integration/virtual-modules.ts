/**
 * The virtual modules that our routes import (typed in `src/web/virtual-modules.d.ts`). In: what the
 * integration knows. Out: a Vite plugin. Data is made in Node and handed over as JSON, so that routes
 * need neither the file system nor the print code; articles and pictures are real imports, so that
 * Astro compiles the one and resizes the other.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { figuresOf } from '../model/figures.ts';
import type { Newspaper } from '../model/publication.ts';
import type { Artifacts } from '../web/data/artifacts.ts';
import type { SiteConfig } from '../web/data/site-config.ts';
import type { WebFonts } from '../web/data/web-fonts.ts';
import type { Drawings } from './web-drawings.ts';
import type { WebPictures } from './web-pictures.ts';

/** Names of the modules, and who makes their text. */
export interface ModuleSources {
  readonly root: string;
  readonly issuesDir: string;
  readonly newspaper: () => Promise<Newspaper>;
  readonly fonts: () => Promise<WebFonts>;
  readonly drawings: () => Promise<Drawings>;
  readonly pictures: () => Promise<WebPictures>;
  readonly artifacts: () => Promise<Artifacts>;
  readonly config: () => Promise<SiteConfig>;
}

const prefix = 'virtual:banxin/';
const resolved = '\0virtual:banxin/';

/** JSON inside JavaScript: parsed faster than a literal, and safe against `__proto__` keys. */
const jsonModule = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;

/** An absolute path as Vite takes it on every system. */
const importPath = (path: string): string => path.replaceAll('\\', '/');

const mapModule = (entries: readonly (readonly [string, string])[]): string =>
  `export default {\n${entries
    .map(([key, path]) => `  ${JSON.stringify(key)}: () => import(${JSON.stringify(path)}),`)
    .join('\n')}\n};\n`;

const articlesModule = (newspaper: Newspaper, root: string): string =>
  mapModule(
    newspaper.issues.flatMap(({ articles }) =>
      articles.map(({ issue, slug, source }) => {
        const path = importPath(join(root, source.file));
        return [`${issue}/${slug}`, path] as const;
      }),
    ),
  );

/** Drawings are served as files: `?url` keeps Astro from making components of them. */
const picturesModule = (
  newspaper: Newspaper,
  issuesDir: string,
  drawings: Drawings,
  pictures: WebPictures,
): string => {
  const entries = new Map<string, string>();
  for (const { date, articles } of newspaper.issues) {
    for (const { src } of articles.flatMap(({ blocks }) => figuresOf(blocks))) {
      const key = `${date}/${src}`;
      const drawing = drawings.get(key);
      const path = importPath(drawing ?? pictures.get(key) ?? join(issuesDir, date, src));
      if (existsSync(path)) entries.set(key, drawing === undefined ? path : `${path}?url`);
    }
  }
  return mapModule([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const textOf = async (name: string, sources: ModuleSources): Promise<string | undefined> => {
  switch (name) {
    case 'config':
      return jsonModule(await sources.config());
    case 'newspaper':
      return jsonModule(await sources.newspaper());
    case 'artifacts':
      return jsonModule(await sources.artifacts());
    case 'articles':
      return articlesModule(await sources.newspaper(), sources.root);
    case 'pictures':
      return picturesModule(
        await sources.newspaper(),
        sources.issuesDir,
        await sources.drawings(),
        await sources.pictures(),
      );
    case 'fonts': {
      const { families, issues } = await sources.fonts();
      return jsonModule({ families, issues });
    }
    default:
      return undefined;
  }
};

/** The plugin. */
export const virtualModules = (sources: ModuleSources): Plugin => ({
  name: 'banxin:virtual-modules',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(prefix) ? `${resolved}${id.slice(prefix.length)}` : undefined),
  load: (id) => (id.startsWith(resolved) ? textOf(id.slice(resolved.length), sources) : undefined),
});

/** Ids under which Vite keeps the modules, to be thrown out after an edit. */
export const isVirtualModule = (id: string): boolean => id.startsWith(resolved);
