/**
 * Cuts a photo to the exact box a card gives it. In: a file of the issue folder, a box, the centre of
 * interest. Out: a JPEG data URI, or why there is none. Pictures outside the folder are refused.
 */
import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type sharpModule from 'sharp';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { errorAt, warningAt } from '../diagnostics/make.ts';
import type { CardPhoto } from './card-model.ts';

/** Enlarging a picture by more than this shows. */
const MOST_ENLARGED = 1.6;
/** Quality of the picture before the card itself is encoded: no visible loss. */
const QUALITY = 94;

/** A cut picture. */
export interface CutPhoto {
  readonly dataUri?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The file, if it lies inside the issue folder, links followed. */
const insideIssue = async (issueDir: string, src: string): Promise<string | undefined> => {
  const base = await realpath(issueDir);
  const file = await realpath(resolve(base, src)).catch(() => undefined);
  const path = file === undefined ? '..' : relative(base, file);
  return path.startsWith('..') || path.startsWith(sep) ? undefined : file;
};

/** The largest part of a picture with the box's proportions, its middle as near the focus as may be. */
export const cropAround = (
  picture: { readonly width: number; readonly height: number },
  box: { readonly width: number; readonly height: number },
  focus: readonly [number, number],
): { left: number; top: number; width: number; height: number; scale: number } => {
  const scale = Math.max(box.width / picture.width, box.height / picture.height);
  const width = Math.min(picture.width, Math.round(box.width / scale));
  const height = Math.min(picture.height, Math.round(box.height / scale));
  const left = Math.round(picture.width * focus[0] - width / 2);
  const top = Math.round(picture.height * focus[1] - height / 2);
  return {
    left: Math.min(Math.max(0, left), picture.width - width),
    top: Math.min(Math.max(0, top), picture.height - height),
    width,
    height,
    scale,
  };
};

/** Reads, turns upright, cuts and scales a picture. */
export const cutPhoto = async (
  sharp: typeof sharpModule,
  issueDir: string,
  photo: CardPhoto,
  box: { readonly width: number; readonly height: number },
): Promise<CutPhoto> => {
  const file = await insideIssue(issueDir, photo.src);
  if (file === undefined) {
    return { diagnostics: [errorAt('card/picture-missing', photo.at, { src: photo.src })] };
  }
  try {
    const { data, info } = await sharp(file)
      .rotate()
      .toColourspace('srgb')
      .flatten({ background: '#ffffff' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const crop = cropAround(info, box, photo.focus);
    const cut = await sharp(data, {
      raw: { width: info.width, height: info.height, channels: info.channels },
    })
      .extract({ left: crop.left, top: crop.top, width: crop.width, height: crop.height })
      .resize(box.width, box.height, { fit: 'fill', kernel: 'lanczos3' })
      .jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' })
      .toBuffer();
    const figures = { src: photo.src, width: info.width, height: info.height };
    const needed = {
      needWidth: Math.ceil(box.width / MOST_ENLARGED),
      needHeight: Math.ceil(box.height / MOST_ENLARGED),
    };
    return {
      dataUri: `data:image/jpeg;base64,${cut.toString('base64')}`,
      diagnostics:
        crop.scale > MOST_ENLARGED
          ? [warningAt('card/picture-small', photo.at, { ...figures, ...needed })]
          : [],
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      diagnostics: [errorAt('card/picture-unreadable', photo.at, { src: photo.src, reason })],
    };
  }
};
