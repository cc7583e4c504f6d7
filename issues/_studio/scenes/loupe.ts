/**
 * A folding magnifier on a printed page: beside it the screened picture looks grey, under the lens it is dots.
 */
import { frontPage } from '../front-page.ts';
import { coat, paper, shade, steel, tilt } from '../material.ts';
import { fbm2, noise, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { drum, far2, lathe, ring, rod } from '../shapes.ts';

const page = frontPage('细看一个网点', '近看是点，远看是山');
const LENS_Y = 1.5;
const LENS_R = 2.05;

/** The grey of the printed picture: hills under a sky. */
function picture(x: number, z: number): number {
  const ridge = (base: number, size: number, seed: number): number =>
    base + size * (fbm2(x * 0.32 + seed, seed, 4, seed) - 0.5);
  if (z < ridge(-1.2, 3.6, 3)) return 0.16 + 0.1 * fbm2(x * 0.5, z * 0.8, 3, 9);
  if (z < ridge(1.2, 3.2, 8)) return 0.5 + 0.16 * fbm2(x * 1.2, z * 1.2, 3, 5);
  return 0.8 + 0.15 * fbm2(x * 2, z * 2, 3, 6);
}

/** Black or white: round dots on a screen turned by 45°. */
function screen(x: number, z: number): number {
  const pitch = 0.085;
  const u = (x + z) / pitch;
  const v = (x - z) / pitch;
  const cell = 0.5 + 0.25 * (Math.cos(u * Math.PI) + Math.cos(v * Math.PI));
  const wobble = 0.05 * (noise(x * 40, 1, z * 40) - 0.5);
  return ramp(-0.06, 0.06, picture(x, z) - cell + wobble);
}

/** The printed sheet: ink from 0 to 1. The picture's frame holds the lens; type runs around it. */
function ink(x: number, z: number): number {
  if (Math.abs(x - 0.3) < 5.4 && z > -4.6 && z < 4) return screen(x, z);
  return page((x + 9) / 19, (z + 19) / 27);
}

const RIM: readonly number[] = [LENS_R + 0.12, LENS_Y - 0.32, LENS_R + 0.14, LENS_Y + 0.32];

function metal(x: number, y: number, z: number): number {
  const s = far2(x, z);
  const collar = Math.min(
    lathe(s, y, RIM, 0.1),
    ring(s, y - LENS_Y - 0.3, LENS_R + 0.14, 0.13),
    ring(s, y - LENS_Y + 0.3, LENS_R + 0.14, 0.13),
  );
  const foot = Math.max(ring(s, y - 0.12, LENS_R + 0.5, 0.14), -1);
  let legs = 1e9;
  for (let i = 0; i < 3; i++) {
    const a = 0.5 + (i * Math.PI * 2) / 3;
    const c = Math.cos(a);
    const n = Math.sin(a);
    const o = LENS_R + 0.48;
    const p = LENS_R + 0.2;
    legs = Math.min(legs, rod(x, y, z, c * o, 0.1, n * o, c * p, LENS_Y, n * p, 0.13));
  }
  const handle = rod(x, y, z, 1.6, LENS_Y, 1.7, 4.1, 1, 5.4, 0.2);
  return Math.min(collar, foot, legs, handle);
}

const glass = (x: number, y: number, z: number): number =>
  drum(far2(x, z), y - LENS_Y, LENS_R, 0.1, 0.08);

const solid = (x: number, y: number, z: number): number =>
  Math.min(metal(x, y, z) * 0.9, y - 0.05 * noise(x * 0.35, 3, z * 0.35));

const cockle = (x: number, y: number, z: number): number =>
  0.006 * noise(x * 5, y, z * 5) + 0.004 * noise(x * 17, y, z * 17);

function paint(x: number, y: number, z: number, s: Surface): void {
  if (metal(x, y, z) < 0.02) {
    steel(s, x, y, z, y * 0.6);
    if (far2(x, z) > LENS_R + 0.9 || (y > LENS_Y - 0.6 && y < LENS_Y + 0.25 && s.ny < 0.6)) {
      coat(s, 0.03, 0.03, 0.03, 0.35, 0.06);
      s.metal = false;
    } else shade(s, 1.15);
    return;
  }
  paper(s, x, y, z, 2.2);
  tilt(s, cockle, x, y, z, 0.02);
  shade(s, 1 - 0.92 * ink(x, z));
}

/** The scene. */
export const scene: Scene = {
  name: 'loupe',
  issue: '2023-08-18',
  width: 1200,
  height: 1600,
  solid,
  glass,
  glassTint: [0.97, 0.98, 0.97],
  // A thin lens of short focal length: what lies below is seen about three times larger.
  bend: (p, d) => {
    const f = 2.35;
    d.x -= (p[0] / f) * Math.abs(d.y);
    d.z -= (p[2] / f) * Math.abs(d.y);
    const k = 1 / Math.sqrt(d.x * d.x + d.y * d.y + d.z * d.z);
    d.x *= k;
    d.y *= k;
    d.z *= k;
  },
  paint,
  sky: (x, y, z, out) => {
    const k = 0.3 + 1.4 * ramp(0.2, 0.8, -x - z * 0.4) * ramp(0.2, 0.6, y);
    out.r = k;
    out.g = k;
    out.b = k * 1.02;
  },
  ambient: [0.25, 0.25, 0.25],
  lights: [{ at: [-12, 11, -8], radius: 1.6, colour: [2.5, 2.4, 2.2], reach: 18 }],
  camera: {
    from: [1.6, 12.4, 8.6],
    to: [0.35, 0.2, 0.4],
    angle: 38,
    aperture: 0.1,
    focus: 13.6,
    roll: 7,
  },
  darkroom: {
    exposure: 1.1,
    contrast: 0.5,
    colour: 0.35,
    grain: 6,
    vignette: 0.45,
    tint: [1.01, 1, 0.97],
  },
};
