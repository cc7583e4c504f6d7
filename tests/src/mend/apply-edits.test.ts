/** Edits in a text: from the end on, in the file's own line ends, nothing touched twice. */
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/diagnostics/edit.ts';
import { applyEdits } from '../../../src/mend/apply-edits.ts';
import { mendedText } from '../../../src/mend/mended-text.ts';
import { sourceText } from '../../../src/mend/source-text.ts';

const edit = (line: number, from: number, to: number, text: string, file = 'a'): Edit => ({
  file,
  range: { start: { line, column: from }, end: { line, column: to } },
  text,
});
const apply = (contents: string, ...groups: readonly (readonly Edit[])[]) => {
  const { texts, done, left } = applyEdits(
    groups.map((edits) => ({ edits })),
    (file) => (file === 'a' ? contents : undefined),
  );
  return [texts.get('a'), done.length, left.length];
};

describe('applyEdits', () => {
  it('keeps line ends, the byte order mark and places behind an edit', () => {
    const text = '\ufeff甲,乙\r\n丙,丁\r\n';
    expect(apply(text, [edit(1, 2, 3, '，')], [edit(2, 2, 3, '，\n')])).toEqual([
      '\ufeff甲，乙\r\n丙，\r\n丁\r\n',
      2,
      0,
    ]);
  });

  it('counts columns in UTF-16 units', () => {
    expect(apply('𠮷,乙', [edit(1, 3, 4, '，')])).toEqual(['𠮷，乙', 1, 0]);
  });

  it('does several on a line, whatever their order', () => {
    const list = [[edit(1, 6, 7, 'C')], [edit(1, 1, 2, 'A')], [edit(1, 3, 4, 'BB')]];
    expect(apply('a b  c', ...list)).toEqual(['A BB  C', 3, 0]);
  });

  it('leaves what touches another change, and the whole group with it', () => {
    const [first, second] = [edit(1, 1, 3, 'x'), edit(1, 2, 4, 'y')];
    expect(apply('abcdef', [first], [edit(1, 6, 7, 'z'), second])).toEqual(['xcdef', 1, 1]);
    expect(apply('ab', [edit(1, 2, 2, 'x')], [edit(1, 2, 2, 'y')])).toEqual(['axb', 1, 1]);
  });

  it('does once what two ask for', () => {
    expect(apply('ab', [edit(1, 2, 2, 'x')], [edit(1, 2, 2, 'x')])).toEqual(['axb', 2, 0]);
  });

  it('leaves an edit outside the text', () => {
    expect(apply('ab\n', [edit(1, 9, 9, 'x')], [edit(7, 1, 1, 'x')])).toEqual([undefined, 0, 2]);
  });
});

describe('sourceText', () => {
  it('gives back the place of each offset', () => {
    const source = sourceText('a', '一二\r\n\r\n三\n');
    for (let offset = 0; offset <= source.text.length; offset += 1) {
      expect(source.offsetOf(source.positionOf(offset))).toBe(offset);
    }
  });
});

describe('mendedText', () => {
  it('gives the way back through several repairs', () => {
    const once = mendedText('ab<c\nd{e').with([{ start: 2, end: 3, text: '\\<' }]);
    const twice = once.with([{ start: 7, end: 8, text: '\\{' }]);
    expect(twice.text).toBe('ab\\<c\nd\\{e');
    expect(twice.back({ file: 'a', line: 1, column: 5 })).toEqual({
      file: 'a',
      line: 1,
      column: 4,
    });
    expect(twice.back({ file: 'a', line: 2, column: 4 })).toEqual({
      file: 'a',
      line: 2,
      column: 3,
    });
    expect(twice.back({ file: 'a', line: 2, column: 3 })).toEqual({
      file: 'a',
      line: 2,
      column: 2,
    });
  });
});
