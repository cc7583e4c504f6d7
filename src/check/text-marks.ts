/**
 * Marks that a Chinese page does not want (GB/T 15834). In: a text. Out: what was found, each with a
 * short context. Latin text and numbers keep their half-width marks.
 */
import type { RuleId } from '../diagnostics/messages/index.ts';

/** One finding in a text. */
export interface MarkFinding {
  readonly rule: RuleId;
  readonly data: Readonly<Record<string, string>>;
}

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
};

/** The few characters around an offset, for the message. */
const contextOf = (text: string, start: number, end: number): string => {
  const before = start > 6 ? '…' : '';
  const after = end + 6 < text.length ? '…' : '';
  return `${before}${text.slice(Math.max(0, start - 6), end + 6)}${after}`;
};

const findAll = (
  text: string,
  pattern: RegExp,
  make: (match: RegExpExecArray, context: string) => MarkFinding,
): readonly MarkFinding[] =>
  [...text.matchAll(pattern)].map((match) =>
    make(match, contextOf(text, match.index, match.index + match[0].length)),
  );

const halfWidthMarks = (text: string): readonly MarkFinding[] => [
  ...findAll(text, /(?<=\p{Script=Han})[,.:;!?](?=\p{Script=Han}|$)/gu, ([mark], context) => ({
    rule: 'check/half-width-mark',
    data: { mark, suggestion: fullWidth[mark] ?? mark, context },
  })),
  ...findAll(text, /\((?=[^()]*\p{Script=Han})[^()]*\)/gu, (_, context) => ({
    rule: 'check/half-width-mark',
    data: { mark: '( )', suggestion: '（ ）', context },
  })),
];

const straightQuotes = (text: string): readonly MarkFinding[] =>
  findAll(text, /(?<=\p{Script=Han})["']|["'](?=\p{Script=Han})/gu, (_, context) => ({
    rule: 'check/straight-quote',
    data: { context },
  }));

/**
 * Dashes in runs other than two, and dots or ellipses not made of two `…`. One `—` is left alone: it
 * is the sign of a range (北京—上海, GB/T 15834 4.13).
 */
const singleDashes = (text: string): readonly MarkFinding[] => {
  const han = '[\\p{Script=Han}，。？！：；”’）》]';
  const pattern = new RegExp(`(?<=${han})(?:—{3,}|…+|\\.{3,}|。{2,}|-{2,})`, 'gu');
  return findAll(text, pattern, ([run], context) => ({
    rule: 'check/single-dash',
    data: { run, context },
  })).filter(({ data }) => data['run'] !== '……');
};

/** Characters without shape; U+2060 and U+00AD are left, since they steer line breaking. */
const invisible = (text: string): readonly MarkFinding[] =>
  findAll(
    text,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is sought
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff\ufffd]/gu,
    ([character], context) => ({
      rule: 'check/invisible-character',
      data: {
        code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        context: context.replace(character, '␣'),
      },
    }),
  );

/** Every unwanted mark of a text, in the order of the rules. */
export const findMarks = (text: string): readonly MarkFinding[] => [
  ...halfWidthMarks(text),
  ...straightQuotes(text),
  ...singleDashes(text),
  ...invisible(text),
];
