/** The order in which browsers are looked for, with false browsers that only tell a version. */
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserMissing } from '../../../print/paginate/browser.ts';
import {
  browserFolders,
  packagedBrowserFault,
  packagedBrowserIn,
} from '../../../print/paginate/packaged-browser.ts';
import {
  type BrowserSearchOptions,
  browserWish,
  resolveBrowser,
} from '../../../print/paginate/resolve-browser.ts';
import { unpackBrowser } from '../../../print/paginate/unpack-browser.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banxin-browser-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function fakeBrowser(path: string, version: string, script?: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script ?? `echo "Chromium ${version} false"`}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** A packaged one, with the sizes that unpacking writes. */
function fakePackaged(folder: string, version: string, script?: string): string {
  const { executable, sizes } = packagedBrowserIn(folder);
  fakeBrowser(executable, version, script);
  writeFileSync(sizes, JSON.stringify({ chromium: statSync(executable).size }));
  return executable;
}

const inRoot = (...parts: string[]): string => join(root, ...parts);
const full = () => inRoot('pw', 'chromium-1255', 'chrome-linux64', 'chrome');
const shell = () =>
  inRoot(
    'pw',
    'chromium_headless_shell-1255',
    'chrome-headless-shell-linux64',
    'chrome-headless-shell',
  );
const options = (env: Record<string, string> = {}): BrowserSearchOptions => ({
  env: { PATH: inRoot('bin'), ...env },
  platform: 'linux',
  arch: 'x64',
  browserFolders: [inRoot('absent'), inRoot('cache')],
  playwrightPath: full(),
  systemRoot: root,
});

describe.skipIf(process.platform === 'win32')('resolveBrowser', () => {
  it('takes each step of the order only when those before it are gone', async () => {
    const steps = [
      [fakeBrowser(inRoot('mine'), '1.0.0.1'), 'env'],
      [fakeBrowser(shell(), '1.0.0.2'), 'playwright'],
      [fakeBrowser(full(), '1.0.0.3'), 'playwright'],
      [fakeBrowser(inRoot('opt', 'google', 'chrome', 'chrome'), '1.0.0.4'), 'chrome'],
      [fakeBrowser(inRoot('opt', 'microsoft', 'msedge', 'msedge'), '1.0.0.5'), 'msedge'],
      [fakeBrowser(inRoot('bin', 'chromium'), '1.0.0.6'), 'path'],
      [fakeBrowser(inRoot('bin', 'google-chrome'), '1.0.0.7'), 'path'],
      [fakePackaged(inRoot('cache'), '1.0.0.8'), 'packaged'],
    ] as const;
    for (const [index, [executablePath, how]] of steps.entries()) {
      const env = index === 0 ? { BANXIN_BROWSER: executablePath } : {};
      const { found } = await resolveBrowser(options(env));
      expect(found).toMatchObject({ executablePath, how, version: `1.0.0.${index + 1}` });
      rmSync(executablePath);
    }
    expect((await resolveBrowser(options())).found).toBeUndefined();
  });

  it('passes over a browser that does not start, and keeps the reason', async () => {
    const broken = fakeBrowser(shell(), '', 'echo "libnss3.so: cannot open" >&2; exit 127');
    const working = fakeBrowser(inRoot('bin', 'chromium'), '2.0.0.1');
    const { found, rejected } = await resolveBrowser(options());
    expect(found?.executablePath).toBe(working);
    expect(rejected).toEqual([
      { executablePath: broken, how: 'playwright', reason: 'libnss3.so: cannot open' },
    ]);
  });

  it('never falls back from a path that a person gave', async () => {
    fakeBrowser(shell(), '1.0.0.2');
    const env = { BANXIN_BROWSER: inRoot('absent') };
    const search = await resolveBrowser(options(env));
    expect(search.found).toBeUndefined();
    expect(browserMissing(search, env)).toMatchObject({
      rule: 'setup/browser-path',
      data: { path: inRoot('absent'), reason: 'no such file' },
    });
  });

  it('takes only the packaged build when pinned, or Playwright’s where there is none', async () => {
    fakeBrowser(shell(), '1.0.0.2');
    fakeBrowser(inRoot('bin', 'chromium'), '1.0.0.4');
    const pinned = options({ BANXIN_BROWSER: 'pinned' });
    expect((await resolveBrowser(pinned)).found).toBeUndefined();
    fakePackaged(inRoot('cache'), '1.0.0.6');
    expect((await resolveBrowser(pinned)).found?.how).toBe('packaged');
    const arm = { ...pinned, arch: 'arm64' };
    expect((await resolveBrowser(arm)).found?.how).toBe('playwright');
  });

  it('gives the packaged browser its own libraries only when it does not start without', async () => {
    const { libraries, fontConfig } = packagedBrowserIn(inRoot('cache'));
    const needsLibraries = `case "$LD_LIBRARY_PATH" in *"${libraries}"*) echo "Chromium 3.0.0.1";; *) exit 127;; esac`;
    fakePackaged(inRoot('cache'), '', needsLibraries);
    const { found } = await resolveBrowser(options());
    expect(found?.env.LD_LIBRARY_PATH?.startsWith(libraries)).toBe(true);
    fakePackaged(inRoot('cache'), '3.0.0.2');
    const plain = (await resolveBrowser(options())).found;
    expect(plain?.env).toEqual({
      FONTCONFIG_FILE: fontConfig,
      FONTCONFIG_PATH: dirname(fontConfig),
    });
  });
});

describe('browserWish', () => {
  it.each([
    [undefined, { kind: 'auto' }],
    ['', { kind: 'auto' }],
    ['auto', { kind: 'auto' }],
    ['pinned', { kind: 'pinned' }],
    ['/opt/chrome', { kind: 'path', path: '/opt/chrome' }],
  ])('reads %s', (value, wish) => {
    expect(browserWish(value === undefined ? {} : { BANXIN_BROWSER: value })).toEqual(wish);
  });
});

describe('the packaged browser', () => {
  it('is refused when its digest is another', async () => {
    mkdirSync(inRoot('package', 'bin'), { recursive: true });
    writeFileSync(inRoot('package', 'bin', 'chromium.br'), 'swapped');
    await expect(unpackBrowser(inRoot('package'), inRoot('cache'))).rejects.toThrow(/digest/);
  });

  it('is looked for in BANXIN_CACHE and then in the folder of the user, which is there once', () => {
    const env = { XDG_CACHE_HOME: inRoot('xdg') };
    const machine = { platform: 'linux', home: root };
    const own = inRoot('xdg', 'banxin', 'browser');
    expect(browserFolders({ ...machine, env })).toEqual([own]);
    const named = { ...env, BANXIN_CACHE: inRoot('named') };
    expect(browserFolders({ ...machine, env: named })).toEqual([inRoot('named', 'browser'), own]);
  });

  it('is passed over when a part of it is gone or cut, with the reason', async () => {
    const executable = fakePackaged(inRoot('cache'), '1.0.0.6');
    expect(packagedBrowserFault(packagedBrowserIn(inRoot('cache')))).toBeUndefined();
    appendFileSync(executable, '#');
    expect((await resolveBrowser(options())).rejected).toEqual([
      { executablePath: executable, how: 'packaged', reason: 'chromium is damaged' },
    ]);
    rmSync(packagedBrowserIn(inRoot('cache')).sizes);
    expect(packagedBrowserFault(packagedBrowserIn(inRoot('cache')))).toBe('it is not whole');
  });
});
