/**
 * Pictures prepared for one place: cut to the view that layout chose and scaled to the print
 * resolution, or, for drawings, their text turned into outlines of the paper's own faces.
 *
 * Cached by content under a cache folder; the same inputs give the same bytes. No alpha: it would be a
 * transparency in the PDF (docs/design/print.md#pictures).
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { writeWhole } from './write-file.ts';

/** What a photograph is cut to. */
export interface PhotoCut {
  /** Shares of width and height from the top left. */
  readonly view: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  /** Most pixels across: the printed width at the highest useful resolution. */
  readonly maxWidth: number;
}

const JPEG_QUALITY = 86;
/** The web's own sizes are made from it: nothing may be lost before. */
const WEB_QUALITY = 94;
/** Raise when the way pictures are made changes, so that old cache entries are not used. */
const RECIPE = 2;

const cacheName = (parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256').update(`recipe ${RECIPE}`);
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 24);
};

/** Cuts and scales a photograph; gives the path of a JPEG in the cache. */
export const derivePhoto = async (
  file: string,
  cut: PhotoCut,
  cacheDir: string,
): Promise<string> => {
  const bytes = await readFile(file);
  const target = path.join(cacheDir, `${cacheName([bytes, JSON.stringify(cut)])}.jpg`);
  if (existsSync(target)) return target;
  const turned = sharp(bytes).rotate();
  const { data, info } = await turned.toBuffer({ resolveWithObject: true });
  const left = Math.round(cut.view.x * info.width);
  const top = Math.round(cut.view.y * info.height);
  const region = {
    left,
    top,
    width: Math.max(1, Math.min(info.width - left, Math.round(cut.view.w * info.width))),
    height: Math.max(1, Math.min(info.height - top, Math.round(cut.view.h * info.height))),
  };
  const output = await sharp(data)
    .extract(region)
    .resize({ width: Math.min(cut.maxWidth, region.width), withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer();
  await writeWhole(target, output);
  return target;
};

/** Formats that every bundler and browser reads; any other becomes the first. */
const WEB_FORMATS: Readonly<Record<string, string>> = { jpeg: 'jpg', png: 'png', webp: 'webp' };

/**
 * A photograph under a plain name, its bytes as they are, or as a JPEG of high quality where a browser could
 * not read them (TIFF, AVIF); gives the path in the cache.
 */
export const plainPhoto = async (file: string, cacheDir: string): Promise<string> => {
  const bytes = await readFile(file);
  const { format } = await sharp(bytes).metadata();
  const ending = WEB_FORMATS[format ?? ''];
  const target = path.join(cacheDir, `${cacheName([bytes, 'web'])}.${ending ?? 'jpg'}`);
  if (existsSync(target)) return target;
  const output =
    ending === undefined
      ? await sharp(bytes)
          .rotate()
          .flatten({ background: '#ffffff' })
          .toColourspace('srgb')
          .jpeg({ quality: WEB_QUALITY, chromaSubsampling: '4:4:4' })
          .toBuffer()
      : bytes;
  await writeWhole(target, output);
  return target;
};

/**
 * Turns a drawing's text into outlines of the given font files; gives the path of an SVG. Font files are
 * named by their content, so their names are enough for the key, and no folder of a machine enters it.
 */
export const deriveDrawing = async (
  file: string,
  fontFiles: readonly string[],
  cacheDir: string,
): Promise<string> => {
  const bytes = await readFile(file);
  const target = path.join(
    cacheDir,
    `${cacheName([bytes, ...fontFiles.map((font) => path.basename(font))])}.svg`,
  );
  if (existsSync(target)) return target;
  const outlined = new Resvg(bytes, {
    font: { fontFiles: [...fontFiles], loadSystemFonts: false },
  }).toString();
  await writeWhole(target, outlined);
  return target;
};
