/**
 * Character classes of a Chinese newspaper line, and the marks that may not begin or end one.
 *
 * In: a code point. Out: its class. Lists follow CLREQ 3.1 (prohibition rules for line start and
 * line end) at its three levels: `basic` (stops, closing marks, connectors, interpunct; opening
 * marks), `gb` (adds the separator / on both sides), `strict` (adds —— and …… at line start).
 */
import type { HouseStyle } from '../../src/model/publication.ts';

/** What a character is to the composer. */
export type CharClass =
  | 'han'
  | 'open'
  | 'close'
  | 'comma'
  | 'stop'
  | 'dot'
  | 'dash'
  | 'ellipsis'
  | 'digit'
  | 'latin'
  | 'ascii'
  | 'space'
  | 'wide-space'
  | 'joiner'
  | 'opener'
  | 'soft-hyphen'
  | 'combining';

/** U+00A0: a space that is never a line end. */
export const NO_BREAK_SPACE = 0xa0;
/** U+3000, the slogan gap. */
export const WIDE_SPACE = 0x3000;

const fixed = new Map<number, CharClass>();
const declare = (kind: CharClass, characters: string): void => {
  for (const character of characters) fixed.set(character.codePointAt(0) ?? 0, kind);
};
declare('open', '“‘（《〈「『【〖〔［｛');
declare('close', '”’）》〉」』】〗〕］｝');
declare('comma', '，、；：');
declare('stop', '。！？．');
declare('dot', '·‧・');
declare('dash', '—⸺⸻');
declare('ellipsis', '…⋯');
declare('space', ' \u00a0\t\n');
declare('wide-space', '\u3000');
declare('joiner', '\u2060\ufeff');
declare('opener', '\u200b');
declare('soft-hyphen', '\u00ad');

const WIDE_RANGES: readonly (readonly [number, number])[] = [
  [0x2100, 0x214f],
  [0x2160, 0x27ff],
  [0x2e80, 0x9fff],
  [0xac00, 0xd7af],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f000, 0x1faff],
  [0x20000, 0x323af],
];
const COMBINING_RANGES: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x200c, 0x200d],
  [0x20d0, 0x20ff],
  [0x302a, 0x302f],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0x1f3fb, 0x1f3ff],
  [0xe0100, 0xe01ef],
];
const within = (ranges: readonly (readonly [number, number])[], codePoint: number): boolean =>
  ranges.some(([from, to]) => codePoint >= from && codePoint <= to);

const classify = (codePoint: number): CharClass => {
  if (codePoint >= 0x30 && codePoint <= 0x39) return 'digit';
  if (within(COMBINING_RANGES, codePoint)) return 'combining';
  if (within(WIDE_RANGES, codePoint)) return 'han';
  if (codePoint < 0x80) return /[A-Za-z]/.test(String.fromCharCode(codePoint)) ? 'latin' : 'ascii';
  return /\p{L}/u.test(String.fromCodePoint(codePoint)) ? 'latin' : 'ascii';
};

const cache = new Map<number, CharClass>();

/** Whether a code point is one of the main block of ideographs: no line rule speaks of those. */
export const isIdeograph = (codePoint: number): boolean =>
  codePoint >= 0x4e00 && codePoint <= 0x9fff;

/** The class of a code point; ideographs, kana and full-width forms are all `han`. */
export const classOf = (codePoint: number): CharClass => {
  if (isIdeograph(codePoint)) return 'han';
  let kind = cache.get(codePoint);
  if (kind === undefined) {
    kind = fixed.get(codePoint) ?? classify(codePoint);
    cache.set(codePoint, kind);
  }
  return kind;
};

const NEVER_FIRST = new Set('%‰℃℉°′″％‐–～~-!),.:;?]}»々ー〻');
const NEVER_LAST = new Set('([{«$£€¥￥＄￡№＃#@');
const SEPARATORS = new Set('/／');

/** Whether a character may not begin a line, classes aside (those are always checked). */
export const neverFirst = (character: string, rules: HouseStyle['lineRules']): boolean =>
  NEVER_FIRST.has(character) || (rules !== 'basic' && SEPARATORS.has(character));

/** Whether a character may not end a line, classes aside. */
export const neverLast = (character: string, rules: HouseStyle['lineRules']): boolean =>
  NEVER_LAST.has(character) || (rules !== 'basic' && SEPARATORS.has(character));

/** Whether a class is a closing mark of any sort: never first, its blank on the right. */
export const isClosing = (kind: CharClass): boolean =>
  kind === 'close' || kind === 'comma' || kind === 'stop';
