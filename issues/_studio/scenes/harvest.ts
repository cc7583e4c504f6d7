/**
 * Wheat terraces under low evening light, ridge behind ridge into haze.
 */
import { coat, shade } from '../material.ts';
import { fbm2, mix, noise2, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { far2 } from '../shapes.ts';

const STEP = 0.62;

/** The hillside before it was cut into terraces. */
const hill = (x: number, z: number): number =>
  -0.2 * z + 3.4 * noise2(x * 0.085 + 4, z * 0.06, 1) + 1.2 * noise2(x * 0.21, z * 0.16 + 8, 2);

/** Terraced height: level fields, steep banks. */
function ground(x: number, z: number): number {
  const h = hill(x, z) / STEP;
  const i = Math.floor(h);
  return STEP * (i + ramp(0.72, 1, h - i));
}

const distant = (x: number, z: number): number =>
  ramp(-20, -45, z) *
  (6.5 * noise2(x * 0.035 + 9, z * 0.05, 5) + 2.4 * noise2(x * 0.11, z * 0.1, 6) - 1.5);

/** Height of the crop above its field. */
function crop(x: number, z: number): number {
  const h = hill(x, z) / STEP;
  const within = h - Math.floor(h);
  const field = ramp(0.03, 0.08, within) * ramp(0.72, 0.66, within);
  if (field <= 0) return 0;
  return field * (0.17 + 0.1 * noise2(x * 7, z * 7, 3) + 0.14 * noise2(x * 24, z * 24, 4));
}

const trees = (x: number, y: number, z: number): number => {
  const one = (px: number, pz: number, r: number): number => {
    const d = far2(x - px, z - pz);
    if (d > 3) return d - 2;
    const top = ground(px, pz) + r * 1.3;
    const ball = Math.sqrt(d * d + ((y - top) * 0.8) ** 2) - r;
    const leaf = 0.42 * (fbm2((x + y) * 2.4, (z - y) * 2.4, 3, 8) - 0.5);
    return Math.min((ball - leaf) * 0.6, Math.max(d - 0.07, y - top));
  };
  return Math.min(
    one(-4.6, -3, 0.85),
    one(-5.9, -4.2, 0.6),
    one(7.5, -8, 0.9),
    one(3, -17, 1.1),
    one(4.3, -18, 0.8),
  );
};

/** Sheaves stood together to dry, on the near fields. */
function stooks(x: number, y: number, z: number): number {
  if (z < -4) return z + 9 > 1 ? z + 9 : 1;
  const ix = Math.round(x / 1.7);
  const iz = Math.round(z / 2.3);
  const px = 1.7 * ix + 0.7 * (noise2(ix * 5.1, iz * 3.3, 1) - 0.5);
  const pz = 2.3 * iz + 0.7 * (noise2(ix * 2.7, iz * 4.9, 2) - 0.5);
  const edge = 0.5;
  if (noise2(ix * 7.7, iz * 9.1, 6) < 0.5) return edge;
  const s = far2(x - px, z - pz);
  const h = y - ground(px, pz);
  const rough = 0.06 * noise2(Math.atan2(x - px, z - pz) * 9, y * 3, 3);
  const waist = 0.34 - 0.25 * ramp(-0.1, 0.62, h) + 0.07 * ramp(0.6, 0.74, h) + rough;
  return Math.min(edge, Math.max((s - waist) * 0.6, h - 0.85 - rough));
}

const solid = (x: number, y: number, z: number): number => {
  if (y > 15) return y - 14;
  const land = z < -20 ? ground(x, z) + distant(x, z) : ground(x, z);
  const open = y - land;
  if (open > 1.2) return Math.min(open * 0.5, trees(x, y, z));
  if (open > 0.6) return Math.min(open * 0.5, trees(x, y, z), stooks(x, y, z));
  return Math.min((open - (z > -18 ? crop(x, z) : 0.15)) * 0.26, trees(x, y, z), stooks(x, y, z));
};

function paint(x: number, y: number, z: number, s: Surface): void {
  if (trees(x, y, z) < 0.02) {
    coat(s, 0.07, 0.085, 0.035);
    shade(s, 0.7 + 0.6 * noise2(x * 6 + y * 5, z * 6, 2));
    return;
  }
  if (stooks(x, y, z) < 0.02) {
    coat(s, 0.6, 0.45, 0.2);
    shade(s, 0.55 + 0.7 * noise2(x * 30 + z * 30, y * 2, 5));
    return;
  }
  const h = hill(x, z) / STEP;
  const i = Math.floor(h);
  const within = h - i;
  const ripe = noise2(i * 3.7, Math.floor(x * 0.13 + i * 0.37), 7);
  const straw = noise2(x * 30, z * 11, 5);
  if (z < -19) {
    coat(s, 0.12, 0.13, 0.075);
    shade(s, 0.7 + 0.5 * fbm2(x * 0.7, z * 0.7, 3));
    return;
  }
  if (within > 0.71 || within < 0.04) {
    coat(s, 0.13, 0.11, 0.06);
    shade(s, 0.6 + 0.7 * straw);
    return;
  }
  const r = mix(0.3, 0.62, ripe);
  coat(s, r, mix(0.27, 0.45, ripe), mix(0.09, 0.17, ripe));
  const rows = 0.86 + 0.14 * Math.sin((z * 0.9 + x * 0.25) * 14);
  shade(s, rows * (0.62 + 0.6 * straw));
}

/** The scene. */
export const scene: Scene = {
  name: 'harvest',
  issue: '2023-08-18',
  width: 1680,
  height: 1120,
  solid,
  paint,
  sky: (x, y, z, out) => {
    const up = ramp(-0.05, 0.5, y);
    const cloud =
      ramp(0.48, 0.75, fbm2((x / (y + 0.12)) * 0.9, (z / (y + 0.12)) * 2.2, 4, 3)) *
      ramp(0, 0.1, y);
    const sun = ramp(0.55, 1, x * -0.76 + y * 0.25 - z * 0.6);
    out.r = mix(1.05, 0.36, up) + 0.3 * cloud + 0.7 * sun;
    out.g = mix(0.85, 0.43, up) + 0.24 * cloud + 0.5 * sun;
    out.b = mix(0.64, 0.52, up) + 0.2 * cloud + 0.28 * sun;
  },
  ambient: [0.25, 0.25, 0.25],
  lights: [{ at: [-0.88, 0.3, -0.2], radius: 0.04, colour: [3.6, 2.7, 1.75], sun: true }],
  camera: { from: [0.5, 7.6, 12], to: [0, 5, -8], angle: 34, aperture: 0.02, focus: 14 },
  darkroom: { exposure: 1.15, contrast: 0.65, colour: 0.7, grain: 7, vignette: 0.35, glare: 0.12 },
  haze: { density: 0.0035, colour: [0.8, 0.68, 0.52] },
  far: 80,
};
