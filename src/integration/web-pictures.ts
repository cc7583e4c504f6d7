/**
 * Photographs for the web whose name or type the bundler would trip over (`a?b.jpg`, a TIFF, names that one
 * system spells in two ways), under a plain name. In: the newspaper. Out: the file of each, made once by content.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from '../cache/cache.ts';
import { plainPhoto } from '../images/derive.ts';
import { figuresOf } from '../model/figures.ts';
import { isPlainPath } from '../model/picture-types.ts';
import type { Newspaper } from '../model/publication.ts';
import { handOver } from './hand-over.ts';
import type { Settings } from './options.ts';

/** `2023-08-18/images/a?b.jpg` to the file to be imported instead. */
export type WebPictures = ReadonlyMap<string, string>;

/** Makes a plain file of every photograph that needs one. */
export const webPictures = async (
  newspaper: Newspaper,
  { drawingsDir, issuesDir }: Pick<Settings, 'drawingsDir' | 'issuesDir'>,
  cache: Cache,
): Promise<WebPictures> => {
  const pictures = new Map<string, string>();
  for (const { date, articles } of newspaper.issues) {
    for (const { src, drawing } of articles.flatMap(({ blocks }) => figuresOf(blocks))) {
      const file = join(issuesDir, date, src);
      if (drawing || isPlainPath(src) || !existsSync(file)) continue;
      pictures.set(`${date}/${src}`, await handOver(await plainPhoto(file, cache), drawingsDir));
    }
  }
  return pictures;
};
