/**
 * Grey roof tiles in low sun, the first yellow leaves caught between the ridges.
 */
import { coat, shade, tilt } from '../material.ts';
import { fbm, hash, noise, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { far2 } from '../shapes.ts';

const PITCH = 1.5;
const ROW = 1.25;

/** Cover tiles (half tubes) over channel tiles, each row lapping the next; the roof falls towards +z. */
function tiles(x: number, y: number, z: number): number {
  const col = Math.round(x / PITCH);
  const cx = x - col * PITCH;
  const slide = z + 0.12 * hash(col, 3, 3);
  const row = Math.floor(slide / ROW);
  const f = slide / ROW - row;
  const lift = 0.1 * f;
  const jog = 0.05 * (hash(col, row, 1) - 0.5);
  const skew = 0.04 * (hash(col, row, 2) - 0.5);
  const tube = far2(cx - jog, y - lift - skew + 0.02) - 0.4;
  const half = PITCH / 2 - Math.abs(cx);
  const row2 = Math.floor((slide + 0.5) / 0.62);
  const f2 = (slide + 0.5) / 0.62 - row2;
  const channel = 0.72 - far2(half, y - 0.62 - 0.06 * f2 - 0.02 * hash(col, row2, 7));
  return Math.min(tube, Math.max(channel, y - 0.1)) * 0.72;
}

type Leaf = readonly [x: number, y: number, z: number, turn: number, size: number, pitch: number];

const LEAVES: readonly Leaf[] = Array.from({ length: 15 }, (_, i): Leaf => {
  const gutter = i % 4 !== 0;
  const x = gutter
    ? (Math.round(hash(i, 1, 1) * 8 - 4) + 0.5) * PITCH + (hash(i, 2, 9) - 0.5) * 0.5
    : (hash(i, 1, 1) - 0.5) * 10;
  const cx = x - Math.round(x / PITCH) * PITCH;
  const top = Math.abs(cx) < 0.4 ? Math.sqrt(0.175 - cx * cx) + 0.1 : 0.08;
  return [
    x,
    top + 0.05,
    hash(i, 3, 3) * 9 - 5,
    hash(i, 4, 4) * 6.3,
    0.42 + 0.16 * hash(i, 5, 5),
    (hash(i, 6, 6) - 0.5) * 0.8,
  ];
});

let leafTone = 0;

/** Ginkgo leaves: fans with a wavy rim, a notch and a stalk. */
function leaves(x: number, y: number, z: number): number {
  if (y > 1.4) return y - 1;
  let best = 1e9;
  for (let i = 0; i < LEAVES.length; i++) {
    const l = LEAVES[i];
    if (!l) continue;
    const px = x - l[0];
    const py = y - l[1];
    const pz = z - l[2];
    const bound = Math.sqrt(px * px + py * py + pz * pz) - l[4] * 1.7;
    if (bound > 0.25) {
      best = Math.min(best, bound);
      continue;
    }
    const qx = (px * Math.cos(l[3]) + pz * Math.sin(l[3])) / l[4];
    const qz = (pz * Math.cos(l[3]) - px * Math.sin(l[3])) / l[4];
    const r = far2(qx, qz + 0.55);
    const a = Math.atan2(qx, qz + 0.55);
    const rim = 1.15 + 0.05 * Math.sin(a * 13) - 0.3 * ramp(0.14, 0, Math.abs(a));
    const fan = Math.max(r - rim, (Math.abs(a) - 0.95) * r);
    const stalk = Math.max(Math.abs(qx + 0.06 * Math.sin(qz * 3)) - 0.035, qz + 0.5, -qz - 1.35);
    const bend = 0.16 * qx * qx + l[5] * qz * 0.35 + 0.03 * Math.sin(a * 9) * r;
    const d = Math.max(Math.min(fan, stalk) * l[4], Math.abs(py - bend * l[4]) - 0.012) * 0.55;
    if (d < best) {
      best = d;
      leafTone = hash(i, 9, 9);
    }
  }
  return best;
}

const solid = (x: number, y: number, z: number): number =>
  y > 1.6 ? y - 1.2 : Math.min(tiles(x, y, z), leaves(x, y, z));

const skin = (x: number, y: number, z: number): number =>
  0.025 * noise(x * 6, y * 6, z * 6) + 0.012 * noise(x * 21, y * 21, z * 21);

function paint(x: number, y: number, z: number, s: Surface): void {
  if (leaves(x, y, z) < 0.008) {
    coat(s, 0.66, 0.42 - 0.14 * leafTone, 0.05, 0.7);
    shade(s, 0.7 + 0.5 * noise(x * 9, 1, z * 9));
    return;
  }
  const col = Math.round(x / PITCH);
  const row = Math.floor((z + 0.12 * hash(col, 3, 3)) / ROW);
  const base = 0.13 + 0.09 * hash(col, row, 6);
  coat(s, base, base * 1.02, base * 1.04, 0.75, 0.05);
  const moss = fbm(x * 1.3, y * 2, z * 1.3, 4);
  if (moss > 0.58 && y < 0.3) {
    coat(s, 0.13, 0.15, 0.07, 1);
    shade(s, 0.6 + 0.9 * noise(x * 14, y * 14, z * 14));
  } else shade(s, 0.65 + 0.7 * fbm(x * 3, y * 3, z * 3, 4));
  tilt(s, skin, x, y, z, 0.015);
}

/** The scene. */
export const scene: Scene = {
  name: 'autumn-tiles',
  issue: '2023-08-25',
  width: 1680,
  height: 1120,
  solid,
  paint,
  sky: (x, y, _z, out) => {
    const k = 0.35 + 0.4 * ramp(0, 1, y - x * 0.5);
    out.r = k * 0.92;
    out.g = k;
    out.b = k * 1.14;
  },
  ambient: [0.15, 0.16, 0.17],
  lights: [{ at: [-0.8, 0.42, -0.42], radius: 0.02, colour: [3.9, 3.2, 2.3], sun: true }],
  camera: {
    from: [2.6, 4.2, 6.4],
    to: [0.2, 0.1, -0.6],
    angle: 34,
    aperture: 0.14,
    focus: 7.6,
    roll: -8,
  },
  darkroom: { exposure: 1.2, contrast: 0.55, colour: 0.62, grain: 7, vignette: 0.4 },
  far: 40,
};
