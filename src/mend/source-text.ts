/**
 * An author's file as edits count it: without a byte order mark, with `\n` as its line end. In: the file's text.
 * Out: the text, and offsets into it for lines and columns and back.
 */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';
import type { Edit, TextPosition } from '../diagnostics/edit.ts';

/** A text and its lines. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Offset of a place; the text's end for one that is past it, the line's end for a column past it. */
  readonly offsetOf: (place: Partial<TextPosition>) => number;
  readonly positionOf: (offset: number) => TextPosition;
}

/** The text without its mark and with one kind of line end. */
export const plainText = (file: string): string =>
  file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

/** Reads a file's text. */
export const sourceText = (file: string, contents: string): SourceText => {
  const text = plainText(contents);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const endOf = (line: number): number => (starts[line] ?? text.length + 1) - 1;
  return {
    file,
    text,
    offsetOf: ({ line = 1, column = 1 }) => {
      const start = starts[line - 1];
      return start === undefined ? text.length : Math.min(start + column - 1, endOf(line));
    },
    positionOf: (offset) => {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
};

/** The edit that puts a text in place of `[start, end)`. */
export const replaced = (source: SourceText, start: number, end: number, text: string): Edit => ({
  file: source.file,
  range: { start: source.positionOf(start), end: source.positionOf(end) },
  text,
});

/** The place of an offset. */
export const placeAt = (source: SourceText, offset: number): SourcePlace => ({
  file: source.file,
  ...source.positionOf(offset),
});
