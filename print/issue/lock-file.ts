/** `layout.lock.json` in an issue's folder: read before planning, written after by the command. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../../src/cache/write-whole.ts';
import { type LayoutLock, readLayoutLock, writeLayoutLock } from '../../src/model/layout-lock.ts';

const nameIn = (folder: string): string => path.join(folder, 'layout.lock.json');

/** The lock of an issue; undefined when there is none, or none that this version knows. */
export const readLockFile = async (folder: string): Promise<LayoutLock | undefined> => {
  const text = await readFile(nameIn(folder), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : readLayoutLock(text);
};

/** Whether the folder holds a lock that cannot be read as one: merge marks in it, another version, a folder. */
export const isLockUnreadable = async (folder: string): Promise<boolean> => {
  const state = await stat(nameIn(folder)).catch(() => undefined);
  return state !== undefined && (await readLockFile(folder)) === undefined;
};

/** Writes the lock if it differs; an issue with nothing to keep gets none. Says whether it wrote. */
export const writeLockFile = async (folder: string, lock: LayoutLock): Promise<boolean> => {
  const file = nameIn(folder);
  const text = writeLayoutLock(lock);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  const nothing = lock.pages.length === 0 && lock.headlines.length === 0;
  if (text === before || (before === undefined && nothing)) return false;
  await writeWhole(file, text);
  return true;
};
