/**
 * The characters of a text as the author typed them: what CommonMark reads as one character (`\*`, `&lt;`)
 * is one, and what it drops at a line's beginning (white space, `>` of a quotation) is none. In: a range of
 * the source. Out: characters, each with the place where it was typed.
 */
import { decodeString } from 'micromark-util-decode-string';

/** A character and where it was typed. */
export interface TypedCharacter {
  /** One UTF-16 unit, or two for a reference to a character beyond U+FFFF. */
  readonly text: string;
  readonly offset: number;
  /** Where what was typed for it ends. */
  readonly end: number;
}

/** CommonMark 2.4: a backslash before ASCII punctuation. */
const backslashed = /\\[!-/:-@[-`{-~]/y;
/** CommonMark 2.5: entity and numeric character references. */
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;

const matchAt = (pattern: RegExp, source: string, offset: number): string | undefined => {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0];
};

/** How many characters at the start of a line belong to the quotations it stands in. */
const prefixLength = (source: string, offset: number, quotes: number): number => {
  const marks = /[ \t]*(?:>[ \t]*)*/y;
  const found = matchAt(marks, source, offset) ?? '';
  let left = quotes;
  let length = 0;
  for (const character of found) {
    if (character === '>') {
      if (left === 0) break;
      left -= 1;
    }
    length += 1;
  }
  return length;
};

/** How a range is read. */
export interface TypedReading {
  /** Quotations (`>`) that the range stands in; default 0. */
  readonly quotes?: number;
  /** Whether every character stands for itself, as between backticks or braces; default false. */
  readonly raw?: boolean;
  /** Whether it stands in a cell of a table, where `\\|` is a bar even so (GFM 4.10); default false. */
  readonly cell?: boolean;
}

/** The typed characters of `[start, end)`. */
export const typedCharacters = (
  source: string,
  [start, end]: readonly [number, number],
  { quotes = 0, raw = false, cell = false }: TypedReading = {},
): readonly TypedCharacter[] => {
  const characters: TypedCharacter[] = [];
  const isLineStart = start === 0 || source[start - 1] === '\n';
  let offset = start + (isLineStart ? prefixLength(source, start, quotes) : 0);
  while (offset < end) {
    const bar = cell && source.startsWith('\\|', offset) ? '\\|' : undefined;
    const escaped = raw ? bar : matchAt(backslashed, source, offset);
    const referred = raw || escaped !== undefined ? undefined : matchAt(reference, source, offset);
    const text = escaped?.slice(1) ?? (referred === undefined ? undefined : decodeString(referred));
    const length = (escaped ?? referred ?? ' ').length;
    characters.push({ text: text ?? source[offset] ?? '', offset, end: offset + length });
    const isLineEnd = length === 1 && source[offset] === '\n';
    offset += length;
    if (isLineEnd) offset += prefixLength(source, offset, quotes);
  }
  return characters;
};

/** Those that show. */
export const visible = (characters: readonly TypedCharacter[]): readonly TypedCharacter[] =>
  characters.filter(({ text }) => !/^\s*$/u.test(text));

/** A text without its white space. */
export const visibleText = (text: string): string => text.replace(/\s+/gu, '');
