/** Writes an author's file anew: whole or not at all, with the rights it had, through a link to the file itself. */
import { randomUUID } from 'node:crypto';
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/** Puts a text in place of a file that is there. */
export const writeOver = async (file: string, text: string): Promise<void> => {
  const real = await realpath(file);
  const { mode } = await stat(real);
  const temporary = `${real}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text);
    await chmod(temporary, mode);
    await rename(temporary, real);
  } finally {
    await rm(temporary, { force: true });
  }
};
