/** What YAML does to a text: kept as typed, or told with the line in quotes; comments stay comments. */

import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { explain } from '../../../src/diagnostics/format.ts';
import { readYaml, typedText } from '../../../src/schema/yaml-source.ts';

const read = (text: string) => readYaml(text, { file: 'a.yaml', line: 1, column: 1 });

describe('a text that YAML would shorten is told', () => {
  it.each([
    ['headline: 读报 #33 期', '1:11', '读报 #33 期', "'读报 #33 期'"],
    ['headline: #33期', '1:11', '#33期', "'#33期'"],
    ['headline: Day #3', '1:11', 'Day #3', "'Day #3'"],
    ['a: [x]\nnames:\n  - 甲 #乙', '3:5', '甲 #乙', "'甲 #乙'"],
    ["deck: 他说'好' #二", '1:7', "他说'好' #二", "'他说''好'' #二'"],
    ['headline: &甲 乙', '1:11', '&甲 乙', "'&甲 乙'"],
    ['headline: !重磅 甲', '1:12', '', "headline: '!重磅 甲'"],
    ['headline: *重磅', '1:11', '*重磅', "'*重磅'"],
    ['headline: !big 甲', '1:11', '!big 甲', "'!big 甲'"],
  ])('%j', (text, place, typed, mend) => {
    const { diagnostics } = read(text);
    expect(diagnostics).toHaveLength(1);
    const [fault] = diagnostics;
    expect(`${fault?.source?.line}:${fault?.source?.column}`).toBe(place);
    expect(fault?.data).toMatchObject(typed === '' ? { mend } : { typed, mend });
    // The change, made to the letter, mends it.
    const mended = typed === '' ? mend : text.replace(typed, mend);
    expect(read(mended).diagnostics).toEqual([]);
    expect(JSON.stringify(read(mended).data)).toContain(typed.replaceAll('"', '\\"'));
  });

  it.each([
    'headline: 甲 # 待核',
    'page: 1 #头版',
    'kind: brief #简讯',
    '#headline: 旧题\nheadline: 新题',
    'headline: 甲 #',
    "headline: '甲 #3' #注",
    'headline: C#和甲#乙',
    'print: &same { trim: 0 }\nother: *same',
    'a: &x 甲\nb: *x',
    'code: !!str 0123',
    'headline: 甲&乙！丙!',
  ])('and a comment, an anchor in use or a plain text is not: %j', (text) => {
    expect(read(text).diagnostics).toEqual([]);
  });
});

describe('a line that YAML cannot read is told with the line in quotes', () => {
  it.each([
    ['headline: 快讯: 今日开工', "headline: '快讯: 今日开工'"],
    ['headline: [独家] 消息', "headline: '[独家] 消息'"],
    ['headline: "读报"三年', `headline: '"读报"三年'`],
    ['headline: @甲', "headline: '@甲'"],
    ['headline: `甲`', "headline: '`甲`'"],
    ['headline: - 甲', "headline: '- 甲'"],
    ['headline: | 甲', "headline: '| 甲'"],
    ['- 甲: 乙: 丙', "- 甲: '乙: 丙'"],
    ['kicker: [甲', 'kicker: [甲]'],
    ['甲: 乙\n}', ''],
  ])('%j', (text, mend) => {
    const [fault] = read(text).diagnostics;
    expect(fault).toMatchObject({ rule: 'model/yaml', data: { mend } });
    if (fault === undefined || mend === '') return;
    expect(parseDocument(mend).errors).toEqual([]);
    expect(explain(fault, 'zh-CN').hint).toContain(mend);
  });
});

describe('values', () => {
  it('keep a number as it was typed where it is a text', () => {
    const source = read('phone: 0123\nn: 1.10\nlist: [+86, 7]\nword: 甲');
    expect(typedText(source, ['phone'], 123)).toBe('0123');
    expect(typedText(source, ['n'], 1.1)).toBe('1.10');
    expect(typedText(source, ['list', 0], 86)).toBe('+86');
    expect(typedText(source, ['word'], '甲')).toBe('甲');
  });
  it('are text where YAML 1.1 made them something else', () => {
    const { data } = read('a: yes\nb: No\nc: 2024-03-01\nd: 12:30\ne: 1_000');
    expect(data).toEqual({ a: 'yes', b: 'No', c: '2024-03-01', d: '12:30', e: '1_000' });
  });
  it('of several lines are joined as lines of a paragraph are', () => {
    const text =
      'a: 长长的\n  标题，\n  再长\n  one\n  two\nb: >\n  一行\n  二行\n\n  三行\nc: |\n  一\n  二\nd: "甲\n  乙"\n';
    expect(read(text).data).toEqual({
      a: '长长的标题，再长 one two',
      b: '一行二行\n三行\n',
      c: '一\n二\n',
      d: '甲乙',
    });
  });
});
