/** A few hundred random paragraphs: each is kept to the character in both editions, or told. */
import { describe, expect, it } from 'vitest';
import { tally } from './conservation.ts';
import { plainProse, prose } from './prose.ts';
import { read } from './read.ts';
import { typedPattern, withoutSpace } from './typed-again.ts';

describe('random prose with random punctuation', () => {
  it.each([
    ['of any kind', prose, 0.4],
    ['that begins no code', plainProse, 0.6],
  ])('%s is kept or told', async (_, paragraphs, least) => {
    const { kept, silent } = await tally(paragraphs, { count: 300, seed: 20231111, webEvery: 4 });
    expect(silent).toEqual([]);
    expect(kept / 300).toBeGreaterThan(least);
  });

  it.each([
    ['one character less', '第一段话。', '第一段，话。'],
    ['another character', '第一段话。', '第一端话。'],
    ['a mark that no block shows', '第一段话。', '第一段*话。'],
    ['a number of a list', '1. 甲\n2. 乙', '1. 甲\n3. 乙'],
  ])('is measured by a pattern that sees %s', async (_, blocksOf, source) => {
    const { blocks } = await read(blocksOf);
    expect(typedPattern(blocks).test(withoutSpace(blocksOf))).toBe(true);
    expect(typedPattern(blocks).test(withoutSpace(source))).toBe(false);
  });
});
