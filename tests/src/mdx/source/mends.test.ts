/**
 * A change that a diagnostic offers, made to the letter: what is typed at the place is what it says, and with
 * `mend` in its stead nothing is told there any more.
 */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { read } from './read.ts';

const offsetOf = (body: string, { source }: Diagnostic): number => {
  const before = body.split('\n').slice(0, (source?.line ?? 1) - 1);
  return before.reduce((sum, line) => sum + line.length + 1, 0) + (source?.column ?? 1) - 1;
};

const isOffer = ({ data }: Diagnostic): boolean => 'typed' in data && 'mend' in data;

const bodies: readonly string[] = [
  '每箱5*3*2米，共3*4箱，面积a*b*c。',
  '带*的为必填，带*的要签名。',
  '编者*按语一句，按语两句*完',
  '亲爱的{姓名}：编号{"甲"}，{1-3}页',
  '[图](左)和[公告]()',
  '甲[^1]。\n\n[^1]: 乙。',
  '甲[^2]\n\n[^3]: 丙',
  '见[公告][1]与[公告][]\n\n[1]: https://x.example/a\n\n[公告]: ./b',
  '说完了一件事。\n---\n再说一件。',
  '> 说完了一件事。\n> ---\n> 再说一件。',
  '说完了。\n===',
  '见[公告]（https://x.example/a）。！[滚筒](./images/a.jpg)',
  '![图](./images/图 1.jpg)',
  '＊＊加粗＊＊和甲**先看 **乙，甲__先看__乙',
  '＃＃ 小标题\n\n##小标题',
  '》引文\n第二行',
  '甲&amp;nbsp;乙 ==丙== ｀码｀',
  '半数$\\frac{1}{2}$，$2^{10}$',
  '## 读报 #',
  '甲\n\n>',
  '>5%的占三成\n第二行',
  '- 5℃',
  '| 甲 | 乙 |\n| 丙 | 丁 |',
  '长5米*宽3米*高2米，5cm*3cm*2cm，3*4=12，5*6=30，3*(4+5)*2',
  '<Figure src="./a.jpg" alt="**甲**" />',
  '> 见[公告]（https://x.example/a）\n> 与**甲 **乙',
];

describe('a change that is offered', () => {
  it.each(bodies)('mends what it is offered for: %j', async (body) => {
    const offers = (await read(body)).diagnostics.filter(isOffer);
    expect(offers.length).toBeGreaterThan(0);
    for (const offer of offers) {
      const [typed, mend] = [String(offer.data['typed']), String(offer.data['mend'])];
      const offset = offsetOf(body, offer);
      expect(body.slice(offset, offset + typed.length)).toBe(typed);
      const mended = body.slice(0, offset) + mend + body.slice(offset + typed.length);
      const left = (await read(mended)).diagnostics.filter(
        (item) => item.rule === offer.rule && offsetOf(mended, item) === offset,
      );
      expect(left, mended).toEqual([]);
    }
  });

  it('for each line of a table makes the table', async () => {
    const body = '｜ 甲 ｜ 乙 ｜\n｜---｜---｜\n｜ 丙 ｜ 丁 ｜';
    const offers = (await read(body)).diagnostics.filter(isOffer);
    const mended = offers.reduce(
      (text, { data }) => text.replace(String(data['typed']), String(data['mend'])),
      body,
    );
    expect((await read(mended)).blocks[0]).toMatchObject({ kind: 'table', rows: [{ length: 2 }] });
  });
});
