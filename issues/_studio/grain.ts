/**
 * Film grain at print size. In: sRGB bytes. Out: the same bytes with seeded, slightly clumped noise, strongest in the
 * mid-tones, one value for the three colours with a little of their own.
 */
import { hash } from './noise.ts';

/** Adds grain of the given amplitude (0 to 255 at mid grey) in place. */
export function grain(pixels: Uint8Array, width: number, height: number, amount: number): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 3;
      const level = (pixels[i + 1] ?? 0) / 255;
      const room = 0.35 + 2.6 * level * (1 - level);
      const fine = hash(x, y, 7) + hash(x, y, 8) - 1;
      const clump = hash(x >> 1, y >> 1, 9) + hash((x + 1) >> 1, (y + 1) >> 1, 10) - 1;
      const n = (fine * 0.8 + clump * 0.6) * amount * room;
      for (let c = 0; c < 3; c++) {
        const own = (hash(x, y, 20 + c) - 0.5) * amount * 0.25;
        pixels[i + c] = Math.min(255, Math.max(0, Math.round((pixels[i + c] ?? 0) + n + own)));
      }
    }
  }
}
