/** Twenty thousand random paragraphs: each is kept to the character in both editions, or told. */
import { expect, it } from 'vitest';
import { tally } from '../src/mdx/source/conservation.ts';
import { plainProse, prose } from '../src/mdx/source/prose.ts';

it.each([
  ['any punctuation', prose],
  ['punctuation that begins no code', plainProse],
])(
  '10,000 paragraphs of Chinese prose with %s lose no character in silence',
  async (_, paragraphs) => {
    const { kept, told, silent } = await tally(paragraphs, {
      count: 10_000,
      seed: 19851204,
      webEvery: 10,
    });
    expect(silent).toEqual([]);
    expect(kept + told).toBe(10_000);
    expect(kept).toBeGreaterThan(4_000);
  },
);
