/**
 * Trim: a story's last lines cut where its author allowed it (`print.trim`), the last slack but failing.
 *
 * In: a galley and the most lines that may go. Out: for each number of lines won the cheapest cut, with
 * what it takes away. A cut ends at the end of a sentence where one is in reach; only plain paragraphs
 * at the very end are cut, and no subhead is left without its two lines.
 */
import type { TextRun } from '../../../src/model/block.ts';
import { composeParagraph } from '../../typeset/compose.ts';
import type { Galley, GalleyItem, GalleyParagraph, Omission } from '../../typeset/galley-types.ts';

/** A galley with its end cut off. */
export interface Trimmed {
  /** Lines won. */
  readonly lines: number;
  readonly galley: Galley;
  /** What is left ends with a sentence. */
  readonly clean: boolean;
}

/**
 * Price of a line, and of leaving off inside a sentence: after a mark, or anywhere
 * (docs/design/prices.md#stories).
 */
const LINE_COST = 4;
const CLAUSE_COST = 5;
const BROKEN_COST = 9;
/** What is left of a paragraph that must not stand alone: the first of the story, one under a subhead. */
const LEAST_LINES = 2;
const SENTENCE_END = /[。！？…][”’"')\]）》」』】]*$/u;
const LATIN_END = /[.!?][”’"')\]]*$/u;
const CLAUSE_END = /[，；：、,;:][”’」』）]*\s*$/u;

/** The cheapest cut of every number of lines up to `most`, fewest first; none where nothing may go. */
export const trimGalley = (galley: Galley, story: string, most: number): readonly Trimmed[] => {
  const best = new Map<number, Trimmed>();
  for (const trimmed of allTrims(galley, story, most)) {
    const known = best.get(trimmed.lines);
    if (!known || priceOf(trimmed) < priceOf(known)) best.set(trimmed.lines, trimmed);
  }
  return [...best.values()].sort((a, b) => a.lines - b.lines);
};

const priceOf = ({ galley }: Trimmed): number => galley.price ?? 0;

function* allTrims(galley: Galley, story: string, most: number): Generator<Trimmed> {
  const { items } = galley;
  let gone = 0;
  const dropped: Omission[] = [];
  for (let last = items.length - 1; last >= 0 && gone < most; last -= 1) {
    const item = items[last];
    if (!item || !mayBeCut(item)) return;
    const lines = item.composed.natural;
    for (const cut of shortened(item, most - gone)) {
      const won = lines - cut.item.composed.natural;
      if (won + gone === 0 || cut.item.composed.natural < leastLines(items, last)) continue;
      yield {
        lines: won + gone,
        clean: cut.cost === 0,
        galley: {
          ...galley,
          items: [...items.slice(0, last), cut.item],
          omissions: [
            ...galley.omissions,
            omission(story, item, cut.item.text.length, won),
            ...dropped,
          ],
          price: (galley.price ?? 0) + LINE_COST * (won + gone) + cut.cost,
        },
      };
    }
    gone += lines;
    dropped.unshift(omission(story, item, item.generated, lines));
    const before = items[last - 1];
    if (gone > most || !before || !mayBeCut(before)) return;
    yield {
      lines: gone,
      clean: true,
      galley: {
        ...galley,
        items: items.slice(0, last),
        omissions: [...galley.omissions, ...dropped],
        price: (galley.price ?? 0) + LINE_COST * gone,
      },
    };
  }
}

const mayBeCut = (item: GalleyItem): item is GalleyParagraph =>
  item.kind === 'paragraph' &&
  item.role === 'body' &&
  item.input !== undefined &&
  !item.solid &&
  !item.block.includes('.');

/** Lines that must stay of a paragraph. */
const leastLines = (items: readonly GalleyItem[], index: number): number => {
  const before = items[index - 1];
  const bound = before === undefined || (before.kind === 'paragraph' && before.keepWithNext > 0);
  return bound ? LEAST_LINES : 1;
};

interface Shortened {
  readonly item: GalleyParagraph;
  readonly cost: number;
}

/** A paragraph cut at the ends of its sentences and of its lines, `most` lines from its end at most. */
const shortened = (item: GalleyParagraph, most: number): readonly Shortened[] => {
  const { text, composed, generated } = item;
  const lines = composed.table.get(composed.natural)?.lines ?? [];
  const from = Math.max(lines[Math.max(0, lines.length - most - 1)]?.start ?? 0, generated + 1);
  const ends = new Set(lines.slice(0, -1).map((line) => line.end));
  const list: Shortened[] = [];
  for (let end = from; end < text.trimEnd().length; end += 1) {
    const kept = text.slice(0, end);
    const sentence = endsSentence(kept, text.slice(end));
    if (!sentence && !ends.has(end)) continue;
    const cost = sentence ? 0 : CLAUSE_END.test(kept) ? CLAUSE_COST : BROKEN_COST;
    const cut = cutAt(item, end);
    if (cut) list.push({ item: cut, cost });
  }
  return list;
};

/** Whether a sentence ends between two halves of a text: not inside its closing marks, nor in `3.5`. */
const endsSentence = (kept: string, next: string): boolean =>
  SENTENCE_END.test(kept)
    ? !/^[。！？…”’"')\]）》」』】]/u.test(next)
    : LATIN_END.test(kept) && /^\s/u.test(next);

const cutAt = (item: GalleyParagraph, end: number): GalleyParagraph | undefined => {
  if (!item.input) return undefined;
  const text = item.text.slice(0, end);
  const runs = clipped(item.runs, end);
  const input = { ...item.input, text, runs };
  return { ...item, text, runs, input, composed: composeParagraph(input) };
};

const clipped = (runs: readonly TextRun[], end: number): readonly TextRun[] =>
  runs.filter((run) => run.start < end).map((run) => (run.end > end ? { ...run, end } : run));

const omission = (story: string, item: GalleyParagraph, from: number, lines: number): Omission => ({
  story,
  block: item.block,
  why: 'trim',
  text: item.text.slice(from),
  lines,
});
