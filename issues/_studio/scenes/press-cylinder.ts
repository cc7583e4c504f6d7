/**
 * Low key: the plate cylinder of an old press, a lamp behind it, black rollers above and the paper web running away.
 */
import { frontPage } from '../front-page.ts';
import { coat, enamel, paper, shade, steel, tilt } from '../material.ts';
import { mix, noise, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { box, drum, far2 } from '../shapes.ts';

const page = frontPage('夜班机声', '最后一版');
const CY = 3;
const RADIUS = 2.6;

const cylinder = (x: number, y: number, z: number): number =>
  drum(far2(y - CY, z), x, RADIUS, 4.6, 0.05);
const bearers = (x: number, y: number, z: number): number =>
  drum(far2(y - CY, z), Math.abs(x) - 4.95, RADIUS + 0.16, 0.28, 0.07);
const shaft = (x: number, y: number, z: number): number => drum(far2(y - CY, z), x, 0.7, 8, 0.1);
const inkers = (x: number, y: number, z: number): number =>
  Math.min(
    drum(far2(y - 6.2, z - 1.5), x, 0.8, 4.7, 0.08),
    drum(far2(y - 6.6, z + 0.75), x, 0.95, 4.7, 0.08),
  );

/** The gear on the left: teeth around the axis. */
function gear(x: number, y: number, z: number): number {
  const s = far2(y - CY, z);
  const near = drum(s, x + 5.95, 2.95, 0.45, 0);
  if (near > 0.1) return near;
  const a = Math.atan2(y - CY, z);
  const tooth = 0.17 * ramp(-0.35, 0.35, Math.sin(a * 46));
  return Math.max(s - 2.75 - tooth, Math.abs(x + 5.95) - 0.42, 1.9 - s) * 0.7;
}

/** The frame on the right with its bolts. */
function frame(x: number, y: number, z: number): number {
  const slab = box(x - 6.6, y - 2.4, z, 0.5, 6.2, 3.6, 0.25);
  if (slab > 0.6) return slab - 0.4;
  const hole = 1.15 - far2(y - CY, z);
  const by = Math.abs(((y + 10) % 1.6) - 0.8);
  const bolt = drum(far2(by, Math.abs(z) - 3), x - 6, 0.24, 0.2, 0.05);
  return Math.min(Math.max(slab, hole), bolt);
}

/** The web: from the foot of the cylinder towards the viewer's left, over a small roller. */
function web(x: number, y: number, z: number): number {
  const slope = 0.34;
  const c = Math.cos(slope);
  const s = Math.sin(slope);
  const qy = (y - 0.32) * c - (z - 0.4) * s * -1;
  const qz = (z - 0.4) * c - (y - 0.32) * s;
  return Math.max(Math.abs(qy) - 0.02, Math.abs(x) - 4.3, -qz - 0.5);
}

const solid = (x: number, y: number, z: number): number =>
  Math.min(
    cylinder(x, y, z),
    bearers(x, y, z),
    shaft(x, y, z),
    inkers(x, y, z),
    gear(x, y, z),
    frame(x, y, z),
    web(x, y, z),
    y + 3.4,
  );

const lines = (x: number, y: number, z: number): number => 0.004 * noise(x * 60, y * 2, z * 2);
const pits = (x: number, y: number, z: number): number => 0.02 * noise(x * 7, y * 7, z * 7);

function plateInk(x: number, y: number, z: number): number {
  const a = Math.atan2(y - CY, z) / Math.PI;
  const v = 0.75 - a * 1.1;
  const half = x < 0 ? -x - 0.25 : 4.5 - x;
  return page(half / 4.1, v);
}

function paint(x: number, y: number, z: number, s: Surface): void {
  const least = solid(x, y, z) + 0.003;
  if (cylinder(x, y, z) < least) {
    const ink = plateInk(x, y, z);
    steel(s, x, y, z, x);
    tilt(s, lines, x, y, z, 0.004);
    if (ink > 0.3 + 0.42 * noise(x * 38, y * 38, z * 38)) {
      coat(s, 0.02, 0.02, 0.02, 0.35, 0.06);
      s.metal = false;
    } else shade(s, 0.95);
    return;
  }
  if (bearers(x, y, z) < least || shaft(x, y, z) < least || gear(x, y, z) < least) {
    steel(s, x, y, z, far2(y - CY, z) + x);
    s.rough = Math.min(s.rough, 0.4);
    return;
  }
  if (inkers(x, y, z) < least) {
    coat(s, 0.012, 0.012, 0.013, 0.16 + 0.1 * noise(x * 3, y * 9, z * 9), 0.07);
    return;
  }
  if (web(x, y, z) < least) {
    paper(s, x, y, z, 4);
    const smear = noise(x * 3.2, 1, z * 0.15) * 0.5 + noise(x * 9, 2, z * 0.1) * 0.5;
    shade(s, mix(0.95, 0.55, ramp(0.35, 0.75, smear)));
    return;
  }
  enamel(s, x, y, z, 0.06);
  tilt(s, pits, x, y, z, 0.02);
}

/** The scene. */
export const scene: Scene = {
  name: 'press-cylinder',
  issue: '2023-08-18',
  width: 1680,
  height: 1120,
  solid,
  paint,
  sky: (x, y, z, out) => {
    const tube = ramp(0.45, 0.95, y) * ramp(0.7, 0.1, Math.abs(z + 0.2)) * 2;
    const door = ramp(0.12, 0.05, Math.abs(y - 0.15)) * ramp(-0.55, -0.8, x) * 1.2;
    const k = 0.015 + tube + door;
    out.r = k;
    out.g = k * 1.02;
    out.b = k * 1.06;
  },
  ambient: [0.02, 0.02, 0.022],
  lights: [
    { at: [-7, 12, -7], radius: 1.2, colour: [2.4, 2.3, 2.1], reach: 12 },
    { at: [9, 9, 12], radius: 2, colour: [0.35, 0.36, 0.4], reach: 15 },
  ],
  camera: {
    from: [-7.6, 5.6, 11.4],
    to: [-0.4, 3.1, 0],
    angle: 33,
    aperture: 0.16,
    focus: 12.4,
    roll: -3,
  },
  darkroom: { exposure: 1.5, contrast: 0.7, colour: 0, grain: 9, vignette: 0.6, glare: 0.14 },
  caution: 0.9,
  rays: 16,
};
