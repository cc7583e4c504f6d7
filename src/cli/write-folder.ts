/** Replaces a folder of results as a whole: readers see the old one or the new one, never a mixture. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Counts } from '../timings/stages.ts';

/** Writes files (names relative, `/` separated) as the only content of a folder. */
export const writeFolder = async (
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> => {
  const fresh = `${folder}.${randomUUID()}.tmp`;
  try {
    for (const [name, content] of files) {
      const file = path.join(fresh, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    await rm(folder, { recursive: true, force: true });
    await mkdir(path.dirname(folder), { recursive: true });
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
};

/** Files and their bytes, for `--timings`. */
export const fileCounts = (files: ReadonlyMap<string, string | Uint8Array>): Counts => ({
  files: files.size,
  bytes: [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0),
});
