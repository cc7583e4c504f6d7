/**
 * Materials made by rule, not from pictures: paper, lead, iron, ink, wood, plaster, clay. In: a place and a surface.
 * Out: the surface with its colour, sheen and a normal tilted by the material's own relief.
 */
import { fbm, mix, noise, ramp } from './noise.ts';
import type { Distance, Surface } from './scene.ts';

/** Sets colour, roughness and reflectance. */
export function coat(s: Surface, r: number, g: number, b: number, rough = 1, f0 = 0.04): void {
  s.r = r;
  s.g = g;
  s.b = b;
  s.rough = rough;
  s.f0 = f0;
}

/** Multiplies the colour. */
export function shade(s: Surface, k: number): void {
  s.r *= k;
  s.g *= k;
  s.b *= k;
}

/** Tilts the normal by the slope of `relief` (a height in units) measured over `e`. */
export function tilt(
  s: Surface,
  relief: Distance,
  x: number,
  y: number,
  z: number,
  e: number,
): void {
  const h = relief(x, y, z);
  const gx = (relief(x + e, y, z) - h) / e;
  const gy = (relief(x, y + e, z) - h) / e;
  const gz = (relief(x, y, z + e) - h) / e;
  const along = gx * s.nx + gy * s.ny + gz * s.nz;
  const nx = s.nx - gx + along * s.nx;
  const ny = s.ny - gy + along * s.ny;
  const nz = s.nz - gz + along * s.nz;
  const k = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
  s.nx = nx * k;
  s.ny = ny * k;
  s.nz = nz * k;
}

/** Newsprint: off-white, fibrous, dull. `scale` is features a unit. */
export function paper(s: Surface, x: number, y: number, z: number, scale: number): void {
  const cloud = fbm(x * scale * 0.2, y * scale * 0.2, z * scale * 0.2, 3);
  const fibre = noise(x * scale * 3, y * scale * 3, z * scale * 1.2);
  const k = 0.9 + 0.12 * (cloud - 0.5) + 0.07 * (fibre - 0.5);
  coat(s, 0.74 * k, 0.715 * k, 0.65 * k, 0.95);
}

/** Type metal: grey, dull sheen, scratched and stained with ink. */
export function lead(s: Surface, x: number, y: number, z: number, scale: number): void {
  const stain = fbm(x * scale, y * scale, z * scale, 3);
  const scratch = noise(x * scale * 9, y * scale * 9, z * scale * 2);
  const k = mix(0.28, 0.6, ramp(0.3, 0.7, stain)) * (0.85 + 0.3 * scratch);
  coat(s, k, k * 0.99, k * 0.98, 0.42 + 0.25 * stain);
  s.metal = true;
}

/** Machined iron or steel with fine lines around the axis given by `along` (a coordinate). */
export function steel(s: Surface, x: number, y: number, z: number, along: number): void {
  const line = noise(along * 90, 3, 1) * 0.6 + noise(along * 23, 9, 4) * 0.4;
  const wear = fbm(x * 1.5, y * 1.5, z * 1.5, 3);
  const k = 0.42 + 0.2 * line - 0.18 * ramp(0.45, 0.8, wear);
  coat(s, k, k, k * 1.01, 0.26 + 0.22 * wear + 0.1 * line);
  s.metal = true;
}

/** Painted iron: dark enamel with chips and dust. */
export function enamel(s: Surface, x: number, y: number, z: number, colour: number): void {
  const dust = fbm(x * 2.1, y * 2.1, z * 2.1, 4);
  const k = colour * (0.75 + 0.6 * dust);
  coat(s, k, k * 1.02, k, 0.35 + 0.3 * dust, 0.05);
}

/** Planks along z: rings, pores and old varnish. `scale` is planks' grain a unit. */
export function wood(
  s: Surface,
  x: number,
  y: number,
  z: number,
  scale: number,
  tone: number,
): void {
  const wave = fbm(x * scale * 0.6, y * scale * 0.6, z * scale * 0.06, 3);
  const rings = 0.5 + 0.5 * Math.sin((x * 3.1 + y * 2.3 + wave * 5) * scale * 2.2);
  const pore = noise(x * scale * 16, y * scale * 16, z * scale * 0.9);
  const k = tone * (0.72 + 0.22 * rings + 0.22 * wave) * (1 - 0.35 * ramp(0.62, 0.9, pore));
  coat(s, k, k * 0.7, k * 0.44, 0.55 + 0.25 * pore, 0.04);
}
