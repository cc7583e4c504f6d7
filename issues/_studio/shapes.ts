/**
 * Signed distances of the solids that the scenes are built from. In: a point in the solid's own frame.
 * Out: the distance to its surface, negative inside. Axes are named where a shape has one.
 */

/** A box of half sizes `a`, `b`, `c` whose edges are rounded by `r`. */
export function box(
  x: number,
  y: number,
  z: number,
  a: number,
  b: number,
  c: number,
  r: number,
): number {
  const qx = Math.abs(x) - a + r;
  const qy = Math.abs(y) - b + r;
  const qz = Math.abs(z) - c + r;
  const ox = Math.max(qx, 0);
  const oy = Math.max(qy, 0);
  const oz = Math.max(qz, 0);
  return Math.sqrt(ox * ox + oy * oy + oz * oz) + Math.min(Math.max(qx, qy, qz), 0) - r;
}

/** A disc of revolution: `s` from its axis and `h` along it, radius `a`, half height `b`, edges rounded by `r`. */
export function drum(s: number, h: number, a: number, b: number, r: number): number {
  const qs = s - a + r;
  const qh = Math.abs(h) - b + r;
  const os = Math.max(qs, 0);
  const oh = Math.max(qh, 0);
  return Math.sqrt(os * os + oh * oh) + Math.min(Math.max(qs, qh), 0) - r;
}

/** A ring: `s` from its axis, `h` along it, ring radius `a`, wire radius `r`. */
export function ring(s: number, h: number, a: number, r: number): number {
  return far2(s - a, h) - r;
}

/** A rod with round ends from (ax, ay, az) to (bx, by, bz) of radius `r`. */
export function rod(
  x: number,
  y: number,
  z: number,
  ax: number,
  ay: number,
  az: number,
  bx: number,
  by: number,
  bz: number,
  r: number,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const dz = bz - az;
  const px = x - ax;
  const py = y - ay;
  const pz = z - az;
  const t = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz)));
  const qx = px - dx * t;
  const qy = py - dy * t;
  const qz = pz - dz * t;
  return Math.sqrt(qx * qx + qy * qy + qz * qz) - r;
}

/** The union of two distances with a fillet of about `k`. */
export function blend(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
}

/** The distance to a lathe-turned wall: `s` from the axis, `y` up, through the points of `profile` ([s, y, …]), `r` thick. */
export function lathe(s: number, y: number, profile: readonly number[], r: number): number {
  let best = 1e9;
  for (let i = 0; i + 3 < profile.length; i += 2) {
    const ax = profile[i] ?? 0;
    const ay = profile[i + 1] ?? 0;
    const dx = (profile[i + 2] ?? 0) - ax;
    const dy = (profile[i + 3] ?? 0) - ay;
    const t = Math.min(1, Math.max(0, ((s - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    const qx = s - ax - dx * t;
    const qy = y - ay - dy * t;
    best = Math.min(best, qx * qx + qy * qy);
  }
  return Math.sqrt(best) - r;
}

/** The length of (a, b); several times faster than `Math.hypot`, which guards against overflow. */
export function far2(a: number, b: number): number {
  return Math.sqrt(a * a + b * b);
}
