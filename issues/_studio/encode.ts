/**
 * From developed bytes to a JPEG file. In: bytes at traced size, the printed size. Out: an sRGB JPEG under 350 KB,
 * written to a temporary name and renamed. Quality starts at 82 and steps down only when grain makes the file too big.
 */
import { rename, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { grain } from './grain.ts';

const LIMIT = 350 * 1000;

/** Enlarges, grains, encodes and writes; gives the file's size in bytes. */
export async function encode(
  pixels: Uint8Array,
  from: { readonly width: number; readonly height: number },
  to: { readonly width: number; readonly height: number; readonly grain: number },
  file: string,
): Promise<number> {
  const big = await sharp(pixels, { raw: { width: from.width, height: from.height, channels: 3 } })
    .resize(to.width, to.height, { kernel: 'lanczos3', fit: 'fill' })
    .raw()
    .toBuffer();
  const print = new Uint8Array(big);
  grain(print, to.width, to.height, to.grain);
  let bytes = Buffer.alloc(0);
  for (const quality of [82, 78, 74, 70, 66, 60]) {
    bytes = await sharp(print, { raw: { width: to.width, height: to.height, channels: 3 } })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer();
    if (bytes.length <= LIMIT) break;
  }
  await writeFile(`${file}.tmp`, bytes);
  await rename(`${file}.tmp`, file);
  return bytes.length;
}
