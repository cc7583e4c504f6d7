/**
 * Writes a static TrueType face of drawn glyphs. In: a family name and outlines by code point. Out: an sfnt
 * with the tables that OpenType 1.9 requires, format 12 and an empty format 4 of `cmap`. Same input, same bytes.
 */
import { type Contour, EM_BOX_DESCENT, type Outline, UNITS_PER_EM } from './outline.ts';

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const NOTHING: Box = { x0: 0, y0: 0, x1: 0, y1: 0 };

const i16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => {
    bytes.writeUInt16BE(Math.round(value) & 0xffff, index * 2);
  });
  return bytes;
};
const u32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeUInt32BE(value >>> 0, index * 4);
  });
  return bytes;
};
const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);

const boxOf = (contours: readonly Contour[]): Box => {
  const xs = contours.flatMap((contour) => contour.map(({ x }) => Math.round(x)));
  const ys = contours.flatMap((contour) => contour.map(({ y }) => Math.round(y)));
  if (xs.length === 0) return NOTHING;
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
};

/** A simple glyph: flags say on or off the curve, coordinates are whole words. */
const glyphBytes = ({ contours }: Outline): Buffer => {
  const { x0, y0, x1, y1 } = boxOf(contours);
  const points = contours.flat();
  let last = -1;
  const ends = contours.map((contour) => {
    last += contour.length;
    return last;
  });
  const steps = (axis: 'x' | 'y'): number[] =>
    points.map(
      (point, index) => Math.round(point[axis]) - Math.round(points[index - 1]?.[axis] ?? 0),
    );
  const flags = Buffer.from(points.map(({ onCurve }) => (onCurve ? 1 : 0)));
  return padded(
    Buffer.concat([
      i16(contours.length, x0, y0, x1, y1),
      i16(...ends, 0),
      flags,
      i16(...steps('x')),
      i16(...steps('y')),
    ]),
  );
};

const cmapBytes = (codes: readonly number[]): Buffer => {
  const short = Buffer.concat([i16(4, 24, 0, 2, 2, 0, 0, 0xffff, 0, 0xffff, 1, 0)]);
  const groups = codes.map((code, index) => u32(code, code, index + 1));
  const long = Buffer.concat([i16(12, 0), u32(16 + 12 * codes.length, 0, codes.length), ...groups]);
  const header = Buffer.concat([i16(0, 2, 3, 1), u32(20), i16(3, 10), u32(20 + short.length)]);
  return Buffer.concat([header, short, long]);
};

const nameBytes = (family: string): Buffer => {
  const texts = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ] as const;
  const strings = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  const records = texts.map(([id], index) => {
    const { length } = strings[index] ?? Buffer.alloc(0);
    const record = i16(3, 1, 0x409, id, length, offset);
    offset += length;
    return record;
  });
  return Buffer.concat([i16(0, texts.length, 6 + 12 * texts.length), ...records, ...strings]);
};

const checksum = (bytes: Buffer): number => {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
};

const HEAD_ADJUSTMENT = 8;
const CHECKSUM_MAGIC = 0xb1b0afba;

const sfntOf = (tables: ReadonlyMap<string, Buffer>): Buffer => {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const range = power * 16;
  let offset = 12 + 16 * entries.length;
  const records = entries.map(([tag, bytes]) => {
    const record = Buffer.concat([
      Buffer.from(tag, 'latin1'),
      u32(checksum(padded(bytes)), offset, bytes.length),
    ]);
    offset += padded(bytes).length;
    return record;
  });
  const header = Buffer.concat([
    u32(0x00010000),
    i16(entries.length, range, Math.log2(power), 16 * entries.length - range),
  ]);
  const sfnt = Buffer.concat([header, ...records, ...entries.map(([, bytes]) => padded(bytes))]);
  const head = entries.findIndex(([tag]) => tag === 'head');
  const at = sfnt.readUInt32BE(12 + head * 16 + 8);
  sfnt.writeUInt32BE((CHECKSUM_MAGIC - checksum(sfnt)) >>> 0, at + HEAD_ADJUSTMENT);
  return sfnt;
};

const unionOf = (boxes: readonly Box[]): Box => ({
  x0: Math.min(...boxes.map(({ x0 }) => x0)),
  y0: Math.min(...boxes.map(({ y0 }) => y0)),
  x1: Math.max(...boxes.map(({ x1 }) => x1)),
  y1: Math.max(...boxes.map(({ y1 }) => y1)),
});

/** Height of the em box over the baseline, font units. */
const ASCENT = UNITS_PER_EM - EM_BOX_DESCENT;

const headBytes = (all: Box): Buffer =>
  Buffer.concat([
    u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    i16(0, UNITS_PER_EM),
    Buffer.alloc(16),
    i16(all.x0, all.y0, all.x1, all.y1, 0, 8, 2, 1, 0),
  ]);

const os2Bytes = (codes: readonly number[]): Buffer =>
  Buffer.concat([
    i16(4, UNITS_PER_EM, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0),
    Buffer.alloc(10),
    u32(0, 0, 0, 0),
    Buffer.from('    ', 'latin1'),
    i16(0x40, Math.min(codes[0] ?? 0, 0xffff), Math.min(codes.at(-1) ?? 0, 0xffff)),
    i16(ASCENT, -EM_BOX_DESCENT, 0, ASCENT, EM_BOX_DESCENT),
    u32(0, 0),
    i16(500, 700, 0, 32, 1),
  ]);

/** The face of drawn glyphs, code points rising. Glyph 0 is empty: nothing asks for it. */
export const writeFace = (
  family: string,
  drawn: ReadonlyMap<number, Outline>,
): Uint8Array<ArrayBuffer> => {
  const codes = [...drawn.keys()].sort((a, b) => a - b);
  const empty: Outline = { contours: [], advance: UNITS_PER_EM };
  const outlines = [empty, ...codes.map((code) => drawn.get(code) ?? empty)];
  const glyphs = outlines.map((outline) =>
    outline.contours.length === 0 ? Buffer.alloc(0) : glyphBytes(outline),
  );
  const boxes = outlines.map(({ contours }) => boxOf(contours));
  const all = unionOf(boxes);
  const points = Math.max(...outlines.map(({ contours }) => contours.flat().length));
  const deepest = Math.max(...outlines.map(({ contours }) => contours.length));
  const widest = Math.max(...outlines.map(({ advance }) => advance));
  const offsets = glyphs.map((_, index) =>
    glyphs.slice(0, index).reduce((sum, { length }) => sum + length, 0),
  );
  const end = glyphs.reduce((sum, { length }) => sum + length, 0);
  // In a store of its own: Satori reads the whole of it.
  return new Uint8Array(
    sfntOf(
      new Map([
        ['head', headBytes(all)],
        [
          'hhea',
          Buffer.concat([
            u32(0x00010000),
            i16(ASCENT, -EM_BOX_DESCENT, 0, widest, all.x0, 0, all.x1, 1, 0, 0, 0, 0, 0, 0, 0),
            i16(outlines.length),
          ]),
        ],
        [
          'maxp',
          Buffer.concat([
            u32(0x00010000),
            i16(outlines.length, points, deepest, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
          ]),
        ],
        ['OS/2', os2Bytes(codes)],
        [
          'hmtx',
          Buffer.concat(outlines.map(({ advance }, index) => i16(advance, boxes[index]?.x0 ?? 0))),
        ],
        ['cmap', cmapBytes(codes)],
        ['loca', u32(...offsets, end)],
        ['glyf', Buffer.concat(glyphs)],
        ['name', nameBytes(family)],
        ['post', Buffer.concat([u32(0x00030000, 0), i16(-100, 50), u32(0, 0, 0, 0, 0)])],
      ]),
    ),
  );
};
