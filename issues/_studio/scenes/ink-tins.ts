/**
 * Tins of printing ink on a stained bench, one open with a skin of black ink and a palette knife across it.
 */
import { plate, words } from '../lettering.ts';
import { coat, shade, steel, tilt } from '../material.ts';
import { fbm, hash, mix, noise, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { box, drum, far2, ring } from '../shapes.ts';

const label = plate(
  1000,
  400,
  [0, 500]
    .map(
      (x) =>
        `<rect x="${x + 20}" y="60" width="460" height="8"/><rect x="${x + 20}" y="330" width="460" height="8"/>${words('胶印黑墨', x + 250, 200, 100, 'Noto Sans SC', 'text-anchor="middle" font-weight="700"')}${words('净重 2.5 kg', x + 250, 275, 44, 'Noto Sans SC', 'text-anchor="middle"')}`,
    )
    .join(''),
);

type Tin = readonly [
  x: number,
  y: number,
  z: number,
  radius: number,
  height: number,
  open: boolean,
];

const TINS: readonly Tin[] = [
  [0.3, 0, 1.4, 1.7, 1.7, true],
  [-2.5, 0, -2.6, 1.75, 2.4, false],
  [-2.4, 2.46, -2.7, 1.75, 2.4, false],
  [1.9, 0, -3.3, 1.75, 2.4, false],
  [5.2, 0, -4.8, 1.6, 2, false],
  [-6.6, 0, -5.4, 1.7, 2.3, false],
];

let tin = 0;
let angle = 0;
let up = 0;
let radial = 0;

function tins(x: number, y: number, z: number): number {
  let best = 1e9;
  for (let i = 0; i < TINS.length; i++) {
    const t = TINS[i];
    if (!t) continue;
    const s = far2(x - t[0], z - t[2]);
    const h = y - t[1];
    const bound = drum(s, h - t[4] / 2, t[3] + 0.1, t[4] / 2 + 0.1, 0);
    if (bound > 0.5) {
      best = Math.min(best, bound);
      continue;
    }
    const dent = 0.03 * noise((x - t[0]) * 0.9 + i * 9, h, (z - t[2]) * 0.9);
    let d = drum(s, h - t[4] / 2, t[3] - dent, t[4] / 2, 0.05);
    d = Math.min(d, ring(s, h - t[4] + 0.04, t[3], 0.08), ring(s, h - 0.06, t[3], 0.07));
    if (t[5]) d = Math.max(d, drumCut(s, h - t[4], t[3] - 0.09, 0.42 + level(x, z)));
    else d = Math.max(d, drumCut(s, h - t[4], t[3] - 0.16, 0.12));
    if (d < best) {
      best = d;
      tin = i;
      radial = s;
      up = h;
    }
  }
  return best;
}

const drumCut = (s: number, h: number, r: number, depth: number): number =>
  -Math.max(s - r, -h - depth);

/** The surface of the ink: dragged by the knife into soft ridges. */
const level = (x: number, z: number): number =>
  0.1 *
  Math.sin((x * 0.8 + z * 1.6) * 1.7 + 2 * noise(x, 1, z)) *
  ramp(1.7, 0.6, far2(x - 0.3, z - 1.4));

/** The knife: blade on the rim, wooden handle towards the viewer. */
function knife(x: number, y: number, z: number): number {
  const a = 0.62;
  const qx = (x - 0.3) * Math.cos(a) + (z - 1.4) * Math.sin(a);
  const qz = (z - 1.4) * Math.cos(a) - (x - 0.3) * Math.sin(a);
  const qy = y - 1.83 - 0.04 * qx;
  const blade = box(qx + 0.2, qy, qz, 2, 0.025, 0.32 - 0.04 * qx, 0.02);
  const grip = box(qx - 2.9, qy - 0.02, qz, 1.1, 0.15, 0.24, 0.13);
  return Math.min(blade, grip) * 0.9;
}

const solid = (x: number, y: number, z: number): number =>
  Math.min(tins(x, y, z), knife(x, y, z), y, z + 9);

const scuffs = (x: number, y: number, z: number): number => 0.012 * noise(x * 4, y * 4, z * 4);

function bench(x: number, y: number, z: number, s: Surface): void {
  const spill = fbm(x * 0.55 + 3, 1, z * 0.55, 4);
  const old = fbm(x * 1.6, 7, z * 1.6, 4);
  const k = 0.8 + 0.4 * old;
  coat(s, 0.36 * k, 0.34 * k, 0.31 * k, 0.7);
  const wet = ramp(0.56, 0.6, spill);
  shade(s, 1 - 0.93 * wet);
  s.rough = mix(0.6 + 0.2 * old, 0.18, wet);
  tilt(s, scuffs, x, y, z, 0.02);
}

function body(x: number, y: number, z: number, s: Surface): void {
  const t = TINS[tin];
  if (!t) return;
  const inside = t[5] && radial < t[3] - 0.1 && up < t[4] - 0.12;
  if (inside) {
    coat(s, 0.012, 0.012, 0.014, 0.14, 0.07);
    tilt(s, (a, _b, c) => 0.01 * noise(a * 5, 1, c * 9), x, y, z, 0.02);
    return;
  }
  angle = Math.atan2(x - t[0], z - t[2]) / Math.PI / 2 + 0.5 + hash(tin, 1, 1) * 0.12;
  steel(s, x, y, z, up);
  s.rough = 0.38;
  if (up < 0.3 || up > t[4] - 0.3 || radial < t[3] - 0.12) {
    if (t[5] && fbm(x * 2, y * 2, z * 2, 3) > 0.5) coat(s, 0.015, 0.015, 0.016, 0.25, 0.06);
    s.metal = s.r > 0.05;
    return;
  }
  s.metal = false;
  const v = 1 - (up - 0.3) / (t[4] - 0.6);
  const mark = label((angle * 2) % 1, v);
  const worn = fbm(x * 1.7, y * 1.7, z * 1.7, 4);
  if (tin % 2 === 0) coat(s, 0.72, 0.69, 0.6, 0.55);
  else coat(s, 0.2, 0.032, 0.028, 0.5);
  shade(s, (1 - (tin % 2 === 0 ? 0.9 : 0.55) * mark) * (0.75 + 0.4 * worn));
  const drip = noise(angle * 40, tin, 2) * 0.9;
  if ((t[5] || tin === 2) && up > t[4] - 0.3 - drip * drip && drip > 0.35) {
    coat(s, 0.014, 0.014, 0.015, 0.22, 0.06);
  }
}

function paint(x: number, y: number, z: number, s: Surface): void {
  const k = knife(x, y, z);
  const d = tins(x, y, z);
  if (k < d && k < 0.01) {
    const handle = (x - 0.3) * 0.81 + (z - 1.4) * 0.58 > 1.75;
    if (handle) coat(s, 0.26, 0.13, 0.07, 0.4);
    else {
      steel(s, x, y, z, x);
      if (noise(x * 1.4, 1, z * 1.4) > 0.62) coat(s, 0.015, 0.015, 0.015, 0.2, 0.06);
      s.metal = s.r > 0.05;
    }
    return;
  }
  if (d < 0.01) body(x, y, z, s);
  else if (z < -8.9) {
    coat(s, 0.3, 0.31, 0.3, 1);
    shade(s, 0.8 + 0.4 * fbm(x * 0.3, y * 0.3, 1, 3));
  } else bench(x, y, z, s);
}

/** The scene. */
export const scene: Scene = {
  name: 'ink-tins',
  issue: '2023-08-18',
  width: 1200,
  height: 1500,
  solid,
  paint,
  sky: (x, y, z, out) => {
    const pane = ramp(0.15, 0.35, x) * ramp(0.1, 0.2, y) * ramp(0.85, 0.6, y) * ramp(-0.5, 0.1, z);
    const k = 0.1 + 1.7 * pane;
    out.r = k * 0.97;
    out.g = k;
    out.b = k * 1.05;
  },
  ambient: [0.1, 0.1, 0.11],
  lights: [{ at: [12, 9, 4], radius: 2.6, colour: [2.5, 2.5, 2.5], reach: 15 }],
  camera: { from: [-2.2, 6.7, 10.6], to: [0, 1.75, -0.7], angle: 36, aperture: 0.2, focus: 10.4 },
  darkroom: { exposure: 1.25, contrast: 0.55, colour: 0.75, grain: 6, vignette: 0.45 },
  caution: 0.9,
};
