/**
 * A headline as tokens. In: its text and the runs that stay whole. Out: tokens in order, without holes,
 * each a run, a mark or a word of the dictionary, with a class that says what it does in the sentence.
 */
import { dictionaryWords } from '../dictionary/dictionary.ts';
import { isCloser, isOpener, isSpace } from './marks.ts';
import type { HeadlineSpan } from './types.ts';

/** A token with its place in the text. */
export interface Token extends HeadlineSpan {
  readonly text: string;
  /**
   * The dictionary's class of a word; of a run: N name, Q quotation, B title, P bracket, M figure,
   * T date or clock, D duration; of a mark: `(` opens, `)` closes, `_` gap, `,` 、, `.` any other.
   */
  readonly tag: string;
}

const isMark = (text: string): boolean => !/[\p{L}\p{N}\p{M}]/u.test(text);
const NUMERAL = /[0-9〇零一二两三四五六七八九十百千万亿]/u;

const classOfFigure = (text: string): string => {
  if (/^[0-9周].*(?:[年月日号时点]|周.)$/u.test(text)) return 'T';
  return /(?:年|天|小时|分钟|个月|载|周|晚|夜|秒|世纪)$/u.test(text) ? 'D' : 'M';
};

const classOfRun = (text: string): string => {
  if (/^[“‘「]/u.test(text)) return 'Q';
  if (text.startsWith('《')) return 'B';
  if (text.startsWith('（')) return 'P';
  const figure = NUMERAL.test(text.slice(0, 2)) && !/[省市区县镇路街]$/u.test(text);
  return figure ? classOfFigure(text) : 'N';
};

const classOfMark = (text: string): string => {
  if (isOpener(text)) return '(';
  if (isCloser(text)) return ')';
  if (isSpace(text)) return '_';
  return text === '、' ? ',' : '.';
};

/** 开|出, 写|进: what completes a verb of one character is part of it. */
const VERB_END = /^[出进成起完透满回掉住]$/u;
const completes = (left: Token | undefined, text: string): left is Token =>
  left !== undefined &&
  left.text.length === 1 &&
  (left.tag === 'v' || left.tag === 'V') &&
  VERB_END.test(text);

/** The tokens of a text; `guess` lets the dictionary guess words that it does not know. */
export const tokensOf = (
  text: string,
  runs: readonly HeadlineSpan[],
  guess: boolean,
): readonly Token[] => {
  const tokens: Token[] = [];
  const between = (from: number, to: number): void => {
    let start = from;
    for (const word of dictionaryWords(text.slice(from, to), { guess })) {
      const end = start + word.text.length;
      const tag = isMark(word.text) ? classOfMark(word.text) : word.tag;
      const left = tokens.at(-1);
      if (start > from && completes(left, word.text)) {
        tokens[tokens.length - 1] = { ...left, end, text: left.text + word.text, tag: 'V' };
      } else tokens.push({ start, end, text: word.text, tag });
      start = end;
    }
  };
  let at = 0;
  for (const run of runs) {
    if (run.start < at) continue;
    between(at, run.start);
    const whole = text.slice(run.start, run.end);
    tokens.push({ start: run.start, end: run.end, text: whole, tag: classOfRun(whole) });
    at = run.end;
  }
  between(at, text.length);
  return tokens;
};
