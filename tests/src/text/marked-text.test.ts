import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkedText } from '../../../src/text/marked-text.ts';
import { printMarkedText } from '../../support/print-marked-text.ts';

describe('headline marks', () => {
  it.each([
    ['甲乙|丙丁', '甲乙丙丁', [2]],
    ['甲\u200b乙|丙', '甲乙丙', [1, 2]],
    ['甲\\|乙', '甲|乙', []],
    ['|甲|', '甲', []],
    ['甲||乙', '甲乙', [1]],
    ['甲| 乙', '甲 乙', [1]],
    ['big | news', 'big news', [4]],
    ['  甲\n  乙  ', '甲 乙', []],
    ['引题一　引题二', '引题一　引题二', []],
    ['　甲　', '甲', []],
    ['', '', []],
  ])('reads %j', (typed, text, breaks) => {
    expect(parseMarkedText(typed)).toEqual({ text, breaks });
  });

  it('keeps breaks inside the text, rising, and prints what it reads', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', 'a', ' ', '|', '\u200b', '　') }),
        (typed) => {
          const marked = parseMarkedText(typed);
          const inside = marked.breaks.every((at) => at > 0 && at < marked.text.length);
          const rising = marked.breaks.every((at, index) => at > (marked.breaks[index - 1] ?? 0));
          expect(inside && rising).toBe(true);
          expect(parseMarkedText(printMarkedText(marked))).toEqual(marked);
        },
      ),
    );
  });
});
