/**
 * The Astro integration: only the wiring of hooks; each step has its file in `src/integration/`.
 *
 * Setting up: routes, virtual modules, the Markdown pipeline. Building: print and cards run as child
 * processes before the pages are rendered, their files are copied after. Developing: files from the
 * cache and the preview desk. (Dynamic imports in late hooks need a configuration that Node itself
 * could load; see `reference/toolchain` 2.2.)
 */
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { buildEditions } from './integration/build-editions.ts';
import { copyArtifacts, writeFonts } from './integration/copy-artifacts.ts';
import {
  openDesk,
  serveArtifacts,
  serveDesk,
  serveFonts,
  watchIssues,
} from './integration/dev-server.ts';
import { asAstroError, explainAll, messageLanguage } from './integration/explain-failure.ts';
import { withArticles } from './integration/markdown.ts';
import { newspaperSource } from './integration/newspaper-source.ts';
import {
  type BanxinOptions,
  optionsFault,
  type Settings,
  settingsOf,
} from './integration/options.ts';
import { readArtifacts } from './integration/read-artifacts.ts';
import { virtualModules } from './integration/virtual-modules.ts';
import { virtualTypes } from './integration/virtual-types.ts';
import { buildWebFonts, type WebFonts } from './integration/web-fonts.ts';
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

/** State of one build or one dev session. */
const createSession = (settings: Settings, fontBase: string) => {
  const source = newspaperSource(settings);
  let fonts: Promise<WebFonts> | undefined;
  const newspaper = async () => (await source.get()).newspaper;
  return {
    source,
    newspaper,
    fonts: (): Promise<WebFonts> => {
      fonts ??= newspaper().then((value) =>
        buildWebFonts(value, settings, (name) => `${fontBase}${name}`),
      );
      return fonts;
    },
    artifacts: async () => {
      const { issues } = await newspaper();
      const dates = issues.map(({ date }) => date);
      return readArtifacts(settings.outDir, dates, settings);
    },
    forget: () => {
      source.forget();
      fonts = undefined;
    },
  };
};

type Session = ReturnType<typeof createSession>;

/** Reads the newspaper; its warnings go to the log, its errors stop the build. */
const openNewspaper = async (session: Session, logger: AstroIntegrationLogger) => {
  const { newspaper, diagnostics } = await session.source.get();
  const language = messageLanguage(newspaper.publication.lang);
  if (diagnostics.length > 0) logger.warn(`\n${explainAll(diagnostics, language)}`);
  return { newspaper, language };
};

/** Runs a step and words its problems as Astro shows them. */
const explained = async <T>(step: () => Promise<T>): Promise<T> => {
  try {
    return await step();
  } catch (error) {
    throw asAstroError(error, 'zh-CN');
  }
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
  let config: AstroConfig;
  return {
    name: 'banxin',
    hooks: {
      'astro:config:setup': async (setup) => {
        const { injectRoute, updateConfig, logger } = setup;
        settings = settingsOf(options, setup.config.root);
        session = createSession(settings, fontFolder(setup.config));
        const { publication } = await explained(session.newspaper);
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
                newspaper: session.newspaper,
                fonts: () => explained(session.fonts),
                artifacts: session.artifacts,
                config: () => ({ base: config.base, site: config.site ?? null }),
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
        await explained(async () => {
          const { newspaper, language } = await openNewspaper(session, logger);
          const dates = newspaper.issues.map(({ date }) => date);
          const write = (text: string): void => void process.stderr.write(text);
          const editions = buildEditions({ settings, dates, language, write });
          await Promise.all([editions, session.fonts()]);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const { issues } = await session.newspaper();
        const dist = fileURLToPath(dir);
        await copyArtifacts({
          outDir: settings.outDir,
          dates: issues.map(({ date }) => date),
          dist,
          parts: { print: settings.print, cards: settings.cards },
        });
        const { files } = await session.fonts();
        await writeFonts(files, fileURLToPath(new URL(`${config.build.assets}/fonts/`, dir)));
      },
      'astro:server:setup': async ({ server }) => {
        const files = async () => (await session.fonts()).files;
        server.middlewares.use(serveArtifacts(settings.outDir, config.base));
        server.middlewares.use(serveFonts(files, fontFolder(config)));
        const desk = await openDesk(settings);
        server.middlewares.use(serveDesk(desk));
        watchIssues(server, settings.issuesDir, () => {
          session.forget();
          desk?.changed();
        });
      },
    },
  };
};
