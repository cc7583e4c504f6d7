/**
 * Finished cards by content. In: everything that shapes a card's bytes. Out: the bytes, when they were
 * made before. Only cards that passed the gate are kept; a write is a temp file and a rename.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Raised when the drawing or the encoding changes in a way that the key does not hold. */
const SCHEMA = 1;

/** Hash of a card's inputs; `parts` are strings and plain data, never paths of this machine. */
export const cardKey = (...parts: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([SCHEMA, ...parts]))
    .digest('hex')
    .slice(0, 32);

/** SHA-256 of bytes, hexadecimal. */
export const contentHash = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Writes a file so that a reader sees the old or the new one, never a half. */
export const writeWhole = async (file: string, data: Uint8Array | string): Promise<void> => {
  const temp = `${file}.${process.pid}.tmp`;
  await writeFile(temp, data);
  await rename(temp, file);
};

/** The kept card of a key; undefined when there is none. */
export const readCachedCard = async (
  folder: string,
  key: string,
): Promise<Uint8Array | undefined> => readFile(join(folder, key)).catch(() => undefined);

/** Keeps a card. */
export const keepCard = async (folder: string, key: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, key), bytes);
};
