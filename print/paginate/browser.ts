/**
 * Starts the resolved browser with the switches that make a page come out the same on every machine.
 *
 * In: the search of `resolve-browser`. Out: a running Playwright browser with its version and origin,
 * for the report. The switches: glyph advances unhinted (a hinted shell breaks lines differently), grey
 * antialiasing, one locale and time zone, and no way out to the network except to this machine.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { DiagnosticError } from '../../src/diagnostics/diagnostic-error.ts';
import { noteBrowserUse, packagedBrowserOf } from './packaged-browser.ts';
import {
  type BrowserHow,
  type BrowserSearch,
  type BrowserSearchOptions,
  browserWish,
  type ResolvedBrowser,
  resolveBrowser,
} from './resolve-browser.ts';

/** A running browser. The caller closes `browser`. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  /** Four numbers, such as `153.0.8010.0`, as the browser itself answers. */
  readonly version: string;
  readonly how: BrowserHow;
  readonly executablePath: string;
}

/** Switches of every launch, in fixed order. */
export const launchArguments: readonly string[] = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-gpu',
  '--lang=en-US',
  '--no-first-run',
  '--no-pings',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** The diagnostic of a search that found nothing. */
export const browserMissing = (
  search: BrowserSearch,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Diagnostic => {
  const wish = browserWish(env);
  const first = search.rejected[0];
  if (wish.kind === 'path') {
    const data = { path: wish.path, reason: first?.reason ?? 'no such file' };
    return { rule: 'setup/browser-path', severity: 'error', data };
  }
  const tried = search.rejected.map((item) => `${item.executablePath} (${item.reason})`);
  const order = wish.kind === 'pinned' ? 'pinned' : 'Playwright, Chrome, Edge, PATH, packaged';
  const data = { tried: [order, ...tried].join('; ') };
  return { rule: 'setup/browser-missing', severity: 'error', data };
};

/** Playwright is an optional part of the package: what to type when it is not installed. */
export const playwrightMissing: Diagnostic = {
  rule: 'setup/package-missing',
  severity: 'error',
  data: { use: 'print', packages: 'playwright', specs: 'playwright' },
};

/** Playwright's own command line, which can download its browser; absent when it is not installed. */
export const playwrightProgram = (): string | undefined => {
  try {
    const manifest = createRequire(import.meta.url).resolve('playwright/package.json');
    return join(dirname(manifest), 'cli.js');
  } catch {
    return undefined;
  }
};

const loadPlaywright = async (): Promise<typeof import('playwright')> => {
  try {
    return await import('playwright');
  } catch (cause) {
    throw new DiagnosticError([playwrightMissing], cause);
  }
};

const start = async (found: ResolvedBrowser): Promise<Browser> => {
  const { chromium } = await loadPlaywright();
  try {
    return await chromium.launch({
      executablePath: found.executablePath,
      headless: true,
      args: [...launchArguments],
      env: { ...definedVariables(process.env), ...found.env, TZ: 'UTC', LANG: 'C.UTF-8' },
    });
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
    const data = { path: found.executablePath, version: found.version, reason };
    throw new DiagnosticError([{ rule: 'setup/browser-start', severity: 'error', data }], cause);
  }
};

const definedVariables = (
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> => {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
};

/**
 * Resolves and starts a browser. It never downloads one; the command's set-up does.
 *
 * @throws DiagnosticError `setup/browser-missing`, `setup/browser-path`, `setup/browser-start` or
 * `setup/package-missing`
 */
export const launchBrowser = async (
  options: BrowserSearchOptions = {},
): Promise<LaunchedBrowser> => {
  const search = await resolveBrowser(options);
  if (search.found === undefined) throw new DiagnosticError([browserMissing(search, options.env)]);
  const browser = await start(search.found);
  const { how, executablePath } = search.found;
  if (how === 'packaged') await noteBrowserUse(packagedBrowserOf(executablePath));
  return { browser, version: browser.version(), how, executablePath };
};
