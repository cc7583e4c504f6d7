/** What else a paragraph may ask for: several faces, varying measures, hanging lines, Latin. */
import { expect, it } from 'vitest';
import { composeParagraph, composeRagged, shiftLine } from '../../../print/typeset/compose.ts';
import { hyphenPoints } from '../../../print/typeset/hyphenate.ts';
import type { ComposeInput } from '../../../print/typeset/types.ts';
import { checkLines } from '../../../print/verify/check-lines.ts';
import type { Face } from '../../../src/fonts/face.ts';
import {
  boldSong,
  checkedOf,
  house,
  inputOf,
  naturalLines,
  song,
} from '../../support/typeset/house.ts';
import { naturalWidth } from '../../support/typeset/natural-width.ts';
import { makeParagraph, seeded } from '../../support/typeset/paragraphs.ts';

const ENGLISH =
  'The compositor measures every line before the browser sees it, so that a paragraph of ordinary newspaper ' +
  'journalism keeps its colour, its rhythm and its right edge, whatever engineering happens downstream.';
const HAN = '清晨的河道边，一位老师傅正在整理铅字，年轻人围着他听手艺的故事，直到傍晚。';

it('asks the face of every offset', () => {
  const wide: Face = { ...song(), advance: () => 1.1 };
  const run = { start: 2, end: 6, style: 'strong' } as const;
  const faceAt = (offset: number): Face => (offset >= 2 && offset < 6 ? wide : song());
  expect(naturalWidth(HAN.slice(0, 6), [run], faceAt, house)).toBeCloseTo(6.4, 4);
});

it('sets bold figures by the bold face', () => {
  const plain = naturalWidth('Word', [], song, house);
  const bold = naturalWidth('Word', [], boldSong, house);
  const both = naturalWidth('WordWord', [], (at) => (at < 4 ? song() : boldSong()), house);
  expect(bold).not.toBeCloseTo(plain, 3);
  expect(both).toBeCloseTo(plain + bold, 1);
});

const random = seeded(11);
const news = Array.from({ length: 80 }, () => makeParagraph(random));
const errorsIn = (input: ComposeInput): readonly string[] =>
  [...composeParagraph(input).table.values()].flatMap(({ lines }) =>
    checkLines(checkedOf(input, lines))
      .filter((fault) => fault.severity === 'error')
      .map((fault) => fault.rule),
  );

it('fits lines of unlike measure', () => {
  // Beside a picture for four lines, under a side headline for three more, then the whole column.
  const measureEm = (line: number): number => (line < 4 ? 8 : line < 7 ? 11 : 14);
  let seen = 0;
  for (const text of news) {
    const input = inputOf(text, 0, { measureEm });
    naturalLines(input).forEach((line, index) => {
      expect(line.measureEm).toBe(measureEm(index));
      if (line.last || line.emergency) return;
      expect(line.widthEm + line.indentEm).toBeCloseTo(measureEm(index), 4);
      if (index > 7) seen += 1;
    });
    expect(errorsIn(input)).toEqual([]);
  }
  expect(seen).toBeGreaterThan(20);
});

it('counts the lines of a varying measure in every row of the table', () => {
  const measureEm = (line: number): number => (line < 5 ? 9 : 14);
  for (const text of news) {
    for (const [count, { lines }] of composeParagraph(inputOf(text, 0, { measureEm })).table) {
      expect(lines).toHaveLength(count);
      expect(lines.map((line) => line.measureEm)).toEqual(lines.map((_, at) => measureEm(at)));
    }
  }
});

it('hangs the lines after the first', () => {
  for (const text of news) {
    const input = inputOf(text, 14, { indentEm: 0, hangEm: 2 });
    const lines = naturalLines(input);
    expect(lines.map((line) => line.indentEm)).toEqual([0, ...lines.slice(1).map(() => 2)]);
    for (const line of lines.slice(1, -1)) expect(line.widthEm).toBeCloseTo(12, 4);
    expect(errorsIn(input)).toEqual([]);
  }
});

it('keeps an inline box whole', () => {
  const boxes = [{ start: 3, end: 7, widthEm: 5 }];
  const lines = naturalLines(inputOf(HAN, 8, { boxes }));
  for (const line of lines) {
    expect(line.end <= 3 || line.end >= 7).toBe(true);
  }
  const holder = lines.find((line) => line.start <= 3 && line.end >= 7);
  expect(holder?.units?.some((unit) => unit.kind === 'box' && unit.start === 3)).toBe(true);
});

it('hyphenates English, and never a name, an acronym or a short word', () => {
  expect(hyphenPoints('engineering', 'en')).toEqual([2, 4, 8]);
  expect(hyphenPoints('Engineering', 'en')).toEqual([]);
  expect(hyphenPoints('NASA', 'en')).toEqual([]);
  expect(hyphenPoints('paper', 'en')).toEqual([]);
  for (const point of hyphenPoints('typography', 'en')) {
    expect(point).toBeGreaterThanOrEqual(2);
    expect(10 - point).toBeGreaterThanOrEqual(3);
  }
});

it('sets English ragged in a column too narrow for it, and Han never', () => {
  const measures = (text: string, change: Partial<ComposeInput> = {}): readonly number[] =>
    naturalLines(inputOf(text, 14, { lang: 'en', indentEm: 0, ...change }))
      .slice(0, -1)
      .map((line) => Math.round(line.widthEm * 1000) / 1000);
  expect(new Set(measures(ENGLISH)).size).toBeGreaterThan(3);
  expect(new Set(measures(ENGLISH, { align: 'justified' }))).toEqual(new Set([14]));
  expect(new Set(measures(HAN))).toEqual(new Set([14]));
});

it('ends hyphenated lines at hyphenation points only', () => {
  const lines = naturalLines(inputOf(ENGLISH, 15, { lang: 'en', indentEm: 0, align: 'justified' }));
  const hyphenated = lines.filter((line) => line.hyphen);
  expect(hyphenated.length).toBeGreaterThan(0);
  for (const line of hyphenated) {
    const before = /[A-Za-z]*$/.exec(ENGLISH.slice(0, line.end))?.[0] ?? '';
    const after = /^[A-Za-z]*/.exec(ENGLISH.slice(line.end))?.[0] ?? '';
    expect(hyphenPoints(before + after, 'en')).toContain(before.length);
  }
});

it('honours a soft hyphen where the patterns have none', () => {
  const text = `排版 Ban\u00adxin 排版排版排版`;
  const lines = naturalLines(inputOf(text, 5.2, { indentEm: 0 }));
  expect(lines.some((line) => line.hyphen && line.end === 7)).toBe(true);
});

it('opens the spaces of a Latin line and nothing else', () => {
  const lines = naturalLines(inputOf(ENGLISH, 18.9, { lang: 'en', indentEm: 0 }));
  for (const line of lines) {
    expect(line.stretchEm).toBe(0);
    for (const gap of line.gaps) expect(ENGLISH.charAt(gap.offset)).toBe(' ');
    if (!line.last) expect(line.widthEm).toBeCloseTo(18.9, 4);
  }
});

it('sets ragged lines without changing a space', () => {
  const lines = composeRagged(inputOf(HAN, 9, { indentEm: 0, hangEm: 1 }));
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) {
    expect([line.stretchEm, line.squeezeEm]).toEqual([0, 0]);
    expect(line.widthEm).toBeLessThanOrEqual(9 - line.indentEm + 1e-6);
    expect(line.measureEm).toBe(9);
  }
});

it('measures one line as the composer sets it', () => {
  const [line] = composeRagged(inputOf(HAN, 100, { indentEm: 0 }));
  expect(line?.widthEm).toBeCloseTo(naturalWidth(HAN, [], song, house), 4);
});

it('moves a line with all its offsets', () => {
  const [line] = naturalLines(inputOf('2021年的河道边，清晨', 14));
  if (!line) throw new Error('no line');
  const moved = shiftLine(line, 7);
  expect(moved.start).toBe(line.start + 7);
  expect(moved.units?.map((unit) => unit.start - 7)).toEqual(line.units?.map((unit) => unit.start));
  expect(moved.gaps.map((gap) => gap.offset - 7)).toEqual(line.gaps.map((gap) => gap.offset));
});

it('leaves a last line of one Han only when nothing else fits', () => {
  const text = '有序目前更加校对作品。';
  const { table } = composeParagraph(inputOf(text, 12));
  expect([...table.keys()]).toEqual([2]);
  const other = composeParagraph(inputOf(`${text}有序，目前。`, 12));
  for (const setting of other.table.values()) {
    const last = setting.lines.at(-1);
    expect((last?.end ?? 0) - (last?.start ?? 0)).toBeGreaterThan(2);
  }
});
