/**
 * Two takes compared, picture by picture. In: folders. Out: a measure of difference for each picture, the greatest first,
 * and a picture of where it lies. Same takes, same report.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** A picture of either take. */
export interface Compared {
  /** Its name in the takes, `/` separated; the first part is its kind. */
  readonly name: string;
  readonly state: 'new' | 'gone' | 'changed' | 'same';
  /** Share of its pixels that differ, 0 to 1; 1 for what is new or gone. */
  readonly difference: number;
  /** Width and height in pixels, where it is there. */
  readonly before?: Size;
  readonly after?: Size;
}

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels closer than this are the same to an eye, 0 to 1; `pixelmatch`'s own. */
const THRESHOLD = 0.1;
const WHITE = { r: 255, g: 255, b: 255 };

/** Folders of a comparison. */
export interface Takes {
  readonly before: string;
  readonly after: string;
  /** Where pictures of differences go, by the names of the pictures, as PNG. */
  readonly differences: string;
}

/** Every picture of two takes, the greatest difference first, then by name. A take that is not there is empty. */
export const compareTakes = async (takes: Takes): Promise<readonly Compared[]> => {
  const [before, after] = [await namesIn(takes.before), await namesIn(takes.after)];
  const names = [...new Set([...before, ...after])];
  const compared: Compared[] = [];
  for (const name of names) {
    compared.push(await compareOne(name, takes, before.includes(name), after.includes(name)));
  }
  return compared.sort(
    (a, b) =>
      b.difference - a.difference ||
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      (a.name < b.name ? -1 : 1),
  );
};

const ORDER: readonly Compared['state'][] = ['changed', 'new', 'gone', 'same'];

const namesIn = async (folder: string): Promise<readonly string[]> => {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
};

const compareOne = async (
  name: string,
  { before, after, differences }: Takes,
  was: boolean,
  is: boolean,
): Promise<Compared> => {
  const [old, now] = [path.join(before, name), path.join(after, name)];
  if (!was) return { name, state: 'new', difference: 1, after: await sizeOf(now) };
  if (!is) return { name, state: 'gone', difference: 1, before: await sizeOf(old) };
  const sizes = { before: await sizeOf(old), after: await sizeOf(now) };
  const [a, b] = [await readFile(old), await readFile(now)];
  if (a.equals(b)) return { name, state: 'same', difference: 0, ...sizes };
  const width = Math.max(sizes.before.width, sizes.after.width);
  const height = Math.max(sizes.before.height, sizes.after.height);
  const marked = new Uint8Array(width * height * 4);
  const pixels = [await pixelsOf(a, width, height), await pixelsOf(b, width, height)] as const;
  const differing = pixelmatch(...pixels, marked, width, height, { threshold: THRESHOLD });
  const sameSize =
    sizes.before.width === sizes.after.width && sizes.before.height === sizes.after.height;
  if (differing === 0 && sameSize) return { name, state: 'same', difference: 0, ...sizes };
  const file = path.join(differences, differenceName(name));
  await mkdir(path.dirname(file), { recursive: true });
  await sharp(marked, { raw: { width, height, channels: 4 } })
    .png()
    .toFile(file);
  return { name, state: 'changed', difference: differing / (width * height), ...sizes };
};

/** The name of the picture that shows where two differ. */
export const differenceName = (name: string): string => `${name.replace(/\.[^./]+$/, '')}.png`;

const sizeOf = async (file: string): Promise<Size> => {
  const { width, height } = await sharp(file).metadata();
  return { width, height };
};

/** A picture's pixels on white, as large as asked for; its corner stays where it is. */
const pixelsOf = async (bytes: Uint8Array, width: number, height: number): Promise<Uint8Array> => {
  const { width: own, height: tall } = await sharp(bytes).metadata();
  return sharp(bytes)
    .flatten({ background: WHITE })
    .extend({ right: width - own, bottom: height - tall, background: WHITE })
    .ensureAlpha()
    .raw()
    .toBuffer();
};
