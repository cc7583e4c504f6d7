/**
 * Sphere tracing. In: a signed distance and a ray. Out: how far the ray goes before it meets the surface (or -1),
 * whether a light is seen, and the surface's normal. The tolerance grows with distance, as a pixel's width does.
 */
import type { Distance, Surface } from './scene.ts';

/** Distance along the ray to the surface, or -1 when there is none before `far`. */
export function march(
  solid: Distance,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
  far: number,
  tolerance: number,
  caution: number,
): number {
  let t = 0;
  for (let i = 0; i < 200; i++) {
    const d = solid(ox + dx * t, oy + dy * t, oz + dz * t);
    if (d < tolerance * (0.2 + t)) return t;
    t += d * caution;
    if (t > far) return -1;
  }
  return t;
}

/** True when nothing stands between the point and the light `far` units away. */
export function sees(
  solid: Distance,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
  far: number,
  caution: number,
): boolean {
  let t = 0;
  for (let i = 0; i < 70; i++) {
    const d = solid(ox + dx * t, oy + dy * t, oz + dz * t);
    if (d < 0.0004) return false;
    t += Math.max(d, 0.0015) * caution;
    if (t > far) return true;
  }
  return true;
}

/** Writes the unit normal at the point into `out`, from four samples `e` away. */
export function normal(
  solid: Distance,
  x: number,
  y: number,
  z: number,
  e: number,
  out: Surface,
): void {
  const a = solid(x + e, y - e, z - e);
  const b = solid(x - e, y - e, z + e);
  const c = solid(x - e, y + e, z - e);
  const d = solid(x + e, y + e, z + e);
  const nx = a - b - c + d;
  const ny = -a - b + c + d;
  const nz = -a + b - c + d;
  const k = 1 / (Math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-12);
  out.nx = nx * k;
  out.ny = ny * k;
  out.nz = nz * k;
}
