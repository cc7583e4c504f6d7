import { describe, expect, it } from 'vitest';
import { dictionaryWords } from '../../../../src/text/dictionary/dictionary.ts';

const seen = (text: string, guess = false): string =>
  dictionaryWords(text, { guess })
    .map((word) => `${word.text}/${word.tag}`)
    .join(' ');

describe('the dictionary', () => {
  it('gives words with their classes, ours before jieba’s', () => {
    expect(seen('老师把课堂搬进车间')).toBe('老师/H 把/p 课堂/n 搬进/v 车间/n');
    expect(seen('周末雨雪交加出行注意防滑')).toContain('交加/I');
    expect(seen('建设者')).toBe('建设者/H');
    expect(seen('如何认定')).toContain('如何/ask');
  });

  it('keeps words of ours together that jieba alone takes apart', () => {
    expect(seen('加装充电棚')).toContain('充电棚/n');
    expect(seen('推进煤改电')).toContain('煤改电/n');
  });

  it('loses no character, whatever the script', () => {
    for (const text of ['A B　“尉迟明”𠮷在3.5% Let’s go', '', '　', '囧\n。']) {
      for (const guess of [true, false]) {
        expect(
          dictionaryWords(text, { guess })
            .map((word) => word.text)
            .join(''),
        ).toBe(text);
      }
    }
  });

  it('guesses words only when asked', () => {
    const count = (guess: boolean) => dictionaryWords('东渚港日吞吐破万箱', { guess }).length;
    expect(count(true)).toBeLessThan(count(false));
  });
});
