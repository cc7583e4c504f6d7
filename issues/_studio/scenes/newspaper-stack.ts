/**
 * Bundles of folded papers tied with string on a loading table at first light; the nearest is sharp.
 */
import { frontPage } from '../front-page.ts';
import { coat, paper, shade, tilt, wood } from '../material.ts';
import { fbm, hash, noise, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { box, far2, rod } from '../shapes.ts';

const page = frontPage('清晨，报纸上路', '一行字有多长');
const SHEETS = 18;
const THICK = 0.135;
const HALF_X = 2.9;
const HALF_Z = 2.05;
const TOP = SHEETS * THICK;

/** One bundle with its foot at the origin; folds face +z. */
function bundle(x: number, y: number, z: number, seed: number): number {
  const hull = box(x, y - TOP / 2, z, HALF_X + 0.2, TOP / 2 + 0.1, HALF_Z + 0.2, 0.1);
  if (hull > 0.4) return hull - 0.1;
  const layer = Math.max(0, Math.min(SHEETS - 1, Math.floor(y / THICK)));
  let best = 1e9;
  for (let l = Math.max(0, layer - 1); l <= Math.min(SHEETS - 1, layer + 1); l++) {
    const a = (hash(l, seed, 1) - 0.5) * 0.035;
    const qx = x * Math.cos(a) + z * Math.sin(a) - (hash(l, seed, 2) - 0.5) * 0.16;
    const qz = z * Math.cos(a) - x * Math.sin(a) - (hash(l, seed, 3) - 0.5) * 0.12;
    const sag = 0.05 * noise(x * 0.7, l + seed, z * 0.7);
    const r = qz > 0 ? 0.06 : 0.012;
    best = Math.min(
      best,
      box(qx, y - (l + 0.5) * THICK - sag + 0.02, qz, HALF_X, 0.064, HALF_Z, r),
    );
  }
  return best;
}

/** String both ways round the bundle, with a knot and two loose ends. */
function cord(x: number, y: number, z: number): number {
  const hull = box(x, y - TOP / 2, z, HALF_X + 0.4, TOP / 2 + 0.4, HALF_Z + 0.4, 0.1);
  if (hull > 0.5) return hull;
  const t = TOP + 0.05;
  const w = HALF_X + 0.08;
  const d = HALF_Z + 0.07;
  const twist = 0.012 * Math.sin((x + z + y) * 70);
  const across = Math.min(
    rod(x, y, z, -w, t, 0.1, w, t, -0.05, 0.05),
    rod(x, y, z, w, t, -0.05, w, 0, -0.05, 0.05),
    rod(x, y, z, -w, t, 0.1, -w, 0, 0.1, 0.05),
  );
  const along = Math.min(
    rod(x, y, z, 0.15, t, -d, 0.02, t, d, 0.05),
    rod(x, y, z, 0.02, t, d, 0.02, 0, d, 0.05),
  );
  const knot = Math.sqrt((x - 0.08) ** 2 + (y - t - 0.04) ** 2 + (z - 0.03) ** 2) - 0.13;
  const ends = Math.min(
    rod(x, y, z, 0.1, t + 0.06, 0.05, 0.55, t + 0.22, 0.4, 0.04),
    rod(x, y, z, 0.55, t + 0.22, 0.4, 0.85, t + 0.03, 0.45, 0.04),
    rod(x, y, z, 0.05, t + 0.06, 0.05, -0.35, t + 0.12, 0.5, 0.04),
  );
  return Math.min(across, along, knot, ends) + twist * 0.6;
}

type Place = readonly [x: number, y: number, z: number, turn: number];

const BUNDLES: readonly Place[] = [
  [0, 0, 0, 0.28],
  [-6.6, 0, -5.2, -0.2],
  [-6.4, TOP + 0.12, -5.4, 0.1],
  [1.6, 0, -8.6, 0.4],
  [1.9, TOP + 0.12, -8.4, 0.15],
  [10, 0, -10.5, -0.3],
];

let bx = 0;
let by = 0;
let bz = 0;
let string = false;

function bundles(x: number, y: number, z: number): number {
  let best = 1e9;
  for (let i = 0; i < BUNDLES.length; i++) {
    const place = BUNDLES[i];
    if (!place) continue;
    const px = x - place[0];
    const pz = z - place[2];
    const reach = far2(px, pz) - 4;
    if (reach > best || reach > 2) {
      best = Math.min(best, Math.max(reach, 0.3));
      continue;
    }
    const c = Math.cos(place[3]);
    const s = Math.sin(place[3]);
    const qx = px * c + pz * s;
    const qz = pz * c - px * s;
    const qy = y - place[1];
    const sheets = bundle(qx, qy, qz, i * 7 + 1);
    const tie = cord(qx, qy, qz);
    if (Math.min(sheets, tie) < best) {
      best = Math.min(sheets, tie);
      bx = qx;
      by = qy;
      bz = qz;
      string = tie < sheets;
    }
  }
  return best;
}

const solid = (x: number, y: number, z: number): number => Math.min(bundles(x, y, z), y + 0.01);

const folds = (x: number, y: number, z: number): number =>
  0.03 * noise(x * 0.9, y, z * 1.1) + 0.006 * noise(x * 5, y * 5, z * 5);
const leaves = (x: number, y: number, z: number): number =>
  0.012 * noise(x * 0.6, y * 70, z * 0.6) + 0.01 * noise(x * 0.5, y * 33, z * 0.5);

function paint(x: number, y: number, z: number, s: Surface): void {
  if (bundles(x, y, z) > 0.015) {
    wood(s, x, y, z, 0.5, 0.2);
    shade(s, 0.8 + 0.3 * fbm(x, y, z, 3));
    s.rough = 0.6;
    return;
  }
  if (string) {
    coat(s, 0.5, 0.4, 0.26, 0.95);
    shade(s, 0.7 + 0.5 * noise((bx + bz + by) * 30, bx * 20, bz * 20));
    return;
  }
  paper(s, x, y, z, 3);
  if (s.ny > 0.7) {
    tilt(s, folds, x, y, z, 0.03);
    // The lower half of the page is folded under.
    const ink = page(0.5 + bx / (2 * HALF_X), (bz + HALF_Z) / (4 * HALF_Z));
    shade(s, 1 - 0.92 * ramp(0.05, 0.6, ink));
  } else {
    tilt(s, leaves, x, y, z, 0.004);
    shade(s, 0.72 + 0.4 * noise(x * 0.5, y * 60, z * 0.5));
  }
}

/** The scene. */
export const scene: Scene = {
  name: 'newspaper-stack',
  issue: '2023-08-18',
  width: 1680,
  height: 1120,
  solid,
  paint,
  sky: (x, y, z, out) => {
    const door =
      ramp(-0.6, -0.1, x) * ramp(0.55, 0.2, x) * ramp(-0.02, 0.1, y) * ramp(0.75, 0.4, y);
    const k = 0.16 + 0.9 * door * ramp(0, -0.5, z) + 0.35 * ramp(0.2, 0.9, y);
    out.r = k * 1.02;
    out.g = k;
    out.b = k * 0.96;
  },
  ambient: [0.15, 0.15, 0.15],
  lights: [{ at: [-12, 11, 2], radius: 2.2, colour: [3, 2.85, 2.6], reach: 17 }],
  camera: {
    from: [2.6, 7.4, 8],
    to: [0.1, 1.3, -0.2],
    angle: 34,
    aperture: 0.2,
    focus: 9.7,
    roll: 1,
  },
  darkroom: { exposure: 0.66, contrast: 0.55, colour: 0.6, grain: 6, vignette: 0.4, calm: 0.025 },
  caution: 0.85,
};
