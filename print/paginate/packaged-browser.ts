/**
 * The browser of last resort, and the one that is the same everywhere: a Chromium headless shell that
 * comes as an npm package for Linux x64.
 *
 * In: the package's folder after npm has installed it. Out: a versioned folder of our cache with the
 * executable, the libraries of a bare machine and one fallback font. The package's own unpacking is not
 * used: it writes to a fixed temporary path and trusts whatever file is already there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

/** The npm package and exact version that is unpacked. */
export const packagedBrowserName = '@sparticuz/chromium';
/** Its exact version; a change of it changes the pinned page. */
export const packagedBrowserVersion = '153.0.0';
/** SHA-256 of `bin/chromium.br` in that version, so that a damaged or swapped download is refused. */
const executableDigest = '38e1e1649db20fa4ea644bf5987688ce81a4c9eb10e7eae8380b74fc0d699fea';

/** Where the parts of an unpacked browser lie. */
export interface PackagedBrowser {
  readonly folder: string;
  readonly executable: string;
  /** NSS, NSPR and expat, for machines that have none of their own. */
  readonly libraries: string;
  /** A fontconfig file that names only the packaged fallback font, so no system font is ever seen. */
  readonly fontConfig: string;
}

/** Whether the packaged browser runs on this kind of machine. */
export const packagedBrowserRunsOn = (platform: string, arch: string): boolean =>
  platform === 'linux' && arch === 'x64';

/** The places of the unpacked browser under a cache folder, whether it is there or not. */
export function packagedBrowserIn(cacheFolder: string): PackagedBrowser {
  const folder = join(cacheFolder, `chromium-${packagedBrowserVersion}`);
  return {
    folder,
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'lib'),
    fontConfig: join(folder, 'fonts.conf'),
  };
}

/** The nearest folder at or above `start` that has a `package.json`; `start` itself when none has. */
export function projectFolder(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) return start;
  }
}

/** The folder that unpacked browsers are kept in, below the project's `node_modules`. */
export const browserCacheFolder = (start: string = process.cwd()): string =>
  join(projectFolder(start), 'node_modules', '.cache', 'banxin', 'browser');

/** Absolute paths are not written into the file, so the project folder may move. */
const fontConfigText = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function untar(archive: string, target: string): void {
  const input = brotliDecompressSync(readFileSync(archive));
  const result = spawnSync('tar', ['-x', '--no-same-owner', '-f', '-', '-C', target], { input });
  if (result.status !== 0) {
    throw new Error(
      `tar could not unpack ${archive}: ${result.stderr?.toString() ?? result.error}`,
    );
  }
}

/**
 * Unpacks an installed package into the cache. Everything is written to a temporary folder beside the
 * target and renamed at the end, so a second process never sees half a browser.
 *
 * @param packageFolder the folder that holds the package's `bin/`
 * @throws when the executable's digest is not the expected one, or the disk is full
 */
export async function unpackBrowser(
  packageFolder: string,
  cacheFolder: string,
): Promise<PackagedBrowser> {
  const bin = join(packageFolder, 'bin');
  const digest = await digestOf(join(bin, 'chromium.br'));
  if (digest !== executableDigest) {
    throw new Error(`${packagedBrowserName} has the digest ${digest}, not ${executableDigest}`);
  }
  await mkdir(cacheFolder, { recursive: true });
  const draft = await mkdtemp(join(cacheFolder, '.unpack-'));
  try {
    const executable = join(draft, 'chromium');
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(executable),
    );
    await chmod(executable, 0o755);
    untar(join(bin, 'al2023.tar.br'), draft);
    untar(join(bin, 'fonts.tar.br'), draft);
    await writeFile(join(draft, 'fonts.conf'), fontConfigText);
    return await moveIntoPlace(draft, cacheFolder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function moveIntoPlace(draft: string, cacheFolder: string): Promise<PackagedBrowser> {
  const browser = packagedBrowserIn(cacheFolder);
  try {
    await rename(draft, browser.folder);
  } catch (error) {
    // Another process was first: its folder is as good as ours.
    if (!existsSync(browser.executable)) throw error;
  }
  return browser;
}
