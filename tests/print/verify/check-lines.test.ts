/** The independent checker: each rule has a fault that sets it off, and the sound line does not. */
import { describe, expect, it } from 'vitest';
import {
  type CheckedLine,
  type CheckRules,
  checkLines,
} from '../../../print/verify/check-lines.ts';
import { reckonLine } from '../../../print/verify/line-reckoning.ts';
import { hasErrors } from '../../../src/diagnostics/diagnostic.ts';

const rules: CheckRules = {
  level: 'gb',
  unitGlue: 'soft',
  shrink: { bracket: 0.5, comma: 0.5, stop: 0.25 },
  solid: ['门头沟'],
};

/** Lines as wide as they reckon, so that only the fault under test shows. */
const lines = (...texts: readonly string[]): readonly CheckedLine[] =>
  texts.map((text) => {
    const { naturalEm } = reckonLine(text, rules.shrink);
    return { text, widthEm: naturalEm, targetEm: naturalEm, squeezeEm: 0, stretchEm: 0 };
  });
const found = (list: readonly CheckedLine[], change: Partial<CheckRules> = {}): readonly string[] =>
  checkLines({
    text: list.map((line) => line.text).join(''),
    lines: list,
    rules: { ...rules, ...change },
  }).map((fault) => fault.rule);
/** One sound line with other figures. */
const figures = (change: Partial<CheckedLine>): readonly CheckedLine[] => [
  { text: '清晨的河道，', widthEm: 5.5, targetEm: 5.5, squeezeEm: 0, stretchEm: 0, ...change },
  { text: '一位老师傅', widthEm: 5, targetEm: 5.5, squeezeEm: 0, stretchEm: 0 },
];

it('passes sound lines', () => {
  expect(found(lines('清晨的河道边，“一位”', '老师傅2021年起', '整理铅字。'))).toEqual([]);
  expect(found(figures({}))).toEqual([]);
});

describe('line start and end', () => {
  for (const mark of '，。、；：？！”’）》·%℃～') {
    it(`reports ${mark} at a line start`, () => {
      expect(found(lines('清晨的河', `${mark}道边铅字`))).toContain('typeset/line-start');
    });
  }
  for (const mark of '“‘（《￥') {
    it(`reports ${mark} at a line end`, () => {
      expect(found(lines(`清晨的${mark}`, '河道边铅字'))).toContain('typeset/line-end');
    });
  }
  it('knows the levels', () => {
    expect(found(lines('清晨', '／河道边'), { level: 'basic' })).toEqual([]);
    expect(found(lines('清晨', '／河道边'))).toEqual(['typeset/line-start']);
    expect(found(lines('清晨', '——河道边'))).toEqual([]);
    expect(found(lines('清晨', '——河道边'), { level: 'strict' })).toEqual(['typeset/line-start']);
  });
});

describe('units and numbers', () => {
  const cases: readonly (readonly [string, readonly CheckedLine[], Partial<CheckRules>?])[] = [
    ['typeset/split-unit', lines('清晨—', '—河道边')],
    ['typeset/split-unit', lines('清晨…', '…河道边')],
    ['typeset/split-unit', lines('赴门头', '沟区走访')],
    ['typeset/split-unit', lines('共有300', '余名职工'), { unitGlue: 'hard' }],
    ['typeset/split-unit', lines('使用typo', 'graphy排版')],
    ['typeset/split-number', lines('共有20', '21年职工')],
    ['typeset/split-number', lines('共有3.', '14个职工')],
  ];
  for (const [rule, list, change] of cases) {
    it(`reports ${list.map((line) => line.text).join(' | ')}`, () => {
      expect(found(list, change)).toContain(rule);
    });
  }
  it('knows a space between lines that the lines leave out', () => {
    const list = lines('使用his', 'typographer排版');
    const run = (text: string): readonly string[] =>
      checkLines({ text, lines: list, rules }).map((fault) => fault.rule);
    expect(run('使用his typographer排版')).toEqual([]);
    expect(run('使用histypographer排版')).toContain('typeset/split-unit');
  });
  it('lets a hyphenated word and a soft unit pass', () => {
    const [first, second] = lines('使用typo', 'graphy排版');
    if (!first || !second) throw new Error('two lines');
    expect(found([{ ...first, hyphen: true }, second])).toEqual([]);
    expect(found(lines('共有300', '余名职工'))).toEqual([]);
  });
});

describe('figures', () => {
  it('reports a line short of its measure and one beyond it', () => {
    expect(found(figures({ targetEm: 6 }))).toContain('typeset/measure');
    expect(found(figures({ targetEm: 5 }))).toContain('typeset/measure');
    expect(found(figures({ targetEm: 6 }), { ragged: true })).toEqual([]);
  });
  it('reports a published width that its parts do not add up to', () => {
    expect(found(figures({ widthEm: 6, targetEm: 6 }))).toContain('typeset/measure');
  });
  it('reports too much stretch', () => {
    expect(found(figures({ widthEm: 7, targetEm: 7, stretchEm: 0.3 }))).toContain(
      'typeset/over-stretch',
    );
  });
  it('reports a squeeze that the marks cannot give', () => {
    expect(found(figures({ widthEm: 5.2, targetEm: 5.2, squeezeEm: 0.3 }))).toContain(
      'typeset/over-squeeze',
    );
  });
  it('reports neighbours of unlike spacing', () => {
    const list = figures({ widthEm: 6.5, targetEm: 6.5, stretchEm: 0.2 });
    expect(found(list)).toEqual(['typeset/uneven']);
  });
});

it('reports a last line of one Han', () => {
  expect(found(lines('清晨的河道边', '铅。'))).toEqual(['typeset/runt']);
  expect(found(lines('清晨的河道边', '铅字。'))).toEqual([]);
});

it('reports lost, doubled and swapped text', () => {
  const list = lines('清晨的河', '道边');
  for (const text of ['清晨的河道边上', '清晨的河边', '清晨的河边道']) {
    expect(checkLines({ text, lines: list, rules }).map((fault) => fault.rule)).toContain(
      'typeset/lost-text',
    );
  }
});

it('warns where the composer flagged an emergency, and errs where it did not', () => {
  const [first, second] = lines('编号12345', '67890铅字');
  if (!first || !second) throw new Error('two lines');
  const run = (emergency: boolean): ReturnType<typeof checkLines> =>
    checkLines({ text: '编号1234567890铅字', lines: [{ ...first, emergency }, second], rules });
  expect(hasErrors(run(false))).toBe(true);
  expect(hasErrors(run(true))).toBe(false);
  expect(run(true).map((fault) => fault.rule)).toContain('typeset/emergency');
});
