/**
 * The random numbers of one pixel. In: pixel place, ray number. Out: evenly spread numbers (a shifted R2 sequence a
 * pair, shuffled so that pairs are independent), then plain hashed ones for everything after the first bounce.
 */
import { hash } from './noise.ts';

/** A stream of numbers from 0 to 1 for one ray; `next` writes a pair into `u` and `v`. */
export type Sampler = {
  u: number;
  v: number;
  start: (x: number, y: number, ray: number) => void;
  next: () => void;
};

const ROOT_U = 0.7548776662466927;
const ROOT_V = 0.5698402909980532;

/** Makes the stream for pictures of `rays` rays a pixel (a power of two). */
export function sampler(rays: number): Sampler {
  let px = 0;
  let py = 0;
  let ray = 0;
  let pair = 0;
  const stream: Sampler = {
    u: 0,
    v: 0,
    start(x, y, n) {
      px = x;
      py = y;
      ray = n;
      pair = 0;
    },
    next() {
      pair++;
      if (pair > 6) {
        stream.u = hash(px + pair * 7919, py, ray * 31 + 1);
        stream.v = hash(px, py + pair * 6271, ray * 37 + 2);
        return;
      }
      const turn = Math.floor(hash(px, py, pair * 3 + 90001) * rays);
      const i = (ray * (2 * pair + 1) + turn) & (rays - 1);
      const u = hash(px, py, pair * 2 + 11) + i * ROOT_U;
      const v = hash(px, py, pair * 2 + 70012) + i * ROOT_V;
      stream.u = u - Math.floor(u);
      stream.v = v - Math.floor(v);
    },
  };
  return stream;
}
