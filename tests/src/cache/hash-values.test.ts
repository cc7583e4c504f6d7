/** One hash of many values: equal only for equal ones, whatever their types. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashValues } from '../../../src/cache/hash-values.ts';

/** Values that are easily taken for each other. */
const distinct: readonly (readonly unknown[])[] = [
  [],
  [undefined],
  [null],
  [''],
  ['null'],
  [0],
  [-0],
  ['0'],
  [false],
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
  [[]],
  [{}],
  [new Map()],
  [new Set()],
  [new Uint8Array()],
  ['ab', 'c'],
  ['a', 'bc'],
  [['a', 'b'], 'c'],
  [['a'], 'b', 'c'],
  [{ a: 1 }],
  [{ a: '1' }],
  [{ a: 1, b: undefined }],
  [new Map([['a', 1]])],
  [['a', 1]],
  ['\ud800'],
  ['\udfff'],
  ['\ufffd'],
  [new Uint8Array([97])],
  ['a'],
  ['string "a";'],
];

describe('hashValues', () => {
  it('tells values apart that look alike', () => {
    const hashes = distinct.map((values) => hashValues(...values));
    expect(new Set(hashes).size).toBe(distinct.length);
  });

  it('is the same for the same values, and only for them', () => {
    const value = fc.anything({ withMap: true, withSet: true, withTypedArray: false });
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(hashValues(...structuredClone(values))).toBe(hashValues(...values));
        expect(hashValues(...values, 'more')).not.toBe(hashValues(...values));
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(hashValues(a) === hashValues(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('refuses what it cannot look into', () => {
    for (const value of [() => 1, new Date(), /a/, Symbol('a'), 1n, { deep: [() => 1] }])
      expect(() => hashValues(value)).toThrow(TypeError);
  });
});
