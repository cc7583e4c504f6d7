/**
 * A composing stick with one line of type on a scarred bench, from close by: the line runs through the sharp plane.
 */
import { plate, words } from '../lettering.ts';
import { coat, lead, shade, steel, tilt, wood } from '../material.ts';
import { hash, noise, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { box, far2 } from '../shapes.ts';

const LINE = '字里行间见版心';
const CELL = 128;
const faces = plate(
  LINE.length * CELL,
  CELL,
  [...LINE]
    .map((g, i) =>
      words(
        g,
        (i + 0.5) * CELL,
        108,
        112,
        'Noto Serif SC',
        'text-anchor="middle" font-weight="700"',
      ),
    )
    .join(''),
);

const PITCH = 1;
const FIRST = -3;
const LAST = 3;

function relief(cx: number, z: number, i: number): number {
  const u = 0.5 - cx / PITCH;
  const v = 0.5 + z / PITCH;
  if (i < FIRST || i > LAST || u < 0.03 || u > 0.97 || v < 0.03 || v > 0.97) return 0;
  return ramp(0.3, 0.7, faces((i - FIRST + u) / LINE.length, v));
}

/** The line of sorts; blanks (spaces, lower than type) fill both ends. */
function line(x: number, y: number, z: number): number {
  const i = Math.max(FIRST - 2, Math.min(LAST + 2, Math.round(x / PITCH)));
  const cx = x - i * PITCH;
  const low = i < FIRST || i > LAST ? 0.45 : 0;
  const top = 1.9 - low + 0.03 * hash(i, 4, 4);
  let h = y - top;
  const rim = Math.max(Math.abs(cx) - 0.485, Math.abs(z - 0.02 * hash(i, 1, 1)) - 0.485);
  if (h < 0.16 && h > -0.2) h += 0.13 - 0.13 * relief(cx, z, i);
  const d = Math.max(h, rim) + 0.02;
  const edge = PITCH / 2 - Math.abs(cx) + 0.04;
  return i > FIRST - 2 && i < LAST + 2 ? Math.min(d, edge) : d;
}

/** The stick: bed, back wall, fixed head at the left, sliding knee at the right with its screw. */
function stick(x: number, y: number, z: number): number {
  const bed = box(x - 0.8, y - 0.06, z, 7, 0.08, 0.8, 0.03);
  const back = box(x - 0.8, y - 0.7, z + 0.72, 7, 0.72, 0.09, 0.05);
  const head = box(x + 6.1, y - 0.7, z, 0.16, 0.72, 0.8, 0.05);
  const knee = box(x - 5.75, y - 0.68, z + 0.05, 0.2, 0.66, 0.72, 0.06);
  const arm = box(x - 6.7, y - 0.5, z + 0.5, 1.1, 0.42, 0.1, 0.05);
  const s = far2(x - 6.7, y - 0.55);
  if (s > 1) return Math.min(bed, back, head, knee, arm, s - 0.5);
  const knurl = 0.02 * Math.cos(Math.atan2(y - 0.55, x - 6.7) * 24);
  const screw = Math.max(s - 0.36 - knurl, Math.abs(z - 0.1) - 0.5) + 0.02;
  return Math.min(bed, back, head, knee, arm, screw);
}

/** Loose sorts on the bench, lying as they fell. */
function loose(x: number, y: number, z: number): number {
  if (y > 1.3) return y - 0.92;
  const one = (px: number, pz: number, a: number): number => {
    const c = Math.cos(a);
    const s = Math.sin(a);
    const qx = (x - px) * c + (z - pz) * s;
    const qz = (z - pz) * c - (x - px) * s;
    return box(qx, y - 0.42, qz, 0.95, 0.48, 0.48, 0.04);
  };
  return Math.min(
    one(-2.6, 3.3, 0.5),
    one(3.4, 2.7, -0.7),
    one(0.6, -3.4, 1.1),
    one(6, -4.2, 0.2),
    one(-6, -3.6, 2),
  );
}

function solid(x: number, y: number, z: number): number {
  if (y > 2.6) return y - 2.2;
  const near = box(x - 0.8, y - 1, z, 7.6, 1.1, 0.95, 0);
  const rest = Math.min(loose(x, y, z), y);
  return near > 0.3 ? Math.min(near, rest) : Math.min(line(x, y, z), stick(x, y, z), rest);
}

const dents = (x: number, y: number, z: number): number => 0.008 * noise(x * 11, y * 11, z * 11);
const scars = (x: number, y: number, z: number): number =>
  0.02 * noise(x * 0.8, y, z * 9) + 0.03 * ramp(0.72, 0.76, noise(x * 0.5 + z, 1, z * 4 - x));

function paint(x: number, y: number, z: number, s: Surface): void {
  const l = line(x, y, z);
  const k = stick(x, y, z);
  const o = loose(x, y, z);
  const least = Math.min(l, k, o, y);
  if (least === y) {
    wood(s, z, y, x, 0.8, 0.3);
    s.rough = 0.5;
    tilt(s, scars, x, y, z, 0.02);
    return;
  }
  if (least === k) {
    steel(s, x, y, z, z * 0.3 + y);
    shade(s, 0.8);
    return;
  }
  lead(s, x, y, z, 1.3);
  tilt(s, dents, x, y, z, 0.01);
  if (least !== l) return;
  const i = Math.round(x / PITCH);
  if (relief(x - i * PITCH, z, i) > 0.5 && y > 1.75) {
    coat(s, 0.85, 0.83, 0.8, 0.45);
    shade(s, 0.75 + 0.4 * noise(x * 8, y, z * 8));
  } else if (y > 1.6) shade(s, 0.3);
}

/** The scene. */
export const scene: Scene = {
  name: 'composing-stick',
  issue: '2023-08-18',
  width: 1680,
  height: 945,
  solid,
  paint,
  sky: (x, y, z, out) => {
    const window = ramp(0.2, 0.7, x) * ramp(0, 0.35, y) * ramp(-0.3, -0.6, z);
    out.r = 0.3 + 1.9 * window;
    out.g = 0.29 + 1.75 * window;
    out.b = 0.28 + 1.5 * window;
  },
  ambient: [0.12, 0.11, 0.1],
  lights: [{ at: [9, 14, -10], radius: 2.5, colour: [2.6, 2.4, 2.1], reach: 19 }],
  camera: {
    from: [-3.4, 9.2, 6.4],
    to: [0.1, 1, 0.2],
    angle: 25,
    aperture: 0.22,
    focus: 10.2,
    roll: 3,
  },
  darkroom: {
    exposure: 1.05,
    contrast: 0.55,
    colour: 0.45,
    grain: 7,
    vignette: 0.5,
    tint: [1.01, 1, 0.97],
  },
  caution: 0.8,
};
