/**
 * Keeps the cache below its size: what was used longest ago goes first.
 *
 * Other processes read, write and prune at the same time. A reader opens a file before it goes or finds
 * nothing, which is a miss; what was used within the grace time is left alone, however large the cache has
 * grown, so that one run does not throw away what it will ask for again; an entry is first renamed and looked
 * at again, since it may have been used since it was listed.
 */
import { randomUUID } from 'node:crypto';
import { readdir, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { DRAFT, isMissing } from './write-whole.ts';

/** What may be kept. */
export interface CacheLimits {
  /** Bytes of all entries. */
  readonly maxBytes: number;
  /** Milliseconds since its last use in which nothing is removed. */
  readonly graceMs: number;
}

/** A file of the cache. */
export interface CacheFile {
  readonly file: string;
  readonly bytes: number;
  /** When it was last used, ms since 1970. */
  readonly used: number;
}

/** How the name of an entry ends while it is thrown away. */
const GONE = '.gone';
/** Room made beside what is needed, so that not every run has to prune: a share of the most bytes. */
const SLACK = 0.1;

const isLeftOver = (file: string): boolean => file.endsWith(DRAFT) || file.endsWith(GONE);

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

const look = async (file: string): Promise<CacheFile | undefined> => {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { file, bytes: found.size, used: found.mtimeMs } : undefined;
};

/** Every file of one kind. */
export const filesOfKind = async (folder: string): Promise<readonly CacheFile[]> => {
  const names = await namesIn(folder);
  const found = await Promise.all(names.map((name) => look(join(folder, name))));
  return found.filter((file) => file !== undefined);
};

/** Every file of every kind, also of kinds that only other versions know. */
const allFiles = async (entries: string): Promise<readonly CacheFile[]> => {
  const files: CacheFile[] = [];
  for (const kind of await namesIn(entries))
    files.push(...(await filesOfKind(join(entries, kind))));
  return files;
};

/** A time to come is one of a clock that was wrong: as far from now as it says, so not for ever young. */
const isYoung = (used: number, graceMs: number): boolean => Math.abs(Date.now() - used) < graceMs;

/** Removes a file unless it was used meanwhile; says whether it is gone. */
const removeUnused = async (file: string, graceMs: number): Promise<boolean> => {
  const gone = `${file}.${randomUUID()}${GONE}`;
  try {
    await rename(file, gone);
    const now = await look(gone);
    if (now !== undefined && isYoung(now.used, graceMs)) {
      await rename(gone, file);
      return false;
    }
    await unlink(gone);
    return true;
  } catch (error) {
    // Gone before us: room was made all the same. Anything else (open on Windows, not ours) stays.
    return isMissing(error);
  }
};

/**
 * Removes what no longer fits, and drafts of processes that have died. Never throws.
 *
 * @param entries the folder with a folder a kind
 */
export const pruneEntries = async (entries: string, limits: CacheLimits): Promise<void> => {
  const { graceMs, maxBytes } = limits;
  const files = await allFiles(entries);
  const old = files.filter(({ used }) => !isYoung(used, graceMs)).sort((a, b) => a.used - b.used);
  for (const { file } of old.filter((item) => isLeftOver(item.file))) {
    await unlink(file).catch(() => undefined);
  }
  let total = 0;
  for (const { file, bytes } of files) if (!isLeftOver(file)) total += bytes;
  if (total <= maxBytes) return;
  for (const { file, bytes } of old.filter((item) => !isLeftOver(item.file))) {
    if (total <= maxBytes * (1 - SLACK)) return;
    if (await removeUnused(file, graceMs)) total -= bytes;
  }
};
