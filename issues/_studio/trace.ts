/**
 * Light along one ray: what the lamps send to the surface it meets (soft shadows by area sampling), a sheen for each
 * material, then two bounces that gather sky, colour from neighbours and contact shadow. In: a scene, a ray. Out: linear
 * light. One path a call, so a pixel is the mean of several.
 */
import { march, normal, sees } from './march.ts';
import type { Sampler } from './sampler.ts';
import type { Colour, Scene, Surface } from './scene.ts';
import { aim, glint, type Lamp } from './sheen.ts';

/** A ray, moved along its path by the tracer. */
export type Ray = { ox: number; oy: number; oz: number; x: number; y: number; z: number };

/** A path in the making: its ray, the share of light that still counts, and the light gathered so far. */
type Path = {
  readonly ray: Ray;
  readonly keep: Colour;
  readonly light: Colour;
  /** True once the glass lies behind. */
  clear: boolean;
};

/** Everything that one tracer needs again and again. */
type Studio = {
  readonly scene: Scene;
  readonly dice: Sampler;
  readonly caution: number;
  readonly surface: Surface;
  readonly lamp: Lamp;
  /** Scratch colour for sky and lamps. */
  readonly found: Colour;
};

const BOUNCES = 2;

/** Makes the function that follows one ray of the scene and writes its light into `out`. */
export function tracer(scene: Scene, dice: Sampler): (ray: Ray, out: Colour) => void {
  const caution = scene.caution ?? 1;
  const far = scene.far ?? 60;
  const { solid, glass } = scene;
  const either = glass
    ? (x: number, y: number, z: number) => Math.min(solid(x, y, z), glass(x, y, z))
    : solid;
  const surface: Surface = { ...BARE };
  const lamp: Lamp = { x: 0, y: 0, z: 0, far: 0, size: 0, power: 0 };
  const studio: Studio = { scene, dice, caution, surface, lamp, found: { r: 0, g: 0, b: 0 } };
  const keep: Colour = { r: 1, g: 1, b: 1 };

  return (ray, light) => {
    fill(light, 0);
    fill(keep, 1);
    const path: Path = { ray, keep, light, clear: glass === undefined };
    for (let bounce = 0; bounce <= BOUNCES; bounce++) {
      const field = path.clear ? solid : either;
      const { ox, oy, oz, x, y, z } = ray;
      const t = march(field, ox, oy, oz, x, y, z, far, bounce === 0 ? 0.0004 : 0.0015, caution);
      if (t < 0) {
        scene.sky(x, y, z, studio.found);
        gather(path, studio.found, bounce === 0 ? 1e9 : 2);
        return;
      }
      ray.ox = ox + x * t;
      ray.oy = oy + y * t;
      ray.oz = oz + z * t;
      if (!path.clear && pierce(studio, path, t)) {
        bounce--;
        continue;
      }
      if (bounce === 0) veil(scene, path, t);
      if (!arrive(studio, path, t, bounce)) return;
      onward(studio, path);
    }
  };
}

const BARE: Surface = {
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

function fill(c: Colour, v: number): void {
  c.r = v;
  c.g = v;
  c.b = v;
}

/** Adds light to the path, held below `cap` so that no stray bright ray shows as a speck. */
function gather(path: Path, found: Colour, cap: number): void {
  path.light.r += path.keep.r * Math.min(found.r, cap);
  path.light.g += path.keep.g * Math.min(found.g, cap);
  path.light.b += path.keep.b * Math.min(found.b, cap);
}

/** If the path stands on glass: reflects it or lets it through, tinted and bent. */
function pierce(studio: Studio, path: Path, t: number): boolean {
  const { scene, surface: s, dice } = studio;
  const { ray, keep } = path;
  const { solid, glass } = scene;
  if (!glass || glass(ray.ox, ray.oy, ray.oz) >= solid(ray.ox, ray.oy, ray.oz)) return false;
  normal(glass, ray.ox, ray.oy, ray.oz, 0.001 * (1 + t * 0.3), s);
  const cos = Math.abs(s.nx * ray.x + s.ny * ray.y + s.nz * ray.z);
  path.clear = true;
  dice.next();
  if (dice.u < 0.05 + 0.95 * (1 - cos) ** 5) {
    mirror(ray, s);
    return true;
  }
  const tint = scene.glassTint ?? [1, 1, 1];
  const thick = 1 / Math.max(0.25, cos);
  keep.r *= tint[0] ** thick;
  keep.g *= tint[1] ** thick;
  keep.b *= tint[2] ** thick;
  scene.bend?.([ray.ox, ray.oy, ray.oz], ray);
  return true;
}

/** The air between the lens and what it sees. */
function veil(scene: Scene, path: Path, t: number): void {
  if (!scene.haze) return;
  const { density, colour } = scene.haze;
  const { light, keep } = path;
  const left = Math.exp(-density * t);
  light.r += keep.r * (1 - left) * colour[0];
  light.g += keep.g * (1 - left) * colour[1];
  light.b += keep.b * (1 - left) * colour[2];
  keep.r *= left;
  keep.g *= left;
  keep.b *= left;
}

/** Paints the surface the path stands on and adds the lamps; false when the path ends here. */
function arrive(studio: Studio, path: Path, t: number, bounce: number): boolean {
  const { scene, surface: s, found } = studio;
  const { ray, light, keep } = path;
  normal(scene.solid, ray.ox, ray.oy, ray.oz, 0.0006 * (0.5 + t), s);
  s.rough = 1;
  s.f0 = 0.04;
  s.metal = false;
  s.glow = 0;
  scene.paint(ray.ox, ray.oy, ray.oz, s);
  if (s.glow > 0) {
    light.r += keep.r * s.r * s.glow;
    light.g += keep.g * s.g * s.glow;
    light.b += keep.b * s.b * s.glow;
    return false;
  }
  const lift = 0.002 + 0.0008 * t;
  ray.ox += s.nx * lift;
  ray.oy += s.ny * lift;
  ray.oz += s.nz * lift;
  fill(found, 0);
  lamps(studio, ray);
  gather(path, found, bounce === 0 ? 1e9 : 1.5);
  if (bounce < BOUNCES) return true;
  light.r += keep.r * s.r * scene.ambient[0];
  light.g += keep.g * s.g * scene.ambient[1];
  light.b += keep.b * s.b * scene.ambient[2];
  return false;
}

/** Sums into `found` what the lamps send along the ray from the surface. */
function lamps(studio: Studio, ray: Ray): void {
  const { scene, surface: s, lamp, dice, found, caution } = studio;
  const { ox, oy, oz } = ray;
  for (const one of scene.lights) {
    aim(one, ox, oy, oz, dice, lamp);
    const cos = lamp.x * s.nx + lamp.y * s.ny + lamp.z * s.nz;
    if (cos <= 0 || lamp.power <= 0) continue;
    if (!sees(scene.solid, ox, oy, oz, lamp.x, lamp.y, lamp.z, lamp.far, caution)) continue;
    const sheen = glint(s, ray, lamp);
    const e = cos * lamp.power;
    const matt = s.metal ? 0 : 1;
    found.r += e * one.colour[0] * (matt * s.r + sheen * (s.metal ? s.r : 1));
    found.g += e * one.colour[1] * (matt * s.g + sheen * (s.metal ? s.g : 1));
    found.b += e * one.colour[2] * (matt * s.b + sheen * (s.metal ? s.b : 1));
  }
}

/** Sends the path on: along its reflection or anywhere over the surface. */
function onward(studio: Studio, path: Path): void {
  const { surface: s, dice } = studio;
  const { ray, keep } = path;
  dice.next();
  const cos = Math.max(0, -(s.nx * ray.x + s.ny * ray.y + s.nz * ray.z));
  const f = s.metal ? 1 : s.f0 + (1 - s.f0) * (1 - cos) ** 5 * (1 - s.rough) ** 1.5;
  // A dark glossy thing shows mostly its sheen, so most rays follow that, with less weight each.
  const matt = (s.r + s.g + s.b) * 0.33 * (1 - f);
  const share = s.metal ? 1 : s.rough < 0.7 ? f / (f + matt + 1e-6) : 0;
  const shiny = dice.u < share;
  const k = shiny ? f / share : (1 - f) / (1 - share);
  const coloured = s.metal || !shiny;
  keep.r *= coloured ? s.r * k : k;
  keep.g *= coloured ? s.g * k : k;
  keep.b *= coloured ? s.b * k : k;
  if (shiny) {
    mirror(ray, s);
    scatter(ray, s, s.rough * s.rough, dice);
    return;
  }
  ray.x = s.nx;
  ray.y = s.ny;
  ray.z = s.nz;
  scatter(ray, s, 0.999, dice);
}

/** Turns the ray about the normal. */
function mirror(ray: Ray, s: Surface): void {
  const k = 2 * (ray.x * s.nx + ray.y * s.ny + ray.z * s.nz);
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
