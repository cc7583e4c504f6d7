/**
 * Where a headline may be broken. In: text, author marks, names, the measure. Out: every allowed break
 * with its kind and cost, in reading order.
 *
 * Order of authority (issue A, conventions 5.3): author marks, then names and figures, then words.
 */
import { isClauseEnd, isCloser, isLatin, isNoEnd, isNoStart, isOpener, isSpace } from './marks.ts';
import { SET_PHRASES } from './phrases.ts';
import type { BreakKind, HeadlineBreak, HeadlineInput, HeadlineSpan } from './types.ts';
import { solidRuns } from './units.ts';
import { wordBoundaries } from './words.ts';

const COST: Readonly<Record<BreakKind, number>> = {
  author: 0,
  gap: 1,
  clause: 2,
  mark: 6,
  word: 10,
  'inside-word': 400,
  'inside-name': 600,
};
/** Added to every other break of a headline in which the author has marked some. */
const NOT_THE_AUTHORS = 12;

/** Offsets of code point starts, 0 and the end left out. */
const innerOffsets = (text: string): readonly number[] => {
  const offsets: number[] = [];
  let at = 0;
  for (const char of text) {
    if (at > 0) offsets.push(at);
    at += char.length;
  }
  return offsets;
};

const charBefore = (text: string, offset: number): string =>
  [...text.slice(0, offset)].at(-1) ?? '';
const charAt = (text: string, offset: number): string =>
  String.fromCodePoint(text.codePointAt(offset) ?? 0x20);

/** Rules that nothing overrides: marks, spaces, Latin words and figures, combining characters. */
const isForbidden = (text: string, offset: number): boolean => {
  const left = charBefore(text, offset);
  const right = charAt(text, offset);
  if (isSpace(right) || isNoStart(right) || isNoEnd(left) || /^\p{M}$/u.test(right)) return true;
  const seen = text.slice(0, offset).trimEnd().at(-1) ?? '';
  if (isNoEnd(seen)) return true;
  const inContraction = left === '’' && isLatin(charBefore(text, offset - 1));
  return isLatin(right) && (isLatin(left) || inContraction);
};

const kindByMarks = (text: string, offset: number): BreakKind | undefined => {
  const left = charBefore(text, offset);
  const right = charAt(text, offset);
  if (isSpace(left)) {
    const word = text.slice(0, offset).trimEnd().at(-1) ?? '';
    return left !== '\u3000' && isLatin(word) && isLatin(right) ? 'word' : 'gap';
  }
  if (isClauseEnd(left)) return 'clause';
  return isCloser(left) || isOpener(right) || left === '、' ? 'mark' : undefined;
};

const splits = (run: HeadlineSpan, offset: number): boolean =>
  run.start < offset && offset < run.end;

/** Every place where a line may end, with last resorts. */
export const headlineBreaks = (input: HeadlineInput): readonly HeadlineBreak[] => {
  const { text } = input.text;
  const authors = new Set(input.text.breaks);
  const names = [...input.lexicon, ...input.keep, ...SET_PHRASES];
  const runs = solidRuns(text, names);
  const tooWide = new Set(
    runs.filter((run) => input.advance(text.slice(run.start, run.end)) > input.widthEm),
  );
  const words = new Map(wordBoundaries(text, input.lang).map((edge) => [edge.offset, edge.cost]));
  const breaks: HeadlineBreak[] = [];
  for (const offset of innerOffsets(text)) {
    if (isForbidden(text, offset)) continue;
    const held = runs.filter((run) => splits(run, offset));
    const marked = authors.has(offset);
    if (!marked && held.some((run) => !tooWide.has(run))) continue;
    const natural = kindByMarks(text, offset) ?? (words.has(offset) ? 'word' : 'inside-word');
    const kind: BreakKind = marked ? 'author' : held.length > 0 ? 'inside-name' : natural;
    const edge = kind === 'word' ? (words.get(offset) ?? COST.word) : COST[kind];
    const split = kind === 'inside-name' && natural === 'inside-word' ? COST['inside-word'] : 0;
    const other = authors.size > 0 && !marked ? NOT_THE_AUTHORS : 0;
    breaks.push({ offset, kind, cost: edge + split + other });
  }
  return breaks;
};
