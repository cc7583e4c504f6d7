/**
 * An editor's desk by a window at dusk: a lamp's warm pool on proofs and a cup, the blue city out of focus outside.
 */
import { frontPage } from '../front-page.ts';
import { coat, paper, shade, tilt, wood } from '../material.ts';
import { hash, mix, noise, ramp } from '../noise.ts';
import type { Colour, Scene, Surface } from '../scene.ts';
import { blend, box, drum, far2, lathe, rod } from '../shapes.ts';

const page = frontPage('今晚的最后一校', '窗外灯亮了');

const sheet = (
  x: number,
  y: number,
  z: number,
  px: number,
  pz: number,
  a: number,
  h: number,
): number => {
  const c = Math.cos(a);
  const s = Math.sin(a);
  const qx = (x - px) * c + (z - pz) * s;
  const qz = (z - pz) * c - (x - px) * s;
  const curl = 0.22 * ramp(0.9, 2.2, qx + qz * 0.5) ** 2;
  return box(qx, y - h - curl, qz, 1.55, 0.018, 2.1, 0.005) * 0.85;
};

const papers = (x: number, y: number, z: number): number => {
  if (y > 0.7) return y - 0.4;
  return Math.min(
    sheet(x, y, z, -0.3, 1.2, 0.22, 0.05),
    sheet(x, y, z, 0.4, 0.7, -0.12, 0.02),
    box(x - 3.4, y - 0.22, z + 0.7, 1.2, 0.22, 1.5, 0.04),
  );
};

const SHADE: readonly number[] = [0.34, 4.15, 0.5, 4.1, 1.25, 3.1];

/** The lamp: base, bent arm, a metal shade tilted over the proofs. */
function lamp(x: number, y: number, z: number): number {
  const px = x + 2.7;
  const pz = z + 1.3;
  const foot = drum(far2(px, pz), y - 0.1, 0.75, 0.1, 0.06);
  const arm = Math.min(
    rod(px, y, pz, 0, 0.1, 0, -0.15, 2.6, -0.1, 0.07),
    rod(px, y, pz, -0.15, 2.6, -0.1, 0.9, 4.2, 0.5, 0.07),
  );
  return Math.min(foot, blend(arm, hood(x, y, z), 0.05));
}

function hood(x: number, y: number, z: number): number {
  const a = 0.32;
  const qx0 = x + 1.75;
  const qy0 = y - 4.1;
  const qx = qx0 * Math.cos(a) + qy0 * Math.sin(a);
  const qy = qy0 * Math.cos(a) - qx0 * Math.sin(a) + 4.1;
  return lathe(far2(qx, z + 0.8), qy, SHADE, 0.035);
}

const CUP: readonly number[] = [0, 0.04, 0.4, 0.04, 0.52, 0.2, 0.56, 1.1];

const cup = (x: number, y: number, z: number): number => {
  const s = far2(x - 2.15, z - 1.7);
  if (s > 1.4) return s - 1;
  const body = Math.min(lathe(s, y, CUP, 0.05), drum(s, y - 0.86, 0.52, 0.04, 0.01));
  const hx = far2(x - 2.75, (y - 0.62) * 0.9) - 0.26;
  return Math.min(body, far2(hx, z - 1.75) - 0.06);
};

/** A red pencil across the proof. */
const pencil = (x: number, y: number, z: number): number =>
  rod(x, y, z, -0.9, 0.14, 2.2, 0.75, 0.16, 1.35, 0.07);

/** Window: sill, frame and a cross bar. */
function frame(x: number, y: number, z: number): number {
  if (z > -1.6) return z + 2;
  const bx = Math.abs(((x + 42.6) % 3.6) - 1.8);
  const post = Math.max(bx - 0.1, Math.abs(z + 2.8) - 0.12);
  const bar = Math.max(Math.abs(y - 5.9) - 0.09, Math.abs(z + 2.8) - 0.12);
  const sill = box(x, y - 0.75, z + 2.75, 20, 0.12, 0.45, 0.05);
  const below = Math.max(y - 0.7, -z - 2.7, z + 2.5);
  return Math.min(post, bar, sill, below);
}

const desk = (x: number, y: number, z: number): number => box(x, y + 0.3, z - 2, 9, 0.3, 4.5, 0.06);

const solid = (x: number, y: number, z: number): number =>
  Math.min(
    papers(x, y, z),
    lamp(x, y, z),
    cup(x, y, z),
    pencil(x, y, z),
    frame(x, y, z),
    desk(x, y, z),
  );

const wave = (x: number, y: number, z: number): number => 0.012 * noise(x * 2.5, y, z * 2.5);

function paint(x: number, y: number, z: number, s: Surface): void {
  const e = 0.012;
  if (pencil(x, y, z) < e) {
    coat(s, 0.38, 0.03, 0.03, 0.4);
    return;
  }
  if (cup(x, y, z) < e) {
    coat(s, 0.72, 0.73, 0.7, 0.2, 0.06);
    if (far2(x - 2.15, z - 1.7) < 0.52 && y > 0.7 && s.ny > 0.8) coat(s, 0.1, 0.045, 0.015, 0.1);
    return;
  }
  if (lamp(x, y, z) < e) {
    const inner = hood(x, y, z) < e && s.ny < -0.1;
    if (inner) {
      coat(s, 1, 0.8, 0.5);
      s.glow = 3.2;
    } else coat(s, 0.05, 0.09, 0.075, 0.3, 0.06);
    return;
  }
  if (papers(x, y, z) < e) {
    paper(s, x, y, z, 2.5);
    tilt(s, wave, x, y, z, 0.02);
    if (x > 2.15) {
      shade(s, 0.75 + 0.3 * noise(1, y * 60, 1));
      return;
    }
    const a = 0.22;
    const qx = (x + 0.3) * Math.cos(a) + (z - 1.2) * Math.sin(a);
    const qz = (z - 1.2) * Math.cos(a) - (x + 0.3) * Math.sin(a);
    shade(s, 1 - 0.85 * page(0.5 + qx / 3.1, 0.5 + qz / 4.2));
    const mark = Math.abs(far2(qx - 0.35, (qz + 0.3) * 1.7) - 0.42);
    if (mark < 0.025 && Math.abs(qx) < 1.5) coat(s, 0.5, 0.05, 0.05);
    return;
  }
  if (frame(x, y, z) < e) {
    coat(s, 0.24, 0.22, 0.2, 0.6);
    return;
  }
  wood(s, z, y, x, 0.7, 0.22);
  s.rough = 0.42;
}

/** Dusk outside: blue falling to a warm edge, roofs, and lit windows as soft discs. */
function city(x: number, y: number, z: number, out: Colour): void {
  const u = x / Math.max(0.2, -z);
  const v = y / Math.max(0.2, -z);
  const t = ramp(-0.05, 0.9, v);
  out.r = mix(0.62, 0.07, t ** 0.6);
  out.g = mix(0.42, 0.12, t ** 0.6);
  out.b = mix(0.36, 0.24, t ** 0.6);
  const roof = 0.16 + 0.34 * hash(Math.floor(u * 5), 3, 3) * hash(Math.floor(u * 5), 4, 3);
  const dark = ramp(roof + 0.02, roof - 0.02, v);
  out.r = mix(out.r, 0.035, dark);
  out.g = mix(out.g, 0.04, dark);
  out.b = mix(out.b, 0.055, dark);
  const gx = Math.floor(u * 20);
  const gy = Math.floor(v * 24);
  for (let i = 0; i < 9; i++) {
    const cx = gx + (i % 3) - 1;
    const cy = gy + Math.floor(i / 3) - 1;
    const lit = hash(cx, cy, 41);
    if (lit < 0.6) continue;
    const px = (cx + hash(cx, cy, 42)) / 20;
    const py = (cy + hash(cx, cy, 43)) / 24;
    if (py > roof) continue;
    const disc = ramp(0.024, 0.019, far2(u - px, v - py)) * (lit - 0.5);
    out.r += disc * 1.9;
    out.g += disc * (1.2 + 0.6 * hash(cx, cy, 44));
    out.b += disc * (0.5 + 0.8 * hash(cx, cy, 45));
  }
}

/** The scene. */
export const scene: Scene = {
  name: 'window-desk',
  issue: '2023-08-18',
  width: 1200,
  height: 1600,
  solid,
  paint,
  sky: (x, y, z, out) => {
    if (z < -0.15) {
      city(x, y, z, out);
      return;
    }
    out.r = 0.035;
    out.g = 0.033;
    out.b = 0.035;
  },
  ambient: [0.05, 0.05, 0.06],
  lights: [{ at: [-1.5, 3.35, -0.8], radius: 0.3, colour: [3.4, 2.45, 1.5], reach: 3.2 }],
  rays: 16,
  camera: {
    from: [0.9, 5.3, 10.2],
    to: [0, 2.35, 0],
    angle: 41,
    aperture: 0.16,
    focus: 9.3,
    roll: -1,
  },
  darkroom: { exposure: 1.15, contrast: 0.45, colour: 0.72, grain: 8, vignette: 0.45, glare: 0.16 },
};
