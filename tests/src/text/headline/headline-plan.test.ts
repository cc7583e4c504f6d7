import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkedText } from '../../../../src/model/article.ts';
import { headlineBreaks } from '../../../../src/text/headline/breaks.ts';
import { planHeadline, type WordSegmenter } from '../../../../src/text/headline/index.ts';
import type { HeadlineInput } from '../../../../src/text/headline/types.ts';

const LEXICON = ['北汽集团', '门头沟区', '海淀区', '房山区', '住总集团', '91科技集团', '义诊'];

/** A face with even letters: Han 1 em, marks, digits and letters half. */
const advance = (chunk: string): number =>
  [...chunk].reduce(
    (sum, char) => sum + (/[\u0020-\u007e“”‘’（）《》，、：；。！？]/u.test(char) ? 0.5 : 1),
    0,
  );

const marked = (source: string): MarkedText => {
  const pieces = source.split('|');
  const breaks: number[] = [];
  let at = 0;
  for (const piece of pieces.slice(0, -1)) {
    at += piece.length;
    breaks.push(at);
  }
  return { text: pieces.join(''), breaks };
};

const inputOf = (source: string, widthEm: number, more: Partial<HeadlineInput> = {}) => ({
  text: marked(source),
  lexicon: LEXICON,
  keep: [],
  widthEm,
  maxLines: 4,
  advance,
  lang: 'zh-CN',
  ...more,
});
const best = (source: string, widthEm: number, more: Partial<HeadlineInput> = {}): string =>
  planHeadline(inputOf(source, widthEm, more))[0]?.lines.join('｜') ?? 'none';

const SEED_LIKE = [
  '北汽集团“创新四维”工作体系持续壮大高技能人才队伍',
  '海淀区总工会赴门头沟区慰问抢险救灾职工',
  '91科技集团党工携手|职工挽袖献热血',
  '房山区总工会到安置点看望一线职工',
  '住总集团工会帮助受灾项目开展灾后重建工作',
  '快手集团（北京）工会邀专家为职工健康义诊',
  '深入学习贯彻党的二十大精神　奋力开拓首都工会工作新局面',
  '老牌企业三年减排5.2%：一名炉前工的“绿色账本”',
  '8月24日起全市33条公交线路调整',
  '《工匠说》第三季开播——把镜头对准100名班组长',
];

describe('planHeadline', () => {
  it('breaks where a reader would', () => {
    expect(best(SEED_LIKE[0] ?? '', 14)).toBe('北汽集团“创新四维”工作体系｜持续壮大高技能人才队伍');
    expect(best(SEED_LIKE[1] ?? '', 14)).toBe('海淀区总工会赴门头沟区｜慰问抢险救灾职工');
    expect(best(SEED_LIKE[4] ?? '', 8)).toBe('住总集团工会｜帮助受灾项目｜开展灾后重建工作');
    expect(best(SEED_LIKE[6] ?? '', 14)).toBe(
      '深入学习贯彻党的二十大精神｜奋力开拓首都工会工作新局面',
    );
    expect(best(SEED_LIKE[7] ?? '', 14)).toBe('老牌企业三年减排5.2%：｜一名炉前工的“绿色账本”');
    expect(best(SEED_LIKE[3] ?? '', 8)).toBe('房山区总工会｜到安置点｜看望一线职工');
  });

  it('takes the author’s mark before a better balanced word boundary', () => {
    expect(best('海淀区总工会赴门头沟区慰问|抢险救灾职工', 14)).toBe(
      '海淀区总工会赴门头沟区慰问｜抢险救灾职工',
    );
    expect(best('海淀区总工会赴门头沟区慰问抢险救灾职工', 14)).not.toContain('慰问｜');
  });

  it('never breaks inside a lexicon word, which without the lexicon it does', () => {
    const text = '昌平区回龙观东大街工会驿站提前三个月开门';
    const broken = (lexicon: readonly string[]) =>
      headlineBreaks(inputOf(text, 8, { lexicon })).some(({ offset }) => offset > 3 && offset < 9);
    expect(broken([])).toBe(true);
    expect(broken(['回龙观东大街'])).toBe(false);
  });

  it('opens a name wider than the measure only when nothing else fits, and says so', () => {
    const name = '乌鲁木齐哈尔滨';
    const named = planHeadline(inputOf(name, 4, { maxLines: 2, lexicon: [name] }));
    expect(named[0]?.flagged).toBe(true);
    expect(named[0]?.breaks[0]).toMatchObject({ kind: 'inside-name', offset: 4 });
    expect(planHeadline(inputOf(name, 4, { maxLines: 2 }))[0]?.flagged).toBe(false);
    expect(planHeadline(inputOf(name, 8, { maxLines: 2, lexicon: [name] }))[0]?.lines).toEqual([
      name,
    ]);
  });

  it('splits a word as the last resort, and says so', () => {
    const [plan] = planHeadline(inputOf('新歇斯底里局', 4, { maxLines: 2 }));
    expect(plan?.flagged).toBe(true);
    expect(plan?.breaks[0]?.kind).toBe('inside-word');
  });

  it('gives nothing when the text does not fit', () => {
    expect(planHeadline(inputOf('北汽集团“创新四维”工作体系持续壮大', 6, { maxLines: 2 }))).toEqual(
      [],
    );
  });

  it('keeps a name over its dot and the two numbers of a meeting on one line', () => {
    for (const [text, whole] of [
      ['绣娘阿依努尔·赛买提在绣坊开班收徒授艺', '尔·赛'],
      ['市总工会十五届八次全委会今日在文化宫召开', '十五届八次'],
    ] as const) {
      const at = text.indexOf(whole);
      const inside = headlineBreaks(inputOf(text, 11))
        .map((item) => item.offset)
        .filter((offset) => at < offset && offset < at + whole.length);
      expect(inside).toEqual([]);
    }
  });

  it('drops a phrase gap at a break and accounts for it', () => {
    const [plan] = planHeadline(inputOf('学习贯彻精神　开拓新的局面', 7, { maxLines: 2 }));
    expect(plan?.lines).toEqual(['学习贯彻精神', '开拓新的局面']);
    expect(plan?.spans).toEqual([
      { start: 0, end: 7 },
      { start: 7, end: 13 },
    ]);
    expect(plan?.widthsEm).toEqual([6, 6]);
  });

  it('keeps its breaks over the reviewed headlines at six widths', () => {
    const table = SEED_LIKE.flatMap((text) =>
      [6, 8, 10, 12, 14, 20].map((width) => `${width}: ${best(text, width)}`),
    );
    expect(table.join('\n')).toMatchSnapshot();
  });

  it('sorts plans by cost, the sum of the parts', () => {
    const plans = planHeadline(inputOf(SEED_LIKE[4] ?? '', 14));
    expect(plans.length).toBeGreaterThan(3);
    expect(plans.map((plan) => plan.cost)).toEqual(
      plans.map((plan) => plan.cost).sort((a, b) => a - b),
    );
    for (const plan of plans) {
      expect(plan.parts.breaks + plan.parts.balance + plan.parts.lines).toBeCloseTo(plan.cost, 9);
    }
  });
});

describe('properties of every plan', () => {
  const han = '北京市总工会职工技能大赛开幕创新发展的了在把区'.split('');
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...han) },
    { weight: 2, arbitrary: fc.constantFrom(...'“”《》（），。：？——……　'.split('')) },
    { weight: 1, arbitrary: fc.constantFrom('91', '5.2%', 'AI', '8月24日', '𠮷', 'Let’s') },
    { weight: 1, arbitrary: fc.constantFrom(...SEED_LIKE.map((text) => marked(text).text)) },
  );
  const headlines = fc.array(piece, { minLength: 1, maxLength: 30 }).map((list) => list.join(''));

  it('keeps the text whole, obeys the marks and the measure', () => {
    fc.assert(
      fc.property(headlines, fc.double({ min: 4, max: 30, noNaN: true }), (text, widthEm) => {
        for (const plan of planHeadline(inputOf('', widthEm, { text: { text, breaks: [] } }))) {
          const joined = plan.spans.map((span) => text.slice(span.start, span.end)).join('');
          expect(joined).toBe(text);
          expect(Math.max(...plan.widthsEm)).toBeLessThanOrEqual(widthEm + 1e-6);
          plan.lines.forEach((line, index) => {
            if (index > 0) expect(line).not.toMatch(/^[”’）》〉，。：；、？！…—\s\u3000]/u);
            if (index < plan.lines.length - 1) expect(line).not.toMatch(/[“‘（《〈\s\u3000]$/u);
            if (plan.lines.length > 1) expect([...line].length).toBeGreaterThan(2);
          });
          for (const { offset } of plan.breaks) {
            expect(`${text[offset - 1]}${text[offset]}`).not.toMatch(/[0-9a-z]{2}|[0-9][%月日]/iu);
            expect(text.codePointAt(offset - 1) ?? 0).toBeLessThan(0x10000);
          }
        }
      }),
      { numRuns: 300, seed: 20230818 },
    );
  });

  it('is deterministic', () => {
    for (const text of SEED_LIKE) {
      const once = JSON.stringify(planHeadline(inputOf(text, 9)));
      expect(JSON.stringify(planHeadline(inputOf(text, 9)))).toBe(once);
    }
  });

  it('never opens a short quotation, a title or a figure with its unit', () => {
    const forbidden = /“[^”]*｜[^“]*”|《[^》]*｜[^《]*》|[0-9.]｜[%月日条名]|[0-9]｜[0-9]/u;
    let seen = 0;
    for (const text of SEED_LIKE) {
      for (const width of [7, 8, 9, 10, 12, 14]) {
        for (const plan of planHeadline(inputOf(text, width))) {
          if (!plan.flagged) expect(plan.lines.join('｜')).not.toMatch(forbidden);
          seen += 1;
        }
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

describe('a headline whose breaks are locked', () => {
  const text = '海淀区总工会赴门头沟区慰问抢险救灾职工';
  const letters: WordSegmenter = (whole) =>
    [...whole].map((segment, index) => ({ segment, index }));
  const oneWord: WordSegmenter = (whole) => [{ segment: whole, index: 0 }];
  const set = (more: Partial<HeadlineInput>) =>
    planHeadline(inputOf(text, 8, { lexicon: [], ...more })).map((plan) => plan.lines.join('｜'));

  it('is set the same whatever words another ICU would see', () => {
    const offsets = planHeadline(inputOf(text, 8, { lexicon: [] }))[0]?.breaks;
    const locked = offsets?.map((item) => item.offset) ?? [];
    expect(set({ segment: letters })).not.toEqual(set({ segment: oneWord }));
    expect(set({ locked, segment: letters })).toEqual(set({ locked, segment: oneWord }));
    expect(set({ locked, segment: letters })).toEqual([set({})[0]]);
  });

  it('keeps to its breaks even where words would have it otherwise', () => {
    expect(set({ locked: [7, 14] })).toEqual(['海淀区总工会赴｜门头沟区慰问抢｜险救灾职工']);
    expect(set({ locked: [7, 14] })[0]).not.toBe(set({})[0]);
  });

  it('is planned anew when the breaks no longer fit text, measure or marks', () => {
    for (const locked of [[2], [7, 40], [9, 7], [3, 6, 9, 12, 15]]) {
      expect(set({ locked })).toEqual(set({}));
    }
    const quoted = '工会“送清凉”到工地';
    const plans = planHeadline(inputOf(quoted, 6, { locked: [3] }));
    expect(plans).toEqual(planHeadline(inputOf(quoted, 6)));
    expect(plans.length).toBeGreaterThan(0);
  });
});
