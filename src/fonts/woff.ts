/**
 * Unpacks web font files to sfnt.
 *
 * In: bytes of a WOFF or WOFF2 file. Out: the sfnt inside. WOFF 1.0 (W3C) is a table directory with
 * zlib streams and is unpacked here; WOFF2 (Brotli, transformed outlines) goes through subset-font,
 * which every glyph and layout feature survives.
 */
import { inflateSync } from 'node:zlib';
import fontverter from 'fontverter';
import { detectFormat, viewOf } from './sfnt.ts';

const WOFF_HEADER = 44;
const WOFF_RECORD = 20;
const SFNT_HEADER = 12;
const SFNT_RECORD = 16;
/** No real face comes near; a forged length must not take the machine's memory. */
const MAX_TABLE_BYTES = 64 * 1024 * 1024;

const padded = (length: number): number => (length + 3) & ~3;

const writeHeader = (out: DataView, flavour: number, count: number): void => {
  const power = Math.floor(Math.log2(count));
  out.setUint32(0, flavour);
  out.setUint16(4, count);
  out.setUint16(6, 2 ** power * 16);
  out.setUint16(8, power);
  out.setUint16(10, (count - 2 ** power) * 16);
};

/** Unpacks WOFF 1.0. Throws `RangeError` or a zlib error when the file is damaged. */
export const unpackWoff = (bytes: Uint8Array): Uint8Array => {
  const view = viewOf(bytes);
  const count = view.getUint16(12);
  const records = Array.from({ length: count }, (_, index) => {
    const record = WOFF_HEADER + index * WOFF_RECORD;
    return {
      tag: view.getUint32(record),
      offset: view.getUint32(record + 4),
      packed: view.getUint32(record + 8),
      length: view.getUint32(record + 12),
      checksum: view.getUint32(record + 16),
    };
  });
  if (records.some((record) => record.length > MAX_TABLE_BYTES)) {
    throw new RangeError('a table of the WOFF file is too long');
  }
  const start = SFNT_HEADER + count * SFNT_RECORD;
  const sfnt = new Uint8Array(
    records.reduce((total, record) => total + padded(record.length), start),
  );
  const out = viewOf(sfnt);
  writeHeader(out, view.getUint32(4), count);
  let place = start;
  records.forEach((record, index) => {
    const entry = SFNT_HEADER + index * SFNT_RECORD;
    out.setUint32(entry, record.tag);
    out.setUint32(entry + 4, record.checksum);
    out.setUint32(entry + 8, place);
    out.setUint32(entry + 12, record.length);
    const source = bytes.subarray(record.offset, record.offset + record.packed);
    const table =
      record.packed < record.length
        ? inflateSync(source, { maxOutputLength: record.length })
        : source;
    if (table.length !== record.length) throw new RangeError('a table of the WOFF file is cut');
    sfnt.set(table, place);
    place += padded(record.length);
  });
  return sfnt;
};

/** Any supported file as sfnt; files that are no web fonts come back as they are. */
export const toSfnt = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const format = detectFormat(bytes);
  if (format === 'woff') return unpackWoff(bytes);
  if (format !== 'woff2') return bytes;
  // Not by subset-font, whose `keepAllGlyphs` keeps a few glyphs once anything was cut before it (2.9.0).
  return fontverter.convert(Buffer.from(bytes), 'sfnt');
};
