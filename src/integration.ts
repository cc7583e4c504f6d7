/**
 * The Astro integration: only the wiring of hooks; each step has its file in `src/integration/`.
 *
 * Setting up: routes, virtual modules, the Markdown pipeline. Building: print and cards run as child
 * processes before the pages are rendered, their files are copied after. Developing: their files as they
 * were last made, and the preview desk. (Dynamic imports in late hooks need a configuration that Node itself
 * could load: docs/design/web-and-cards.md#one-build.)
 */
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { type Cache, openCache } from './cache/cache.ts';
import { buildEditions } from './integration/build-editions.ts';
import { checkSite } from './integration/check-site.ts';
import { copyArtifacts, writeFonts } from './integration/copy-artifacts.ts';
import {
  followArtifacts,
  openDesk,
  serveArtifacts,
  serveDesk,
  serveFonts,
  watchIssues,
} from './integration/dev-server.ts';
import { asAstroError, explainAll } from './integration/explain-failure.ts';
import { withArticles } from './integration/markdown.ts';
import {
  type BanxinOptions,
  optionsFault,
  type Settings,
  settingsOf,
} from './integration/options.ts';
import { createSession, type Session } from './integration/session.ts';
import { siteConfig } from './integration/site-config.ts';
import { virtualModules } from './integration/virtual-modules.ts';
import { virtualTypes } from './integration/virtual-types.ts';
import { sitePaths } from './web/data/site-paths.ts';

const routes = [
  ['/', 'home'],
  ['/[date]', 'issue'],
  ['/[date]/[page]', 'page'],
  ['/[date]/[slug]', 'article'],
] as const;

/** Folder of the fonts below Astro's own folder of assets. */
const fontFolder = (config: Pick<AstroConfig, 'base' | 'build'>): string =>
  `${sitePaths(config.base).home}${config.build.assets}/fonts/`;

/** Warnings go to the log; errors have stopped the build before. */
const warn = async (
  session: Session,
  site: string | undefined,
  logger: AstroIntegrationLogger,
): Promise<void> => {
  const { newspaper, diagnostics } = await session.reading();
  const faces = await session.faces();
  const all = [...diagnostics, ...faces.diagnostics, ...checkSite(newspaper.publication, site)];
  if (all.length > 0) logger.warn(`\n${explainAll(all, session.language())}`);
};

/**
 * The integration.
 *
 * @example
 * import { defineConfig } from 'astro/config';
 * import { banxin } from 'banxin';
 * export default defineConfig({ integrations: [banxin()] });
 *
 * @throws AstroError when an option is unknown or of the wrong type
 */
export const banxin = (options: BanxinOptions = {}): AstroIntegration => {
  const fault = optionsFault(options);
  if (fault !== undefined) throw new AstroError(fault);
  let settings: Settings;
  let session: Session;
  let cache: Cache;
  let config: AstroConfig;
  return {
    name: 'banxin',
    hooks: {
      'astro:config:setup': async (setup) => {
        const { injectRoute, updateConfig, logger } = setup;
        settings = settingsOf(options, setup.config.root);
        cache = openCache({
          tell: (problem) => logger.warn(`\n${explainAll([problem], session.language())}`),
        });
        const isDev = setup.command === 'dev';
        const report = isDev ? (text: string) => logger.error(`\n${text}`) : undefined;
        session = createSession({ settings, cache, fontBase: fontFolder(setup.config), report });
        const { publication } = (await session.reading()).newspaper;
        for (const [pattern, name] of routes) {
          const entrypoint = new URL(`./web/routes/${name}.astro`, import.meta.url);
          injectRoute({ pattern, entrypoint, prerender: true });
        }
        const hasMdx = setup.config.integrations.some(({ name }) => name === '@astrojs/mdx');
        updateConfig({
          ...(setup.config.site === undefined && publication.site !== undefined
            ? { site: publication.site }
            : {}),
          ...(hasMdx ? {} : { integrations: [mdx()] }),
          markdown: {
            processor: withArticles(setup.config.markdown.processor, settings.issuesDir, logger),
          },
          vite: {
            plugins: [
              virtualModules({
                root: settings.root,
                issuesDir: settings.issuesDir,
                newspaper: async () => (await session.reading()).newspaper,
                fonts: session.fonts,
                drawings: session.drawings,
                pictures: session.pictures,
                artifacts: session.artifacts,
                config: async () => {
                  const { newspaper } = await session.reading();
                  return siteConfig(config, newspaper, settings.issuesDir);
                },
              }),
            ],
          },
        });
      },
      'astro:config:done': ({ config: done, injectTypes }) => {
        config = done;
        injectTypes({ filename: 'banxin.d.ts', content: virtualTypes });
      },
      'astro:build:start': async ({ logger }) => {
        await warn(session, config.site, logger);
        const write = (text: string): void => void process.stderr.write(text);
        const language = session.language();
        const editions = buildEditions({ settings, language, write }).catch((error: unknown) => {
          throw asAstroError(error, language);
        });
        await Promise.all([editions, session.fonts(), session.drawings(), session.pictures()]);
      },
      'astro:build:done': async ({ dir }) => {
        const { outDir, print, cards } = settings;
        const dist = fileURLToPath(dir);
        await copyArtifacts({
          outDir,
          dates: await session.dates(),
          dist,
          parts: { print, cards },
        });
        const { files } = await session.fonts();
        await writeFonts(files, fileURLToPath(new URL(`${config.build.assets}/fonts/`, dir)));
      },
      'astro:server:setup': async ({ server }) => {
        const files = async () => (await session.fonts()).files;
        server.middlewares.use(followArtifacts(server, settings.outDir));
        server.middlewares.use(serveArtifacts(settings.outDir, config.base));
        server.middlewares.use(serveFonts(files, fontFolder(config)));
        const desk = await openDesk(settings, cache);
        server.middlewares.use(serveDesk(desk));
        watchIssues(server, settings.issuesDir, () => {
          session.forget();
          desk?.changed();
        });
      },
    },
  };
};
