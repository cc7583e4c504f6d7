/**
 * A stone arch bridge over still water on a misty morning, its ring closed by the reflection.
 */
import { coat, shade, tilt } from '../material.ts';
import { fbm, fbm2, hash, mix, noise, noise2, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { box, far2, rod } from '../shapes.ts';

const WIDTH = 1.3;

const rise = (x: number): number => 4.1 - 0.028 * x * x;

/** The body of the bridge with three arches cut through. */
function stone(x: number, y: number, z: number): number {
  const deck = Math.max(y - rise(x), Math.abs(z) - WIDTH, Math.abs(x) - 13, -y - 1) * 0.85;
  const great = 3.05 - far2(x, (y + 0.1) * 0.96);
  const side = Math.max(1.95 - far2(Math.abs(x) - 6, y + 0.15), -9);
  const cut = Math.max(great, side);
  const body = Math.max(deck, cut);
  const lip = Math.max(
    Math.abs(far2(x, (y + 0.1) * 0.96) - 3.2) - 0.16,
    Math.abs(z) - WIDTH - 0.07,
    -y,
  );
  const lip2 = Math.max(
    Math.abs(far2(Math.abs(x) - 6, y + 0.15) - 2.08) - 0.13,
    Math.abs(z) - WIDTH - 0.06,
    -y,
  );
  const course = Math.max(
    Math.abs(y - rise(x) + 0.12) - 0.09,
    Math.abs(z) - WIDTH - 0.09,
    Math.abs(x) - 13,
  );
  return Math.min(body, lip, lip2, course);
}

/** Parapet: panels between posts. */
function rail(x: number, y: number, z: number): number {
  if (y < 2 - 0.03 * Math.abs(x) - 3 && y < 0) return 2 - y;
  const top = rise(x);
  const i = Math.round(x / 1.15);
  const px = x - i * 1.15;
  const side = Math.abs(z) - WIDTH + 0.12;
  const post = box(px, y - top - 0.42, side, 0.1, 0.52, 0.1, 0.04);
  const cap = Math.sqrt(px * px + (y - top - 0.98) ** 2 + side * side) - 0.12;
  const panel = box(0, y - top - 0.28, side, 1, 0.26, 0.06, 0.02);
  return Math.max(Math.min(post, cap, panel), Math.abs(x) - 12.5) * 0.8;
}

/** Banks left and right, and a low far shore. */
const bank = (x: number, y: number, z: number): number => {
  if (y > 3.5) return y - 2.5;
  if (Math.abs(x) < 8 && z > -24) return 1;
  const edge = Math.abs(x + 0.05 * z) - 10.5 - 1.6 * noise2(z * 0.25, 2, 2);
  const near =
    y -
    0.9 * ramp(0, 2.2, edge) -
    0.25 * noise2(x * 1.4, z * 1.4, 3) * ramp(-0.3, 0.3, edge) +
    (edge < 0 ? 1.2 : 0) * ramp(0, -0.8, edge);
  const far = y - 1.1 * ramp(-30, -36, z) - 0.5;
  return Math.min(near * 0.5, z < -26 ? far * 0.6 : Math.max(-26 - z, z + 27) + 1);
};

type Tree = readonly [x: number, z: number, r: number, h: number];
const TREES: readonly Tree[] = [
  [-14, -3.5, 2.3, 4.2],
  [-11.6, -10, 2.1, 3.6],
  [13.6, -5, 2.6, 4.6],
  [-6, -33, 2.6, 3],
  [-1, -34, 2, 2.6],
  [6, -32, 3, 3.2],
  [12, -34, 2.6, 3],
  [-13, -34, 3, 3.4],
];

function trees(x: number, y: number, z: number): number {
  let best = 1e9;
  for (const [tx, tz, r, h] of TREES) {
    const s = far2(x - tx, z - tz);
    const ball = Math.sqrt(s * s + ((y - h) * 0.85) ** 2) - r;
    if (ball > 1.4) {
      best = Math.min(best, ball - 0.9);
      continue;
    }
    const leaf = 1.9 * (fbm(x * 0.9, y * 0.9, z * 0.9, 3) - 0.5);
    best = Math.min(best, (ball - leaf) * 0.55, Math.max(s - 0.16, y - h));
  }
  return best;
}

/** A small flat boat under way. */
const boat = (x: number, y: number, z: number): number => {
  const a = 0.4;
  const qx = (x + 5.2) * Math.cos(a) + (z - 5.2) * Math.sin(a);
  const qz = (z - 5.2) * Math.cos(a) - (x + 5.2) * Math.sin(a);
  const w = 0.36 * (1 - (qx / 1.5) ** 2 * 0.6);
  const hull = box(qx, y - 0.12 - 0.11 * qx * qx, qz, 1.5, 0.15, w, 0.06);
  const inside = box(qx, y - 0.36 - 0.11 * qx * qx, qz, 1.32, 0.25, w - 0.08, 0.04);
  const side = far2(qx - 0.7, qz);
  const coat = Math.max(side - 0.12 - 0.13 * ramp(1.12, 0.35, y), Math.abs(y - 0.65) - 0.45) - 0.03;
  const head = Math.sqrt((qx - 0.7) ** 2 + (y - 1.26) ** 2 + qz * qz) - 0.11;
  const hat = Math.max(side - 0.33 + (y - 1.32) * 1.7, 1.32 - y);
  const arms = rod(qx, y, qz, 0.7, 1, 0.1, 1, 0.85, 0.22, 0.07);
  const pole = rod(qx, y, qz, 0.75, 1.9, 0.2, 1.5, -0.6, 0.4, 0.025);
  const man = Math.min(coat, head, hat, arms, pole);
  return Math.min(Math.max(hull, -inside), man) * 0.8;
};

const waves = (x: number, y: number, z: number): number =>
  0.006 * noise(x * 0.7, y, z * 2.2) + 0.002 * noise(x * 2.6, y, z * 7);

const land = (x: number, y: number, z: number): number =>
  Math.min(stone(x, y, z), rail(x, y, z), bank(x, y, z), trees(x, y, z), boat(x, y, z));

const solid = (x: number, y: number, z: number): number => Math.min(land(x, y, z), y);

const rough = (x: number, y: number, z: number): number => 0.03 * noise(x * 5, y * 5, z * 5);

function blocks(x: number, y: number, z: number, s: Surface): void {
  const row = Math.floor(y / 0.42);
  const fx = x / 1.1 + hash(row, 1, 1);
  const tone = 0.3 + 0.13 * hash(Math.floor(fx), row, 3);
  coat(s, tone * 1.04, tone, tone * 0.93, 1);
  const gap = Math.min(
    Math.abs(y / 0.42 - Math.round(y / 0.42)) * 0.42,
    Math.abs(fx - Math.round(fx)) * 1.1,
  );
  shade(s, mix(0.45, 1, ramp(0.005, 0.04, gap)));
  const wet = fbm(x * 0.5, y * 0.8, z * 0.5, 4);
  shade(s, mix(0.5, 1.2, ramp(0.25, 0.75, wet + 0.07 * y - 0.1)));
  tilt(s, rough, x, y, z, 0.02);
}

function paint(x: number, y: number, z: number, s: Surface): void {
  const l = land(x, y, z);
  if (l > 0.01) {
    coat(s, 0.02, 0.028, 0.026, 0.06, 0.03);
    tilt(s, waves, x, y, z, 0.02);
    return;
  }
  if (stone(x, y, z) < 0.015 || rail(x, y, z) < 0.015) {
    blocks(x, y, z, s);
    return;
  }
  if (boat(x, y, z) < 0.012) {
    coat(s, 0.07, 0.055, 0.045, 0.8);
    return;
  }
  if (trees(x, y, z) < 0.02) {
    coat(s, 0.1, 0.12, 0.055);
    shade(s, 0.6 + 0.8 * noise(x * 5, y * 5, z * 5));
    return;
  }
  coat(s, 0.14, 0.145, 0.08);
  shade(s, 0.6 + 0.7 * fbm2(x * 2, z * 2, 3));
}

/** The scene. */
export const scene: Scene = {
  name: 'bridge-river',
  issue: '2023-08-25',
  width: 1680,
  height: 945,
  solid,
  paint,
  sky: (x, y, z, out) => {
    const t = ramp(-0.02, 0.5, y);
    const flat = z < -0.1 ? x / -z : 9;
    const hill = 0.1 + 0.17 * fbm2(flat * 2.1 + 7, 3, 4) + 0.05 * Math.sin(flat * 2 + 1);
    const mount = ramp(hill + 0.006, hill - 0.006, y / Math.max(0.1, -z)) * (z < 0 ? 1 : 0);
    const sun = ramp(0.7, 1, x * 0.62 + y * 0.3 - z * 0.72);
    const k = 1 - 0.2 * mount * ramp(0, 0.14, y);
    out.r = (mix(0.9, 0.55, t) + 0.45 * sun) * k;
    out.g = (mix(0.86, 0.6, t) + 0.38 * sun) * k;
    out.b = (mix(0.8, 0.66, t) + 0.25 * sun) * k;
  },
  ambient: [0.3, 0.3, 0.3],
  lights: [{ at: [0.75, 0.42, 0.1], radius: 0.05, colour: [1.9, 1.65, 1.25], sun: true }],
  camera: { from: [-4.6, 2.5, 17], to: [-0.6, 1.1, 0], angle: 29, aperture: 0.02, focus: 17 },
  darkroom: { exposure: 1.35, contrast: 0.8, colour: 0.5, grain: 7, vignette: 0.35, glare: 0.12 },
  haze: { density: 0.0065, colour: [0.85, 0.82, 0.76] },
  far: 90,
  caution: 0.9,
};
