/**
 * The opening of a story as the lines under a headline. In: paragraphs, a measure, a number of lines.
 * Out: whole sentences only, broken by CLREQ line start and end rules; nothing when not even one fits.
 */
import type { Face } from '../fonts/face.ts';
import { isHalfMark, isLatin, isNoEnd, isNoStart } from '../text/headline/marks.ts';

const SENTENCE = /[^。！？]*[。！？]+[”’」』）]*|[^。！？]+$/gu;

const mayBreak = (left: string, right: string): boolean =>
  !isNoStart(right) && !isNoEnd(left) && !(isLatin(left) && isLatin(right)) && right !== ' ';

/** Greedy lines of a text at a measure in em. */
export const fillLines = (face: Face, text: string, measureEm: number): readonly string[] => {
  const lines: string[] = [];
  let rest = [...text];
  while (rest.length > 0) {
    let end = rest.length;
    let width = 0;
    for (let count = 0; count < rest.length; count += 1) {
      const char = rest[count] ?? '';
      width += face.advance(char.codePointAt(0) ?? 0) || 1;
      // A mark gives up its blank at the line's end.
      const needed = isHalfMark(char) && isNoStart(char) ? width - 0.45 : width;
      if (needed > measureEm) {
        end = Math.max(1, count);
        break;
      }
    }
    const fit = end;
    while (end > 1 && end < rest.length && !mayBreak(rest[end - 1] ?? '', rest[end] ?? ''))
      end -= 1;
    if (end === 1) end = fit;
    lines.push(rest.slice(0, end).join('').trim());
    rest = rest.slice(end);
  }
  return lines.filter((line) => line !== '');
};

const isBalanced = (text: string): boolean =>
  [...text].filter((char) => char === '“').length ===
  [...text].filter((char) => char === '”').length;

/** Whether the last of several lines holds one or two characters: 孤字. */
const endsInRunt = (lines: readonly string[]): boolean =>
  lines.length > 1 && [...(lines.at(-1) ?? '')].filter((char) => !isNoStart(char)).length < 3;

/** As many whole sentences of the first paragraph as fill at most `most` lines. */
export const standfirstLines = (
  face: Face,
  paragraphs: readonly string[],
  measureEm: number,
  most: number,
): readonly string[] => {
  const sentences = paragraphs[0]?.match(SENTENCE) ?? [];
  let best: readonly string[] = [];
  for (let count = 1; count <= sentences.length; count += 1) {
    const text = sentences.slice(0, count).join('').trim();
    const lines = fillLines(face, text, measureEm);
    if (lines.length > most) break;
    if (isBalanced(text) && !endsInRunt(lines)) best = lines;
  }
  return best;
};
