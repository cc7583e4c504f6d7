/**
 * Sizes of pictures, read from their headers by sharp. An SVG is a drawing: it scales without loss and
 * is never cropped.
 */
import sharp from 'sharp';
import { isDrawing } from '../model/picture-types.ts';

/** Pixel size of a picture. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
  readonly drawing: boolean;
}

/** Reads the size of a picture file; undefined when it is missing or no picture. */
export const imageSize = async (file: string): Promise<ImageSize | undefined> => {
  const drawing = isDrawing(file);
  try {
    const { width, height, orientation } = await sharp(file).metadata();
    if (!width || !height) return undefined;
    // EXIF orientations 5-8 are turned by a quarter: the picture is seen with its sides exchanged.
    const turned = (orientation ?? 1) >= 5;
    return turned ? { width: height, height: width, drawing } : { width, height, drawing };
  } catch {
    return undefined;
  }
};
