/**
 * The files that sheets name, written where the browser that prints them reads: subsets of faces, prepared
 * pictures. They go with their folder; what is kept of them is in the cache.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Cache } from '../../src/cache/cache.ts';
import { writeWhole } from '../../src/cache/write-whole.ts';
import type { FontFace } from '../../src/fonts/font-faces.ts';
import type { DrawingFace } from '../../src/images/derive.ts';
import type { PlacedPicture } from '../page-plan/page-plan.ts';
import { type PictureRecipe, preparePicture } from './picture-files.ts';

const writeFile = async (folder: string, name: string, bytes: Uint8Array): Promise<string> => {
  const file = path.join(folder, name);
  await writeWhole(file, bytes);
  return pathToFileURL(file).href;
};

/** Writes the subsets into a folder; gives the `file:` address of each. */
export const writeFaces = async (
  faces: readonly FontFace[],
  folder: string,
): Promise<(face: FontFace) => string> => {
  const urls = new Map<FontFace, string>();
  for (const face of faces) {
    const bytes = face.files.truetype?.bytes;
    if (bytes === undefined) continue;
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 24);
    urls.set(face, await writeFile(folder, `${name}.ttf`, bytes));
  }
  return (face) => urls.get(face) ?? '';
};

/** Makes the pictures, or takes them from the cache, and writes them; gives the `file:` address of each. */
export const writePictures = async (
  recipes: readonly PictureRecipe[],
  folder: string,
  face: DrawingFace,
  cache?: Cache,
): Promise<(picture: PlacedPicture) => string> => {
  const urls = new Map<PlacedPicture, string>();
  for (const recipe of recipes) {
    const { name, bytes } = await preparePicture(recipe, face, cache);
    urls.set(recipe.picture, await writeFile(folder, name, bytes));
  }
  return (picture) => urls.get(picture) ?? '';
};
