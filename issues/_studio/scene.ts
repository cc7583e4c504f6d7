/**
 * What a sample picture is made of: a solid given by its signed distance, surfaces, a camera with a real
 * aperture, area lights and a sky. In: nothing. Out: types that `march`, `trace` and `develop` share.
 * Lengths are scene units, y points up, colours are linear light.
 */

/** Red, green and blue in linear light. */
export type Rgb = readonly [number, number, number];

/** A point or direction. */
export type Vec = readonly [number, number, number];

/** A mutable colour, written by the hot functions so that they allocate nothing. */
export type Colour = { r: number; g: number; b: number };

/** What a ray finds on a surface; `paint` fills it and may tilt the normal. */
export type Surface = Colour & {
  /** 0 = mirror, 1 = chalk. */
  rough: number;
  /** Reflectance looking straight on: 0.04 for paper and lacquer. */
  f0: number;
  /** True when the reflection carries the colour (metals have no diffuse part). */
  metal: boolean;
  /** Light given off, as a multiple of the colour. */
  glow: number;
  nx: number;
  ny: number;
  nz: number;
};

/** A light: a disc of `radius` at `at`, or (with `sun`) a far one in the direction `at`. */
export type Light = {
  readonly at: Vec;
  readonly radius: number;
  /** Irradiance at `reach` units (a sun: everywhere). */
  readonly colour: Rgb;
  readonly reach?: number;
  readonly sun?: boolean;
};

/** A camera with a thin lens. */
export type Camera = {
  readonly from: Vec;
  readonly to: Vec;
  /** Vertical angle of view, degrees. */
  readonly angle: number;
  /** Distance of the sharp plane; default: the distance to `to`. */
  readonly focus?: number;
  /** Lens radius; 0 is a pinhole. */
  readonly aperture: number;
  /** Roll in degrees. */
  readonly roll?: number;
};

/** How the negative is developed. */
export type Darkroom = {
  /** Multiplier before the curve. */
  readonly exposure: number;
  /** S-curve strength, 0 to 1. */
  readonly contrast: number;
  /** 0 = black and white, 1 = colour as drawn. */
  readonly colour: number;
  /** Grain amplitude at mid grey, 0 to 255. */
  readonly grain: number;
  /** Darkening of the corners, 0 to 1. */
  readonly vignette: number;
  /** Share of light that spreads around highlights. */
  readonly glare?: number;
  /** Strength of speckle removal; default 0.05. */
  readonly calm?: number;
  /** Tint of the print at mid grey. */
  readonly tint?: Rgb;
};

/** A signed distance (never over-estimated by more than 1 / `caution`). */
export type Distance = (x: number, y: number, z: number) => number;

/** One picture. */
export type Scene = {
  readonly name: string;
  /** Folder of the issue that owns the picture. */
  readonly issue: string;
  readonly width: number;
  readonly height: number;
  readonly solid: Distance;
  /** Clear things, seen through once. */
  readonly glass?: Distance;
  /** Share of each colour that a glass lets through at normal view. */
  readonly glassTint?: Rgb;
  /** Bends a ray that passes the glass (a thin lens); writes the direction in place. */
  readonly bend?: (p: Vec, d: { x: number; y: number; z: number }) => void;
  readonly paint: (x: number, y: number, z: number, out: Surface) => void;
  readonly sky: (x: number, y: number, z: number, out: Colour) => void;
  /** Light that the last bounce is given instead of another ray. */
  readonly ambient: Rgb;
  readonly lights: readonly Light[];
  readonly camera: Camera;
  readonly darkroom: Darkroom;
  /** Haze: share of light lost in one unit, and the colour of the air. */
  readonly haze?: { readonly density: number; readonly colour: Rgb };
  /** Step multiplier for distorted distances; default 1. */
  readonly caution?: number;
  /** Where rays give up; default 60. */
  readonly far?: number;
  /** Rays a pixel, a power of two; default 8. */
  readonly rays?: number;
  /** Traced pixels to printed pixels; default 0.56. */
  readonly detail?: number;
};
