/** The canonical text and what is generated beside it. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { articleText, articleTextParts, normalizeText } from '../../../src/model/article-text.ts';
import { defaultHouseStyle } from '../../../src/model/defaults.ts';
import { bylineLine, leadIn } from '../../../src/model/lead-in.ts';
import { articleText as fileOf, readFiles } from '../../support/newspaper-folder.ts';

const articleOf = async (body: string, front = ''): Promise<Article> => {
  const { newspaper } = await readFiles({ 'issues/2023-08-18/a.mdx': fileOf(body, front) });
  const article = newspaper?.issues[0]?.articles[0];
  if (article === undefined) throw new Error('the article was not read');
  return article;
};

describe('canonical text', () => {
  it('has every part in reading order, once', async () => {
    const body =
      '一，**二**。\n\n<Subhead>三</Subhead>\n\n<Box title="四">\n\n- 五\n\n</Box>\n\n<PullQuote>一</PullQuote>\n\n' +
      '<Figure src="./images/a.jpg" alt="说明" caption="六" credit="七 摄" />';
    const article = await articleOf(body, 'kicker: 引　题\ndeck: 副题\nsummary: 提|要\n');
    expect(articleText(article, 'print')).toBe('引题一条标题副题提|要一,二。三四五六七摄');
    expect(articleTextParts(article, 'web').map(({ part }) => part)).toEqual([
      'kicker',
      'headline',
      'deck',
      'summary',
      'body',
      'subhead',
      'box-title',
      'body',
      'caption',
      'credit',
    ]);
  });

  it('differs between editions by the marked parts only', async () => {
    const article = await articleOf(
      '甲\n\n<Web>\n\n乙\n\n</Web>\n\n<Print>\n\n丙\n\n</Print>\n\n<Box>\n\n<Web>\n\n丁\n\n</Web>\n\n</Box>',
    );
    expect(articleText(article, 'print')).toBe('一条标题甲丙');
    expect(articleText(article, 'web')).toBe('一条标题甲乙丁');
  });

  it('does not see white space, opened names, break marks or width', () => {
    expect(normalizeText(' 马　超\u200b，\n１A\u00ad ')).toBe('马超,1A');
  });
});

describe('lead-in and byline', () => {
  const names = 'byline: { reporters: [马超, 阿依古丽], correspondents: [王玉] }\n';
  it.each([
    [names, '本报讯（记者 马超 阿依古丽 通讯员 王玉）', ''],
    ['byline: { correspondents: [王玉] }\n', '本报讯（通讯员 王玉）', ''],
    ['byline: { source: 本报编辑部 }\n', '', '本报编辑部'],
    [`${names}section: 副刊\n`, '', '马超 阿依古丽 王玉'],
    [`${names}kind: comment\n`, '', '记者 马超 阿依古丽 通讯员 王玉'],
    ['byline: { authors: [温知] }\n', '', '温知'],
    ['byline: { authors: [温知, 闻石] }\nkind: comment\n', '', '温知 闻石'],
    ['byline: { authors: [温知], photographers: [顾栏] }\n', '', '温知　顾栏 摄'],
    ['byline: { authors: [温知], reporters: [马超] }\n', '', '温知　记者 马超'],
    [`${names}section: 评论\n`, '', '马超 阿依古丽 王玉'],
    ['kind: photo\nbyline: { photographers: [顾栏] }\n', '', '顾栏 摄'],
    ['', '', ''],
  ])('of %j', async (front, lead, line) => {
    const article = await articleOf('甲', front);
    expect(leadIn(article, defaultHouseStyle)).toBe(lead);
    expect(bylineLine(article, defaultHouseStyle)).toBe(line);
  });

  it('opens two-character names when the house does', async () => {
    const article = await articleOf('甲', names);
    const style = { ...defaultHouseStyle, openNames: true, leadIn: '本刊讯' };
    expect(leadIn(article, style)).toBe('本刊讯（记者 马　超 阿依古丽 通讯员 王　玉）');
  });
});
