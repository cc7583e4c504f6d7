/**
 * The camera: rows of a scene exposed to a linear negative. In: a scene, its traced size and a band of rows. Out: red,
 * green and blue floats. Rays start on a round aperture, so whatever is off the sharp plane blurs as in a lens.
 */
import { sampler } from './sampler.ts';
import type { Colour, Scene } from './scene.ts';
import { type Ray, tracer } from './trace.ts';

/** A band of rows to expose. */
export type Band = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly rows: number;
};

/** Exposes the band. */
export function expose(scene: Scene, band: Band, rays: number): Float32Array {
  const dice = sampler(rays);
  const trace = tracer(scene, dice);
  const shoot = lens(scene, band.width, band.height);
  const out = new Float32Array(band.width * band.rows * 3);
  const ray: Ray = { ox: 0, oy: 0, oz: 0, x: 0, y: 0, z: 1 };
  const light: Colour = { r: 0, g: 0, b: 0 };
  let at = 0;
  for (let y = band.top; y < band.top + band.rows; y++) {
    for (let x = 0; x < band.width; x++) {
      let r = 0;
      let g = 0;
      let b = 0;
      for (let i = 0; i < rays; i++) {
        dice.start(x, y, i);
        dice.next();
        const jx = x + dice.u;
        const jy = y + dice.v;
        dice.next();
        shoot(jx, jy, dice.u, dice.v, ray);
        trace(ray, light);
        // A single very bright path would show as a white speck, not as light.
        const top = Math.max(light.r, light.g, light.b, 1e-6);
        const k = Math.min(1, 3.5 / top);
        r += light.r * k;
        g += light.g * k;
        b += light.b * k;
      }
      out[at++] = r / rays;
      out[at++] = g / rays;
      out[at++] = b / rays;
    }
  }
  return out;
}

function lens(
  scene: Scene,
  width: number,
  height: number,
): (x: number, y: number, u: number, v: number, ray: Ray) => void {
  const { from, to, angle, aperture, roll = 0 } = scene.camera;
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const dz = to[2] - from[2];
  const d = Math.hypot(dx, dy, dz);
  const f = { x: dx / d, y: dy / d, z: dz / d };
  const flat = Math.hypot(f.x, f.z);
  const turn = (roll * Math.PI) / 180;
  const r0 = { x: -f.z / flat, y: 0, z: f.x / flat };
  const u0 = { x: r0.y * f.z - r0.z * f.y, y: r0.z * f.x - r0.x * f.z, z: r0.x * f.y - r0.y * f.x };
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  const right = { x: r0.x * c + u0.x * s, y: r0.y * c + u0.y * s, z: r0.z * c + u0.z * s };
  const up = { x: u0.x * c - r0.x * s, y: u0.y * c - r0.y * s, z: u0.z * c - r0.z * s };
  const half = Math.tan((angle * Math.PI) / 360);
  const focus = scene.camera.focus ?? d;
  return (x, y, u, v, ray) => {
    const px = ((2 * x - width) / height) * half;
    const py = (1 - (2 * y) / height) * half;
    const lr = aperture * Math.sqrt(u);
    const la = v * Math.PI * 2;
    const lx = lr * Math.cos(la);
    const ly = lr * Math.sin(la);
    const gx = px * focus - lx;
    const gy = py * focus - ly;
    const x1 = f.x * focus + right.x * gx + up.x * gy;
    const y1 = f.y * focus + right.y * gx + up.y * gy;
    const z1 = f.z * focus + right.z * gx + up.z * gy;
    const k = 1 / Math.hypot(x1, y1, z1);
    ray.ox = from[0] + right.x * lx + up.x * ly;
    ray.oy = from[1] + right.y * lx + up.y * ly;
    ray.oz = from[2] + right.z * lx + up.z * ly;
    ray.x = x1 * k;
    ray.y = y1 * k;
    ray.z = z1 * k;
  };
}
