/** Plain data as one text that does not depend on the order in which its keys were written. */
import { createHash } from 'node:crypto';

/** Figures that JSON has no words for; read back they would all be `null`. */
const figure = (value: number): number | string => (Number.isFinite(value) ? value : String(value));

const sorted = (value: unknown): unknown => {
  if (typeof value === 'number') return figure(value);
  if (Array.isArray(value)) return value.map(sorted);
  if (value instanceof Map) return sorted([...value]);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** SHA-256 of bytes or text, in hexadecimal. */
export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** JSON with sorted keys, absent ones left out. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));
