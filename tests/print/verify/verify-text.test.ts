/** Texts of the model against texts of the sheets, without a browser. */
import { describe, expect, it } from 'vitest';
import type { PageGeometry, TextUnit } from '../../../print/paginate/page-geometry.ts';
import { checkConservation } from '../../../print/verify/check-conservation.ts';
import { comparePaths, storyText } from '../../../print/verify/story-text.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Block } from '../../../src/model/block.ts';
import { proofArticle } from '../../support/proof/proof-articles.ts';

const at = { file: 'a.mdx', line: 1, column: 1 };
const base = { at, edition: 'both' } as const;
const rich = (text: string) => ({ text, runs: [] });
const blocks: readonly Block[] = [
  { ...base, kind: 'paragraph', voice: 'body', ...rich('第一段，有标点。') },
  { ...base, kind: 'paragraph', voice: 'body', ...rich('只在网上'), edition: 'web' },
  {
    ...base,
    kind: 'figure',
    src: 'a.jpg',
    alt: '图',
    caption: rich('说明文字'),
    credit: '摄影 甲',
    focus: [0.5, 0.5],
    crop: 0.15,
    drawing: false,
  },
  { ...base, kind: 'pull-quote', ...rich('第一段') },
  { ...base, kind: 'list-item', marker: '•', ...rich('一项') },
  {
    ...base,
    kind: 'box',
    title: '资料',
    blocks: [{ ...base, kind: 'paragraph', voice: 'body', ...rich('框里的话。') }],
  },
];
const article: Article = { ...proofArticle('mixed', 1), blocks };
const unit = (kind: string, block: string, text: string, generated = 0): TextUnit => ({
  story: 'mixed',
  part: 0,
  kind,
  block,
  text,
  generated,
});
/** The sheets' texts in the order they are drawn: pictures before the flow. */
const units: readonly TextUnit[] = [
  unit('kicker', '', '排字房里的算术'),
  unit('headline', '', '一行落在一格上'),
  unit('byline', '', '本报记者　甲', 6),
  unit('caption', '2', '说明文字　摄影 甲'),
  unit('para', '0', '本报讯 第一段，有标点。', 4),
  unit('para', '3', '第一段'),
  unit('para', '4', '• 一项', 2),
  unit('para', '5', '资料'),
  unit('para', '5.0', '框里的话。'),
];
const pageOf = (list: readonly TextUnit[]): PageGeometry => ({
  number: 1,
  width: 1,
  height: 1,
  sheet: { x: 0, y: 0, w: 1, h: 1 },
  lines: [],
  sets: [],
  units: list,
  pictures: [],
});
const check = (list: readonly TextUnit[], omissions: Parameters<typeof storyText>[1] = []) =>
  checkConservation([storyText(article, omissions)], [pageOf(list)]);
const replaced = (block: string, next: readonly TextUnit[]) =>
  units.flatMap((item) => (item.block === block ? next : [item]));

describe('conservation in the sheets', () => {
  it('finds every part of a mixed article, generated text apart', () => {
    expect(check(units)).toEqual([]);
  });

  it('counts a text that stands in two places once', () => {
    const halves = [unit('para', '0', '本报讯 第一段，', 4), unit('para', '0', '有标点。')];
    expect(check(replaced('0', halves))).toEqual([]);
  });

  it('names the story, the block and the characters that are lost', () => {
    const found = check(replaced('0', [unit('para', '0', '本报讯 第一段，有标。', 4)]));
    expect(found.map((item) => item.rule)).toEqual(['verify/text-lost']);
    expect(found[0]?.data).toMatchObject({ story: 'mixed', block: '0', lost: 1 });
  });

  it('finds a paragraph that is missing, doubled, or not the author’s', () => {
    const rules = (list: readonly TextUnit[]) => check(list).map((item) => item.rule);
    expect(rules(replaced('5.0', []))).toEqual(['verify/text-lost']);
    expect(rules([...units, unit('para', '5.0', '框里的话。')])).toEqual(['verify/text-lost']);
    expect(rules([...units, unit('para', '9', '多出来的话')])).toEqual(['verify/text-unexpected']);
    expect(rules(replaced('3', []))).toEqual(['verify/text-lost']);
    expect(rules([...units, unit('para', '1', '只在网上')])).toContain('verify/text-unexpected');
  });

  it('finds paragraphs out of order', () => {
    const turned = [...units.slice(0, 4), ...units.slice(4).reverse()];
    expect(check(turned).map((item) => item.rule)).toContain('verify/text-order');
  });

  it('lets go what the report names, and no more', () => {
    const omission = { story: 'mixed', block: '0', why: 'trim', text: '有标点。' } as const;
    const trimmed = replaced('0', [unit('para', '0', '本报讯 第一段，', 4)]);
    expect(check(trimmed, [omission])).toEqual([]);
    expect(check(units, [omission]).map((item) => item.rule)).toEqual(['verify/text-lost']);
    const kicker = {
      story: 'mixed',
      block: 'kicker',
      why: 'optional',
      text: '排字房里的算术',
    } as const;
    expect(check(units.slice(1), [kicker])).toEqual([]);
  });

  it('orders index paths by their numbers', () => {
    expect(['10', '2.1', '2', '2.10', '2.9'].sort(comparePaths)).toEqual([
      '2',
      '2.1',
      '2.9',
      '2.10',
      '10',
    ]);
  });
});
