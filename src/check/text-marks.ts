/**
 * Marks that a Chinese page does not want (GB/T 15834). In: a text. Out: what was found, each with a
 * short context. Latin text and numbers keep their half-width marks.
 */
import type { RuleId } from '../diagnostics/messages/index.ts';

/**
 * One finding in a text. `data.typed` is the mark, `before` and `after` the characters around it, `mend` what to
 * type instead (absent where only the author knows).
 */
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

/** Characters shown, and looked for, on either side of a mark. */
const AROUND = 6;

/** A match with the characters around it: as a message shows them, and as they stand. */
const around = (text: string, match: RegExpExecArray): Readonly<Record<string, string>> => {
  const [start, end] = [match.index, match.index + match[0].length];
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const context = `${start > AROUND ? '…' : ''}${before}${match[0]}${after}${end + AROUND < text.length ? '…' : ''}`;
  return { typed: match[0], before, after, context };
};

const findAll = (
  text: string,
  pattern: RegExp,
  rule: RuleId,
  dataOf: (match: RegExpExecArray) => Readonly<Record<string, string>>,
): readonly MarkFinding[] =>
  [...text.matchAll(pattern)].map((match) => ({
    rule,
    data: { ...around(text, match), ...dataOf(match) },
  }));

/** A mark with what stands for it between Han; a space behind it goes with it. */
const halfWidthMarks = (text: string): readonly MarkFinding[] => [
  ...findAll(
    text,
    /(?<=\p{Script=Han})[,.:;!?](?: (?=\p{Script=Han})|(?=\p{Script=Han}|$))/gu,
    'check/half-width-mark',
    ([typed]) => {
      const mark = typed.trim();
      const suggestion = fullWidth[mark] ?? mark;
      return { mark, suggestion, mend: suggestion };
    },
  ),
  ...findAll(text, /\((?=[^()]*\p{Script=Han})[^()]*\)/gu, 'check/half-width-mark', ([typed]) => ({
    mark: '( )',
    suggestion: '（ ）',
    mend: `（${typed.slice(1, -1)}）`,
  })),
];

const rule = 'check/straight-quote';
const han = /\p{Script=Han}/u;

/** Straight double quotes open and close in turn; a pair is Chinese when Han stand in it or beside it. */
const doubleQuotes = (text: string): readonly MarkFinding[] => {
  const all = [...text.matchAll(/"/g)];
  return all.flatMap((match, index) => {
    const opens = index % 2 === 0;
    const other = all[opens ? index + 1 : index - 1]?.index ?? match.index;
    const [from, to] = [Math.min(match.index, other), Math.max(match.index, other)];
    if (!han.test(text.slice(Math.max(0, from - 1), to + 2))) return [];
    return { rule, data: { ...around(text, match), mend: opens ? '“' : '”' } };
  });
};

/** Single ones beside Han; one between letters is an apostrophe. */
const singleQuotes = (text: string): readonly MarkFinding[] => {
  const quotes = [...text.matchAll(/(?<![A-Za-z])'|'(?![A-Za-z])/g)].map(({ index }) => index);
  return findAll(text, /(?<=\p{Script=Han})'|'(?=\p{Script=Han})/gu, rule, ({ index }) => ({
    mend: quotes.indexOf(index) % 2 === 0 ? '‘' : '’',
  }));
};

/**
 * Dashes in runs other than two, and dots or ellipses not made of two `…`. One `—` is left alone: it
 * is the sign of a range (北京—上海, GB/T 15834 4.13).
 */
const singleDashes = (text: string): readonly MarkFinding[] => {
  const before = '[\\p{Script=Han}，。？！：；”’）》]';
  const pattern = new RegExp(`(?<=${before})(?:—{3,}|…+|\\.{3,}|。{2,}|-{2,})`, 'gu');
  return findAll(text, pattern, 'check/single-dash', ([run]) => ({
    run,
    mend: /[—-]/.test(run) ? '——' : '……',
  })).filter(({ data }) => data['run'] !== '……');
};

/** Characters without shape; U+2060 and U+00AD are left, since they steer line breaking. */
const invisible = (text: string): readonly MarkFinding[] =>
  findAll(
    text,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is sought
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff\ufffd]/gu,
    'check/invisible-character',
    (match) => {
      const [character] = match;
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const context = (around(text, match)['context'] ?? '').replace(character, '␣');
      // U+FFFD stands for a character that was lost on the way: only the author knows which.
      return { code: `U+${code}`, context, ...(character === '\ufffd' ? {} : { mend: '' }) };
    },
  );

/** Every unwanted mark of a text, in the order of the rules. */
export const findMarks = (text: string): readonly MarkFinding[] => [
  ...halfWidthMarks(text),
  ...doubleQuotes(text),
  ...singleQuotes(text),
  ...singleDashes(text),
  ...invisible(text),
];
