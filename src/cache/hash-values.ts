/**
 * One hash of many values. In: plain data and bytes. Out: SHA-256. Two lists of values have the same hash
 * only when they are the same: every value is written with its type and length, so that `['ab', 'c']` is not
 * `['a', 'bc']`, and what JSON would lose (`undefined`, `Infinity`, a `Map`) is written too.
 */
import { createHash, type Hash } from 'node:crypto';

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const list = (hash: Hash, tag: string, values: Iterable<unknown>): void => {
  hash.update(`${tag}(`);
  for (const value of values) add(hash, value);
  hash.update(')');
};

const addObject = (hash: Hash, value: object): void => {
  if (value instanceof Uint8Array) hash.update(`bytes ${value.length}:`).update(value);
  else if (Array.isArray(value)) list(hash, 'list', value);
  else if (value instanceof Set) list(hash, 'set', value);
  else if (value instanceof Map) list(hash, 'map', [...value].flat());
  // Keys in their own order: a list made from an object has that order too.
  else if (isPlain(value)) list(hash, 'object', Object.entries(value).flat());
  else throw new TypeError(`no hash of a ${value.constructor.name}`);
};

const add = (hash: Hash, value: unknown): void => {
  if (typeof value === 'object' && value !== null) addObject(hash, value);
  // JSON writes a string of any characters, half a surrogate pair too, in one way.
  else if (typeof value === 'string') hash.update(`string ${JSON.stringify(value)};`);
  else if (typeof value === 'number') hash.update(`number ${Object.is(value, -0) ? '-0' : value};`);
  else if (value === null || value === undefined || typeof value === 'boolean')
    hash.update(`${value};`);
  else throw new TypeError(`no hash of a ${typeof value}`);
};

/**
 * SHA-256 of values, hexadecimal.
 *
 * @throws TypeError for a function, a class's instance, anything whose content cannot be seen
 */
export const hashValues = (...values: readonly unknown[]): string => {
  const hash = createHash('sha256');
  list(hash, 'values', values);
  return hash.digest('hex');
};
