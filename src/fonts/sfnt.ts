/**
 * Reads the tables of a font file that metrics and the gate-keeping need.
 *
 * In: bytes of an sfnt (TrueType). Out: plain values, in font units unless said. Follows the OpenType
 * specification (head, hhea, OS/2, name, hmtx, vmtx); no outline is read here (see `glyf.ts`). Every
 * read is bounds-checked by `DataView`: a cut file throws `RangeError`, which callers turn into
 * `font/unreadable`.
 */

/** Table tag to its bytes inside the file. */
export type SfntTables = ReadonlyMap<string, DataView>;

/** What kind of file the first four bytes announce. */
export type FontFormat = 'truetype' | 'cff' | 'collection' | 'woff' | 'woff2' | 'unknown';

const FORMATS: Readonly<Record<string, FontFormat>> = {
  '\u0000\u0001\u0000\u0000': 'truetype',
  true: 'truetype',
  OTTO: 'cff',
  ttcf: 'collection',
  wOFF: 'woff',
  wOF2: 'woff2',
};

/** The format by signature; `unknown` for anything that is not a font. */
export const detectFormat = (bytes: Uint8Array): FontFormat =>
  FORMATS[String.fromCharCode(...bytes.subarray(0, 4))] ?? 'unknown';

/** A view over the bytes of a Buffer or array, wherever they lie in its store. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const tagAt = (view: DataView, offset: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));

/** The table directory of an sfnt. Throws `RangeError` when the file is cut. */
export const readTables = (bytes: Uint8Array): SfntTables => {
  const view = viewOf(bytes);
  const tables = new Map<string, DataView>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    const start = view.getUint32(record + 8);
    const length = view.getUint32(record + 12);
    if (start + length > bytes.byteLength) throw new RangeError('the font file is cut');
    tables.set(tagAt(view, record), new DataView(bytes.buffer, bytes.byteOffset + start, length));
  }
  return tables;
};

/** A table that must be there. Throws `RangeError` when it is not, like a cut file. */
export const needTable = (tables: SfntTables, tag: string): DataView => {
  const table = tables.get(tag);
  if (table === undefined) throw new RangeError(`table ${tag} is missing`);
  return table;
};

/** The figures of `head`, `hhea`, `maxp` and `OS/2` that we use. */
export interface SfntHeader {
  readonly unitsPerEm: number;
  readonly longLoca: boolean;
  readonly glyphCount: number;
  /** Distance above the baseline, and below it as a positive number. */
  readonly ascent: number;
  readonly descent: number;
  readonly weight: number;
  /** Embedding permissions; 0 (installable) when the file has no `OS/2`. */
  readonly fsType: number;
}

/** Reads the header figures. Throws `RangeError` when a required table is missing or cut. */
export const readHeader = (tables: SfntTables): SfntHeader => {
  const head = needTable(tables, 'head');
  const hhea = needTable(tables, 'hhea');
  const os2 = tables.get('OS/2');
  return {
    unitsPerEm: head.getUint16(18),
    longLoca: head.getInt16(50) === 1,
    glyphCount: needTable(tables, 'maxp').getUint16(4),
    ascent: hhea.getInt16(4),
    descent: -hhea.getInt16(6),
    weight: os2?.getUint16(4) ?? 400,
    fsType: os2?.getUint16(8) ?? 0,
  };
};

/** Advance and first side bearing of every glyph. */
export interface SideMetrics {
  readonly advances: Uint16Array;
  readonly bearings: Int16Array;
}

const readMetrics = (table: DataView, longCount: number, glyphCount: number): SideMetrics => {
  const advances = new Uint16Array(glyphCount);
  const bearings = new Int16Array(glyphCount);
  for (let glyph = 0; glyph < glyphCount; glyph += 1) {
    const long = Math.min(glyph, longCount - 1);
    advances[glyph] = table.getUint16(long * 4);
    bearings[glyph] = table.getInt16(
      glyph < longCount ? glyph * 4 + 2 : longCount * 4 + (glyph - longCount) * 2,
    );
  }
  return { advances, bearings };
};

/** `hmtx`: widths and left side bearings. */
export const readHorizontalMetrics = (tables: SfntTables, glyphCount: number): SideMetrics =>
  readMetrics(needTable(tables, 'hmtx'), needTable(tables, 'hhea').getUint16(34), glyphCount);

/** `vmtx`: heights and top side bearings; undefined when the face has no vertical metrics. */
export const readVerticalMetrics = (
  tables: SfntTables,
  glyphCount: number,
): SideMetrics | undefined => {
  const vmtx = tables.get('vmtx');
  const vhea = tables.get('vhea');
  if (vmtx === undefined || vhea === undefined) return undefined;
  return readMetrics(vmtx, vhea.getUint16(34), glyphCount);
};

const NAME_FAMILY = 1;
const ENGLISH_US = 0x409;

/** Family name from `name` (English record of the Windows platform); undefined when absent. */
export const readFamilyName = (tables: SfntTables): string | undefined => {
  const name = tables.get('name');
  if (name === undefined) return undefined;
  const store = name.getUint16(4);
  for (let index = 0; index < name.getUint16(2); index += 1) {
    const record = 6 + index * 12;
    const isFamily =
      name.getUint16(record) === 3 &&
      name.getUint16(record + 4) === ENGLISH_US &&
      name.getUint16(record + 6) === NAME_FAMILY;
    if (!isFamily) continue;
    const start = store + name.getUint16(record + 10);
    const units = name.getUint16(record + 8) / 2;
    return String.fromCharCode(
      ...Array.from({ length: units }, (_, unit) => name.getUint16(start + unit * 2)),
    );
  }
  return undefined;
};
