/**
 * After giving blood: a rack of labelled tubes, a rolled cuff, a red certificate; a bright hall out of focus behind.
 */
import { plate, words } from '../lettering.ts';
import { coat, shade, steel, tilt } from '../material.ts';
import { fbm, hash, mix, noise, ramp } from '../noise.ts';
import type { Scene, Surface } from '../scene.ts';
import { box, drum, far2, rod } from '../shapes.ts';

const certificate = plate(
  600,
  420,
  `<rect x="14" y="14" width="572" height="392" fill="none" stroke="#666" stroke-width="5"/><rect x="26" y="26" width="548" height="368" fill="none" stroke="#888" stroke-width="2"/>${words('感 谢 状', 300, 128, 78, 'Noto Serif SC', 'text-anchor="middle" font-weight="700"')}${words('您的一次伸臂，', 90, 208, 36)}${words('是别人的一次重逢。', 90, 262, 36)}${words('谨致谢意', 400, 344, 34)}`,
);
const sticker = plate(
  120,
  160,
  `${Array.from({ length: 26 }, (_, i) => `<rect x="${10 + i * 3.9}" y="20" width="${hash(i, 2, 2) > 0.5 ? 2.6 : 1.2}" height="60"/>`).join('')}<rect x="10" y="96" width="80" height="7"/><rect x="10" y="114" width="56" height="7"/>`,
);

const TUBES = 6;
const TUBE_R = 0.27;
const STEP = 0.78;

let tubeX = 0;
let tubeZ = 0;
let tubeI = 0;

/** Tubes in two rows, in the rack's frame. */
function tubes(x: number, y: number, z: number): number {
  const i = Math.max(0, Math.min(TUBES - 1, Math.round(x / STEP + (TUBES - 1) / 2)));
  const j = z > 0 ? 0 : 1;
  tubeX = x - (i - (TUBES - 1) / 2) * STEP;
  tubeZ = z - (j === 0 ? 0.42 : -0.42);
  tubeI = i + j * TUBES;
  const s = far2(tubeX, tubeZ);
  const up = 0.12 * hash(tubeI, 1, 1);
  const body = drum(s, y - 1.3 - up, TUBE_R, 1.15, 0.12);
  const cap =
    drum(s, y - 2.62 - up, TUBE_R + 0.07, 0.24, 0.05) +
    0.012 * Math.cos(Math.atan2(tubeX, tubeZ) * 18);
  return Math.min(body, cap, 0.6 + Math.abs(0));
}

function rack(x: number, y: number, z: number): number {
  const plateAt = (h: number): number => {
    const slab = box(x, y - h, z, 2.6, 0.07, 1.05, 0.04);
    const i = Math.round(x / STEP + 0.5) - 0.5;
    const hole = 0.31 - far2(x - i * STEP, Math.abs(z) - 0.42);
    return Math.max(slab, hole);
  };
  const ends = box(Math.abs(x) - 2.55, y - 0.85, z, 0.08, 0.85, 1.05, 0.05);
  return Math.min(plateAt(1.55), plateAt(0.75), box(x, y - 0.06, z, 2.6, 0.07, 1.05, 0.04), ends);
}

const TURN = 0.38;
const toRackX = (x: number, z: number): number =>
  (x + 1.9) * Math.cos(TURN) - (z - 0.2) * Math.sin(TURN);
const toRackZ = (x: number, z: number): number =>
  (z - 0.2) * Math.cos(TURN) + (x + 1.9) * Math.sin(TURN);

/** The cuff: a rolled strip of cloth, with its rubber pipe and bulb. */
function cuff(x: number, y: number, z: number): number {
  const px = x - 3.9;
  const pz = z + 0.5;
  const qx = px * 0.9 + pz * 0.44;
  const qz = pz * 0.9 - px * 0.44;
  const s = far2(qx, y - 0.92);
  const a = Math.atan2(y - 0.92, qx);
  const turn = 0.26;
  const k = Math.round((s - 0.2 - (turn * a) / (Math.PI * 2)) / turn);
  const spiral =
    Math.abs(s - 0.2 - (turn * a) / (Math.PI * 2) - Math.max(0, Math.min(2, k)) * turn) - 0.105;
  return Math.max(spiral, Math.abs(qz) - 1.1 + 0.04 * Math.sin(s * 20)) * 0.7;
}

function pipe(x: number, y: number, z: number): number {
  const t = Math.min(1, Math.max(0, (x - 1.9) / 2.4));
  const cz = 0.1 + 0.55 * Math.sin(t * 5.2) - t * 0.9;
  const tube = Math.max(far2(z - cz, y - 0.11) - 0.1, Math.abs(x - 3.1) - 1.2) * 0.6;
  const bulb = Math.sqrt(((x - 1.65) * 0.66) ** 2 + (y - 0.34) ** 2 + (z - 0.1) ** 2) - 0.36;
  return Math.min(tube, bulb * 0.8, rod(x, y, z, 2, 0.25, 0.1, 2.3, 0.2, 0.12, 0.14));
}

/** The certificate: a red folder standing open like a tent. */
const TILT = 0.42;
function card(x: number, y: number, z: number): number {
  const a = -0.2;
  const px = (x - 2.5) * Math.cos(a) + (z + 3.6) * Math.sin(a);
  const pz = (z + 3.6) * Math.cos(a) - (x - 2.5) * Math.sin(a);
  const qy = y * Math.cos(TILT) + -pz * Math.sin(TILT) * -1 * -1;
  const qz = pz * Math.cos(TILT) + y * Math.sin(TILT);
  cardX = px;
  cardY = qy;
  return box(px, qy - 1.55, qz, 2.2, 1.55, 0.05, 0.03);
}
let cardX = 0;
let cardY = 0;

/** Other tables and people-sized shapes far down the hall: only their blur is seen. */
function hall(x: number, y: number, z: number): number {
  if (z > -9) return z + 10;
  const table = Math.min(
    box(x + 7, y + 0.4, z + 20, 4, 0.15, 1.6, 0.05),
    box(x - 9, y + 0.4, z + 24, 4, 0.15, 1.6, 0.05),
  );
  const person = (px: number, pz: number, h: number): number =>
    Math.min(
      rod(x, y, z, px, -4, pz, px, h - 1.6, pz, 0.95),
      Math.sqrt((x - px) ** 2 + (y - h) ** 2 + (z - pz) ** 2) - 0.72,
    );
  return Math.min(
    table,
    person(-8, -22, 3.4),
    person(-3.6, -26, 3.2),
    person(7.6, -25, 3.6),
    person(11, -22, 2.4),
    person(1.5, -32, 3.3),
  );
}

const solid = (x: number, y: number, z: number): number => {
  if (y > 3.4 && z > -9) return Math.min(y - 3.1, z + 10);
  const rx = toRackX(x, z);
  const rz = toRackZ(x, z);
  const bound = box(rx, y - 1.5, rz, 2.8, 1.6, 1.2, 0);
  const racked = bound > 0.4 ? bound : Math.min(tubes(rx, y, rz), rack(rx, y, rz));
  const top = box(x, y + 0.2, z, 9, 0.2, 5.4, 0.05);
  return Math.min(racked, cuff(x, y, z), pipe(x, y, z), card(x, y, z), top, hall(x, y, z), y + 5);
};

const weave = (x: number, y: number, z: number): number =>
  0.012 * Math.sin(z * 60) * Math.sin((x + y) * 60) + 0.03 * noise(x * 3, y * 3, z * 3);
const cloth = (x: number, y: number, z: number): number => 0.02 * noise(x * 1.2, y, z * 1.2);

function paintTube(x: number, y: number, z: number, s: Surface): void {
  const rx = toRackX(x, z);
  const rz = toRackZ(x, z);
  tubes(rx, y, rz);
  const up = 0.12 * hash(tubeI, 1, 1);
  if (y > 2.36 + up) {
    if (tubeI % 4 === 3) coat(s, 0.16, 0.12, 0.3, 0.4);
    else coat(s, 0.42, 0.05, 0.055, 0.4);
    return;
  }
  const a = Math.atan2(tubeX, tubeZ) / Math.PI;
  const turn = a + (hash(tubeI, 6, 6) - 0.5) * 0.5;
  if (Math.abs(turn) < 0.55 && y > 1.2 + up && y < 2.25 + up) {
    coat(s, 0.8, 0.8, 0.78, 0.6);
    shade(s, 1 - 0.85 * sticker(0.5 + turn, (2.25 + up - y) / 1.05));
    return;
  }
  coat(s, 0.12, 0.012, 0.014, 0.06, 0.06);
  if (y > 1.95 + up) coat(s, 0.6, 0.6, 0.6, 0.06, 0.06);
}

function paint(x: number, y: number, z: number, s: Surface): void {
  const e = 0.012;
  if (hall(x, y, z) < 0.05) {
    const k = hash(Math.round(x / 4), 2, 2);
    coat(s, mix(0.06, 0.4, k), mix(0.1, 0.4, k), mix(0.17, 0.42, k));
    if (y < 0 && z < -18.4 && Math.abs(x + 7) < 4.5) coat(s, 0.7, 0.7, 0.72);
    return;
  }
  if (y < -4.9) {
    coat(s, 0.5, 0.52, 0.52, 0.35);
    return;
  }
  if (card(x, y, z) < e) {
    coat(s, 0.36, 0.025, 0.03, 0.45);
    const u = (cardX + 2.05) / 4.1;
    const v = 1 - (cardY - 0.15) / 2.8;
    if (s.nz > 0.2 && u > 0 && u < 1 && v > 0 && v < 1) {
      coat(s, 0.78, 0.74, 0.64, 0.7);
      shade(s, 1 - 0.85 * certificate(u, v));
      const seal = far2(cardX - 1.15, cardY - 0.7);
      if (Math.abs(seal - 0.33) < 0.035 || (seal < 0.14 && noise(cardX * 30, cardY * 30, 1) > 0.4))
        coat(s, 0.55, 0.05, 0.05);
    }
    return;
  }
  if (cuff(x, y, z) < e) {
    coat(s, 0.06, 0.1, 0.19, 0.95);
    tilt(s, weave, x, y, z, 0.01);
    return;
  }
  if (pipe(x, y, z) < e) {
    coat(s, 0.05, 0.05, 0.055, 0.45);
    return;
  }
  const rx = toRackX(x, z);
  const rz = toRackZ(x, z);
  if (rack(rx, y, rz) < e) {
    steel(s, x, y, z, y);
    coat(s, 0.75, 0.77, 0.78, 0.35);
    s.metal = false;
    return;
  }
  if (y > 0.02) {
    paintTube(x, y, z, s);
    return;
  }
  coat(s, 0.66, 0.68, 0.68, 0.5);
  shade(s, 0.92 + 0.12 * fbm(x, y, z, 3));
  tilt(s, cloth, x, y, z, 0.03);
}

/** The scene. */
export const scene: Scene = {
  name: 'blood-donation',
  issue: '2023-08-18',
  width: 1680,
  height: 1120,
  solid,
  paint,
  sky: (x, y, z, out) => {
    const u = z < -0.05 ? x / -z : x * 4;
    const pane =
      (Math.abs(((u * 1.5 + 30.3) % 1) - 0.5) < 0.37 ? 1 : 0) *
      ramp(0.02, 0.05, y) *
      ramp(0.42, 0.36, y);
    const k = z < -0.05 ? 0.55 + 0.8 * pane : 0.75 + 0.5 * ramp(0.3, 0.9, y);
    out.r = k;
    out.g = k * 1.01;
    out.b = k * 1.01;
  },
  ambient: [0.4, 0.4, 0.4],
  lights: [{ at: [-9, 13, 3], radius: 3.5, colour: [1.5, 1.5, 1.45], reach: 15 }],
  camera: {
    from: [-1, 4.1, 9.8],
    to: [0.1, 1.3, -0.9],
    angle: 35,
    aperture: 0.24,
    focus: 9.2,
    roll: 1,
  },
  darkroom: { exposure: 0.92, contrast: 0.45, colour: 0.6, grain: 6, vignette: 0.3 },
  caution: 0.85,
};
