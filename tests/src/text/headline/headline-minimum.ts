/**
 * The minimum of a smooth function by L-BFGS (Nocedal 1980) with halved steps. In: the number of
 * unknowns and the function with its slope. Out: where it is least. No chance in it.
 */

/** The value at a point; writes the slope there. */
export type Slope = (point: Float64Array<ArrayBuffer>, slope: Float64Array<ArrayBuffer>) => number;

/** Steps remembered, most steps, halvings of one step, and the gain that is too little to go on. */
const KEPT = 8;
const STEPS = 120;
const HALVINGS = 20;
const ENOUGH = 1e-6;

const product = (a: Float64Array<ArrayBuffer>, b: Float64Array<ArrayBuffer>): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};
/** a + factor × b. */
const moved = (
  a: Float64Array<ArrayBuffer>,
  factor: number,
  b: Float64Array<ArrayBuffer>,
): Float64Array<ArrayBuffer> => a.map((value, at) => value + factor * (b[at] ?? 0));

interface Step {
  readonly by: Float64Array<ArrayBuffer>;
  readonly slope: Float64Array<ArrayBuffer>;
  readonly product: number;
}

/** Where to go from a slope, with the curvature that the last steps showed. */
const direction = (
  slope: Float64Array<ArrayBuffer>,
  steps: readonly Step[],
): Float64Array<ArrayBuffer> => {
  let way = slope.map((value) => -value);
  const shares: number[] = [];
  for (const step of steps.toReversed()) {
    const share = product(step.by, way) / step.product;
    shares.unshift(share);
    way = moved(way, -share, step.slope);
  }
  const last = steps.at(-1);
  const scale = last
    ? last.product / product(last.slope, last.slope)
    : 1 / Math.max(1, Math.sqrt(product(slope, slope)));
  way = way.map((value) => value * scale);
  steps.forEach((step, at) => {
    const back = product(step.slope, way) / step.product;
    way = moved(way, (shares[at] ?? 0) - back, step.by);
  });
  return way;
};

/** Where a function of `size` unknowns is least, from 0 on. */
export const minimum = (size: number, value: Slope): Float64Array<ArrayBuffer> => {
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let least = value(point, slope);
  let steps: readonly Step[] = [];
  for (let count = 0; count < STEPS; count += 1) {
    const way = direction(slope, steps);
    const fall = product(slope, way);
    let factor = 1;
    let next = point;
    const nextSlope = new Float64Array(size);
    let found = least;
    for (let half = 0; half < HALVINGS; half += 1, factor /= 2) {
      next = moved(point, factor, way);
      found = value(next, nextSlope);
      if (found <= least + 1e-4 * factor * fall) break;
    }
    const by = moved(next, -1, point);
    const bend = moved(nextSlope, -1, slope);
    const together = product(by, bend);
    if (together > 1e-10) {
      steps = [...steps, { by, slope: bend, product: together }].slice(-KEPT);
    }
    const gain = least - found;
    point = next;
    slope = nextSlope;
    least = found;
    if (gain < ENOUGH * Math.abs(least)) break;
  }
  return point;
};
