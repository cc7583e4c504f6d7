/**
 * Folders of a project that are no cache: what one step of a build hands to the next, and files that a browser
 * reads while it works. They lie below the project, since Vite serves nothing from outside it and a browser
 * from a sandboxed package sees neither hidden folders of the home nor the temporary folder of the machine.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from './write-whole.ts';

/** Where a site's editions and outlined drawings wait for Astro, `.banxin` where packages lie elsewhere. */
export const handOverFolder = (root: string): string =>
  existsSync(join(root, 'node_modules'))
    ? join(root, 'node_modules', '.cache', 'banxin')
    : join(root, '.banxin');

/** Where work folders of a project are made; the machine's temporary folder where packages lie elsewhere. */
export const workParent = (root: string): string =>
  existsSync(join(root, 'node_modules')) ? handOverFolder(root) : tmpdir();

const makeBelow = async (parent: string): Promise<string> => {
  await makeFolder(parent);
  return mkdtemp(join(parent, 'banxin-work-'));
};

/** A new empty folder, below another one if that can be written to. */
const makeWorkFolder = (parent: string = tmpdir()): Promise<string> =>
  makeBelow(parent).catch(() => makeBelow(tmpdir()));

/** Does something with a new empty folder, which is gone afterwards. */
export const withWorkFolder = async <T>(
  parent: string | undefined,
  use: (folder: string) => Promise<T>,
): Promise<T> => {
  const folder = await makeWorkFolder(parent);
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
