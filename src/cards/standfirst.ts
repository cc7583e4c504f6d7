/**
 * The opening of a story as the lines under a headline. In: paragraphs, a measure, a number of lines.
 * Out: whole sentences only, broken by CLREQ line start and end rules; nothing when not even one fits.
 */
import type { Face } from '../fonts/face.ts';
import { isHalfMark, isLatin, isNoEnd, isNoStart } from '../text/headline/marks.ts';
import { numberRuns } from '../text/headline/units.ts';

const SENTENCE = /[^。！？]*[。！？]+[”’」』）]*|[^。！？]+$/gu;

/** Offsets of `chars` at which a line may begin. */
const breakable = (chars: readonly string[]): readonly boolean[] => {
  const text = chars.join('');
  const held = numberRuns(text);
  let at = 0;
  return chars.map((right, index) => {
    const offset = at;
    at += right.length;
    const left = chars[index - 1] ?? '';
    if (isNoStart(right) || isNoEnd(left) || right === ' ') return false;
    if (isLatin(left) && isLatin(right)) return false;
    // Between a date's parts a line may end; between a figure and its unit it may not.
    return !isLatin(left) || !held.some((run) => run.start < offset && offset < run.end);
  });
};

/** Greedy lines of a text at a measure in em; figures stay with their units. */
export const fillLines = (face: Face, text: string, measureEm: number): readonly string[] => {
  const chars = [...text];
  const allowed = breakable(chars);
  const lines: string[] = [];
  let start = 0;
  while (start < chars.length) {
    let end = start;
    let width = 0;
    for (; end < chars.length; end += 1) {
      const char = chars[end] ?? '';
      width += face.advance(char.codePointAt(0) ?? 0) || 1;
      // A mark gives up its blank at the line's end.
      const needed = isHalfMark(char) && isNoStart(char) ? width - 0.45 : width;
      if (needed > measureEm) break;
    }
    const full = Math.max(start + 1, end);
    end = full;
    while (end > start && end < chars.length && !allowed[end]) end -= 1;
    if (end === start) end = full;
    lines.push(chars.slice(start, end).join('').trim());
    start = end;
  }
  return lines.filter((line) => line !== '');
};

const countOf = (text: string, char: string): number => text.split(char).length - 1;

/** Whether no quotation is cut in two. */
const isBalanced = (text: string): boolean => countOf(text, '“') === countOf(text, '”');

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
