/**
 * What `npm run dev` adds: what print and cards made (page pictures, PDFs, cards) and fonts at the addresses
 * that they will have in the site, the desk's preview, and a fresh reading after an edit.
 */
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import type { Cache } from '../cache/cache.ts';
import { isInside } from '../schema/issue-paths.ts';
import type { FontFile } from '../web/data/web-fonts.ts';
import type { Settings } from './options.ts';
import { isVirtualModule } from './virtual-modules.ts';

const types: Readonly<Record<string, string>> = {
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

const artifactPath = /^(\d{4}-\d{2}-\d{2})\/(print|cards)\/(.+)$/;

/** The path below the site's base, decoded; undefined when it is not ours or not decodable. */
export const pathBelow = (url: string, base: string): string | undefined => {
  const root = base.endsWith('/') ? base : `${base}/`;
  const path = url.split(/[?#]/)[0] ?? '';
  if (!path.startsWith(root)) return undefined;
  try {
    return decodeURIComponent(path.slice(root.length));
  } catch {
    return undefined;
  }
};

/** The file of an artifact's address; undefined when it is none, or would leave the folder. */
export const artifactFile = (path: string, outDir: string): string | undefined => {
  if (!artifactPath.test(path) || path.includes('\0')) return undefined;
  const file = resolve(outDir, path);
  return isInside(outDir, file) ? file : undefined;
};

/** Serves what print and cards made. */
export const serveArtifacts =
  (outDir: string, base: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const path = pathBelow(request.url ?? '', base);
    const file = path === undefined ? undefined : artifactFile(path, outDir);
    if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'no-cache');
    createReadStream(file).pipe(response);
  };

/** Serves the subset fonts from memory. */
export const serveFonts =
  (files: () => Promise<readonly FontFile[]>, folder: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const path = pathBelow(request.url ?? '', folder);
    if (path === undefined) return next();
    files()
      .then((list) => list.find(({ name }) => name === path))
      .then((file) => {
        if (file === undefined) return next();
        response.setHeader('Content-Type', 'font/woff2');
        response.end(file.bytes);
      })
      .catch(next);
  };

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** The preview desk; absent when `print` is switched off. Only the dev server calls this. */
export const openDesk = async (settings: Settings, cache: Cache) => {
  if (!settings.print) return undefined;
  const print = await import('../../print/index.ts');
  const { createDesk } = await print.openDesk();
  return createDesk({ root: settings.root, issuesDir: settings.issuesDir, cache });
};

/** Hands `/desk` and addresses below it to the desk. */
export const serveDesk =
  (desk: Desk): Connect.NextHandleFunction =>
  (request, response, next) => {
    if (desk === undefined || !/^\/desk([/?#]|$)/.test(request.url ?? '')) return next();
    desk
      .handle(request, response)
      .then((handled) => (handled ? undefined : next()))
      .catch(next);
  };

/** Throws our modules out of every environment. */
const forgetModules = (server: ViteDevServer): void => {
  for (const environment of Object.values(server.environments)) {
    for (const [id, module] of environment.moduleGraph.idToModuleMap) {
      if (isVirtualModule(id)) environment.moduleGraph.invalidateModule(module);
    }
  }
};

const stamped = ['print', 'print/pages', 'print/issue.pdf', 'cards'] as const;

/** When what pages link was made; another text as soon as a part of it is made anew or thrown away. */
const artifactStamp = (outDir: string): string => {
  if (!existsSync(outDir)) return '';
  return readdirSync(outDir)
    .flatMap((date) => stamped.map((path) => join(outDir, date, path)))
    .map((path) => `${path} ${statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? '-'}`)
    .join('\n');
};

/**
 * Looks before a page is made whether the editions have changed, so that no page links a file that is gone
 * or leaves out one that `banxin print` has made since. Vite does not watch below `node_modules`.
 */
export const followArtifacts = (
  server: ViteDevServer,
  outDir: string,
): Connect.NextHandleFunction => {
  let known = artifactStamp(outDir);
  return (request, _response, next) => {
    if (!(request.headers.accept ?? '').includes('text/html')) return next();
    const found = artifactStamp(outDir);
    if (found !== known) forgetModules(server);
    known = found;
    next();
  };
};

/** Calls `forget` and reloads the browser whenever a file of the issues changes. */
export const watchIssues = (server: ViteDevServer, issuesDir: string, forget: () => void): void => {
  server.watcher.add(join(issuesDir));
  server.watcher.on('all', (_event, path) => {
    // Half-written files are renamed when they are whole.
    if (!isInside(issuesDir, resolve(path)) || path.endsWith('.tmp')) return;
    forget();
    forgetModules(server);
    server.ws.send({ type: 'full-reload', path: '*' });
  });
};
