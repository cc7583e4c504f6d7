/**
 * Opens a picture to the end: a header that reads well says nothing of a file that was cut in half. In: a file.
 * Out: nothing, or why it cannot be used, as a term of the messages or in the decoder's words.
 */
import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
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
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return undefined; // A file that is not there is the model's to report.
  if (bytes.length === 0) return '@picture-empty';
  try {
    if (isDrawing(file)) new Resvg(bytes, { font: { loadSystemFonts: false } }).toString();
    else await sharp(bytes).resize({ width: LOOK_PX }).raw().toBuffer();
    return undefined;
  } catch (error) {
    const reason = firstLine(error);
    if (/unsupported image format|not.*known.*format|root node/i.test(reason))
      return '@picture-other';
    return isCut(reason) ? '@picture-cut' : reason;
  }
};
