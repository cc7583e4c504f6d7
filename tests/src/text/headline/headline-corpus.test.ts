import { describe, expect, it } from 'vitest';
import { judgePlaces } from '../../../../src/text/headline/judge.ts';
import {
  corpus,
  type Judged,
  judge,
  preferredRate,
  readMarks,
  secondReader,
} from './headline-corpus.ts';

const tuning = judge(corpus.filter((headline) => headline.tuning));
const held = judge(corpus.filter((headline) => !headline.tuning));

/** Settings with a break where its reader forbids one although lines without one would fit. */
const needless = (judged: readonly Judged[]): readonly Judged[] =>
  judged.filter((item) => item.possible && item.forbidden > 0);

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const report = (name: string, judged: readonly Judged[]): string =>
  `${name}: ${percent(preferredRate(judged))} of chosen breaks preferred, ${needless(judged).length} of ${judged.filter((item) => item.possible).length} settings with a needless forbidden break`;

/**
 * Floors just under what was measured. The aim, 90 % and none, is met for headlines whose marks the
 * weights were learned from, not for those that they never saw. A planner that knew the reader's own
 * marks would reach 93 %: in narrow measures some breaks cannot be preferred ones.
 */
const FLOOR = { tuning: 0.915, held: 0.84, second: 0.83 };
const MOST_NEEDLESS = { tuning: 2, held: 24, both: 9 };

describe('the planner against a reader', () => {
  it('knows at least three hundred headlines, each a reader’s marks and no planner’s', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(300);
    for (const { text, preferred, allowed } of corpus) {
      expect([...text].length).toBeGreaterThanOrEqual(8);
      expect([...text].length).toBeLessThanOrEqual(45);
      expect([...preferred].filter((offset) => allowed.has(offset))).toEqual([]);
    }
    expect(readMarks('甲乙/丙|丁')).toMatchObject({ text: '甲乙丙丁' });
  });

  it('breaks at preferred places, in headlines that it was tuned on and in those that it was not', () => {
    process.stdout.write(`${report('tuned on', tuning)}\n${report('held out', held)}\n`);
    expect(preferredRate(tuning)).toBeGreaterThanOrEqual(FLOOR.tuning);
    expect(preferredRate(held)).toBeGreaterThanOrEqual(FLOOR.held);
  });

  it('takes a forbidden break in few settings that could do without', () => {
    expect(needless(tuning).length).toBeLessThanOrEqual(MOST_NEEDLESS.tuning);
    expect(needless(held).length).toBeLessThanOrEqual(MOST_NEEDLESS.held);
  });

  it('agrees with a second reader about as often as with the first', () => {
    const marks = held.map(({ headline }) => headline);
    const texts = new Set(marks.map((headline) => headline.text));
    const second = judge(secondReader);
    const first = new Map(marks.map((headline) => [headline.text, headline]));
    const preferred = secondReader.flatMap(({ text, preferred }) =>
      [...preferred].map((offset) => first.get(text)?.preferred.has(offset) === true),
    );
    const agreed = preferred.filter(Boolean).length / preferred.length;
    const forbiddenByBoth = needless(
      judge(
        secondReader.map((headline) => {
          const other = first.get(headline.text);
          const allowed = new Set([...headline.allowed, ...(other?.allowed ?? [])]);
          return { ...headline, allowed: new Set([...allowed, ...(other?.preferred ?? [])]) };
        }),
      ),
    );
    process.stdout.write(
      `${report('second reader', second)}; the readers share ${percent(agreed)} of preferred breaks; both forbid a needless break in ${forbiddenByBoth.length} settings\n`,
    );
    expect(new Set(secondReader.map((headline) => headline.text))).toEqual(texts);
    expect(preferredRate(second)).toBeGreaterThanOrEqual(FLOOR.second);
    expect(forbiddenByBoth.length).toBeLessThanOrEqual(MOST_NEEDLESS.both);
  });

  it('sets every headline that the reader’s marks let be set', () => {
    expect([...tuning, ...held].filter((item) => item.possible && !item.plan)).toEqual([]);
  });

  it('keeps its lines over the corpus', async () => {
    const table = corpus.map((headline) => {
      const settings = [...tuning, ...held].filter((item) => item.headline === headline);
      const lines = settings.map(
        (item) => `  ${item.widthEm}: ${item.plan ? item.plan.lines.join('｜') : '-'}`,
      );
      return [headline.text, ...lines].join('\n');
    });
    await expect(`${table.join('\n')}\n`).toMatchFileSnapshot(
      '../../../fixtures/headlines/chosen-breaks.txt',
    );
  });
});

describe('what a reader would say of a place', () => {
  /** Chance that she forbids a break after `before`; 1 where no line may end. */
  const forbiddenAfter = (text: string, before: string): number =>
    judgePlaces(text, 'zh-CN', []).find(({ place }) => place.offset === before.length)?.judgement
      .forbidden ?? 1;

  it('keeps a preposition with its object and lets a verb begin a line', () => {
    const text = '新来的学徒在师傅身边学会看图纸';
    expect(forbiddenAfter(text, '新来的学徒')).toBeLessThan(0.1);
    expect(forbiddenAfter(text, '新来的学徒在')).toBeGreaterThan(0.9);
    expect(forbiddenAfter('县城老厂房变成图书馆', '县城老厂房')).toBeLessThan(0.1);
  });

  it('keeps 的 and 了 with what they close', () => {
    expect(forbiddenAfter('铁路工人自己的大合唱', '铁路工人自己')).toBeGreaterThan(0.9);
    expect(forbiddenAfter('铁路工人写下的大合唱', '铁路工人写下的')).toBeLessThan(0.3);
  });

  it('keeps a title and its name whole inside, and parts them from what is said', () => {
    const text = '老钳工马铁山退休前带出徒弟';
    expect(forbiddenAfter(text, '老钳工马')).toBeGreaterThan(0.7);
    expect(forbiddenAfter(text, '老钳工马铁山')).toBeLessThan(0.3);
  });
});
