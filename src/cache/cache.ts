/**
 * The one content cache: prints, cards, pictures and fonts by what they were made from.
 *
 * In: a kind, the values that shape a thing, how to make it. Out: the thing, made now or read. A key holds
 * those values and the stamp (our code, the packages, Node, the machine), so an entry is never wrong, only
 * unused. Half and damaged entries are misses. A folder that cannot be written to costs time, not work: it is
 * told once and nothing more is kept.
 */
import { readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { cacheFolder } from './cache-folder.ts';
import { type Files, packEntry, unpackEntry } from './entry.ts';
import { hashValues } from './hash-values.ts';
import { type CacheLimits, pruneEntries } from './prune.ts';
import { ownStamp } from './stamp.ts';
import { isMissing, writeWhole } from './write-whole.ts';

/**
 * What is kept, a folder a kind. A new kind is a word here. A stage that may not touch the disk
 * (`print/typeset`, `print/layout`) is handed what was kept and hands back what is to be kept.
 */
export const cacheKinds = ['prints', 'cards', 'pictures', 'fonts'] as const;
/** A kind of thing that is kept. */
export type CacheKind = (typeof cacheKinds)[number];

/** An open cache. Nothing here throws for what is on disk. */
export interface Cache {
  readonly folder: string;
  /** The key of a thing: everything that shapes its bytes, as plain data and bytes. */
  readonly key: (...values: readonly unknown[]) => string;
  /** The kept files of a key; undefined when there are none or they are damaged. */
  readonly read: (kind: CacheKind, key: string) => Promise<Files | undefined>;
  readonly write: (kind: CacheKind, key: string, files: Files) => Promise<void>;
}

/** How a cache is opened; every field has a default. */
export interface CacheOptions {
  /** Default: `cacheFolder()`. */
  readonly folder?: string;
  /** Reads nothing, so that all is made anew, and kept. */
  readonly fresh?: boolean;
  /** Told when the folder cannot be written to, once. */
  readonly tell?: (problem: Diagnostic) => void;
  readonly limits?: CacheLimits;
  /** Stands for code, packages and machine; given by tests only. */
  readonly stamp?: string;
}

const HOUR_MS = 3_600_000;
/**
 * Five gigabytes hold the prints of a thousand issues and more. Three days are from Friday's paper to
 * Monday's: what yesterday's build asked for, today's will ask for again, so it is not what goes.
 */
const usualLimits: CacheLimits = { maxBytes: 5 * 2 ** 30, graceMs: 72 * HOUR_MS };
/** How old the note of the last use may be, ms: a touch for every reading would be a write for every reading. */
const TOUCH_MS = 60_000;

/** The folder of entries in a cache folder; unpacked browsers lie beside it. */
export const entriesFolder = (folder: string): string => join(folder, 'entries');

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Windows lets nobody replace a file that somebody reads: then it is there, which is all we wanted. */
const isTaken = (error: unknown): boolean =>
  process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error));

/** Notes that a file is in use. In a folder that is only read nothing is pruned either. */
const touch = async (file: string): Promise<void> => {
  try {
    const age = Date.now() - (await stat(file)).mtimeMs;
    if (Math.abs(age) > TOUCH_MS) await utimes(file, new Date(), new Date());
  } catch {
    // Pruned since it was read, or not ours to touch.
  }
};

/** Prunes unless this or another process did within the hour. */
const pruneSometimes = async (folder: string, limits: CacheLimits): Promise<void> => {
  const note = join(folder, 'pruned');
  const last = (await stat(note).catch(() => undefined))?.mtimeMs ?? Number.NEGATIVE_INFINITY;
  if (Math.abs(Date.now() - last) < HOUR_MS) return;
  await writeWhole(note, '');
  await pruneEntries(entriesFolder(folder), limits);
};

/** Opens a cache. Nothing is made on disk before something is kept. */
export const openCache = (options: CacheOptions = {}): Cache => {
  const { folder = cacheFolder(), fresh = false, limits = usualLimits } = options;
  const stamp = options.stamp ?? ownStamp();
  const entries = entriesFolder(folder);
  let isShut = false;
  const shut = (error: unknown): void => {
    if (isShut) return;
    isShut = true;
    // Without the path, which names a draft.
    const reason = (error instanceof Error ? error.message : String(error)).split(', ')[0] ?? '';
    const data = { folder, reason };
    options.tell?.({ rule: 'cache/unwritable', severity: 'warning', data });
  };
  const fileOf = (kind: CacheKind, key: string): string => join(entries, kind, key);
  return {
    folder,
    key: (...values) => hashValues(stamp, values).slice(0, 40),
    read: async (kind, key) => {
      if (fresh) return undefined;
      const file = fileOf(kind, key);
      const bytes = await readFile(file).catch(() => undefined);
      const files = bytes && unpackEntry(kind, key, bytes);
      if (files !== undefined) await touch(file);
      return files;
    },
    write: async (kind, key, files) => {
      if (isShut) return;
      const entry = packEntry(kind, key, files);
      const write = (): Promise<void> => writeWhole(fileOf(kind, key), entry);
      try {
        // Somebody may empty the folder while we work.
        await write().catch((error: unknown) => {
          if (!isMissing(error)) throw error;
          return write();
        });
        await pruneSometimes(folder, limits);
      } catch (error) {
        if (!isTaken(error)) shut(error);
      }
    },
  };
};

/** A thing of one file: what was kept, or what `make` makes, which is then kept. No cache, no keeping. */
export const kept = async (
  cache: Cache | undefined,
  kind: CacheKind,
  values: readonly unknown[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> => {
  if (cache === undefined) return make();
  const key = cache.key(...values);
  const known = (await cache.read(kind, key))?.get('');
  if (known !== undefined) return known;
  const made = await make();
  await cache.write(kind, key, new Map([['', made]]));
  return made;
};
