/**
 * Opens a picture to the end: a header that reads well says nothing of a file that was cut in half. In: a file.
 * Out: nothing, or why it cannot be used, as a term of the messages or in the decoder's words.
 */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { isDrawing } from '../model/picture-types.ts';

/** Decoding to this width reads every byte and keeps few. */
const LOOK_PX = 64;

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n')[0] ?? '';

const isCut = (reason: string): boolean =>
  /premature|truncat|out of input|end of (?:image|file|stream)|read gave|not enough|incomplete/i.test(
    reason,
  );

/** Why a picture cannot be used; undefined when it can. */
export const pictureFault = async (file: string): Promise<string | undefined> => {
  if (isDrawing(file)) return undefined; // `read-drawing` tells of those.
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return undefined; // A file that is not there is the model's to report.
  if (bytes.length === 0) return '@picture-empty';
  try {
    await sharp(bytes).resize({ width: LOOK_PX }).raw().toBuffer();
    return undefined;
  } catch (error) {
    const reason = firstLine(error);
    if (/unsupported image format|not.*known.*format/i.test(reason)) return '@picture-other';
    return isCut(reason) ? '@picture-cut' : reason;
  }
};
