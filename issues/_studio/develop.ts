/**
 * The darkroom. In: a linear negative and the scene's wishes. Out: sRGB bytes with glare around highlights, a film
 * curve, muted colour and falling corners. Grain is put on last, at print size (`grain.ts`).
 */

import { denoise } from './denoise.ts';
import type { Negative } from './negative.ts';
import { mix } from './noise.ts';
import type { Darkroom } from './scene.ts';

/** Develops the negative to bytes, three a pixel. */
export function develop(film: Negative, wish: Darkroom): Uint8Array {
  const { width, height } = film;
  const { data } = denoise({ width, height, data: despeckle(film) }, wish.calm ?? 0.05);
  const soft = glow({ width, height, data });
  const out = new Uint8Array(width * height * 3);
  const spread = wish.glare ?? 0.08;
  const tint = wish.tint ?? [1, 1, 1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 3;
      const u = x / width - 0.5;
      const v = y / height - 0.5;
      const fall = wish.exposure * (1 - wish.vignette * Math.min(1, (u * u + v * v) * 2) ** 1.3);
      const r = film3(mix(data[i] ?? 0, soft[i] ?? 0, spread) * fall);
      const g = film3(mix(data[i + 1] ?? 0, soft[i + 1] ?? 0, spread) * fall);
      const b = film3(mix(data[i + 2] ?? 0, soft[i + 2] ?? 0, spread) * fall);
      const grey = 0.3 * r + 0.59 * g + 0.11 * b;
      const bent = curve(grey, wish.contrast);
      const lift = bent / Math.max(grey, 1e-4);
      const warm = 4 * bent * (1 - bent);
      out[i] = byte(mix(bent, r * lift, wish.colour) * mix(1, tint[0], warm));
      out[i + 1] = byte(mix(bent, g * lift, wish.colour) * mix(1, tint[1], warm));
      out[i + 2] = byte(mix(bent, b * lift, wish.colour) * mix(1, tint[2], warm));
    }
  }
  return out;
}

/** Linear light to a display value with a long shoulder, so that highlights roll off as on film. */
function film3(v: number): number {
  const x = Math.max(0, v);
  const shoulder = (x * (1 + x / 9)) / (1 + x * 0.55);
  return Math.min(1, shoulder ** (1 / 2.2));
}

function curve(x: number, strength: number): number {
  const s = x * x * (3 - 2 * x);
  return mix(x, s, strength);
}

function byte(x: number): number {
  return Math.min(255, Math.max(0, Math.round(4 + x * 249)));
}

/** Holds each value between the second lowest and second highest of its eight neighbours: stray bright paths go, edges stay. */
function despeckle(film: Negative): Float32Array {
  const { width, height, data } = film;
  const out = new Float32Array(data);
  const row = width * 3;
  const around = [-row - 3, -row, -row + 3, -3, 3, row - 3, row, row + 3];
  for (let y = 1; y < height - 1; y++) {
    for (let i = y * row + 3; i < (y + 1) * row - 3; i++) {
      let low = 1e9;
      let low2 = 1e9;
      let high = -1;
      let high2 = -1;
      for (const step of around) {
        const v = data[i + step] ?? 0;
        if (v < low) {
          low2 = low;
          low = v;
        } else if (v < low2) low2 = v;
        if (v > high) {
          high2 = high;
          high = v;
        } else if (v > high2) high2 = v;
      }
      out[i] = Math.min(high2, Math.max(low2, data[i] ?? 0));
    }
  }
  return out;
}

/** A wide blur of the negative (three box passes), the light that a lens scatters. */
function glow(film: Negative): Float32Array {
  const radius = Math.max(2, Math.round(film.width / 60));
  let a: Float32Array = film.data.map((v) => Math.min(v, 8));
  for (let pass = 0; pass < 3; pass++) {
    a = sweep(a, film.width, film.height, radius, 3, film.width * 3);
    a = sweep(a, film.height, film.width, radius, film.width * 3, 3);
  }
  return a;
}

function sweep(
  src: Float32Array,
  length: number,
  lines: number,
  radius: number,
  step: number,
  stride: number,
): Float32Array {
  const out = new Float32Array(src.length);
  const n = 2 * radius + 1;
  for (let line = 0; line < lines; line++) {
    for (let c = 0; c < 3; c++) {
      const base = line * stride + c;
      const at = (k: number): number =>
        src[base + Math.min(length - 1, Math.max(0, k)) * step] ?? 0;
      let sum = 0;
      for (let k = -radius; k <= radius; k++) sum += at(k);
      for (let k = 0; k < length; k++) {
        out[base + k * step] = sum / n;
        sum += at(k + radius + 1) - at(k - radius);
      }
    }
  }
  return out;
}
