/** Every taboo that the solver can name has a name and advice in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tabooWords } from '../../../src/diagnostics/taboo-words.ts';

const table = readFileSync(join(import.meta.dirname, '../../../print/page-plan/taboo.ts'), 'utf8');
const union = /export type TabooId =([^;]+);/.exec(table)?.[1] ?? '';
const ids = [...union.matchAll(/'([a-z-]+)'/g)].map((match) => match[1] ?? '');

describe('words of the taboos', () => {
  it('were found in the solver', () => expect(ids.length).toBeGreaterThan(15));
  it.each(ids)('%s has a name and advice', (id) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { name, advice } = tabooWords(id, language);
      expect(name).not.toBe('');
      expect(advice.length).toBeGreaterThan(5);
    }
    expect(tabooWords(id, 'zh-CN').name).toMatch(/^\p{Script=Han}+$/u);
  });
  it('says an id it does not know', () =>
    expect(tabooWords('nothing', 'en')).toEqual({ name: 'nothing', advice: '' }));
});
