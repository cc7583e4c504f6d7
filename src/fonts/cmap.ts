/**
 * Reads a face's character map.
 *
 * In: the `cmap` table. Out: a lookup from code point to glyph id, and the list of code points. Formats
 * 12 and 4 (OpenType `cmap`) are read, the fuller one first; format 14 (variation selectors) and the
 * byte encodings are skipped, as no text of ours is looked up through them.
 */

/** Code point to glyph id; 0 is a missing glyph. */
export interface CharacterMap {
  readonly glyph: (codePoint: number) => number;
  /** Mapped code points, rising. */
  readonly codePoints: () => number[];
}

type Put = (codePoint: number, glyph: number) => void;

const readSegments = (table: DataView, put: Put): void => {
  const segments = table.getUint16(6) / 2;
  const ends = 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const start = table.getUint16(starts + segment * 2);
    const end = table.getUint16(ends + segment * 2);
    const delta = table.getUint16(deltas + segment * 2);
    const place = offsets + segment * 2;
    const offset = table.getUint16(place);
    // 0xffff closes the list and is no character.
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const raw = offset === 0 ? code : table.getUint16(place + offset + (code - start) * 2);
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) put(code, glyph);
    }
  }
};

const readGroups = (table: DataView, put: Put): void => {
  const groups = table.getUint32(12);
  for (let group = 0; group < groups; group += 1) {
    const record = 16 + group * 12;
    const start = table.getUint32(record);
    const end = table.getUint32(record + 4);
    if (end > 0x10ffff) throw new RangeError('cmap group beyond Unicode');
    const first = table.getUint32(record + 8);
    for (let code = start; code <= end; code += 1) {
      const glyph = first + code - start;
      if (glyph !== 0) put(code, glyph);
    }
  }
};

/** Rank of a subtable: Unicode beyond the BMP, then the BMP; anything else is not for us. */
const rank = (platform: number, encoding: number, format: number): number => {
  const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
  if (!isUnicode) return 0;
  if (format === 12) return 2;
  return format === 4 ? 1 : 0;
};

/** Reads the best subtable. Throws `RangeError` when the table is cut or holds no Unicode map. */
export const readCmap = (cmap: DataView): CharacterMap => {
  let best = { rank: 0, offset: 0 };
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const record = 4 + index * 8;
    const offset = cmap.getUint32(record + 4);
    const format = cmap.getUint16(offset);
    const found = rank(cmap.getUint16(record), cmap.getUint16(record + 2), format);
    if (found > best.rank) best = { rank: found, offset };
  }
  if (best.rank === 0) throw new RangeError('no Unicode character map');
  // The BMP is one flat array: a lookup costs one read, which the composer's speed rests on.
  const plane = new Uint16Array(0x10000);
  const beyond = new Map<number, number>();
  const put: Put = (code, glyph) => {
    if (code < 0x10000) plane[code] = glyph;
    else beyond.set(code, glyph);
  };
  const table = new DataView(
    cmap.buffer,
    cmap.byteOffset + best.offset,
    cmap.byteLength - best.offset,
  );
  if (best.rank === 2) readGroups(table, put);
  else readSegments(table, put);
  return {
    glyph: (code) => (code < 0x10000 ? plane[code] : beyond.get(code)) ?? 0,
    codePoints: () => {
      const list: number[] = [];
      plane.forEach((glyph, code) => {
        if (glyph !== 0) list.push(code);
      });
      return [...list, ...[...beyond.keys()].sort((a, b) => a - b)];
    },
  };
};
