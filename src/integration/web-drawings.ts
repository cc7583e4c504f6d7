/**
 * Drawings (SVG) for the web, their text turned into outlines of the paper's own Hei: a picture cannot
 * use the page's fonts, and a reader's machine may have none that suit. In: the newspaper and the face.
 * Out: the file of each drawing, where Vite may read it.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cache } from '../cache/cache.ts';
import { writeWhole } from '../cache/write-whole.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { deriveDrawing, type PreparedPicture } from '../images/derive.ts';
import { figuresOf } from '../model/figures.ts';
import type { Newspaper } from '../model/publication.ts';
import type { Settings } from './options.ts';

/** `2023-08-18/images/a.svg` to the file to be served. */
export type Drawings = ReadonlyMap<string, string>;

/** Writes a file unless it is there as it should be: Vite would load the page again. */
const handOver = async ({ name, bytes }: PreparedPicture, folder: string): Promise<string> => {
  const file = join(folder, name);
  const there = await readFile(file).catch(() => undefined);
  if (!there?.equals(bytes)) await writeWhole(file, bytes);
  return file;
};

/** Outlines every drawing of the newspaper. A missing file is the model's to report. */
export const webDrawings = async (
  newspaper: Newspaper,
  fonts: FontSet,
  settings: Settings,
  cache: Cache,
): Promise<Drawings> => {
  const drawings = new Map<string, string>();
  for (const { date, articles } of newspaper.issues) {
    const figures = articles.flatMap(({ blocks }) => figuresOf(blocks));
    for (const { src } of figures.filter(({ drawing }) => drawing)) {
      const file = join(settings.issuesDir, date, src);
      if (!existsSync(file)) continue;
      const prepared = await deriveDrawing(file, fonts.hei, cache);
      drawings.set(`${date}/${src}`, await handOver(prepared, settings.drawingsDir));
    }
  }
  return drawings;
};
