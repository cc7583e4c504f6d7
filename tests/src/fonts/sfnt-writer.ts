/**
 * Builds font files with faults for tests. In: a font file's tables, changed at will. Out: sfnt or WOFF
 * bytes. Checksums are not kept up: no reader of ours looks at them.
 */
import { deflateSync } from 'node:zlib';
import { readTables } from '../../../src/fonts/sfnt.ts';

/** Table tag to bytes. */
export type TableBytes = Map<string, Buffer>;

/** A font file's tables, free to change. */
export const tablesOf = (sfnt: Uint8Array): TableBytes =>
  new Map(
    [...readTables(sfnt)].map(([tag, view]) => [
      tag,
      Buffer.from(
        view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength) as ArrayBuffer,
      ),
    ]),
  );

const pad = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);

/** Tables as an sfnt. */
export const writeSfnt = (tables: TableBytes, signature = '\u0000\u0001\u0000\u0000'): Buffer => {
  const header = Buffer.alloc(12 + tables.size * 16);
  header.write(signature, 0, 'latin1');
  header.writeUInt16BE(tables.size, 4);
  let offset = header.length;
  [...tables].forEach(([tag, bytes], index) => {
    const record = 12 + index * 16;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(bytes.length, record + 12);
    offset += pad(bytes).length;
  });
  return Buffer.concat([header, ...[...tables.values()].map(pad)]);
};

/** Tables as WOFF 1.0. */
export const writeWoff = (tables: TableBytes): Buffer => {
  const header = Buffer.alloc(44 + tables.size * 20);
  header.write('wOFF', 0, 'latin1');
  header.writeUInt32BE(0x00010000, 4);
  header.writeUInt16BE(tables.size, 12);
  const streams: Buffer[] = [];
  let offset = header.length;
  [...tables].forEach(([tag, bytes], index) => {
    const packed = deflateSync(bytes);
    const stream = packed.length < bytes.length ? packed : bytes;
    const record = 44 + index * 20;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(offset, record + 4);
    header.writeUInt32BE(stream.length, record + 8);
    header.writeUInt32BE(bytes.length, record + 12);
    streams.push(pad(stream));
    offset += pad(stream).length;
  });
  return Buffer.concat([header, ...streams]);
};

/** A font file with its embedding bits set. */
export const withFsType = (sfnt: Uint8Array, fsType: number): Buffer => {
  const tables = tablesOf(sfnt);
  tables.get('OS/2')?.writeUInt16BE(fsType, 8);
  return writeSfnt(tables);
};
