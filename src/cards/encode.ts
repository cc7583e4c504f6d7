/**
 * Pixels become a file under the preset's weight. In: RGBA pixels. Out: JPEG or PNG bytes, the same for
 * the same pixels. JPEG is tried from quality 90 down to 54; PNG has one try.
 */
import type sharpModule from 'sharp';
import type { CardPreset } from './presets.ts';

const QUALITIES = [90, 84, 78, 72, 66, 60, 54] as const;

/** An encoded card; `fits` is false when even the last try was too heavy. */
export interface EncodedCard {
  readonly bytes: Uint8Array;
  readonly fits: boolean;
}

/** Encodes a card at the best quality that its preset's weight allows. */
export const encodeCard = async (
  sharp: typeof sharpModule,
  pixels: Uint8Array,
  preset: CardPreset,
): Promise<EncodedCard> => {
  const { width, height } = preset;
  const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  if (preset.format === 'png') {
    const bytes = await image.png({ compressionLevel: 9, palette: false }).toBuffer();
    return { bytes, fits: bytes.length <= preset.maxBytes };
  }
  let bytes: Uint8Array = new Uint8Array(0);
  for (const quality of QUALITIES) {
    // 4:4:4 keeps the edges of red type clean.
    bytes = await image.clone().jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
    if (bytes.length <= preset.maxBytes) return { bytes, fits: true };
  }
  return { bytes, fits: false };
};
