/**
 * The committed records, compared with what was made now. `UPDATE=1` keeps what was made instead, for a
 * change that is meant; it is then named in `CHANGES.md`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRecord } from './page-record.ts';
import { readRecords, recordChanges, writeRecords } from './record-text.ts';

const file = join(import.meta.dirname, 'plans.txt');

/** The records that are kept. */
export const keptRecords = (): readonly PageRecord[] =>
  existsSync(file) ? readRecords(readFileSync(file, 'utf8')) : [];

/** A key with its figures in three places, so that page 10 comes after page 9. */
export const sortKey = (key: string): string =>
  key.replace(/\d+/gu, (digits) => digits.padStart(4, '0'));

/** Puts records in the place of those with the same keys. `whole` drops every other. */
export const keepRecords = (made: readonly PageRecord[], whole = false): void => {
  const keys = new Set(made.map(({ key }) => key));
  const others = whole ? [] : keptRecords().filter(({ key }) => !keys.has(key));
  const all = [...others, ...made].sort((a, b) => (sortKey(a.key) < sortKey(b.key) ? -1 : 1));
  writeFileSync(file, writeRecords(all));
};

/** What changed since the records were kept, in lines for a reader; nothing when all is as it was. */
export const changesSinceKept = (made: readonly PageRecord[]): readonly string[] => {
  if (process.env['UPDATE'] === '1') keepRecords(made);
  return recordChanges(keptRecords(), made);
};
