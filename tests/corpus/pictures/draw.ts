/** Pictures of the corpus: floors of tiles, heaps of pebbles, and charts of bars. Drawn, never taken. */
import { between, pick, type Random, randomFrom } from '../random.ts';
import { png } from './png.ts';

/** What a picture is drawn from; the same figures give the same bytes. */
export interface PictureSpec {
  readonly form: 'tiles' | 'pebbles' | 'bars';
  readonly width: number;
  readonly height: number;
  readonly seed: number;
}

const SIDE = 8;
const COLOURS = 24;

const palette = (random: Random): readonly (readonly [number, number, number])[] => {
  const tint = [between(random, 90, 150), between(random, 90, 140), between(random, 80, 130)];
  return Array.from({ length: COLOURS }, (_, index) => {
    const light = (index / COLOURS) * 1.3 + 0.25;
    const [red = 0, green = 0, blue = 0] = tint.map((part) =>
      Math.min(255, Math.round(part * light)),
    );
    return [red, green, blue] as const;
  });
};

const tiles = (spec: PictureSpec): Uint8Array => {
  const random = randomFrom(spec.seed);
  const shades = Array.from({ length: 997 }, () => between(random, 4, COLOURS - 1));
  const size = between(random, 5, 12);
  const shift = between(random, 0, size - 1);
  return png({
    ...spec,
    side: SIDE,
    palette: palette(random),
    at: (column, row) => {
      const down = Math.floor(row / size);
      const across = Math.floor((column + shift * (down % 2)) / size);
      const joint = row % size === 0 || (column + shift * (down % 2)) % size === 0;
      return joint ? 1 : (shades[(down * 131 + across * 17) % shades.length] ?? 4);
    },
  });
};

const pebbles = (spec: PictureSpec): Uint8Array => {
  const random = randomFrom(spec.seed);
  const columns = Math.ceil(spec.width / SIDE);
  const rows = Math.ceil(spec.height / SIDE);
  const stones = Array.from({ length: 60 }, () => ({
    x: random() * columns,
    y: random() * rows,
    across: 4 + random() * 14,
    down: 3 + random() * 9,
    shade: between(random, 6, COLOURS - 1),
  }));
  return png({
    ...spec,
    side: SIDE,
    palette: palette(random),
    at: (column, row) => {
      const top = stones.findLast(
        ({ x, y, across, down }) => ((column - x) / across) ** 2 + ((row - y) / down) ** 2 < 1,
      );
      return top ? Math.max(2, top.shade - (row > top.y + top.down / 2 ? 3 : 0)) : 3;
    },
  });
};

const bars = ({ width, height, seed }: PictureSpec): string => {
  const random = randomFrom(seed);
  const count = between(random, 4, 9);
  const step = Math.floor((width - 40) / count);
  const base = height - 30;
  const drawn = Array.from({ length: count }, (_, index) => {
    const tall = between(random, 20, base - 30);
    const shade = pick(random, ['#444', '#777', '#999']);
    return `<rect x="${20 + index * step}" y="${base - tall}" width="${step - 8}" height="${tall}" fill="${shade}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${drawn.join('\n')}
<path d="M14 ${base}H${width - 14}" stroke="#222" stroke-width="2" fill="none"/>
</svg>
`;
};

/** The bytes of a picture, or the text of a drawing. */
export const drawPicture = (spec: PictureSpec): Uint8Array | string => {
  if (spec.form === 'bars') return bars(spec);
  return spec.form === 'tiles' ? tiles(spec) : pebbles(spec);
};
