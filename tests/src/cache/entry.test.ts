/** Entries on disk: what comes back is what was kept, or nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Files, packEntry, unpackEntry } from '../../../src/cache/entry.ts';

const files = fc
  .dictionary(fc.string(), fc.uint8Array({ maxLength: 300 }))
  .map((object): Files => new Map(Object.entries(object)));
const plain = (found: Files | undefined) =>
  found && [...found].map(([name, bytes]) => [name, [...bytes]]);

describe('an entry', () => {
  it('gives back its files in order, with any names and bytes', () => {
    fc.assert(
      fc.property(files, (given) => {
        expect(plain(unpackEntry('fonts', 'k', packEntry('fonts', 'k', given)))).toEqual(
          plain(given),
        );
      }),
    );
  });

  it('is nothing when it is cut, longer or changed in any place', () => {
    fc.assert(
      fc.property(files, fc.nat(), fc.integer({ min: 1, max: 255 }), (given, place, change) => {
        const entry = packEntry('fonts', 'k', given);
        const at = place % entry.length;
        const changed = Uint8Array.from(entry);
        changed[at] = (changed[at] ?? 0) ^ change;
        for (const bytes of [entry.subarray(0, at), Buffer.concat([entry, entry]), changed])
          expect(unpackEntry('fonts', 'k', bytes)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('is nothing under another key or kind, or when it is something else', () => {
    const entry = packEntry('fonts', 'k', new Map([['', new Uint8Array([1])]]));
    expect(unpackEntry('fonts', 'l', entry)).toBeUndefined();
    expect(unpackEntry('cards', 'k', entry)).toBeUndefined();
    for (const text of ['', '\n', '\n\n', 'banxin-entry 1\n', '{}\n{}\n'])
      expect(unpackEntry('fonts', 'k', Buffer.from(text))).toBeUndefined();
  });
});
