/**
 * Seeded randomness: a hash of whole numbers, smooth value noise and its octaves. In: coordinates. Out: numbers
 * from 0 to 1 that are the same on every run, so that a picture drawn twice has the same bytes.
 */

/** A number from 0 to 1 for three whole numbers. */
export function hash(x: number, y: number, z: number): number {
  let h =
    Math.imul(x | 0, 0x9e3779b1) ^ Math.imul(y | 0, 0x85ebca77) ^ Math.imul(z | 0, 0xc2b2ae3d);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** Value noise, one feature a unit, 0 to 1. */
export function noise(x: number, y: number, z: number): number {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  const iz = Math.floor(z);
  const fx = x - ix;
  const fy = y - iy;
  const fz = z - iz;
  const ux = fx * fx * (3 - 2 * fx);
  const uy = fy * fy * (3 - 2 * fy);
  const uz = fz * fz * (3 - 2 * fz);
  const a = hash(ix, iy, iz);
  const b = hash(ix, iy + 1, iz);
  const c = hash(ix, iy, iz + 1);
  const d = hash(ix, iy + 1, iz + 1);
  const ab = a + (hash(ix + 1, iy, iz) - a) * ux;
  const bb = b + (hash(ix + 1, iy + 1, iz) - b) * ux;
  const cb = c + (hash(ix + 1, iy, iz + 1) - c) * ux;
  const db = d + (hash(ix + 1, iy + 1, iz + 1) - d) * ux;
  const near = ab + (bb - ab) * uy;
  return near + (cb + (db - cb) * uy - near) * uz;
}

/** Noise on a plane, one feature a unit, 0 to 1. */
export function noise2(x: number, z: number, seed = 0): number {
  const ix = Math.floor(x);
  const iz = Math.floor(z);
  const fx = x - ix;
  const fz = z - iz;
  const ux = fx * fx * (3 - 2 * fx);
  const uz = fz * fz * (3 - 2 * fz);
  const a = hash(ix, seed, iz);
  const c = hash(ix, seed, iz + 1);
  const near = a + (hash(ix + 1, seed, iz) - a) * ux;
  return near + (c + (hash(ix + 1, seed, iz + 1) - c) * ux - near) * uz;
}

/** Octaves of noise, each half as strong and about twice as fine; 0 to 1. */
export function fbm(x: number, y: number, z: number, octaves: number): number {
  let sum = 0;
  let weight = 0.5;
  let total = 0;
  let k = 1;
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise(x * k + i * 17.3, y * k - i * 9.1, z * k + i * 5.7);
    total += weight;
    weight *= 0.5;
    k *= 2.03;
  }
  return sum / total;
}

/** Octaves of noise on a plane; 0 to 1. */
export function fbm2(x: number, z: number, octaves: number, seed = 0): number {
  let sum = 0;
  let weight = 0.5;
  let total = 0;
  let k = 1;
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise2(x * k + i * 17.3, z * k - i * 9.1, seed + i);
    total += weight;
    weight *= 0.5;
    k *= 2.03;
  }
  return sum / total;
}

/** 0 below `a`, 1 above `b`, smooth between. */
export function ramp(a: number, b: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - a) / (b - a)));
  return t * t * (3 - 2 * t);
}

/** From `a` to `b` by the share `t`. */
export function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
