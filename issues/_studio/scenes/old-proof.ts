/**
 * An old proof sheet copied long ago: creased, stained, marked in the margin. Kept very small on purpose.
 */
import { frontPage } from '../front-page.ts';
import { paper, shade, tilt, wood } from '../material.ts';
import { fbm, fbm2, mix, noise, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { box, far2 } from '../shapes.ts';

const page = frontPage('付印前的一夜', '改了七遍的标题');

const sheetY = (x: number, z: number): number =>
  0.06 * Math.abs(x - 0.05) * ramp(2, 0, Math.abs(x)) +
  0.05 * Math.abs(z - 0.3) * ramp(2, 0, Math.abs(z)) +
  0.35 * ramp(2.2, 4.4, x + z * 0.5) ** 2 +
  0.05 * fbm2(x * 0.8, z * 0.8, 2);

const sheet = (x: number, y: number, z: number): number =>
  Math.max(Math.abs(y - 0.04 - sheetY(x, z)) - 0.012, box(x, 0, z, 3.1, 1, 4.3, 0)) * 0.8;

const weight = (x: number, y: number, z: number): number =>
  box(x + 3.2, y - 0.35, z + 1.4, 0.5, 0.35, 1.5, 0.06);

const solid = (x: number, y: number, z: number): number =>
  Math.min(sheet(x, y, z), weight(x, y, z), y);

const crumple = (x: number, y: number, z: number): number =>
  0.05 * Math.abs(noise(x * 1.3, y, z * 1.3) - 0.5) +
  0.02 * Math.abs(noise(x * 3.7, y, z * 3.7) - 0.5);

function paint(x: number, y: number, z: number, s: Surface): void {
  if (weight(x, y, z) < 0.01) {
    s.r = s.g = s.b = 0.12;
    s.rough = 0.4;
    s.metal = true;
    return;
  }
  if (sheet(x, y, z) > 0.01) {
    wood(s, x, y, z, 0.6, 0.16);
    return;
  }
  paper(s, x, y, z, 2);
  tilt(s, crumple, x, y, z, 0.02);
  const fox = fbm(x * 0.9, 2, z * 0.9, 4);
  shade(s, mix(1, 0.62, ramp(0.52, 0.75, fox)));
  const edge = Math.min(3.1 - Math.abs(x), 4.3 - Math.abs(z));
  shade(s, mix(0.62, 1, ramp(0, 0.7, edge)));
  const ink = page(0.5 + x / 5.9, 0.5 + z / 8.2);
  const bare = ramp(0.35, 0.6, noise(x * 5, 4, z * 5));
  shade(s, 1 - ink * mix(0.7, 0.95, bare));
  const loop = Math.abs(far2(x - 1.3, (z + 2.6) * 1.8) - 0.95 - 0.06 * noise(x * 2, 1, z * 2));
  const tail = Math.abs(z + 2.1 - 0.5 * Math.sin(x * 1.3)) + (x > 2.2 && x < 3 ? 0 : 9);
  if (Math.min(loop, tail) < 0.035) shade(s, 0.35);
}

/** The scene. */
export const scene: Scene = {
  name: 'old-proof',
  issue: '2023-08-18',
  width: 420,
  height: 315,
  solid,
  paint,
  sky: (x, y, _z, out) => {
    const k = 0.3 + 0.5 * ramp(0, 0.8, y - x);
    out.r = k;
    out.g = k;
    out.b = k;
  },
  ambient: [0.25, 0.25, 0.25],
  lights: [{ at: [-11, 5.5, -5], radius: 1.2, colour: [3.2, 3.1, 2.9], reach: 13 }],
  camera: { from: [0.8, 6.6, 5.2], to: [0.2, 0, -0.5], angle: 38, aperture: 0.1, roll: 5 },
  darkroom: {
    exposure: 0.9,
    contrast: 0.5,
    colour: 0.25,
    grain: 9,
    vignette: 0.5,
    calm: 0.015,
    tint: [1.03, 1, 0.93],
  },
  rays: 32,
  detail: 1,
};
