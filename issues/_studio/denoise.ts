/**
 * Calms the speckle that few rays leave. In: a linear negative. Out: another, where each pixel is the mean of those
 * around it whose small neighbourhoods look alike (non-local means on the square root of the light), so that texture
 * and edges stay. Grain is added later, on purpose and evenly.
 */
import type { Negative } from './negative.ts';

const REACH = 3;

/** Smooths with the given strength (0.04 light, 0.1 heavy). */
export function denoise(film: Negative, strength: number): Negative {
  const { width, height } = film;
  const count = width * height;
  const root = film.data.map((v) => Math.sqrt(Math.min(Math.max(v, 0), 4)));
  const grey = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    grey[i] = ((root[3 * i] ?? 0) + (root[3 * i + 1] ?? 0) + (root[3 * i + 2] ?? 0)) / 3;
  }
  const sum = new Float32Array(root);
  const weights = new Float32Array(count).fill(1);
  for (let dy = -REACH; dy <= REACH; dy++) {
    for (let dx = -REACH; dx <= REACH; dx++) {
      if (dx === 0 && dy === 0) continue;
      const apart = difference(grey, width, height, dx, dy);
      for (let y = Math.max(1, -dy); y < Math.min(height - 1, height - dy); y++) {
        for (let x = Math.max(1, -dx); x < Math.min(width - 1, width - dx); x++) {
          const i = y * width + x;
          const d = patch(apart, i, width);
          const level = 0.35 + (grey[i] ?? 0);
          const k = d / (9 * strength * strength * level * level);
          if (k > 5) continue;
          const w = Math.exp(-k);
          const j = i + dy * width + dx;
          weights[i] = (weights[i] ?? 0) + w;
          for (let c = 0; c < 3; c++) {
            sum[3 * i + c] = (sum[3 * i + c] ?? 0) + w * (root[3 * j + c] ?? 0);
          }
        }
      }
    }
  }
  const data = new Float32Array(count * 3);
  for (let i = 0; i < data.length; i++) {
    const v = (sum[i] ?? 0) / (weights[(i / 3) | 0] ?? 1);
    // Light above the cap was never smoothed: it is kept as it was.
    data[i] = (film.data[i] ?? 0) > 4 ? (film.data[i] ?? 0) : v * v;
  }
  return { width, height, data };
}

/** Squared differences between the picture and itself moved by (dx, dy). */
function difference(
  grey: Float32Array,
  width: number,
  height: number,
  dx: number,
  dy: number,
): Float32Array {
  const out = new Float32Array(grey.length);
  for (let y = Math.max(0, -dy); y < Math.min(height, height - dy); y++) {
    for (let x = Math.max(0, -dx); x < Math.min(width, width - dx); x++) {
      const i = y * width + x;
      const d = (grey[i] ?? 0) - (grey[i + dy * width + dx] ?? 0);
      out[i] = d * d;
    }
  }
  return out;
}

/** The sum over the three by three pixels around `i`. */
function patch(a: Float32Array, i: number, width: number): number {
  const u = i - width;
  const d = i + width;
  return (
    (a[u - 1] ?? 0) +
    (a[u] ?? 0) +
    (a[u + 1] ?? 0) +
    (a[i - 1] ?? 0) +
    (a[i] ?? 0) +
    (a[i + 1] ?? 0) +
    (a[d - 1] ?? 0) +
    (a[d] ?? 0) +
    (a[d + 1] ?? 0)
  );
}
