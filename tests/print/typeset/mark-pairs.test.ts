/**
 * Marks and pairs of marks: width, break and squeeze of each (docs/design/composer.md#gaps).
 * Widths are of the text set on one line between two Han, in em.
 */
import { describe, expect, it } from 'vitest';
import { composeParagraph } from '../../../print/typeset/compose.ts';
import { prepare } from '../../../print/typeset/prepared.ts';
import { house, inputOf, song } from '../../support/typeset/house.ts';
import { naturalWidth } from '../../support/typeset/natural-width.ts';

const width = (text: string): number => naturalWidth(text, [], song, house);

describe('widths between two Han', () => {
  const cases: readonly (readonly [marks: string, em: number])[] = [
    ['，', 1],
    ['。', 1],
    ['。”', 1.5],
    ['，”', 1.5],
    ['”，', 1.5],
    ['”“', 1.5],
    ['，“', 1.5],
    ['：“', 1.5],
    ['。“', 1.5],
    ['（“', 1.5],
    ['”）', 1.5],
    ['）》', 1.5],
    ['》（', 1.5],
    ['？！', 1.5],
    ['。’”', 2],
    ['……', 2],
    ['——', 2],
    ['·', 0.5],
    ['　', 1],
    [' ', 0.5],
    ['2021', 2],
  ];
  for (const [marks, expected] of cases) {
    it(`${marks} takes ${expected} em`, () => {
      expect(width(`汉${marks}字`) - 2).toBeCloseTo(expected, 4);
    });
  }

  it('sets figures on the half-em grid and the signs between them at their own width', () => {
    const sign = (mark: string): number => song().shape(mark)[0] ?? Number.NaN;
    expect(width('汉3.14%字') - 2).toBeCloseTo(1.5 + sign('.') + sign('%'), 4);
    expect(width('汉12:30字') - 2).toBeCloseTo(2 + sign(':'), 4);
  });

  it('sets Han and Latin an eighth apart, Han and figures solid', () => {
    expect(width('汉ab字') - width('ab') - 2).toBeCloseTo(0.25, 4);
    expect(width('汉12字') - width('12') - 2).toBeCloseTo(0, 4);
  });

  it('trims marks at both ends of a line', () => {
    expect(width('“汉字”')).toBeCloseTo(3, 4);
    expect(width('汉字。')).toBeCloseTo(2.5, 4);
  });
});

describe('breaks', () => {
  /** Offsets at which a line may end, by price. */
  const breaks = (text: string, change: Partial<typeof house> = {}): Record<number, number> => {
    const { atoms, penalties } = prepare(inputOf(text, 14, { style: { ...house, ...change } }));
    return Object.fromEntries(
      atoms.slice(1).map((atom, index) => [atom.start, penalties[index + 1] ?? 0]),
    );
  };

  it('forbids marks at line start and opening marks at line end', () => {
    for (const mark of '，。、；：？！”’）》〉」』】·') {
      expect(breaks(`汉${mark}字`)[1], mark).toBe(Number.POSITIVE_INFINITY);
      expect(breaks(`汉${mark}字`)[2], mark).toBe(0);
    }
    for (const mark of '“‘（《〈「『【') {
      expect(breaks(`汉${mark}字`)[1], mark).toBe(0);
      expect(breaks(`汉${mark}字`)[2], mark).toBe(Number.POSITIVE_INFINITY);
    }
  });

  it('keeps the separator inside a line from level gb on', () => {
    expect(breaks('汉／字', { lineRules: 'basic' })).toEqual({ 1: 0, 2: 0 });
    expect(breaks('汉／字', { lineRules: 'gb' })).toEqual({
      1: Number.POSITIVE_INFINITY,
      2: Number.POSITIVE_INFINITY,
    });
  });

  it('lets —— and …… begin a line at a price, never at level strict', () => {
    for (const mark of ['——', '……']) {
      const price = breaks(`汉${mark}字`)[1] ?? 0;
      expect(price).toBeGreaterThan(0);
      expect(price).toBeLessThan(1e6);
      expect(breaks(`汉${mark}字`, { lineRules: 'strict' })[1]).toBe(Number.POSITIVE_INFINITY);
      expect(Object.keys(breaks(`汉${mark}字`))).toEqual(['1', '3']);
    }
  });

  it('glues a unit to its number as the house says', () => {
    expect(breaks('共300余名', { unitGlue: 'off' })[4]).toBe(0);
    expect(breaks('共300余名', { unitGlue: 'soft' })[4]).toBeGreaterThan(0);
    expect(breaks('共300余名', { unitGlue: 'soft' })[4]).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(breaks('共300余名', { unitGlue: 'hard' })[4]).toBe(Number.POSITIVE_INFINITY);
    expect(breaks('约300余名')[1]).toBe((breaks('约300余名')[4] ?? 0) / 2);
    expect(breaks('共300余名')[1]).toBe(0);
  });

  it('never breaks a number, its per cent sign or a word without a hyphen', () => {
    const never = Number.POSITIVE_INFINITY;
    expect(breaks('涨3.14%后')).toEqual({ 1: 0, 2: never, 3: never, 5: never, 6: 0 });
    expect(breaks('用5G后')).toEqual({ 1: 0, 2: never, 3: 0 });
    expect(breaks('约36℃后')[3]).toBe(Number.POSITIVE_INFINITY);
  });

  it('honours U+2060, U+200B and U+00A0', () => {
    expect(breaks('汉\u2060字')[2]).toBe(Number.POSITIVE_INFINITY);
    expect(breaks('ab\u200bcd')[3]).toBe(0);
    expect(breaks('马\u00a0超')[2]).toBe(Number.POSITIVE_INFINITY);
    expect(breaks('马 超')[2]).toBe(0);
  });

  it('keeps solid names whole and others not', () => {
    const solid = { lexicon: [{ text: '门头沟', solid: true }] };
    const loose = { lexicon: [{ text: '门头沟', solid: false }] };
    const at = (change: typeof solid): readonly number[] => [
      ...prepare(inputOf('赴门头沟区', 14, change)).penalties,
    ];
    expect(at(solid)).toEqual([0, 0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]);
    expect(at(loose)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('squeeze', () => {
  /** What a text of 14 em and something is squeezed by to fit one line of 14 em. */
  const squeezed = (text: string): number => {
    const { table } = composeParagraph(inputOf(text, 14, { indentEm: 0 }));
    return table.get(1)?.lines[0]?.squeezeEm ?? Number.NaN;
  };

  it('takes half an em from a comma, a quarter from a stop, nothing from Han', () => {
    expect(squeezed(`汉字，${'汉'.repeat(11)}。`)).toBeCloseTo(0.5, 4);
    expect(squeezed(`汉字。${'汉'.repeat(11)}。`)).toBeNaN();
    expect(squeezed(`${'汉'.repeat(14)}。`)).toBeNaN();
  });

  it('empties brackets before commas and commas before stops', () => {
    const { table } = composeParagraph(
      inputOf('汉汉。汉汉，汉汉”汉汉汉汉汉汉汉', 15, { indentEm: 0 }),
    );
    const gaps = table.get(1)?.lines[0]?.gaps ?? [];
    const blank = (offset: number): number =>
      gaps.find((gap) => gap.offset === offset)?.afterEm ?? 0;
    expect(blank(8)).toBeCloseTo(-0.5, 4);
    expect(blank(5)).toBeCloseTo(-0.5, 4);
    expect(blank(2)).toBe(0);
  });
});
