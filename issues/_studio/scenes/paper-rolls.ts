/**
 * A paper store: rolls of newsprint lying three high, ends to the aisle, light from high windows on the right.
 */
import { plate, words } from '../lettering.ts';
import { coat, paper, shade, tilt } from '../material.ts';
import { fbm, hash, mix, noise, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { drum, far2 } from '../shapes.ts';

const PITCH = 3.06;
const RISE = 2.65;
const label = plate(
  300,
  200,
  `${words('新闻纸', 150, 74, 60, 'Noto Sans SC', 'text-anchor="middle" font-weight="700"')}${words('45 g/m²  宽 787', 150, 128, 30, 'Noto Sans SC', 'text-anchor="middle"')}<rect x="30" y="150" width="240" height="30"/>`,
);

let rollX = 0;
let rollY = 0;
let rollId = 0;

function roll(x: number, y: number, z: number): number {
  const layer = Math.max(0, Math.min(2, Math.round((y - 1.5) / RISE)));
  let best = 1e9;
  for (let l = Math.max(0, layer - 1); l <= Math.min(2, layer + 1); l++) {
    const shift = l * PITCH * 0.5;
    const i = Math.round((x - shift) / PITCH);
    const id = i * 7 + l * 131;
    const lx = x - shift - i * PITCH;
    const ly = y - 1.5 - l * RISE;
    const out = 0.55 * hash(id, 2, 2);
    const r = far2(lx, ly);
    const hole = 0.27 - r;
    const d = Math.max(
      drum(r, z + 4 - out, 1.5 - 0.03 * hash(id, 1, 1), 4, 0.05),
      Math.min(hole, z - 0.2),
    );
    if (d < best) {
      best = d;
      rollX = lx;
      rollY = ly;
      rollId = id;
    }
  }
  return Math.max(best, Math.max(0, x - 40));
}

/** One roll that stands on end in the aisle, out of focus. */
const standing = (x: number, y: number, z: number): number =>
  drum(far2(x - 7.4, z - 4.6), y - 2.1, 1.5, 2.1, 0.06);

const wall = (_x: number, _y: number, z: number): number => z + 9;

const solid = (x: number, y: number, z: number): number =>
  Math.min(roll(x, y, z), standing(x, y, z), y - 0.006 * noise(x * 3, 0, z * 3), wall(x, y, z));

const creases = (x: number, y: number, z: number): number =>
  0.05 * noise(x * 1.6, y * 1.6, z * 0.7) + 0.012 * noise(x * 6, y * 6, z * 6);

function paint(x: number, y: number, z: number, s: Surface): void {
  const r = roll(x, y, z);
  if (r < 0.01) {
    const radius = far2(rollX, rollY);
    const end = s.nz > 0.6;
    paper(s, x, y, z, 3);
    if (end) {
      const wound = noise(radius * 60, rollId, 1) * 0.6 + noise(radius * 14, rollId, 2) * 0.4;
      const dirt = fbm(rollX * 1.2 + rollId, rollY * 1.2, 1, 4);
      shade(s, mix(0.6, 1.1, wound) * mix(0.72, 1.08, ramp(0.3, 0.6, dirt)));
      if (radius < 0.36) coat(s, 0.2, 0.15, 0.1, 0.9);
      const turn = (hash(rollId, 8, 8) - 0.5) * 1.6;
      const lx = rollX * Math.cos(turn) + rollY * Math.sin(turn);
      const ly = rollY * Math.cos(turn) - rollX * Math.sin(turn);
      if (hash(rollId, 6, 6) > 0.35 && Math.abs(lx) < 0.42 && Math.abs(ly - 0.85) < 0.28) {
        coat(s, 0.8, 0.79, 0.76, 0.6);
        shade(s, 1 - 0.9 * label((lx + 0.42) / 0.84, (0.28 - ly + 0.85) / 0.56));
      }
    } else {
      coat(s, 0.4, 0.3, 0.2, 0.75);
      shade(s, 0.75 + 0.5 * fbm(x, y, z, 3));
      tilt(s, creases, x, y, z, 0.02);
    }
    return;
  }
  if (standing(x, y, z) < 0.01) {
    coat(s, 0.42, 0.32, 0.22, 0.7);
    tilt(s, creases, x, y, z, 0.02);
    return;
  }
  if (s.nz > 0.6) {
    coat(s, 0.34, 0.34, 0.33, 1);
    return;
  }
  const stain = fbm(x * 0.5, 3, z * 0.5, 5);
  coat(s, 0.2, 0.195, 0.185, 0.28 + 0.45 * stain, 0.05);
  shade(s, 0.6 + 0.7 * stain);
  tilt(s, (a, b, c) => 0.01 * noise(a * 2, b, c * 2), x, y, z, 0.02);
}

/** The scene. */
export const scene: Scene = {
  name: 'paper-rolls',
  issue: '2023-08-18',
  width: 1680,
  height: 1260,
  solid,
  paint,
  sky: (x, y, z, out) => {
    const pane = ramp(0.3, 0.36, y) * ramp(0.8, 0.7, y) * (Math.sin(z * 22) > -0.6 ? 1 : 0.15);
    const k = 0.09 + 1.3 * pane * ramp(0.1, 0.5, x);
    out.r = k * 0.97;
    out.g = k;
    out.b = k * 1.04;
  },
  ambient: [0.18, 0.18, 0.18],
  lights: [{ at: [26, 15, 9], radius: 1.8, colour: [3.4, 3.3, 3.1], reach: 28 }],
  camera: { from: [-6.8, 2.5, 7.6], to: [1.2, 2.9, 0.4], angle: 40, aperture: 0.09, focus: 9.4 },
  darkroom: { exposure: 1.05, contrast: 0.65, colour: 0.5, grain: 7, vignette: 0.45 },
  haze: { density: 0.008, colour: [0.25, 0.25, 0.26] },
};
