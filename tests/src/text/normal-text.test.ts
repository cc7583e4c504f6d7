import { describe, expect, it } from 'vitest';
import { isBlankText, normalText } from '../../../src/text/normal-text.ts';
import { unusualCharacters } from '../../../src/text/unusual-characters.ts';

describe('normalText', () => {
  it.each([
    ['\u2003\u2003正文', '\u3000\u3000正文'],
    ['10\u202f000\u2009km', '10\u00a0000 km'],
    ['半\u2002角、数学\u205f空格、发\u200a丝', '半 角、数学 空格、发 丝'],
    ['第一句。\u2028第二句', '第一句。第二句'],
    ['first\u2028second', 'first second'],
    ['cafe\u0301和nu\u0308\u030c', 'café和nǚ'],
    ['天气\uf979快、坟\ufa10', '天气凉快、坟塚'],
    ['\u2f00、\u2f42章', '一、文章'],
    ['约翰\u2027史密斯', '约翰·史密斯'],
    ['A\u2011B', 'A-B'],
    ['左\u200e右\u202a\u202c字\ufeff节', '左右字节'],
  ])('reads %j as %j', (typed, plain) => {
    expect(normalText(typed)).toBe(plain);
    expect(normalText(plain)).toBe(plain);
  });

  it('leaves alone what an author means: U+3000, joiners, selectors, soft hyphens, kana', () => {
    for (const text of [
      '团结\u3000奋进',
      '词\u2060连',
      '葛\u{e0100}城',
      'co\u00adop',
      'が・ア',
      '﨑\ufa0e',
    ])
      expect(normalText(text)).toBe(text);
  });

  it('knows white space of every kind', () => {
    expect(isBlankText('\u00a0\u3000 \u2003')).toBe(true);
    expect(isBlankText('\u00a0字')).toBe(false);
  });
});

describe('unusualCharacters', () => {
  it('finds what normalText changes, each kind at its first place, with its count', () => {
    const text =
      '&emsp;&emsp;正文\u2009薄。\nnu\u0308\u030c、nu\u0308\u030c；\uf979快；甲\u2027乙；左\u200e右';
    const found = unusualCharacters(text).map(({ kind, code, plain, count }) => [
      kind,
      code,
      plain,
      count,
    ]);
    expect(found).toEqual([
      ['space', '&emsp;', '', 3],
      ['composed', 'U+0075 U+0308 U+030C', 'ǚ', 2],
      ['ideograph', 'U+F979', '凉', 1],
      ['twin', 'U+2027', '·', 1],
      ['shapeless', 'U+200E', '', 1],
    ]);
  });

  it('finds unbreakable spaces that stand for an indent or an empty line, not those inside', () => {
    const [found, ...more] = unusualCharacters('正文\u00a0一。\n\n&nbsp;\n\n\u00a0\u00a0正文二。');
    expect([found?.kind, found?.code, found?.count, more]).toEqual(['space', '&nbsp;', 2, []]);
  });

  it('says nothing of ordinary text, whatever stands in it', () => {
    const text =
      '\ufeff---\nheadline: 在U盘上·的“B612”号\n---\n\n　　段首两格。café、nǚ、が、﨎、•、— 3.5%\u00a0元\n';
    expect(unusualCharacters(text)).toEqual([]);
  });

  it('says something whenever normalText changes a character', () => {
    for (let code = 0x80; code < 0x30000; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const text = `甲${String.fromCodePoint(code)}乙`;
      if (normalText(text) === text) continue;
      expect(unusualCharacters(text), code.toString(16)).not.toEqual([]);
    }
  });
});
