/**
 * What an editor types that Markdown and MDX would take for markup: kept as typed in print and on the web,
 * or told with the change to type. Each row is a kind; the texts are examples of it.
 */
import { describe, expect, it } from 'vitest';
import { printedText, read, told, webText } from './read.ts';

/** Body, the text of both editions (without white space, in normal form), what is told. */
const rows: Readonly<Record<string, readonly (readonly [string, string, ...string[]])[]>> = {
  'definitions are text': [
    ['[问]: 您哪年进厂？\n\n[答]: 一九八五年。', '[问]:您哪年进厂?[答]:一九八五年。'],
    ['[1]: 见《活字史》第8页', '[1]:见《活字史》第8页'],
    ['[^1]: 没有人引的注。', '[^1]:没有人引的注。', 'mdx/leftover-mark 1:1'],
    ['甲[^7]。', '甲[^7]。', 'mdx/leftover-mark 1:2'],
  ],
  'notes and addresses that are called are told': [
    ['甲[^1]。\n\n[^1]: 乙。', '甲[^1]。[^1]:乙。', 'mdx/unsupported 1:2'],
    [
      '见[公告][1]。\n\n[1]: https://x.example/a',
      '见[公告][1]。[1]:https://x.example/a',
      'mdx/reference 1:2',
    ],
    [
      '见[公告]和[公告][]。\n\n[公告]: ./a',
      '见[公告]和[公告][]。[公告]:./a',
      'mdx/reference 1:2',
      'mdx/reference 1:7',
    ],
  ],
  'braces without code are text': [
    ['集合{1,2,3}有三个数。', '集合{1,2,3}有三个数。'],
    [
      '第{2023}号，空的{}，{[1, 2]}，{-1}，{true}，{null}',
      '第{2023}号,空的{},{[1,2]},{-1},{true},{null}',
    ],
    ['{1, 2}\n\n{}', '{1,2}{}'],
    ['甲{/* 注 */}乙{" "}丙', '甲乙丙'],
    ['亲爱的{姓名}：您好。', '亲爱的{姓名}:您好。', 'mdx/unknown-name 1:4'],
    ['编号{"甲"}和{1-3}页', '编号甲和-2页', 'mdx/constant 1:3', 'mdx/constant 1:9'],
    ['export const n = 2\n\n共{n}处，{n + 1}篇', '共2处,3篇'],
  ],
  'formulas are text, and told': [
    ['半数$\\frac{1}{2}$。', '半数$\\frac{1}{2}$。', 'mdx/leftover-mark 1:3'],
    [
      '$\\frac{a}{b}$与$x^{n}$',
      '$\\frac{a}{b}$与$x^{n}$',
      'mdx/leftover-mark 1:1',
      'mdx/leftover-mark 1:15',
    ],
  ],
  'signs between figures are no emphasis': [
    ['每箱5*3*2米，共3*4箱。', '每箱5*3*2米,共3*4箱。', 'mdx/typed-mark 1:3'],
    ['带*的为必填，带*的要签名。', '带*的为必填,带*的要签名。', 'mdx/typed-mark 1:2'],
    [
      '长5米*宽3米*高2米，5cm*3cm*2cm',
      '长5米*宽3米*高2米,5cm*3cm*2cm',
      'mdx/typed-mark 1:2',
      'mdx/typed-mark 1:13',
    ],
    ['3*(4+5)*2和（5*3）与（2*4）', '3*(4+5)*2和(5*3)与(2*4)', 'mdx/typed-mark 1:7'],
    ['（*）甲（*）乙', '(*)甲(*)乙'],
    ['甲*（注）*乙，*A股*与*5G*，第*5*名', '甲(注)乙,A股与5G,第5名'],
    ['姓名*：____　电话*：____', '姓名*:____电话*:____'],
    ['张三*、李四*、王五*。', '张三*、李四*、王五*。'],
    ['138****8888，张**、李**，王**和赵**', '138****8888,张**、李**,王**和赵**'],
    ['（____年____月），__init__ 与 __name__', '(____年____月),__init__与__name__'],
    [
      '面积a*b*c，2**10和2**8，5~~8和6~~9',
      '面积a*b*c,2**10和2**8,5~~8和6~~9',
      'mdx/typed-mark 1:3',
    ],
    ['编者*按语一句，按语两句*完', '编者按语一句,按语两句完', 'mdx/doubtful-emphasis 1:3'],
    ['甲*楷体*乙**重磅：**丙*《版心》*者', '甲楷体乙重磅:丙《版心》者'],
  ],
  'brackets without an address are no link': [
    ['[图](左)和[张某](男)', '[图](左)和[张某](男)', 'mdx/typed-mark 1:1', 'mdx/typed-mark 1:8'],
    ['[公告]()', '[公告]()', 'mdx/typed-mark 1:1'],
    ['[另文](first-tea)和[站外](https://x.example/)', '另文和站外'],
  ],
  'numbers of lists are as typed': [
    ['1) 带身份证；\n2) 带户口本。', '1)带身份证;2)带户口本。'],
    ['3. 甲\n7. 乙\n12. 丙', '3.甲7.乙12.丙'],
    ['3. 甲\n\n7. 乙\n\n1986. 那一年进厂。', '3.甲7.乙1986.那一年进厂。'],
    ['1. **甲**乙\n1. 丙', '1.甲乙1.丙'],
    ['2024. 3. 5\n\n1. 2. **甲**', '2024.3.51.2.甲'],
    ['1.\n2.\n\n2024.\n\n甲', '1.2.2024.甲'],
    ['（一）甲；\n（二）乙。', '(一)甲;(二)乙。'],
    ['1．第一\n2．第二', '1.第一2.第二'],
  ],
  'bare addresses keep what stands behind them': [
    ['代码在：**https://x.example/y**（公开）。', '代码在:https://x.example/y(公开)。'],
    ['见https://x.example/p，[公告](https://x.example/)在此。', '见https://x.example/p,公告在此。'],
    ['信箱a@x.example。看www.x.example，*要紧*。', '信箱a@x.example。看www.x.example,要紧。'],
  ],
  'a line under a paragraph is told as what it is': [
    ['说完了一件事。\n---\n再说一件。', '说完了一件事。再说一件。', 'mdx/underline 2:1'],
    ['说完了。\n===', '说完了。===', 'mdx/leftover-mark 2:1'],
    ['说完了。\n\n---\n\n再说。', '说完了。再说。'],
  ],
  'leftover marks are told': [
    [
      '见[公告]（https://x.example/a）。',
      '见[公告](https://x.example/a)。',
      'mdx/leftover-mark 1:2',
    ],
    ['！[滚筒](./images/a.jpg)', '!滚筒', 'mdx/leftover-mark 1:1'],
    ['![图](./images/图 1.jpg)', '![图](./images/图1.jpg)', 'mdx/leftover-mark 1:1'],
    [
      '＊＊加粗＊＊和甲**先看 **乙',
      '**加粗**和甲**先看**乙',
      'mdx/leftover-mark 1:1',
      'mdx/leftover-mark 1:9',
    ],
    [
      '＃＃ 小标题\n\n##小标题\n\n》引文',
      '##小标题##小标题》引文',
      'mdx/leftover-mark 1:1',
      'mdx/leftover-mark 3:1',
      'mdx/leftover-mark 5:1',
    ],
    [
      '甲&amp;nbsp;乙 ==丙== ＜Verse＞',
      '甲&nbsp;乙==丙==<Verse>',
      'mdx/leftover-mark 1:2',
      'mdx/leftover-mark 1:14',
      'mdx/leftover-mark 1:20',
    ],
    ['| 甲 | 乙 | 丙 |\n|---|---|\n| 1 | 2 |', '|甲|乙|丙||---|---||1|2|', 'mdx/leftover-mark 2:1'],
    ['甲\\*\\*乙\\*\\*，\\[^1]，`**码**`', '甲**乙**,[^1],**码**'],
  ],
  'what Markdown drops at the ends is told': [
    ['## 读报 #', '读报', 'mdx/lost-text 1:7'],
    ['甲\n\n>', '甲', 'mdx/lost-text 3:1'],
    ['甲\n\n> 　', '甲', 'mdx/lost-text 3:1'],
    ['甲`　`乙', '甲乙', 'mdx/lost-text 1:2'],
    ['甲[　](./a)乙', '甲[](./a)乙', 'mdx/typed-mark 1:2'],
    ['## 小标题 ##\n\n甲&copy;\\_', '小标题甲©_'],
  ],
};

describe.each(Object.entries(rows))('%s', (_, examples) => {
  it.each(examples)('%j', async (body, text, ...expected) => {
    const { blocks, diagnostics } = await read(body);
    expect(told(diagnostics)).toEqual(expected);
    expect(printedText(blocks)).toBe(text);
    expect(await webText(body)).toBe(text);
  });
});

describe('a table row that is longer than its head', () => {
  it('is told at the row, with what would be lost', async () => {
    const body = '| 姓名 | 日期 |\n|---|---|\n| 许某 | 周一 | 电话8000 |\n| 沈某 | 甲\\|乙 |';
    const { diagnostics } = await read(body);
    expect(told(diagnostics)).toEqual(['mdx/wide-row 3:1']);
    expect(diagnostics[0]?.data).toMatchObject({ found: 3, expected: 2, text: '电话8000' });
  });
});

describe('lines that begin with the list marks of a Chinese paper', () => {
  it('are paragraphs of their own, each at its own line', async () => {
    const { blocks } = await read(
      '议题：\n（九）**甲**；\n（十）乙；\n（十一）丙。\n\n他说\n①这样',
    );
    expect(blocks.map(({ at }) => at.line)).toEqual([1, 2, 3, 4, 6]);
  });
  it('are left together when their marks do not follow each other', async () => {
    expect((await read('一、甲\n三、乙')).blocks).toHaveLength(1);
    expect((await read('见\n（一）甲')).blocks).toHaveLength(1);
  });
});

describe('verse by kind', () => {
  const body = '铅字冷，\n油墨热，\n\n\\# 一夜\n天明。\n\n![图](./a.jpg)';
  it('keeps the lines of an article of verse, on paper and on the web', async () => {
    const { blocks } = await read(body, 'verse');
    expect(blocks[0]).toMatchObject({ kind: 'verse', stanzas: [{ length: 2 }, { length: 2 }] });
    expect(await webText('铅字冷，\n油墨热，', 'verse')).toBe('铅字冷,油墨热,');
  });
  it('leaves prose and an article with <Verse> of its own alone', async () => {
    expect((await read(body)).blocks[0]).toMatchObject({ kind: 'paragraph' });
    const own = '按语。\n\n<Verse>\n\n甲\n\n</Verse>';
    const kinds = (await read(own, 'verse')).blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(['paragraph', 'verse']);
  });
});
