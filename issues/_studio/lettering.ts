/**
 * Lettering for surfaces: type faces, labels and printed pages. In: an SVG drawing that uses the project's own fonts.
 * Out: a grey map (0 = bare, 1 = inked) to be looked up by `paint` or raised by `solid`. No system font is read.
 */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const FACES = [
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
];

/** A grey map with bilinear look-up; `u` to the right and `v` down, both 0 to 1, bare outside. */
export type Plate = (u: number, v: number) => number;

/** Draws the inside of an SVG of `width` × `height` units, one pixel a unit; ink is what is not white. */
export function plate(width: number, height: number, inner: string): Plate {
  const need = createRequire(import.meta.url);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#fff"/>${inner}</svg>`;
  const fontFiles = FACES.map((face) => need.resolve(face));
  const rgba = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).render().pixels;
  const ink = new Uint8Array(width * height);
  for (let i = 0; i < ink.length; i++) ink[i] = 255 - (rgba[i * 4 + 1] ?? 255);
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (ink[y * width + x] ?? 0);
  return (u, v) => {
    const x = u * width - 0.5;
    const y = v * height - 0.5;
    const ix = Math.floor(x);
    const iy = Math.floor(y);
    const fx = x - ix;
    const fy = y - iy;
    const top = at(ix, iy) * (1 - fx) + at(ix + 1, iy) * fx;
    const foot = at(ix, iy + 1) * (1 - fx) + at(ix + 1, iy + 1) * fx;
    return (top * (1 - fy) + foot * fy) / 255;
  };
}

/** A `<text>` element. */
export function words(
  text: string,
  x: number,
  y: number,
  size: number,
  face: 'Noto Serif SC' | 'Noto Sans SC' = 'Noto Serif SC',
  more = '',
): string {
  return `<text x="${x}" y="${y}" font-family="${face}" font-size="${size}" ${more}>${text}</text>`;
}
