/**
 * Pictures prepared for one place: cut to the view that layout chose and scaled to the print
 * resolution, or, for drawings, their text turned into outlines of one of the paper's own faces.
 *
 * Kept by content; the same inputs give the same bytes. No alpha: it would be a
 * transparency in the PDF (docs/design/print.md#pictures).
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { type Cache, kept } from '../cache/cache.ts';
import { withWorkFolder } from '../cache/project-folder.ts';

/** What a photograph is cut to. */
export interface PhotoCut {
  /** Shares of width and height from the top left. */
  readonly view: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  /** Most pixels across: the printed width at the highest useful resolution. */
  readonly maxWidth: number;
}

/** The face that a drawing's text is set in. A `FontEntry` will do. */
export interface DrawingFace {
  readonly sfnt: Uint8Array;
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string;
}

/** A prepared picture. */
export interface PreparedPicture {
  /**
   * File name by what it was made from, with its ending. It stands in addresses of the web edition: no
   * folder and no version of ours enters it, so that a page changes only when its picture does.
   */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const JPEG_QUALITY = 86;
/** The web's own sizes are made from it: nothing may be lost before. */
const WEB_QUALITY = 94;

const nameOf = (parts: readonly (string | Uint8Array)[], ending: string): string => {
  const hash = createHash('sha256').update('recipe 2');
  for (const part of parts) hash.update(part);
  return `${hash.digest('hex').slice(0, 24)}.${ending}`;
};

const cutPhoto = async (bytes: Uint8Array, cut: PhotoCut): Promise<Uint8Array> => {
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
  return sharp(data)
    .extract(region)
    .resize({ width: Math.min(cut.maxWidth, region.width), withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer();
};

/** Cuts and scales a photograph to a JPEG. */
export const derivePhoto = async (
  file: string,
  cut: PhotoCut,
  cache?: Cache,
): Promise<PreparedPicture> => {
  const source = await readFile(file);
  const bytes = await kept(cache, 'pictures', ['photo', source, cut, sharp.versions.vips], () =>
    cutPhoto(source, cut),
  );
  return { name: nameOf([source, JSON.stringify(cut)], 'jpg'), bytes };
};

/** The library takes faces as files only. */
const outline = (drawing: Buffer, face: DrawingFace): Promise<Uint8Array> =>
  withWorkFolder(undefined, async (folder) => {
    const file = path.join(folder, 'face.ttf');
    await writeFile(file, face.sfnt);
    const font = { fontFiles: [file], loadSystemFonts: false };
    return Buffer.from(new Resvg(drawing, { font }).toString());
  });

/** Formats that every bundler and browser reads; any other becomes the first. */
const WEB_FORMATS: Readonly<Record<string, string>> = { jpeg: 'jpg', png: 'png', webp: 'webp' };

/** A photograph that a browser could not read, as a JPEG of high quality. */
const readable = (source: Buffer): Promise<Uint8Array> =>
  sharp(source)
    .rotate()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: WEB_QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer();

/**
 * A photograph under a plain name, its bytes as they are, or as a JPEG of high quality where a browser could
 * not read them (TIFF, AVIF).
 */
export const plainPhoto = async (file: string, cache?: Cache): Promise<PreparedPicture> => {
  const source = await readFile(file);
  const { format } = await sharp(source).metadata();
  const ending = WEB_FORMATS[format ?? ''];
  if (ending !== undefined) return { name: nameOf([source, 'web'], ending), bytes: source };
  const bytes = await kept(cache, 'pictures', ['web', source, sharp.versions.vips], () =>
    readable(source),
  );
  return { name: nameOf([source, 'web'], 'jpg'), bytes };
};

/** Turns a drawing's text into outlines; gives an SVG. */
export const deriveDrawing = async (
  file: string,
  face: DrawingFace,
  cache?: Cache,
): Promise<PreparedPicture> => {
  const source = await readFile(file);
  const bytes = await kept(cache, 'pictures', ['drawing', source, face.hash], () =>
    outline(source, face),
  );
  return { name: nameOf([source, `drawing-${face.hash.slice(0, 16)}.ttf`], 'svg'), bytes };
};
