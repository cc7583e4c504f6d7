/**
 * Light along one ray: what the lamps send to the surface it meets (soft shadows by area sampling), a sheen for each
 * material, then one bounce that gathers sky, colour from neighbours and contact shadow. In: a scene, a ray. Out: linear
 * light. One path a call, so a pixel is the mean of several.
 */
import { march, normal, sees } from './march.ts';
import type { Sampler } from './sampler.ts';
import type { Colour, Light, Scene, Surface } from './scene.ts';

/** A ray, moved along its path by the tracer. */
export type Ray = { ox: number; oy: number; oz: number; x: number; y: number; z: number };

type Lamp = { x: number; y: number; z: number; far: number; size: number; power: number };

const BOUNCES = 2;

/** Makes the function that follows one ray of the scene and writes its light into `out`. */
export function tracer(scene: Scene, dice: Sampler): (ray: Ray, out: Colour) => void {
  const caution = scene.caution ?? 1;
  const far = scene.far ?? 60;
  const { solid, glass } = scene;
  const either = glass
    ? (x: number, y: number, z: number) => Math.min(solid(x, y, z), glass(x, y, z))
    : solid;
  const s: Surface = {
    r: 0,
    g: 0,
    b: 0,
    rough: 1,
    f0: 0.04,
    metal: false,
    glow: 0,
    nx: 0,
    ny: 1,
    nz: 0,
  };
  const lamp: Lamp = { x: 0, y: 0, z: 0, far: 0, size: 0, power: 0 };
  const sky: Colour = { r: 0, g: 0, b: 0 };
  const seen: Colour = { r: 0, g: 0, b: 0 };

  const lit = (ray: Ray, px: number, py: number, pz: number, one: Light): void => {
    aim(one, px, py, pz, dice, lamp);
    const cos = lamp.x * s.nx + lamp.y * s.ny + lamp.z * s.nz;
    if (cos <= 0 || lamp.power <= 0) return;
    if (!sees(solid, px, py, pz, lamp.x, lamp.y, lamp.z, lamp.far, caution)) return;
    const sheen = glint(s, ray, lamp);
    const e = cos * lamp.power;
    const matt = s.metal ? 0 : 1;
    seen.r += e * one.colour[0] * (matt * s.r + sheen * (s.metal ? s.r : 1));
    seen.g += e * one.colour[1] * (matt * s.g + sheen * (s.metal ? s.g : 1));
    seen.b += e * one.colour[2] * (matt * s.b + sheen * (s.metal ? s.b : 1));
  };

  return (ray, out) => {
    out.r = 0;
    out.g = 0;
    out.b = 0;
    let kr = 1;
    let kg = 1;
    let kb = 1;
    let clear = glass === undefined;
    for (let bounce = 0; bounce <= BOUNCES; bounce++) {
      const first = bounce === 0;
      const tolerance = first ? 0.0004 : 0.0015;
      const from = ray;
      const field = clear ? solid : either;
      const t = march(
        field,
        from.ox,
        from.oy,
        from.oz,
        ray.x,
        ray.y,
        ray.z,
        far,
        tolerance,
        caution,
      );
      if (t < 0) {
        scene.sky(ray.x, ray.y, ray.z, sky);
        const cap = first ? 1e9 : 2;
        out.r += kr * Math.min(sky.r, cap);
        out.g += kg * Math.min(sky.g, cap);
        out.b += kb * Math.min(sky.b, cap);
        return;
      }
      const px = ray.ox + ray.x * t;
      const py = ray.oy + ray.y * t;
      const pz = ray.oz + ray.z * t;
      if (!clear && glass && glass(px, py, pz) < solid(px, py, pz)) {
        normal(glass, px, py, pz, 0.001 * (1 + t * 0.3), s);
        const cos = Math.abs(s.nx * ray.x + s.ny * ray.y + s.nz * ray.z);
        const f = 0.05 + 0.95 * (1 - cos) ** 5;
        clear = true;
        dice.next();
        if (dice.u < f) {
          mirror(ray, s, px, py, pz);
        } else {
          const tint = scene.glassTint ?? [1, 1, 1];
          const path = 1 / Math.max(0.25, cos);
          kr *= tint[0] ** path;
          kg *= tint[1] ** path;
          kb *= tint[2] ** path;
          ray.ox = px;
          ray.oy = py;
          ray.oz = pz;
          scene.bend?.([px, py, pz], ray);
        }
        bounce--;
        continue;
      }
      if (scene.haze && first) {
        const { density, colour } = scene.haze;
        const keep = Math.exp(-density * t);
        out.r += kr * (1 - keep) * colour[0];
        out.g += kg * (1 - keep) * colour[1];
        out.b += kb * (1 - keep) * colour[2];
        kr *= keep;
        kg *= keep;
        kb *= keep;
      }
      normal(solid, px, py, pz, 0.0006 * (0.5 + t), s);
      s.rough = 1;
      s.f0 = 0.04;
      s.metal = false;
      s.glow = 0;
      scene.paint(px, py, pz, s);
      if (s.glow > 0) {
        out.r += kr * s.r * s.glow;
        out.g += kg * s.g * s.glow;
        out.b += kb * s.b * s.glow;
        return;
      }
      const lift = 0.002 + 0.0008 * t;
      const qx = px + s.nx * lift;
      const qy = py + s.ny * lift;
      const qz = pz + s.nz * lift;
      seen.r = 0;
      seen.g = 0;
      seen.b = 0;
      for (const one of scene.lights) lit(ray, qx, qy, qz, one);
      const cap = first ? 1e9 : 1.5;
      out.r += kr * Math.min(seen.r, cap);
      out.g += kg * Math.min(seen.g, cap);
      out.b += kb * Math.min(seen.b, cap);
      if (bounce === BOUNCES) {
        out.r += kr * s.r * scene.ambient[0];
        out.g += kg * s.g * scene.ambient[1];
        out.b += kb * s.b * scene.ambient[2];
        return;
      }
      dice.next();
      const cos = Math.max(0, -(s.nx * ray.x + s.ny * ray.y + s.nz * ray.z));
      const f = s.metal ? 1 : s.f0 + (1 - s.f0) * (1 - cos) ** 5 * (1 - s.rough) ** 1.5;
      // A dark glossy thing shows mostly its sheen, so most rays follow that, with less weight each.
      const matt = (s.r + s.g + s.b) * 0.33 * (1 - f);
      const share = s.metal ? 1 : s.rough < 0.7 ? f / (f + matt + 1e-6) : 0;
      if (dice.u < share) {
        const k = f / share;
        kr *= k;
        kg *= k;
        kb *= k;
        mirror(ray, s, qx, qy, qz);
        scatter(ray, s, s.rough * s.rough, dice);
        if (s.metal) {
          kr *= s.r;
          kg *= s.g;
          kb *= s.b;
        }
      } else {
        ray.x = s.nx;
        ray.y = s.ny;
        ray.z = s.nz;
        ray.ox = qx;
        ray.oy = qy;
        ray.oz = qz;
        scatter(ray, s, 0.999, dice);
        const k = share > 0 ? (1 - f) / (1 - share) : 1;
        kr *= s.r * k;
        kg *= s.g * k;
        kb *= s.b * k;
      }
    }
  };
}

/** Picks a point on the light and writes where it lies from (px, py, pz) and how much it sends. */
function aim(one: Light, px: number, py: number, pz: number, dice: Sampler, lamp: Lamp): void {
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
function glint(s: Surface, ray: Ray, lamp: Lamp): number {
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

/** Turns the ray about the normal and starts it at the point. */
function mirror(ray: Ray, s: Surface, x: number, y: number, z: number): void {
  const k = 2 * (ray.x * s.nx + ray.y * s.ny + ray.z * s.nz);
  ray.ox = x;
  ray.oy = y;
  ray.oz = z;
  ray.x -= k * s.nx;
  ray.y -= k * s.ny;
  ray.z -= k * s.nz;
}

/** Spreads the ray by a random vector of length `amount`, kept above the surface. */
function scatter(ray: Ray, s: Surface, amount: number, dice: Sampler): void {
  dice.next();
  const up = 2 * dice.v - 1;
  const side = Math.sqrt(1 - up * up) * amount;
  const angle = dice.u * Math.PI * 2;
  let x = ray.x + side * Math.cos(angle);
  let y = ray.y + up * amount;
  let z = ray.z + side * Math.sin(angle);
  const under = x * s.nx + y * s.ny + z * s.nz;
  if (under < 0.01) {
    x += s.nx * (0.02 - under);
    y += s.ny * (0.02 - under);
    z += s.nz * (0.02 - under);
  }
  const k = 1 / Math.sqrt(x * x + y * y + z * z);
  ray.x = x * k;
  ray.y = y * k;
  ray.z = z * k;
}
