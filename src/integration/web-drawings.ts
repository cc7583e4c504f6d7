/**
 * Drawings (SVG) for the web, their text turned into outlines of the paper's own Hei: a picture cannot
 * use the page's fonts, and a reader's machine may have none that suit. In: the newspaper and the face.
 * Out: the file of each drawing, made once by content.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FontSet } from '../fonts/font-set.ts';
import { deriveDrawing } from '../images/derive.ts';
import { writeWhole } from '../images/write-file.ts';
import { figuresOf } from '../model/figures.ts';
import type { Newspaper } from '../model/publication.ts';
import type { Settings } from './options.ts';

/** `2023-08-18/images/a.svg` to the file to be served. */
export type Drawings = ReadonlyMap<string, string>;

/** Outlines every drawing of the newspaper. A missing file is the model's to report. */
export const webDrawings = async (
  newspaper: Newspaper,
  fonts: FontSet,
  settings: Settings,
): Promise<Drawings> => {
  const { cacheDir, issuesDir } = settings;
  const { hash, sfnt } = fonts.hei;
  const face = join(cacheDir, 'fonts', `drawing-${hash.slice(0, 16)}.ttf`);
  const drawings = new Map<string, string>();
  for (const { date, articles } of newspaper.issues) {
    const figures = articles.flatMap(({ blocks }) => figuresOf(blocks));
    for (const { src } of figures.filter(({ drawing }) => drawing)) {
      const file = join(issuesDir, date, src);
      if (!existsSync(file)) continue;
      if (!existsSync(face)) await writeWhole(face, sfnt);
      drawings.set(`${date}/${src}`, await deriveDrawing(file, [face], join(cacheDir, 'pictures')));
    }
  }
  return drawings;
};
