/** Marks that did not work: found with the change to type, and no other text taken for one. */
import { describe, expect, it } from 'vitest';
import { leftoverMarks, type TextKind } from '../../../src/text/leftover-marks.ts';

const found = (text: string, kind: TextKind) =>
  leftoverMarks(text, kind).map(({ typed, mend }) =>
    mend === undefined ? typed : `${typed} → ${mend}`,
  );

describe('marks left in a body', () => {
  it.each([
    [
      '见[公告]（https://x.example/a）。',
      '[公告]（https://x.example/a） → [公告](https://x.example/a)',
    ],
    ['［公告］（./a）', '［公告］（./a） → [公告](./a)'],
    ['[公告] (https://x.example)', '[公告] (https://x.example) → [公告](https://x.example)'],
    ['[公告](https://x.example/a', '[公告](https://x.example/a → [公告](https://x.example/a)'],
    ['！[图](./images/a.jpg)', '！[图](./images/a.jpg) → ![图](./images/a.jpg)'],
    ['![图](./images/图 1.jpg)', '![图](./images/图 1.jpg) → ![图](<./images/图 1.jpg>)'],
    ['![[图.jpg]]', '![[图.jpg]]'],
    ['甲** 先看 **乙', '** 先看 ** → **先看**'],
    ['＊＊加粗＊＊', '＊＊加粗＊＊ → **加粗**'],
    ['（**重磅消息）', '** → '],
    ['甲__先看__乙', '__先看__ → **先看**'],
    ['看==重点==', '==重点== → **重点**'],
    ['用｀代码｀', '｀代码｀ → `代码`'],
    ['＃＃ 小标题', '＃＃ 小标题 → ## 小标题'],
    ['甲\n##小标题', '##小标题 → ## 小标题'],
    ['》 引文', '》 引文 → > 引文'],
    ['｜ 甲 ｜ 乙 ｜', '｜ 甲 ｜ 乙 ｜ → | 甲 | 乙 |'],
    ['| 甲 | 乙 |\n| 丙 | 丁 |\n| 戊 | 己 |', '| 甲 | 乙 | → | 甲 | 乙 |\n|---|---|'],
    ['＜Verse＞', '＜Verse＞ → <Verse>'],
    ['＜Figure src＝“a.jpg” ／＞', '＜Figure src＝“a.jpg” ／＞ → <Figure src="a.jpg" />'],
    ['甲&nbsp;乙', '&nbsp; →  '],
    ['$\\frac{1}{2}$', '$\\frac{1}{2}$ → 1/2'],
    ['$10^{-3} \\times x_1$', '$10^{-3} \\times x_1$ → 10<sup>-3</sup> × x<sub>1</sub>'],
    ['$\\sqrt{x}$', '$\\sqrt{x}$'],
    ['说完了\n===', '=== → '],
    ['———', '——— → ---'],
    ['[TOC]', '[TOC] → '],
    [':::note', ':::note'],
  ])('%j', (text, expected) => expect(found(text, 'body')).toEqual([expected]));
});

describe('marks left in a headline or a caption', () => {
  it.each([
    ['**重磅**消息', '**重磅** → 重磅'],
    ['见[公告](https://x.example/)', '[公告](https://x.example/) → 公告'],
    ['H<sub>2</sub>O', '<sub> → ', '</sub> → '],
    ['用`代码`写', '`代码` → 代码'],
    ['## 小标题', '## 小标题 → 小标题'],
    ['R&amp;D', '&amp; → &'],
  ])('%j', (text, ...expected) => expect(found(text, 'plain')).toEqual(expected));
});

describe('ordinary copy', () => {
  it.each([
    '【公告】（https://x.example/a）和（一）[图]（左）',
    '138****8888，张**、李**，王**和赵**，李**先生，身份证1101**********1234',
    '张＊＊、李＊＊和＊号',
    '姓名：____，____年____月',
    '#新春走基层# 话题，＃新春走基层＃，C#语言，No.#3',
    '5>3，＞5%，《论语》“书名”〈篇名〉',
    'a==b，x=y，1+1=2',
    'AT&T和R&D，$100与$200，US$5^',
    '破折号——和省略号……，～和~',
    '变量__init__和a_b_c，^_^，(¬_¬)',
    '|甲|乙|，｜甲',
    '[甲]乙(丙)，【甲】，［甲］',
    '甲：：乙',
  ])('%s', (text) => {
    expect([...found(text, 'body'), ...found(text, 'plain')]).toEqual([]);
  });
});
