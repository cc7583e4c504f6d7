/**
 * Lidded tea cups on a meeting-room table, side light from a tall window, the far cups dissolving.
 */
import { coat, shade, tilt, wood } from '../material.ts';
import { fbm, mix, noise, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { blend, box, drum, far2, lathe } from '../shapes.ts';

const BODY: readonly number[] = [0, 0.22, 0.62, 0.22, 0.8, 0.42, 0.9, 1, 0.94, 1.85];
const LID: readonly number[] = [1.02, 1.93, 0.9, 2.02, 0.5, 2.24, 0.18, 2.32, 0, 2.33];
const SAUCER: readonly number[] = [0, 0.1, 0.75, 0.1, 1.2, 0.2, 1.62, 0.4];

type Place = readonly [x: number, z: number, lid: boolean, turn: number];

const CUPS: readonly Place[] = [
  [-0.4, 0.6, false, 0.5],
  [3.4, -3.2, true, 0.9],
  [-4.2, -5.6, true, 0.2],
  [6.6, -9, true, 0.6],
  [0.6, -11.5, true, 0.3],
];

let cup = 0;
let lx = 0;
let lz = 0;

function one(x: number, y: number, z: number, lid: boolean): number {
  const s = far2(x, z);
  let d = Math.min(lathe(s, y, BODY, 0.045), lathe(s, y, SAUCER, 0.05));
  d = Math.min(d, drum(s, y - 0.14, 0.55, 0.1, 0.03));
  const hx = far2((x - 0.92) * 1.05, (y - 1.1) * 0.85) - 0.42;
  const handle = Math.max(far2(hx, z) - 0.085, 0.78 - s);
  d = blend(d, handle, 0.08);
  if (lid) {
    const knob = Math.sqrt(s * s + ((y - 2.52) * 1.2) ** 2) - 0.2;
    return Math.min(d, blend(lathe(s, y, LID, 0.05), knob, 0.12));
  }
  return Math.min(d, drum(s, y - 1.5, 0.9, 0.03, 0.01));
}

/** The lid that was taken off, leaning on its saucer. */
function leaning(x: number, y: number, z: number): number {
  const a = 1.12;
  const px = x + 2.35;
  const py = y - 0.92;
  const qx = px * Math.cos(a) + py * Math.sin(a);
  const qy = py * Math.cos(a) - px * Math.sin(a) + 2.15;
  const s = far2(qx, z - 0.95);
  const knob = Math.sqrt(s * s + ((qy - 2.52) * 1.2) ** 2) - 0.2;
  return Math.min(lathe(s, qy, LID, 0.05), knob);
}

function cups(x: number, y: number, z: number): number {
  let best = leaning(x, y, z);
  cup = -1;
  for (let i = 0; i < CUPS.length; i++) {
    const p = CUPS[i];
    if (!p) continue;
    const px = x - p[0];
    const pz = z - p[1];
    const bound = Math.max(far2(px, pz) - 1.75, y - 2.8);
    if (bound > 0.5 || bound > best) {
      best = Math.min(best, Math.max(bound, 0.4));
      continue;
    }
    const c = Math.cos(p[3]);
    const s = Math.sin(p[3]);
    const d = one(px * c - pz * s, y, pz * c + px * s, p[2]);
    if (d < best) {
      best = d;
      cup = i;
      lx = px;
      lz = pz;
    }
  }
  return best;
}

/** A notebook, its pages open a little. */
const book = (x: number, y: number, z: number): number => {
  const a = -0.35;
  const qx = (x - 3.7) * Math.cos(a) + (z - 1.9) * Math.sin(a);
  const qz = (z - 1.9) * Math.cos(a) - (x - 3.7) * Math.sin(a);
  return box(qx, y - 0.12, qz, 1.35, 0.12, 1.9, 0.04);
};

const pen = (x: number, y: number, z: number): number => {
  const t = Math.min(1.2, Math.max(-1.2, (x - 3.6) * 0.5 + (z - 1.8) * 0.87));
  const qx = x - 3.6 - t * 0.5;
  const qz = z - 1.8 - t * 0.87;
  return Math.sqrt(qx * qx + (y - 0.31) ** 2 + qz * qz) - 0.075;
};

const solid = (x: number, y: number, z: number): number =>
  y > 3 ? y - 2.75 : Math.min(cups(x, y, z), book(x, y, z), pen(x, y, z), y);

const steamy = (x: number, y: number, z: number): number => 0.004 * noise(x * 6, y * 6, z * 6);
const grainy = (x: number, y: number, z: number): number => 0.006 * noise(x * 0.7, y, z * 12);

function paint(x: number, y: number, z: number, s: Surface): void {
  if (pen(x, y, z) < 0.01) {
    coat(s, 0.02, 0.02, 0.025, 0.2, 0.06);
    return;
  }
  if (book(x, y, z) < 0.01) {
    if (y > 0.2) coat(s, 0.09, 0.11, 0.13, 0.6);
    else coat(s, 0.7, 0.67, 0.6, 0.9);
    return;
  }
  if (cups(x, y, z) < 0.012) {
    const r = far2(lx, lz);
    coat(s, 0.78, 0.78, 0.75, 0.12, 0.055);
    tilt(s, steamy, x, y, z, 0.02);
    if (cup === 0 && y > 1.45 && r < 0.86 && s.ny > 0.9) {
      const leaf = noise(x * 9, 2, z * 9);
      coat(
        s,
        mix(0.2, 0.05, ramp(0.6, 0.8, leaf)),
        mix(0.13, 0.05, ramp(0.6, 0.8, leaf)),
        0.025,
        0.05,
        0.04,
      );
      return;
    }
    const band = cup >= 0 && (Math.abs(y - 1.62) < 0.025 || Math.abs(y - 1.7) < 0.012) && r > 0.9;
    const sprig = cup >= 0 && r > 0.8 && y > 0.75 && y < 1.5 && fbm(x * 4, y * 4, z * 4, 3) > 0.6;
    if (band || sprig) coat(s, 0.06, 0.1, 0.26, 0.12, 0.055);
    return;
  }
  wood(s, z + 3, y, x, 0.5, 0.2);
  s.rough = 0.26;
  tilt(s, grainy, x, y, z, 0.02);
  shade(s, 0.9);
}

/** The scene. */
export const scene: Scene = {
  name: 'tea-cups',
  issue: '2023-08-11',
  width: 1680,
  height: 1120,
  solid,
  paint,
  sky: (x, y, z, out) => {
    const bars = Math.abs(((z * 3.1 + 20.2) % 1) - 0.5) > 0.07 ? 1 : 0.25;
    const pane = ramp(0.35, 0.5, -x) * ramp(0.02, 0.1, y) * ramp(0.75, 0.6, y) * bars;
    const back = 0.2 + 0.5 * ramp(-0.1, 0.3, -x) * ramp(0.3, 0.8, -z);
    out.r = back + 1.9 * pane;
    out.g = back * 0.99 + 1.95 * pane;
    out.b = back * 0.95 + 2 * pane;
  },
  ambient: [0.2, 0.2, 0.2],
  lights: [{ at: [-15, 9, -3], radius: 3, colour: [2.2, 2.15, 2.05], reach: 17 }],
  camera: { from: [0.9, 4.7, 9.6], to: [0.5, 0.95, -0.4], angle: 31, aperture: 0.26, focus: 9.6 },
  darkroom: { exposure: 1.05, contrast: 0.5, colour: 0.7, grain: 6, vignette: 0.4, calm: 0.07 },
  caution: 0.9,
  rays: 16,
};
