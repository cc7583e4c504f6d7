/** What no editor should write, and what must happen then: it ends, it is flagged, nothing is lost. */
import { expect, it } from 'vitest';
import { composeParagraph } from '../../../print/typeset/compose.ts';
import { checkLines } from '../../../print/verify/check-lines.ts';
import { checkedOf, inputOf, naturalLines } from '../../support/typeset/house.ts';
import { makeParagraph, seeded } from '../../support/typeset/paragraphs.ts';

const ADDRESS = `https://www.example.org/${'newspaper/archive/'.repeat(2)}issue?number=12345&p`;
const DIGITS = '123456789012345678901234567890';

const cases: readonly (readonly [name: string, text: string, measure: number])[] = [
  ['an address of 80 characters', `详情见${ADDRESS}，欢迎来信。`, 14],
  ['an address alone', ADDRESS, 14],
  ['30 digits', `编号${DIGITS}的纸样`, 14],
  ['30 digits in a narrow column', DIGITS, 5],
  ['20 closing quotes', `他说“好${'”'.repeat(20)}然后走了`, 9],
  ['only marks', '。'.repeat(60), 9],
  ['only opening marks', '（'.repeat(40), 9],
  ['one character', '字', 14],
  ['one mark', '。', 14],
  ['a measure of two em', '清晨的河道边，一位老师傅说：“好。”', 2],
  ['a measure of one em', '清晨的河道边。', 1],
  ['a measure of half an em', '清晨', 0.5],
  ['a measure of nothing', '清晨 AB', 0],
  ['a long word', `${'Donaudampfschifffahrts'.repeat(4)}`, 8],
  ['spaces at both ends', '  清晨 河道  ', 14],
  ['only spaces', '   ', 14],
  ['controls', '清\u2060晨\u200b河\u00ad道\ufeff边', 3],
  ['a lone combining mark', '\u0301清晨', 3],
  ['astral characters', '𠮷野家𠮷野家𠮷野家', 4],
  ['an emoji of several parts', '读者👩‍🔧来信👩🏽‍🔧来信', 4],
  ['a lone surrogate', '清\ud842晨', 3],
  ['joined throughout', [...'清晨的河道边'].join('\u2060'), 3],
];

/** A text without what takes no room at a line end. */
it('has an address as long as it says', () => {
  expect(ADDRESS).toHaveLength(80);
});

const visible = (part: string): string => part.replace(/[\s\u200b\u2060\ufeff]/g, '');

for (const [name, text, measure] of cases) {
  it(`sets ${name} and loses nothing`, () => {
    const lines = naturalLines(inputOf(text, measure));
    let at = 0;
    for (const line of lines) {
      expect(visible(text.slice(at, line.start))).toBe('');
      at = line.end;
    }
    expect(visible(text.slice(at))).toBe('');
    for (const line of lines) expect(Number.isFinite(line.widthEm)).toBe(true);
  });

  it(`sets ${name} with every broken rule flagged`, () => {
    const input = inputOf(text, measure, { align: 'justified' });
    const faults = checkLines(checkedOf(input, naturalLines(input)));
    expect(faults.filter((fault) => fault.severity === 'error')).toEqual([]);
  });
}

it('flags the line that holds what does not fit', () => {
  const text = `他的编号是${DIGITS}。`;
  const { natural, table } = composeParagraph(inputOf(text, 9));
  expect(table.get(natural)?.emergency).toBe(true);
  const flagged = table.get(natural)?.lines.filter((line) => line.emergency) ?? [];
  expect(flagged.length).toBeGreaterThan(0);
});

it('breaks a long address at its own joints before anything else', () => {
  const lines = naturalLines(inputOf(`见${ADDRESS}。`, 14));
  const text = `见${ADDRESS}。`;
  const inside = lines.slice(0, -1).map((line) => text.slice(line.start, line.end));
  for (const line of inside) expect(line).toMatch(/(?:[/?&=.:]|[\u4e00-\u9fff])$/);
});

it('sets an empty paragraph as no line', () => {
  expect(composeParagraph(inputOf('', 14))).toEqual({
    natural: 0,
    table: new Map([[0, { lines: [], demerits: 0, maxStretchEm: 0, emergency: false }]]),
  });
});

it('sets a paragraph of 10,000 characters', () => {
  const random = seeded(5);
  let text = '';
  while (text.length < 10_000) text += makeParagraph(random);
  const input = inputOf(text, 14);
  const { natural, table } = composeParagraph(input);
  expect(table.get(natural)?.emergency).toBe(false);
  expect([...table.keys()]).toContain(natural + 1);
  const faults = checkLines(checkedOf(input, table.get(natural)?.lines ?? []));
  expect(faults.filter((fault) => fault.severity === 'error')).toEqual([]);
});
