/** Shared work: done once a key, and one answer for all. */
import { expect, it } from 'vitest';
import { oncePer } from './once.ts';

it('does the work once for each key and hands out the same answer', () => {
  const asked: number[] = [];
  const halves = oncePer(
    (n: number) => String(Math.floor(n / 2)),
    (n: number) => {
      asked.push(n);
      return { n };
    },
  );
  expect(halves(2)).toBe(halves(3));
  expect(halves(4)).not.toBe(halves(2));
  expect(asked).toEqual([2, 4]);
});
