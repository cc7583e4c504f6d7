/** Writing files so that a reader never sees half of one: to a temporary name, then renamed. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How the name of a file ends while it is written. */
export const DRAFT = '.tmp';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Whether an error says that there is no such file or folder. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

/**
 * Makes a folder and those above it. Node's own recursive `mkdir` never ends on a file system that says of a
 * folder that is there that it is not (`/proc`).
 */
export const makeFolder = async (folder: string): Promise<void> => {
  const make = (): Promise<unknown> =>
    mkdir(folder).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  try {
    await make();
  } catch (error) {
    if (!isMissing(error) || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await make();
  }
};

/** Writes a file whole or not at all, making its folder. */
export const writeWhole = async (file: string, data: string | Uint8Array): Promise<void> => {
  await makeFolder(dirname(file));
  const draft = `${file}.${randomUUID()}${DRAFT}`;
  try {
    await writeFile(draft, data);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};
