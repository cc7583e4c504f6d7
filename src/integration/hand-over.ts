/** Prepared pictures as files that Vite may read. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../cache/write-whole.ts';
import type { PreparedPicture } from '../images/derive.ts';

/** Writes a picture unless it is there as it should be: Vite would load the page again. Gives its path. */
export const handOver = async (
  { name, bytes }: PreparedPicture,
  folder: string,
): Promise<string> => {
  const file = join(folder, name);
  const there = await readFile(file).catch(() => undefined);
  if (!there?.equals(bytes)) await writeWhole(file, bytes);
  return file;
};
