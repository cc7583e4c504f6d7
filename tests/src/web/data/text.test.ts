/** Texts of the web edition: headlines, dates, sizes, rich text, what machines read. */
import { describe, expect, it } from 'vitest';
import { parseMarkedText } from '../../../../src/text/marked-text.ts';
import { archiveMonths } from '../../../../src/web/data/archive.ts';
import { datelineOf } from '../../../../src/web/data/dateline.ts';
import { fileSize } from '../../../../src/web/data/file-size.ts';
import { fontStacks } from '../../../../src/web/data/font-stacks.ts';
import { cardTag, newsArticle, scriptJson } from '../../../../src/web/data/head-meta.ts';
import { headlinePhrases, plainHeadline } from '../../../../src/web/data/headline-phrases.ts';
import { richPieces } from '../../../../src/web/data/rich-pieces.ts';
import { en } from '../../../../src/web/words/en.ts';
import { fill } from '../../../../src/web/words/words.ts';
import { zhCN } from '../../../../src/web/words/zh-CN.ts';
import { makeArticle, makePublication } from './make-article.ts';

const phrasesOf = (typed: string, keep: readonly string[] = []) =>
  headlinePhrases(parseMarkedText(typed), { lexicon: [], keep, lang: 'zh-CN' });

describe('headline phrases', () => {
  it('lose no character', () => {
    const typed = '北汽集团以“创新四维”体系|托举高技能人才队伍成长';
    const joined = phrasesOf(typed)
      .flatMap(({ pieces }) => pieces)
      .join('');
    expect(joined).toBe(typed.replace('|', ''));
  });

  it('break where the author said; the mark is no space in titles', () => {
    expect(phrasesOf('标点为什么|要“挤一挤”')).toHaveLength(2);
    expect(plainHeadline(phrasesOf('标点为什么|要“挤一挤”'))).toBe('标点为什么要“挤一挤”');
    expect(plainHeadline(phrasesOf('初号有多大　小五有多小'))).toBe('初号有多大　小五有多小');
  });

  it('keep the phrases of a kicker and the clauses of a deck', () => {
    const whole = (typed: string) => phrasesOf(typed).map(({ pieces }) => pieces.join(''));
    expect(whole('创新工作室为点　创新联盟为线')).toEqual(['创新工作室为点　', '创新联盟为线']);
    expect(whole('一篇稿件一份纯文本，每个字只出现一次')[0]).toBe('一篇稿件一份纯文本，');
  });

  it('never break inside a name', () => {
    const pieces = phrasesOf('住总集团工会拨专款', ['住总集团工会']).flatMap(
      (phrase) => phrase.pieces,
    );
    expect(pieces[0]).toBe('住总集团工会');
  });
});

describe('the archive', () => {
  const months = archiveMonths(['2023-08-18', '2023-08-25', '2023-07-07']);
  it('has the newest month and the newest issue first', () => {
    expect(months.map(({ key }) => key)).toEqual(['2023-08', '2023-07']);
    expect(months[0]?.dates).toEqual(['2023-08-25', '2023-08-18']);
  });
  it('begins weeks on Monday and links published days only (W8)', () => {
    const weeks = months[0]?.weeks ?? [];
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]?.findIndex((day) => day?.day === 1)).toBe(1);
    const linked = weeks.flat().filter((day) => day?.date !== undefined);
    expect(linked.map((day) => day?.day)).toEqual([18, 25]);
    expect(weeks.flat().filter((day) => day !== undefined)).toHaveLength(31);
  });
});

describe('dates, sizes, words', () => {
  it('print a Chinese date with the 农历 day, an English one without', () => {
    expect(datelineOf('2023-08-18', 'zh-CN')).toMatchObject({
      solar: '2023年8月18日',
      weekday: '星期五',
      lunar: '农历癸卯年七月初三',
      month: '2023年8月',
    });
    const english = datelineOf('2023-08-18', 'en-GB');
    expect(english.solar).toBe('18 August 2023');
    expect(english.lunar).toBeUndefined();
  });
  it('round sizes as shops do', () => {
    expect([400, 340_400, 1_240_000].map(fileSize)).toEqual(['1 KB', '340 KB', '1.2 MB']);
  });
  it('have the same placeholders in both languages', () => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const key of Object.keys(zhCN) as (keyof typeof zhCN)[]) {
      expect(holes(en[key]), key).toEqual(holes(zhCN[key]));
    }
    expect(fill('总第{number}期', { number: 33 })).toBe('总第33期');
  });
  it('fall back to faces of the same kind', () => {
    const use = {
      body: 'B',
      strong: 'S',
      song: 'G',
      hei: 'H',
      kai: 'K',
      fangsong: 'K',
      nameplate: 'N',
    };
    const css = fontStacks(use, '#b5121b');
    expect(css).toMatch(/--song:"G",.*serif/);
    expect(css).toContain('--house:#b5121b');
  });
});

describe('rich text', () => {
  it('is cut where marks change, links whole', () => {
    const pieces = richPieces({
      text: '甲乙丙丁',
      runs: [
        { start: 1, end: 3, style: 'link', href: 'https://a.example/' },
        { start: 2, end: 3, style: 'strong' },
      ],
    });
    expect(pieces.map(({ text }) => text).join('')).toBe('甲乙丙丁');
    expect(pieces.filter(({ style }) => style === 'link').map(({ text }) => text)).toEqual([
      '乙',
      '丙',
    ]);
  });
});

describe('what machines read', () => {
  it('cannot end its script', () => {
    expect(scriptJson({ a: '</script><b>' })).not.toContain('</');
  });
  it('names the paper when nobody is named', () => {
    const data = newsArticle({
      article: makeArticle('a', { headline: '甲|乙' }),
      headline: '甲 乙',
      publication: makePublication(),
      issueNumber: 33,
    });
    expect(data).toMatchObject({ headline: '甲 乙', author: [{ name: '试样报' }] });
    expect(data).not.toHaveProperty('image');
  });
  it('gives a card only with an absolute address', () => {
    const record = {
      ...{ slug: 'a', preset: 'og', path: 'a.og.12345678.jpg', width: 1200, height: 630 },
      ...{ bytes: 1, alt: '甲', hash: '12345678', headline: ['甲'], caption: '甲' },
    };
    expect(cardTag(record, () => undefined)).toBeUndefined();
    expect(cardTag(record, (path) => `https://b.example/${path}`)).toMatchObject({
      url: 'https://b.example/cards/a.og.12345678.jpg',
      type: 'image/jpeg',
    });
  });
});
