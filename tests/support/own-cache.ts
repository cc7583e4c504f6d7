/**
 * The cache of the tests: a folder of this checkout, so that runs are quick and the user's own cache is neither
 * needed nor touched. A browser is the machine's: one in the folder that `BANXIN_CACHE` names is linked here,
 * one in the user's folder is found from everywhere.
 */
import { existsSync, lstatSync, mkdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../src/cache/cache-folder.ts';
import { pruneEntries } from '../../src/cache/prune.ts';

/** Entries of a day of work on Banxin itself, where every edit makes all of them anew. */
const limits = { maxBytes: 2 ** 30, graceMs: 3_600_000 } as const;

/** Makes the folder below a repository, with room in it, and says where it is. */
export const ownCache = async (root: string): Promise<string> => {
  const folder = join(root, 'node_modules', '.cache', 'banxin', 'tests');
  mkdirSync(folder, { recursive: true });
  const link = join(folder, 'browser');
  const browsers = join(cacheFolder(), 'browser');
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(link);
  const isOther = cacheFolder() !== folder && process.env['BANXIN_CACHE'] !== undefined;
  if (isOther && existsSync(browsers) && !existsSync(link)) symlinkSync(browsers, link, 'junction');
  await pruneEntries(join(folder, 'entries'), limits);
  return folder;
};
