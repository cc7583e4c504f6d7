/**
 * The folder of unpacked browsers: several versions side by side, each whole or not there. In: a browser that
 * was unpacked beside its place. Out: the browser in its place, and room where old ones were.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import {
  browserFolderPrefix,
  type PackagedBrowser,
  packagedBrowserFault,
  packagedBrowserIn,
} from './packaged-browser.ts';

const DAY_MS = 86_400_000;
/** Days after which an unused browser of another version goes, and what an unpacking that died left. */
const idleDays = { browser: 60, draft: 1 } as const;

/** Sizes of every file below a folder by `/` separated path. */
const sizesBelow = async (folder: string): Promise<Readonly<Record<string, number>>> => {
  const sizes: Record<string, number> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    sizes[relative(folder, file).split(sep).join('/')] = (await stat(file)).size;
  }
  return sizes;
};

/** How long something in the folder may lie unused; undefined for what is not ours. */
const daysOf = (name: string): number | undefined => {
  if (name.startsWith(browserFolderPrefix)) return idleDays.browser;
  return /^\.(unpack|install|broken)-/.test(name) ? idleDays.draft : undefined;
};

/** Removes browsers of other versions that nobody has used for long, and what was left half done. */
export const removeIdleBrowsers = async (browsers: string): Promise<void> => {
  const own = packagedBrowserIn(browsers).folder;
  for (const name of await readdir(browsers)) {
    const folder = join(browsers, name);
    const days = daysOf(name);
    const used = (await stat(folder).catch(() => undefined))?.mtimeMs;
    if (folder === own || days === undefined || used === undefined) continue;
    if (Date.now() - used > days * DAY_MS) await rm(folder, { recursive: true, force: true });
  }
};

/**
 * Puts an unpacked browser where it is looked for, with the sizes of its files; one that is damaged makes way.
 *
 * @param draft a folder beside its place
 * @throws when it cannot be put there and none that is whole is there
 */
export const placeBrowser = async (draft: string, browsers: string): Promise<PackagedBrowser> => {
  await writeFile(join(draft, 'sizes.json'), JSON.stringify(await sizesBelow(draft)));
  const browser = packagedBrowserIn(browsers);
  try {
    if (existsSync(browser.folder) && packagedBrowserFault(browser) !== undefined) {
      const broken = join(browsers, `.broken-${randomUUID()}`);
      await rename(browser.folder, broken);
      await rm(broken, { recursive: true, force: true });
    }
    await rename(draft, browser.folder);
  } catch (error) {
    // Another process was first: its folder is as good as ours.
    if (packagedBrowserFault(browser) !== undefined) throw error;
  }
  return browser;
};
