/**
 * The headline planner: a dynamic program over the allowed breaks that balances the lines. In: one
 * headline and its measure. Out: the best ways to set it, cheapest first; none when it does not fit.
 * Pure: advances come from the caller, so the same text and face give the same lines everywhere. Its figures are
 * judgement, checked on headlines that readers marked (docs/design/headlines.md#the-plan).
 */
import { headlineBreaks } from './breaks.ts';
import { isForbidden, isSpace } from './marks.ts';
import type { HeadlineBreak, HeadlineInput, HeadlinePlan, HeadlineSpan } from './types.ts';

/** A further line costs this much, so that it must be worth it. */
const LINE = 4;
/** Weight of the squared deviation from even lines. */
const BALANCE = 12;
/** Added when the last line is below 60 % of the longest, unless the author asked for it. */
const LOPSIDED = 6;
/** Cost of each author mark that a plan passes over although it has lines enough to use it. */
const PASSED_OVER = 48;
/** Cost of a phrase gap inside a line of a headline that is broken elsewhere. */
const INNER_GAP = 14;
/** Ways kept for each state of the program, and plans given for each number of lines. */
const KEPT = 4;
/** Fewest characters a line may have when there is more than one. */
const SHORTEST = 3;
/** Rounding noise of summed advances, em. */
const SLACK = 1e-6;

interface Node {
  readonly offset: number;
  readonly taken: HeadlineBreak | undefined;
}
interface Path {
  readonly nodes: readonly number[];
  readonly cost: number;
}
interface Measured {
  readonly nodes: readonly Node[];
  readonly width: (from: number, to: number) => number;
  readonly count: (from: number, to: number) => number;
  /** Phrase gaps inside a line. */
  readonly gaps: (from: number, to: number) => number;
}

interface Line {
  readonly width: number;
  readonly count: number;
  readonly gaps: number;
}

const visible = (text: string, span: HeadlineSpan): string => {
  let end = span.end;
  while (end > span.start && isSpace(text[end - 1] ?? '')) end -= 1;
  let start = span.start;
  while (start < end && isSpace(text[start] ?? '')) start += 1;
  return text.slice(start, end);
};

const measure = (input: HeadlineInput, breaks: readonly HeadlineBreak[]): Measured => {
  const { text } = input.text;
  const nodes: Node[] = [
    { offset: 0, taken: undefined },
    ...breaks.map((taken) => ({ offset: taken.offset, taken })),
    { offset: text.length, taken: undefined },
  ];
  const cache = new Map<number, Line>();
  const line = (from: number, to: number): Line => {
    const key = from * nodes.length + to;
    const kept = cache.get(key);
    if (kept) return kept;
    const start = nodes[from]?.offset ?? 0;
    const seen = visible(text, { start, end: nodes[to]?.offset ?? text.length });
    const gaps = seen.split('\u3000').length - 1;
    const made = { width: input.advance(seen), count: [...seen].length, gaps };
    cache.set(key, made);
    return made;
  };
  return {
    nodes,
    width: (from, to) => line(from, to).width,
    count: (from, to) => line(from, to).count,
    gaps: (from, to) => line(from, to).gaps,
  };
};

/** Marks are rewarded here; `planOf` gives the reward back, so that a mark asks for no further line. */
const stepCost = (taken: HeadlineBreak | undefined): number =>
  taken?.kind === 'author' ? taken.cost - PASSED_OVER : (taken?.cost ?? 0);

/** The cheapest ways to cover the text with exactly `lines` lines. */
const coverings = (measured: Measured, widthEm: number, lines: number): readonly Path[] => {
  const last = measured.nodes.length - 1;
  const even = measured.width(0, last) / lines;
  let reached = new Map<number, readonly Path[]>([[0, [{ nodes: [0], cost: 0 }]]]);
  for (let line = 1; line <= lines; line += 1) {
    const next = new Map<number, Path[]>();
    for (const [from, paths] of reached) {
      for (let to = from + 1; to <= last; to += 1) {
        if ((line === lines) !== (to === last)) continue;
        const width = measured.width(from, to);
        if (width > widthEm + SLACK) break;
        if (lines > 1 && measured.count(from, to) < SHORTEST) continue;
        const step =
          stepCost(measured.nodes[to]?.taken) +
          BALANCE * ((width - even) / even) ** 2 +
          (lines > 1 ? INNER_GAP * measured.gaps(from, to) : 0);
        const grown = paths.map((path) => ({
          nodes: [...path.nodes, to],
          cost: path.cost + step,
        }));
        next.set(to, [...(next.get(to) ?? []), ...grown]);
      }
    }
    reached = new Map(
      [...next].map(([to, paths]) => [to, paths.sort((a, b) => a.cost - b.cost).slice(0, KEPT)]),
    );
  }
  return reached.get(last) ?? [];
};

const planOf = (input: HeadlineInput, measured: Measured, path: Path): HeadlinePlan => {
  const { text } = input.text;
  const spans = path.nodes.slice(1).map((to, index) => ({
    start: measured.nodes[path.nodes[index] ?? 0]?.offset ?? 0,
    end: measured.nodes[to]?.offset ?? text.length,
  }));
  const breaks = path.nodes.flatMap((node) => measured.nodes[node]?.taken ?? []);
  const widthsEm = path.nodes.slice(1).map((to, i) => measured.width(path.nodes[i] ?? 0, to));
  const widest = Math.max(...widthsEm);
  const ownCost = breaks.reduce((sum, item) => sum + item.cost, 0);
  const used = breaks.filter((item) => item.kind === 'author').length;
  const usable = Math.min(input.text.breaks.length, breaks.length);
  const asMarked = used === breaks.length;
  const lopsided = !asMarked && (widthsEm.at(-1) ?? widest) < 0.6 * widest ? LOPSIDED : 0;
  const parts = {
    breaks: ownCost + PASSED_OVER * Math.max(0, usable - used),
    balance: path.cost - ownCost + PASSED_OVER * used + lopsided,
    lines: (spans.length - 1) * LINE,
  };
  return {
    lines: spans.map((span) => visible(text, span)),
    spans,
    widthsEm,
    fill: widest / input.widthEm,
    breaks,
    cost: parts.breaks + parts.balance + parts.lines,
    parts,
    flagged: breaks.some((item) => item.kind === 'inside-word' || item.kind === 'inside-name'),
  };
};

const search = (input: HeadlineInput, breaks: readonly HeadlineBreak[]): HeadlinePlan[] => {
  const measured = measure(input, breaks);
  const plans: HeadlinePlan[] = [];
  for (let lines = 1; lines <= Math.max(1, Math.floor(input.maxLines)); lines += 1) {
    const found = coverings(measured, input.widthEm, lines);
    plans.push(...found.map((path) => planOf(input, measured, path)));
  }
  const key = (plan: HeadlinePlan): string =>
    plan.spans.map((s) => `${s.end}`.padStart(4, '0')).join();
  return plans.sort((a, b) => a.cost - b.cost || (key(a) < key(b) ? -1 : 1));
};

/** The one way to set a headline at the breaks of its lock; none when they do not fit any more. */
const lockedPlan = (input: HeadlineInput, locked: readonly number[]): HeadlinePlan | undefined => {
  const { length } = input.text.text;
  const sound = locked.every(
    (offset, i) =>
      offset > (locked[i - 1] ?? 0) && offset < length && !isForbidden(input.text.text, offset),
  );
  if (!sound || locked.length >= input.maxLines) return undefined;
  const agreed = locked.map((offset): HeadlineBreak => ({ offset, kind: 'author', cost: 0 }));
  const measured = measure(input, agreed);
  const nodes = measured.nodes.map((_, index) => index);
  const widths = nodes.slice(1).map((to) => measured.width(to - 1, to));
  if (widths.some((width) => width > input.widthEm + SLACK)) return undefined;
  const even = measured.width(0, nodes.length - 1) / widths.length;
  const balance = widths.reduce((sum, width) => sum + ((width - even) / even) ** 2, 0);
  return planOf(input, measured, { nodes, cost: BALANCE * balance - PASSED_OVER * agreed.length });
};

/**
 * Every good way to set a headline in a measure, cheapest first, at most four for each number of lines.
 * Empty when it does not fit: the caller takes a smaller size, more lines or `shortHeadline`. A plan with
 * a split word or name (`flagged`) is given only when there is no other. With `locked` breaks that fit, the
 * one plan with these breaks.
 */
export const planHeadline = (input: HeadlineInput): readonly HeadlinePlan[] => {
  if (input.text.text === '') return [];
  const agreed = input.locked && lockedPlan(input, input.locked);
  if (agreed) return [agreed];
  const breaks = headlineBreaks(input);
  const good = breaks.filter((item) => item.kind !== 'inside-word' && item.kind !== 'inside-name');
  const plans = search(input, good);
  return plans.length > 0 || good.length === breaks.length ? plans : search(input, breaks);
};
