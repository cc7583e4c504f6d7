/**
 * Finds the browser that prints, by looking at files and asking each candidate for its version.
 *
 * In: the environment and the machine. Out: the first candidate that starts, and those that did not,
 * with their reasons. Order: `BANXIN_BROWSER`, Playwright's own (headless shell, then full), Chrome and
 * Edge, Chromium on PATH, the packaged one. Nothing is downloaded here; see `src/cli/install-browser.ts`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import {
  browserFolders,
  packagedBrowserFault,
  packagedBrowserIn,
  packagedBrowserOf,
  packagedBrowserRunsOn,
} from './packaged-browser.ts';

/** Which step of the order gave a browser. */
export type BrowserHow = 'env' | 'playwright' | 'chrome' | 'msedge' | 'path' | 'packaged';

/** A browser that is there and starts. */
export interface ResolvedBrowser {
  readonly executablePath: string;
  /** Four numbers, such as `153.0.8010.0`; empty when the platform cannot tell without a launch. */
  readonly version: string;
  readonly how: BrowserHow;
  /** Variables that this browser needs beside the process's own. */
  readonly env: Readonly<Record<string, string>>;
}

/** A candidate that was passed over. */
export interface RejectedBrowser {
  readonly executablePath: string;
  readonly how: BrowserHow;
  readonly reason: string;
}

/** What a search found. `found` is absent when no candidate starts. */
export interface BrowserSearch {
  readonly found?: ResolvedBrowser;
  readonly rejected: readonly RejectedBrowser[];
}

/** What a search depends on; every field has the running process as its default. */
export interface BrowserSearchOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  readonly arch?: string;
  /** Folders of unpacked browsers; default: `browserFolders()`. */
  readonly browserFolders?: readonly string[];
  /** Playwright's path for its full Chromium; default: asked of the installed Playwright, if any. */
  readonly playwrightPath?: string;
  /** Where Linux keeps `opt`, which holds Chrome and Edge; default `/`. */
  readonly systemRoot?: string;
}

interface Candidate {
  readonly how: BrowserHow;
  readonly executablePath: string;
}

/** What `BANXIN_BROWSER` asks for: whichever browser there is, the pinned build only, or one path. */
export type BrowserWish =
  | { readonly kind: 'auto' }
  | { readonly kind: 'pinned' }
  | { readonly kind: 'path'; readonly path: string };

/** Reads `BANXIN_BROWSER`: empty or `auto`, `pinned`, else a path. */
export const browserWish = (env: Readonly<Record<string, string | undefined>>): BrowserWish => {
  const value = env.BANXIN_BROWSER?.trim() ?? '';
  if (value === '' || value === 'auto') return { kind: 'auto' };
  return value === 'pinned' ? { kind: 'pinned' } : { kind: 'path', path: value };
};

/** Playwright's headless shell lies beside its full Chromium, in a folder of the same revision. */
const besidePlaywright = (fullPath: string): readonly string[] => {
  const [, root, revision] = /^(.*[\\/])chromium-(\d+)[\\/]/.exec(fullPath) ?? [];
  if (root === undefined || revision === undefined) return [];
  const shellFolder = join(root, `chromium_headless_shell-${revision}`);
  if (!existsSync(shellFolder)) return [];
  const names = ['chrome-headless-shell', 'chrome-headless-shell.exe', 'headless_shell'];
  return readdirSync(shellFolder).flatMap((sub) =>
    names.map((name) => join(shellFolder, sub, name)),
  );
};

const askPlaywright = async (): Promise<string> => {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    // Playwright is an optional part of the package; without it there is nothing to look for.
    return '';
  }
};

const channelCandidates = (
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  systemRoot: string,
): readonly Candidate[] => {
  if (platform === 'darwin') {
    const app = (name: string) => `/Applications/${name}.app/Contents/MacOS/${name}`;
    return [
      { how: 'chrome', executablePath: app('Google Chrome') },
      { how: 'msedge', executablePath: app('Microsoft Edge') },
    ];
  }
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
      (root): root is string => root !== undefined,
    );
    const under = (how: BrowserHow, ...parts: string[]): Candidate[] =>
      roots.map((root) => ({ how, executablePath: join(root, ...parts) }));
    return [
      ...under('chrome', 'Google', 'Chrome', 'Application', 'chrome.exe'),
      ...under('msedge', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }
  return [
    { how: 'chrome', executablePath: join(systemRoot, 'opt', 'google', 'chrome', 'chrome') },
    { how: 'msedge', executablePath: join(systemRoot, 'opt', 'microsoft', 'msedge', 'msedge') },
  ];
};

const pathCandidates = (path: string | undefined): readonly Candidate[] => {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (path ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) =>
    folders.map((folder): Candidate => ({ how: 'path', executablePath: join(folder, name) })),
  );
};

/** Runs `--version`. A browser whose libraries are missing fails here instead of in the middle of a page. */
const versionOf = (
  executablePath: string,
  env: Readonly<Record<string, string>>,
): { readonly version: string } | { readonly reason: string } => {
  // Chrome for Windows opens a window on --version, so its word is taken at launch.
  if (process.platform === 'win32') return { version: '' };
  const run = spawnSync(executablePath, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, ...env },
  });
  const version = /\d+\.\d+\.\d+\.\d+/.exec(run.stdout ?? '')?.[0];
  if (run.status === 0 && version !== undefined) return { version };
  const said = (run.stderr ?? '').trim().split('\n').at(-1) ?? '';
  return { reason: run.error?.message ?? (said || `exit code ${run.status}`) };
};

/** The environments to try, in order: the packaged browser may need its own libraries. */
const environmentsFor = (candidate: Candidate): readonly Readonly<Record<string, string>>[] => {
  if (candidate.how !== 'packaged') return [{}];
  const { fontConfig, libraries } = packagedBrowserOf(candidate.executablePath);
  const fonts = { FONTCONFIG_FILE: fontConfig, FONTCONFIG_PATH: dirname(fontConfig) };
  const inherited = process.env.LD_LIBRARY_PATH;
  const path = inherited ? `${libraries}${delimiter}${inherited}` : libraries;
  return [fonts, { ...fonts, LD_LIBRARY_PATH: path }];
};

const faultOf = ({ how, executablePath }: Candidate): string | undefined =>
  how === 'packaged' ? packagedBrowserFault(packagedBrowserOf(executablePath)) : undefined;

const candidatesFor = async (
  wish: BrowserWish,
  options: BrowserSearchOptions,
): Promise<readonly Candidate[]> => {
  const env = options.env ?? process.env;
  const platform = options.platform ?? process.platform;
  if (wish.kind === 'path') return [{ how: 'env', executablePath: wish.path }];
  const packaged: Candidate[] = packagedBrowserRunsOn(platform, options.arch ?? process.arch)
    ? (options.browserFolders ?? browserFolders({ env })).map((folder) => ({
        how: 'packaged',
        executablePath: packagedBrowserIn(folder).executable,
      }))
    : [];
  // The pinned build is the packaged one; where none exists, Playwright's exact build takes its place.
  if (wish.kind === 'pinned' && packaged.length > 0) return packaged;
  const full = options.playwrightPath ?? (await askPlaywright());
  const own = (full === '' ? [] : [...besidePlaywright(full), full]).map(
    (executablePath): Candidate => ({ how: 'playwright', executablePath }),
  );
  if (wish.kind === 'pinned') return own;
  const channels = channelCandidates(platform, env, options.systemRoot ?? '/');
  return [...own, ...channels, ...pathCandidates(env.PATH), ...packaged];
};

/**
 * Looks for a browser in the documented order.
 *
 * @returns the first that starts; candidates whose file exists but which do not start are `rejected`,
 * and so is a path in `BANXIN_BROWSER` that does not exist
 */
export const resolveBrowser = async (
  options: BrowserSearchOptions = {},
): Promise<BrowserSearch> => {
  const wish = browserWish(options.env ?? process.env);
  const rejected: RejectedBrowser[] = [];
  for (const candidate of await candidatesFor(wish, options)) {
    if (!existsSync(candidate.executablePath)) {
      if (candidate.how === 'env') rejected.push({ ...candidate, reason: 'no such file' });
      continue;
    }
    let reason = faultOf(candidate) ?? '';
    for (const env of reason === '' ? environmentsFor(candidate) : []) {
      const answer = versionOf(candidate.executablePath, env);
      if ('version' in answer) return { found: { ...candidate, ...answer, env }, rejected };
      reason = answer.reason;
    }
    rejected.push({ ...candidate, reason });
  }
  return { rejected };
};

/** One line for people: `packaged chromium 153.0.8010.0`. */
export const describeBrowser = (browser: ResolvedBrowser): string =>
  `${browser.how} ${basename(browser.executablePath)} ${browser.version}`.trim();
