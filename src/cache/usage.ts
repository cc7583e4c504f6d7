/** How much a cache folder holds, by kind: what `banxin doctor` tells. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CacheKind, cacheKinds, entriesFolder } from './cache.ts';
import { filesOfKind } from './prune.ts';

/** Bytes by kind of entry, and of unpacked browsers. */
export type CacheUsage = Readonly<Record<CacheKind | 'browser', number>>;

/** Bytes of all files below a folder; links are not followed. */
export const bytesBelow = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries.filter((item) => item.isFile())) {
    bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => undefined))?.size ?? 0;
  }
  return bytes;
};

/** What lies in a cache folder; nothing where there is none. */
export const cacheUsage = async (folder: string): Promise<CacheUsage> => {
  const usage: [string, number][] = [];
  for (const kind of cacheKinds) {
    const files = await filesOfKind(join(entriesFolder(folder), kind));
    usage.push([kind, files.reduce((sum, { bytes }) => sum + bytes, 0)]);
  }
  usage.push(['browser', await bytesBelow(join(folder, 'browser'))]);
  return Object.fromEntries(usage) as CacheUsage;
};
