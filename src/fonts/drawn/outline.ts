/**
 * The outline of a glyph that the paper drew (造字). In: SVG as resvg writes it, every shape a path of
 * absolute `M L Q C Z` under `matrix()` groups. Out: closed contours in font units, y up, ready for a `glyf`
 * table: quadratic, outer contours clockwise (OpenType `glyf`: non-zero winding, clockwise is ink).
 */

/** Units of an em of a drawn face. */
export const UNITS_PER_EM = 1000;
/** Distance of the em box's lower edge below the baseline, units: where Song and Hei have it. */
export const EM_BOX_DESCENT = 120;
/** Most that a quadratic curve may leave the cubic it stands for, units. */
const FLATNESS = 0.5;

/** A point on the curve, or the control point of a quadratic. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}
/** A closed contour. */
export type Contour = readonly OutlinePoint[];

type Matrix = readonly [number, number, number, number, number, number];
type Pair = readonly [number, number];

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];
const apply = (m: Matrix, [x, y]: Pair): Pair => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

const matrixOf = (attribute: string): Matrix => {
  const numbers = (attribute.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
};

const mix = ([ax, ay]: Pair, [bx, by]: Pair, share: number): Pair => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

const cubicAt = (p: readonly [Pair, Pair, Pair, Pair], share: number): Pair => {
  const ab = mix(p[0], p[1], share);
  const bc = mix(p[1], p[2], share);
  const cd = mix(p[2], p[3], share);
  return mix(mix(ab, bc, share), mix(bc, cd, share), share);
};

/** The part of a cubic between two shares of it. */
const partOf = (p: readonly [Pair, Pair, Pair, Pair], from: number, to: number) => {
  const slope = (share: number): Pair => {
    const d = (index: 0 | 1): number =>
      3 * (1 - share) ** 2 * (p[1][index] - p[0][index]) +
      6 * (1 - share) * share * (p[2][index] - p[1][index]) +
      3 * share ** 2 * (p[3][index] - p[2][index]);
    return [d(0), d(1)];
  };
  const start = cubicAt(p, from);
  const end = cubicAt(p, to);
  const third = (to - from) / 3;
  const [sx, sy] = slope(from);
  const [ex, ey] = slope(to);
  const first: Pair = [start[0] + sx * third, start[1] + sy * third];
  const second: Pair = [end[0] - ex * third, end[1] - ey * third];
  return [start, first, second, end] as const;
};

/** Quadratics that stay within `FLATNESS` of a cubic (the error falls with the cube of their number). */
const quadraticsOf = (p: readonly [Pair, Pair, Pair, Pair]): readonly OutlinePoint[] => {
  const error = Math.hypot(
    p[3][0] - 3 * p[2][0] + 3 * p[1][0] - p[0][0],
    p[3][1] - 3 * p[2][1] + 3 * p[1][1] - p[0][1],
  );
  const count = Math.max(1, Math.ceil(Math.cbrt((Math.sqrt(3) * error) / 36 / FLATNESS)));
  return Array.from({ length: count }, (_, index) => {
    const [a, b, c, d] = partOf(p, index / count, (index + 1) / count);
    const control = [0, 1].map(
      (at) => (3 * ((b[at] ?? 0) + (c[at] ?? 0)) - (a[at] ?? 0) - (d[at] ?? 0)) / 4,
    );
    return [
      { x: control[0] ?? 0, y: control[1] ?? 0, onCurve: false },
      { x: d[0], y: d[1], onCurve: true },
    ];
  }).flat();
};

const contoursOf = (data: string, matrix: Matrix): readonly Contour[] => {
  const contours: OutlinePoint[][] = [];
  let pen: Pair = [0, 0];
  for (const [, command = '', rest = ''] of data.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
    const points = Array.from({ length: numbers.length / 2 }, (_, index) =>
      apply(matrix, [numbers[index * 2] ?? 0, numbers[index * 2 + 1] ?? 0]),
    );
    const [first, second, third] = points;
    const contour = contours.at(-1);
    const end = points.at(-1) ?? pen;
    if (command === 'M') contours.push([{ x: end[0], y: end[1], onCurve: true }]);
    else if (command === 'Q' && first && contour) {
      contour.push({ x: first[0], y: first[1], onCurve: false });
      contour.push({ x: end[0], y: end[1], onCurve: true });
    } else if (command === 'C' && first && second && third && contour) {
      contour.push(...quadraticsOf([pen, first, second, third]));
    } else if (command === 'L') contour?.push({ x: end[0], y: end[1], onCurve: true });
    pen = end;
  }
  return contours.filter((contour) => contour.length > 2);
};

/** Twice the area of a contour, above zero when it runs counter-clockwise. */
const areaOf = (contour: Contour): number =>
  contour.reduce((sum, { x, y }, index) => {
    const next = contour[(index + 1) % contour.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);

const isInside = ({ x, y }: OutlinePoint, contour: Contour): boolean => {
  let inside = false;
  contour.forEach((a, index) => {
    const b = contour[(index + 1) % contour.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
};

const turned = (contour: Contour, clockwise: boolean): Contour =>
  areaOf(contour) < 0 === clockwise ? contour : [...contour].reverse();

/** By `evenodd` a contour inside another is a hole; by `nonzero` the author's own turns say so. */
const oriented = (contours: readonly Contour[], evenOdd: boolean): readonly Contour[] => {
  if (evenOdd) {
    return contours.map((contour) => {
      const [point] = contour;
      const depth = contours.filter(
        (other) => other !== contour && point && isInside(point, other),
      );
      return turned(contour, depth.length % 2 === 0);
    });
  }
  const largest = contours.reduce<number>((most, contour) => {
    const area = areaOf(contour);
    return Math.abs(area) > Math.abs(most) ? area : most;
  }, 0);
  return largest <= 0 ? contours : contours.map((contour) => [...contour].reverse());
};

/** An outline in font units. */
export interface Outline {
  readonly contours: readonly Contour[];
  readonly advance: number;
}

/** What of a drawing cannot become a glyph. */
export type OutlineProblem = 'stroke' | 'image' | 'white' | 'empty' | 'frame';

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** The place of an element: that of what holds it, moved by its own transform. */
const withOwn = (matrix: Matrix, tag: string): Matrix => {
  const own = attribute(tag, 'transform');
  return own === undefined ? matrix : times(matrix, matrixOf(own));
};

/** The contours of a path; none for one that is not seen, or what stands in its way. */
const contoursOfPath = (tag: string, matrix: Matrix): readonly Contour[] | OutlineProblem => {
  if (attribute(tag, 'visibility') === 'hidden') return [];
  if ((attribute(tag, 'stroke') ?? 'none') !== 'none') return 'stroke';
  const fill = attribute(tag, 'fill') ?? '#000000';
  if (fill === 'none') return [];
  if (/^#f{6}$/i.test(fill)) return 'white';
  const path = contoursOf(attribute(tag, 'd') ?? '', matrix);
  return oriented(path, attribute(tag, 'fill-rule') === 'evenodd');
};

/** A view box as a place in font units, one em high; undefined where a drawing has none. */
const viewOf = (svg: string): { readonly frame: Matrix; readonly advance: number } | undefined => {
  const box = (attribute(svg, 'viewBox') ?? '').split(' ').map(Number);
  const [x0 = 0, y0 = 0, width = 0, height = 0] = box;
  if (!(width > 0 && height > 0)) return undefined;
  const scale = UNITS_PER_EM / height;
  return {
    frame: [scale, 0, 0, -scale, -x0 * scale, (y0 + height) * scale - EM_BOX_DESCENT],
    advance: Math.round((UNITS_PER_EM * width) / height),
  };
};

/** The outline of a drawing whose view box is one em high; what stands in its way, otherwise. */
export const outlineOf = (svg: string): Outline | OutlineProblem => {
  const view = viewOf(svg);
  if (view === undefined) return 'frame';
  const { frame, advance } = view;
  const stack: Matrix[] = [frame];
  const contours: Contour[] = [];
  for (const [tag] of svg.matchAll(/<\/?(?:g|path|image)\b[^>]*>/g)) {
    const matrix = withOwn(stack.at(-1) ?? frame, tag);
    if (tag.startsWith('<image')) return 'image';
    if (tag.startsWith('</g')) stack.pop();
    else if (tag.startsWith('<path')) {
      const drawn = contoursOfPath(tag, matrix);
      if (typeof drawn === 'string') return drawn;
      contours.push(...drawn);
    } else if (!tag.endsWith('/>')) stack.push(matrix);
  }
  if (contours.length === 0) return 'empty';
  return { contours, advance };
};
