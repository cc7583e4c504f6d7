/**
 * Where a headline may be broken. In: text, author marks, names, the measure. Out: every allowed break
 * with its kind and cost, in reading order.
 *
 * Order of authority (issue A, conventions 5.3): author marks, then names and figures, then words.
 */

import { wordEdges } from './edges.ts';
import { isClauseEnd, isCloser, isLatin, isNoEnd, isNoStart, isOpener, isSpace } from './marks.ts';
import { SET_PHRASES } from './phrases.ts';
import type { BreakKind, HeadlineBreak, HeadlineInput, HeadlineSpan } from './types.ts';
import { solidRuns } from './units.ts';

const COST: Readonly<Record<BreakKind, number>> = {
  author: 0,
  gap: 0,
  clause: 1,
  mark: 8,
  word: 40,
  'inside-word': 1200,
  'inside-name': 500,
};
/** Added for a name that would fit the measure: a name too wide for it is opened first. */
const WOULD_FIT = 300;
/** Fewest characters of a name that is opened at a joint when nothing else fits. */
const JOINTED = 8;
/** Added to a break between words of a headline that has gaps or clauses to break at. */
const NOT_THE_CLAUSE = 10;
/** A comma inside a quotation, and a 、 after a short item, part less than others do. */
const IN_QUOTE = 34;
const SHORT_ITEM = 30;
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

/** Cost of a break after a mark, which words do not know: 、 by the length of its item. */
const markCost = (text: string, offset: number): number => {
  const before = text.slice(0, offset);
  if (before.endsWith('、')) {
    const item =
      before
        .slice(0, -1)
        .split(/[、，。：；！？　”》]/u)
        .at(-1) ?? '';
    return [...item].length >= 6 ? COST.mark : SHORT_ITEM;
  }
  return COST.mark;
};

const isInQuote = (text: string, offset: number): boolean => {
  const before = text.slice(0, offset);
  return before.lastIndexOf('“') > before.lastIndexOf('”') && text.indexOf('”', offset) >= 0;
};

interface Ground {
  readonly text: string;
  readonly authors: ReadonlySet<number>;
  readonly runs: readonly HeadlineSpan[];
  readonly tooWide: ReadonlySet<HeadlineSpan>;
  /** Costs of the boundaries between words. */
  readonly edges: ReadonlyMap<number, number>;
  /** Whether the headline has a gap or a clause end inside. */
  readonly clauses: boolean;
}

const groundOf = (input: HeadlineInput): Ground => {
  const { text } = input.text;
  const runs = solidRuns(text, [...input.lexicon, ...input.keep, ...SET_PHRASES]);
  const tooWide = new Set(
    runs.filter((run) => input.advance(text.slice(run.start, run.end)) > input.widthEm),
  );
  const kept = runs.filter((run) => !tooWide.has(run));
  const edges = new Map(
    wordEdges(text, input.lang, kept, input.segment).map(
      (edge) => [edge.offset, edge.cost] as const,
    ),
  );
  const clauses = /[，。：；！？　].*[^，。：；！？　”’）》]/u.test(text);
  return { text, authors: new Set(input.text.breaks), runs, tooWide, edges, clauses };
};

/** What a break costs by marks and words alone. */
const naturalBreak = (ground: Ground, offset: number): Omit<HeadlineBreak, 'offset'> => {
  const { text, edges } = ground;
  const edge = edges.get(offset);
  const kind = kindByMarks(text, offset) ?? (edge === undefined ? 'inside-word' : 'word');
  if (kind === 'mark') return { kind, cost: edge ?? markCost(text, offset) };
  if (kind === 'clause' && isInQuote(text, offset)) return { kind, cost: IN_QUOTE };
  return { kind, cost: kind === 'word' ? (edge ?? COST.word) : COST[kind] };
};

const breakAt = (ground: Ground, offset: number): HeadlineBreak | undefined => {
  const { authors, runs, tooWide } = ground;
  if (authors.has(offset)) return { offset, kind: 'author', cost: COST.author };
  const natural = naturalBreak(ground, offset);
  const words = natural.kind === 'word' || natural.kind === 'mark';
  const other =
    (authors.size > 0 ? NOT_THE_AUTHORS : 0) + (words && ground.clauses ? NOT_THE_CLAUSE : 0);
  const held = runs.filter((run) => splits(run, offset));
  if (held.length === 0) return { offset, kind: natural.kind, cost: natural.cost + other };
  const fits = held.filter((run) => !tooWide.has(run));
  if (fits.some((run) => run.end - run.start < JOINTED)) return undefined;
  const cost = COST['inside-name'] + (fits.length > 0 ? WOULD_FIT : 0) + natural.cost + other;
  return { offset, kind: 'inside-name', cost };
};

/** Every place where a line may end, with last resorts. */
export const headlineBreaks = (input: HeadlineInput): readonly HeadlineBreak[] => {
  const ground = groundOf(input);
  return innerOffsets(ground.text)
    .filter((offset) => !isForbidden(ground.text, offset))
    .flatMap((offset) => breakAt(ground, offset) ?? []);
};
