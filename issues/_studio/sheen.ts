/**
 * One lamp seen from one point, and how a surface glints in it. In: a light, a place, a surface, a ray. Out: the way to a
 * random point on the light, what it sends, and the sheen towards the eye (GGX, widened by the lamp's size).
 */
import type { Sampler } from './sampler.ts';
import type { Light, Surface } from './scene.ts';

/** The direction to a point on a light, its distance, its apparent size and its strength here. */
export type Lamp = { x: number; y: number; z: number; far: number; size: number; power: number };

/** A direction of view. */
type View = { readonly x: number; readonly y: number; readonly z: number };

/** Picks a point on the light and writes where it lies from (px, py, pz) and how much it sends. */
export function aim(
  one: Light,
  px: number,
  py: number,
  pz: number,
  dice: Sampler,
  lamp: Lamp,
): void {
  dice.next();
  const angle = dice.u * Math.PI * 2;
  const up = 2 * dice.v - 1;
  const side = Math.sqrt(1 - up * up);
  const [ax, ay, az] = one.at;
  let x = ax + one.radius * side * Math.cos(angle);
  let y = ay + one.radius * up;
  let z = az + one.radius * side * Math.sin(angle);
  if (!one.sun) {
    x -= px;
    y -= py;
    z -= pz;
  }
  const d = Math.sqrt(x * x + y * y + z * z);
  lamp.x = x / d;
  lamp.y = y / d;
  lamp.z = z / d;
  lamp.far = one.sun ? 40 : Math.max(0, d - 0.02);
  lamp.size = one.sun ? one.radius : one.radius / d;
  const reach = one.reach ?? 1;
  lamp.power = one.sun ? 1 : (reach * reach) / Math.max(0.05, d * d);
}

/** The sheen of the surface towards the ray for light from the lamp (GGX, widened by the lamp's size). */
export function glint(s: Surface, ray: View, lamp: Lamp): number {
  if (s.rough > 0.95) return 0;
  const hx = lamp.x - ray.x;
  const hy = lamp.y - ray.y;
  const hz = lamp.z - ray.z;
  const k = 1 / (Math.sqrt(hx * hx + hy * hy + hz * hz) + 1e-9);
  const nh = Math.max(0, (s.nx * hx + s.ny * hy + s.nz * hz) * k);
  const nv = Math.max(0.1, -(s.nx * ray.x + s.ny * ray.y + s.nz * ray.z));
  const vh = Math.max(0, -(ray.x * hx + ray.y * hy + ray.z * hz) * k);
  const a = Math.min(1, Math.max(0.03, s.rough * s.rough) + lamp.size * 0.25);
  const q = nh * nh * (a * a - 1) + 1;
  const f = s.metal ? 1 : s.f0 + (1 - s.f0) * (1 - vh) ** 5;
  return Math.min(12, (a * a * f) / (q * q * 4 * nv));
}
