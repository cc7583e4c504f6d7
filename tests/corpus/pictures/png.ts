/**
 * A PNG of few colours, written by hand: the same bytes with every zlib. In: a palette and rows of
 * indices into it, each row drawn several times. Out: the file (ISO/IEC 15948).
 */
import { crc32 } from 'node:zlib';

/** A picture of square cells. */
export interface Cells {
  readonly width: number;
  readonly height: number;
  /** Pixels of a cell's side. */
  readonly side: number;
  /** Colours, red, green and blue of 0 to 255 each; at most 256. */
  readonly palette: readonly (readonly [number, number, number])[];
  /** Index of the colour of a cell. */
  readonly at: (column: number, row: number) => number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const FILTER_NONE = 0;
const FILTER_UP = 2;

const word = (value: number): readonly number[] => [
  (value >>> 24) & 0xff,
  (value >>> 16) & 0xff,
  (value >>> 8) & 0xff,
  value & 0xff,
];

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([
    Uint8Array.from(word(data.length)),
    body,
    Uint8Array.from(word(crc32(body))),
  ]);
};

/** Raw rows: a cell's first row as it is, the others as "like the row above". */
const rawRows = ({ width, height, side, at }: Cells): Uint8Array => {
  const raw = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const start = y * (width + 1);
    const first = y % side === 0;
    raw[start] = first ? FILTER_NONE : FILTER_UP;
    if (!first) continue;
    for (let x = 0; x < width; x += side)
      raw.fill(at(x / side, y / side), start + 1 + x, start + 1 + Math.min(width, x + side));
  }
  return raw;
};

const adler = (bytes: Uint8Array): number => {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
};

/** Bits into bytes, the lowest first. */
const bitWriter = () => {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  const write = (value: number, bits: number): void => {
    held |= value << count;
    count += bits;
    while (count >= 8) {
      bytes.push(held & 0xff);
      held >>>= 8;
      count -= 8;
    }
  };
  /** Huffman codes stand with their highest bit first. */
  const code = (value: number, bits: number): void => {
    let turned = 0;
    for (let bit = 0; bit < bits; bit += 1) turned |= ((value >>> bit) & 1) << (bits - 1 - bit);
    write(turned, bits);
  };
  const finish = (): readonly number[] => (count > 0 ? [...bytes, held & 0xff] : bytes);
  return { write, code, finish };
};

/** Length of the longest copy, and the fewest that are worth one. */
const LONGEST = 258;
const SHORTEST = 3;

/** One block of fixed codes (RFC 1951, 3.2.6) whose only copies are runs of one byte. */
const deflateRuns = (raw: Uint8Array): readonly number[] => {
  const { write, code, finish } = bitWriter();
  const literal = (byte: number): void =>
    byte < 144 ? code(0x30 + byte, 8) : code(0x190 + byte - 144, 9);
  write(1, 1);
  write(1, 2);
  for (let at = 0; at < raw.length; ) {
    const byte = raw[at] ?? 0;
    let run = 1;
    while (run <= LONGEST && at + run < raw.length && raw[at + run] === byte) run += 1;
    literal(byte);
    at += 1;
    let left = run - 1;
    while (left >= SHORTEST) {
      // Symbol 285 copies 258 bytes, symbol 257 three; both without further bits, distance 1.
      const length = left >= LONGEST ? LONGEST : SHORTEST;
      if (length === LONGEST) code(0xc0 + 285 - 280, 8);
      else code(257 - 256, 7);
      code(0, 5);
      at += length;
      left -= length;
    }
  }
  code(0, 7);
  return finish();
};

/** The file. */
export const png = (cells: Cells): Uint8Array => {
  const { width, height, palette } = cells;
  const raw = rawRows(cells);
  const header = Uint8Array.from([...word(width), ...word(height), 8, 3, 0, 0, 0]);
  const data = Uint8Array.from([0x78, 0x01, ...deflateRuns(raw), ...word(adler(raw))]);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ];
  return Uint8Array.from(Buffer.concat(parts));
};
