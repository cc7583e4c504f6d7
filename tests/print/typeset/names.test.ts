/** Lists of names: no row is wider than the measure, and no character is lost. */
import { expect, it } from 'vitest';
import { nameRows } from '../../../print/typeset/names.ts';
import { house, song } from '../../support/typeset/house.ts';

const at = { file: 'a.mdx', line: 1, column: 1 };
const MEASURE = 14;
const long = '版心市东城区第一实验小学五年级二班全体师生';

/** Rows of a list: their texts and widths, and the blanks after each row's end. */
const rowsOf = (names: readonly string[], measure = MEASURE) => {
  const item = nameRows({ kind: 'name-list', names, at, edition: 'both' }, '0', measure, {
    story: 's',
    style: house,
    lexicon: [],
    lang: 'zh-CN',
    faces: () => song,
    leadIn: '',
  });
  if (item.kind !== 'paragraph') throw new Error('no paragraph');
  const lines = item.composed.table.get(item.composed.natural)?.lines ?? [];
  return {
    texts: lines.map((line) => item.text.slice(line.start, line.end)),
    widths: lines.map((line) => line.widthEm),
    last: lines.map((line) => line.last),
  };
};

it.each([0, 1, 2, 4])('breaks a name wider than its column, at place %i of the list', (place) => {
  const names = ['陈大文', '李小明', '王建国', '张爱华'];
  names.splice(place, 0, long);
  const { texts, widths, last } = rowsOf(names);
  expect(Math.max(...widths)).toBeLessThanOrEqual(MEASURE);
  expect(texts.join('').replaceAll(' ', '')).toBe(names.join(''));
  expect(last.lastIndexOf(true)).toBe(last.length - 1);
  expect(last.indexOf(true)).toBe(last.length - 1);
  // The others keep their cells: two rows hold the four of them at most on either side.
  expect(texts.length).toBeLessThanOrEqual(5);
});

it.each([8, 14, 20])('never tears a name of a group, in a column of %i', (measure) => {
  const group = '少年组：陈某 李大文 王某 赵小明 钱某 孙建国 周某';
  const { texts, widths } = rowsOf(['沈砚', group, '严点'], measure);
  const rows = texts.slice(1, -1);
  expect(texts.at(0)).toBe('沈砚');
  expect(texts.at(-1)).toBe('严点');
  expect(rows.join(' ')).toBe(group);
  expect(rows.length).toBeGreaterThan(1);
  expect(Math.max(...widths)).toBeLessThanOrEqual(measure);
});
