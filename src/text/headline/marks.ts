/**
 * Character classes that headlines need. In: one character. Out: whether it may start or end a line,
 * and whether it is set half-width.
 *
 * Line start and end rules are CLREQ 3.1.4 (行首行尾禁则, the strict level, since a headline has room to
 * choose); half-width marks are the newspaper's habit in display sizes (docs/design/headlines.md#marks).
 */

const OPENERS = '“‘（《〈「『【〔［｛([{';
const CLOSERS = '”’）》〉」』】〕］｝)]}';
const POINTS = '，。、：；！？．,.:;!?';
const HELD = '·—…～-–%％‰℃°々';

const HALF = new Set(`${OPENERS.slice(0, 11)}${CLOSERS.slice(0, 11)}，。、：；！？．·`);
const NO_START = new Set(`${CLOSERS}${POINTS}${HELD}`);
const NO_END = new Set(`${OPENERS}￥$¥#№`);
const CLAUSE_ENDS = new Set('，。：；！？—…');
const SPACES = new Set([' ', '\u3000', '\u00a0', '\u2002', '\u2003']);

/** Whether a line may not begin with this character. */
export const isNoStart = (char: string): boolean => NO_START.has(char);
/** Whether a line may not end with this character. */
export const isNoEnd = (char: string): boolean => NO_END.has(char);
/** Opening bracket, quotation or title mark. */
export const isOpener = (char: string): boolean => OPENERS.includes(char);
/** Closing bracket, quotation or title mark. */
export const isCloser = (char: string): boolean => CLOSERS.includes(char);
/** A mark after which a phrase is over: a natural place to break. */
export const isClauseEnd = (char: string): boolean => CLAUSE_ENDS.has(char);
/** A mark that is set at half an em in headlines. */
export const isHalfMark = (char: string): boolean => HALF.has(char);
/** A piece of a Chinese dash (——). */
export const isDash = (char: string): boolean => '—―⸺⸻'.includes(char);
/** A word space or a phrase gap. */
export const isSpace = (char: string): boolean => SPACES.has(char);
/**
 * Latin, Greek and Cyrillic letters, digits and the ASCII signs among them: shaped as whole chunks and
 * never broken inside. With the letters of Vietnamese and the marks that stand on a letter.
 */
export const isLatin = (char: string): boolean =>
  char !== '·' &&
  /^(?:[\u0021-\u007e\u00a1-\u02af\u0370-\u052f\u1e00-\u1fff\ufb00-\ufb06‰]|[\u0300-\u036f])$/u.test(
    char,
  );

/** The character before an offset; empty at the start. */
export const charBefore = (text: string, offset: number): string =>
  [...text.slice(0, offset)].at(-1) ?? '';
/** The character at an offset; a space at the end. */
export const charAt = (text: string, offset: number): string =>
  String.fromCodePoint(text.codePointAt(offset) ?? 0x20);

/** Whether a line may not end at an offset, by rules that nothing overrides: marks, spaces, Latin words and figures, combining characters. */
export const isForbidden = (text: string, offset: number): boolean => {
  const left = charBefore(text, offset);
  const right = charAt(text, offset);
  if (isSpace(right) || isNoStart(right) || isNoEnd(left) || /^\p{M}$/u.test(right)) return true;
  const seen = text.slice(0, offset).trimEnd().at(-1) ?? '';
  if (isNoEnd(seen)) return true;
  const inContraction = left === '’' && isLatin(charBefore(text, offset - 1));
  return isLatin(right) && (isLatin(left) || inContraction);
};
