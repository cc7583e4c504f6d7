/**
 * A bicycle against a grey brick wall in an alley, a tree's shadow across both, afternoon.
 */
import { coat, shade, steel, tilt } from '../material.ts';
import { fbm, hash, mix, noise, noise2, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { box, far2, ring, rod } from '../shapes.ts';

const WHEEL = 1.68;
const REAR = -2.35;
const FRONT = 2.4;
const LEAN = 0.14;

/** One wheel at (cx, WHEEL): tyre, rim, hub, spokes. */
function wheel(x: number, y: number, z: number, cx: number): number {
  const s = far2(x - cx, y - WHEEL);
  if (s > WHEEL + 0.6) return s - WHEEL - 0.2;
  const tyre = ring(s, z, WHEEL - 0.09, 0.095);
  const rim = ring(s, z, WHEEL - 0.22, 0.05);
  const hub = Math.max(s - 0.12, Math.abs(z) - 0.2);
  const a = Math.atan2(y - WHEEL, x - cx);
  const sector = (Math.PI * 2) / 28;
  const off = (a / sector - Math.round(a / sector)) * sector * s;
  const spoke = Math.max(far2(off, z) - 0.014, s - WHEEL + 0.2);
  const guard = Math.max(Math.abs(s - WHEEL - 0.12) - 0.02, Math.abs(z) - 0.13, WHEEL * 0.7 - y);
  return Math.min(tyre, rim, hub, spoke, guard);
}

function tubes(x: number, y: number, z: number): number {
  const f = Math.min(
    rod(x, y, z, -0.35, 1.35, 0, -0.85, 3.6, 0, 0.07),
    rod(x, y, z, -0.35, 1.35, 0, 1.75, 3.15, 0, 0.075),
    rod(x, y, z, -0.78, 3.3, 0, 1.65, 3.45, 0, 0.07),
    rod(x, y, z, -0.35, 1.35, 0.1, REAR, WHEEL, 0.14, 0.045),
    rod(x, y, z, -0.8, 3.25, 0.08, REAR, WHEEL, 0.14, 0.04),
  );
  const g = Math.min(
    rod(x, y, z, 1.6, 3.75, 0, 1.85, 2.9, 0, 0.08),
    rod(x, y, z, 1.82, 2.95, 0.12, FRONT, WHEEL, 0.14, 0.05),
    rod(x, y, z, 1.55, 3.8, 0, 1.48, 4.15, 0, 0.05),
    rod(x, y, z, 1.48, 4.15, -0.85, 1.48, 4.15, 0.85, 0.045),
    rod(x, y, z, 1.48, 4.15, 0.85, 0.75, 4.05, 0.95, 0.055),
    rod(x, y, z, 1.48, 4.15, -0.85, 0.75, 4.05, -0.95, 0.055),
  );
  return Math.min(f, g);
}

/** Saddle, carrier, chain guard, crank and stand. */
function fittings(x: number, y: number, z: number): number {
  const seat = box(x + 1, y - 3.98, z, 0.55, 0.1, 0.2 + 0.1 * ramp(-0.7, -1.5, x), 0.09);
  const post = rod(x, y, z, -0.85, 3.6, 0, -0.93, 3.95, 0, 0.045);
  const carrier = Math.min(
    box(x + 2.4, y - 3.42, z, 0.95, 0.03, 0.32, 0.02),
    rod(x, y, z, -3, 3.4, 0.25, REAR, WHEEL, 0.2, 0.03),
  );
  const guard = box(x + 1.3, y - 1.52, z - 0.2, 1.25, 0.2, 0.04, 0.03);
  const crank = Math.min(
    rod(x, y, z, -0.35, 1.35, 0.25, 0.1, 0.85, 0.28, 0.05),
    box(x - 0.12, y - 0.82, z - 0.45, 0.2, 0.05, 0.18, 0.03),
  );
  const stand = rod(x, y, z, -1.8, 1.3, 0.2, -1.55, 0.05, 0.65, 0.045);
  const papers = box(x + 2.4, y - 3.62, z, 0.8, 0.17, 0.42, 0.05);
  return Math.min(seat, post, carrier, guard, crank, stand, papers);
}

const papers = (x: number, y: number, z: number): number =>
  box(x + 2.4, y - 3.62, z, 0.8, 0.17, 0.42, 0.05);

function bicycle(x: number, y: number, z: number): number {
  const bound = box(x + 0.2, y - 2.2, z, 4.4, 2.3, 1.3, 0);
  if (bound > 0.5) return bound;
  return Math.min(wheel(x, y, z, REAR), wheel(x, y, z, FRONT), tubes(x, y, z), fittings(x, y, z));
}

/** Leaning on the wall: height above the ground shifts the frame towards it. */
const lean = (y: number, z: number): number => z - 1.15 + y * LEAN * 1.6;

/** Brick courses: mortar is set back. */
function joint(x: number, y: number): number {
  const row = Math.floor(y / 0.42);
  const fy = y / 0.42 - row;
  const fx = x / 1.5 + (row % 2) * 0.5;
  const near = Math.min(Math.min(fy, 1 - fy) * 0.42, Math.abs(fx - Math.round(fx)) * 1.5);
  return ramp(0.012, 0.05, near + 0.02 * (noise2(x * 6, y * 6) - 0.5));
}

const wall = (x: number, y: number, z: number): number =>
  z + 0.05 - (z < 0.4 ? 0.045 * joint(x, y) + 0.03 * noise2(x * 0.7, y * 2.2, 3) : 0);

/** A plinth of stone, and a grey doorway pier further along. */
const stones = (x: number, y: number, z: number): number =>
  Math.min(
    box(x + 8.6, y - 4, z, 1.5, 6, 0.5, 0.06),
    box(((x + 60.5) % 2.6) - 1.3, y - 0.2, z, 1.27, 0.35, 0.14, 0.05),
  );

const floor = (x: number, y: number, z: number): number => {
  if (y > 0.4) return y - 0.1;
  const fx = Math.abs(((x + 50) % 2.1) - 1.05);
  const fz = Math.abs(((z + 50) % 1.5) - 0.75);
  const gap = ramp(0.06, 0, Math.min(1.05 - fx, 0.75 - fz));
  return y + 0.03 * gap - 0.02 * noise2(x * 0.8, z * 0.8, 8);
};

const bike = (x: number, y: number, z: number): number => bicycle(x, y, lean(y, z)) * 0.95;

const solid = (x: number, y: number, z: number): number =>
  Math.min(bike(x, y, z), wall(x, y, z) * 0.9, stones(x, y, z), floor(x, y, z));

/** The crown of a tree out of the frame: a leafy sheet that light must pass. */
function leaves(x: number, y: number, z: number): number {
  const plane = Math.abs(x * 0.62 + y * 0.6 + z * 0.5 - 13.5) - 0.02;
  if (plane > 0.4) return plane;
  const clump = noise(x * 0.5, y * 0.5, z * 0.5) * 0.5 + noise(x * 2.1, y * 2.1, z * 2.1) * 0.5;
  return Math.max(plane, (0.57 - clump) * 0.5);
}

const field = (x: number, y: number, z: number): number =>
  Math.min(solid(x, y, z), leaves(x, y, z));

const brickSkin = (x: number, y: number, z: number): number =>
  0.02 * noise(x * 8, y * 8, z * 8) + 0.01 * noise(x * 26, y * 26, z * 26);

function brick(x: number, y: number, z: number, s: Surface): void {
  const row = Math.floor(y / 0.42);
  const col = Math.round(x / 1.5 + (row % 2) * 0.5 - 0.5);
  const tone = 0.16 + 0.13 * hash(col, row, 5);
  coat(s, tone * 1.02, tone, tone * 0.97, 1);
  if (joint(x, y) < 0.5) coat(s, 0.34, 0.33, 0.31, 1);
  const wash = fbm(x * 0.35, y * 0.25, 1, 4);
  shade(s, mix(0.7, 1.25, wash));
  if (y < 1.6) shade(s, mix(0.6, 1, ramp(0.1, 1.6, y + wash)));
  tilt(s, brickSkin, x, y, z, 0.02);
}

function paint(x: number, y: number, z: number, s: Surface): void {
  if (bike(x, y, z) < 0.012) {
    const q = lean(y, z);
    const wheels = Math.min(far2(x - REAR, y - WHEEL), 9);
    const front = far2(x - FRONT, y - WHEEL);
    const s0 = Math.min(wheels, front);
    if (papers(x, y, q) < 0.012) {
      coat(s, 0.7, 0.68, 0.62, 1);
      shade(s, 0.75 + 0.4 * noise(x, y * 40, q));
    } else if (Math.abs(s0 - WHEEL + 0.07) < 0.075 && Math.abs(q) < 0.13)
      coat(s, 0.03, 0.03, 0.03, 0.8);
    else if (s0 < WHEEL - 0.1 && tubes(x, y, q) > 0.01) steel(s, x, y, z, x + y);
    else if (y > 3.85 && x < 0.2) coat(s, 0.13, 0.07, 0.04, 0.5);
    else coat(s, 0.035, 0.075, 0.06, 0.25, 0.06);
    return;
  }
  if (stones(x, y, z) < 0.012) {
    coat(s, 0.3, 0.295, 0.28, 1);
    shade(s, 0.7 + 0.5 * fbm(x * 1.4, y * 1.4, z, 4));
    tilt(s, brickSkin, x, y, z, 0.02);
    return;
  }
  if (floor(x, y, z) < 0.012) {
    coat(s, 0.27, 0.26, 0.245, 0.9);
    shade(s, 0.65 + 0.6 * fbm(x * 0.9, 1, z * 0.9, 4));
    tilt(s, brickSkin, x, y, z, 0.02);
    return;
  }
  if (leaves(x, y, z) < 0.02) {
    coat(s, 0.1, 0.12, 0.05);
    return;
  }
  brick(x, y, z, s);
}

/** The scene. */
export const scene: Scene = {
  name: 'alley-bicycle',
  issue: '2023-08-11',
  width: 1680,
  height: 1260,
  solid: field,
  paint,
  sky: (_x, y, _z, out) => {
    const k = 0.3 + 0.55 * ramp(0, 0.7, y);
    out.r = k * 0.95;
    out.g = k;
    out.b = k * 1.08;
  },
  ambient: [0.2, 0.2, 0.2],
  lights: [{ at: [0.62, 0.6, 0.5], radius: 0.02, colour: [3.3, 3, 2.5], sun: true }],
  camera: {
    from: [-3.6, 3.1, 11.6],
    to: [-0.35, 2.45, 0.4],
    angle: 32,
    aperture: 0.08,
    focus: 11.2,
  },
  darkroom: {
    exposure: 1.2,
    contrast: 0.5,
    colour: 0.35,
    grain: 7,
    vignette: 0.4,
    tint: [1.01, 1, 0.98],
  },
  caution: 0.9,
};
