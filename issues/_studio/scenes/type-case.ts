/**
 * A case of type: rows of lead sorts, faces up and mirrored, between worn wooden dividers, in raking window light.
 * Sharp on one row, soft before and behind it.
 */
import { plate, words } from '../lettering.ts';
import { coat, lead, shade, tilt, wood } from '../material.ts';
import { hash, noise, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { far2 } from '../shapes.ts';

const GLYPHS = '版心报铅字排印编校阅读新闻纸墨行距标点大小工人手稿日月年天地山水风雨花木';
const SIDE = 6;
const CELL = 96;
const faces = plate(
  SIDE * CELL,
  SIDE * CELL,
  [...GLYPHS]
    .slice(0, SIDE * SIDE)
    .map((g, i) =>
      words(
        g,
        (i % SIDE) * CELL + CELL / 2,
        Math.floor(i / SIDE) * CELL + 80,
        84,
        'Noto Serif SC',
        'text-anchor="middle" font-weight="700"',
      ),
    )
    .join(''),
);

const BOX_X = 6;
const BOX_Z = 5;
const PITCH = 0.94;

/** The relief of the face on a sort's top, 0 to 1; mirrored, as type is. */
function face(lx: number, lz: number, which: number): number {
  const u = 0.5 - lx / PITCH;
  const v = 0.5 + lz / PITCH;
  if (u < 0.04 || u > 0.96 || v < 0.04 || v > 0.96) return 0;
  return ramp(
    0.25,
    0.75,
    faces(((which % SIDE) + u) / SIDE, (Math.floor(which / SIDE) + v) / SIDE),
  );
}

let sortX = 0;
let sortZ = 0;
let sortId = 0;

function sorts(x: number, y: number, z: number): number {
  const bx = Math.floor(x / BOX_X);
  const bz = Math.floor(z / BOX_Z);
  const lx = x - (bx + 0.5) * BOX_X;
  const lz = z - (bz + 0.5) * BOX_Z;
  const ix = Math.round(lx / PITCH - 0.5);
  const iz = Math.round(lz / PITCH);
  const fill = hash(bx, bz, 77);
  const id = hash(bx * 40 + ix, 5, bz * 40 + iz);
  const missing =
    ix < -3 ||
    ix > 2 ||
    iz < -2 ||
    iz > 2 ||
    (fill > 0.55 && iz === -2 && hash(bx, bz, 5) > 0.4) ||
    id < 0.03;
  const a = (id - 0.5) * 0.09;
  const cx = lx - (ix + 0.5) * PITCH;
  const cz = lz - iz * PITCH;
  const edge = PITCH / 2 - Math.max(Math.abs(cx), Math.abs(cz));
  sortX = cx * Math.cos(a) + cz * Math.sin(a);
  sortZ = cz * Math.cos(a) - cx * Math.sin(a);
  sortId = id;
  if (missing) return Math.max(edge + 0.06, y + 1.6);
  const top = (hash(bx * 40 + ix, 9, bz * 40 + iz) - 0.5) * 0.16;
  let h = y - top;
  const rim = Math.max(Math.abs(sortX), Math.abs(sortZ)) - 0.43;
  let d = Math.max(h, rim);
  if (h < 0.12 && h > -0.1) {
    h += 0.1 - 0.1 * face(sortX, sortZ, Math.floor(id * 7919) % 36);
    d = Math.max(h, rim);
  }
  return Math.min(d + 0.015, edge + 0.08);
}

function dividers(x: number, y: number, z: number): number {
  const gx = Math.abs(x / BOX_X - Math.round(x / BOX_X)) * BOX_X;
  const gz = Math.abs(z / BOX_Z - Math.round(z / BOX_Z)) * BOX_Z;
  const wave = 0.03 * noise(x * 0.9, 2, z * 0.9);
  const rounded = (g: number, w: number, top: number): number => {
    const qx = Math.max(g - w + 0.05, 0);
    const qy = Math.max(y - top + 0.05, 0);
    return far2(qx, qy) + Math.min(Math.max(g - w + 0.05, y - top + 0.05), 0) - 0.05;
  };
  return Math.min(rounded(gx, 0.14, 0.35 + wave), rounded(gz, 0.11, 0.2 + wave));
}

function solid(x: number, y: number, z: number): number {
  if (y > 0.9) return y - 0.55;
  return Math.min(sorts(x, y, z), dividers(x, y, z), y + 1.8);
}

const dents = (x: number, y: number, z: number): number => noise(x * 14, y * 14, z * 14) * 0.006;

function paint(x: number, y: number, z: number, s: Surface): void {
  const d = dividers(x, y, z);
  if (d < 0.012) {
    wood(s, z * 0.9, y, x * 0.9, 1.3, 0.34);
    tilt(s, dents, x, y, z, 0.01);
    return;
  }
  if (y < -1.7) {
    wood(s, x, y, z, 1, 0.16);
    return;
  }
  sorts(x, y, z);
  lead(s, x + sortId * 40, y, z, 1.1);
  shade(s, 0.75 + 0.5 * hash(Math.floor(sortId * 9999), 1, 1));
  tilt(s, dents, x, y, z, 0.01);
  const inked = face(sortX, sortZ, Math.floor(sortId * 7919) % 36);
  if (y > -0.2 && inked > 0.5) {
    coat(s, 0.78, 0.77, 0.75, 0.5);
    shade(s, 0.8 + 0.35 * noise(x * 7, y, z * 7));
  } else if (y > -0.3) {
    shade(s, 0.4);
  }
  if (hash(Math.floor(sortId * 9999), 3, 3) > 0.93) coat(s, 0.03, 0.03, 0.03, 0.4, 0.05);
}

/** The scene. */
export const scene: Scene = {
  name: 'type-case',
  issue: '2023-08-18',
  width: 1680,
  height: 1120,
  solid,
  paint,
  sky: (x, y, z, out) => {
    const k = 0.3 + 1.5 * ramp(0, 0.9, -x - 0.5 * z) * ramp(0, 0.5, y);
    out.r = k * 0.95;
    out.g = k;
    out.b = k * 1.06;
  },
  ambient: [0.15, 0.15, 0.16],
  lights: [{ at: [-22, 13, -10], radius: 2.4, colour: [3.4, 3.2, 2.9], reach: 26 }],
  camera: {
    from: [3.6, 7.6, 9.4],
    to: [0.7, 0, 0.2],
    angle: 36,
    aperture: 0.2,
    focus: 11.6,
    roll: -5,
  },
  darkroom: { exposure: 1.3, contrast: 0.6, colour: 0, grain: 7, vignette: 0.45 },
  caution: 0.75,
};
