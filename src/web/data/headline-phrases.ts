/**
 * A headline as HTML can break it. In: a marked text with its names. Out: phrases, each a list of
 * pieces: the browser breaks between phrases first (where the author said, after a clause, at a gap),
 * then between pieces (words, marks), never inside a name. The same breaks serve print and cards
 * (law 3).
 */
import type { MarkedText } from '../../model/article.ts';
import { headlineBreaks } from '../../text/headline/breaks.ts';

/** What must stay whole, and the language. */
export interface PhraseContext {
  readonly lexicon: readonly string[];
  readonly keep: readonly string[];
  readonly lang: string;
}

/** A part of a headline that stays on one line where it can. */
export interface Phrase {
  /** Joined, they are the phrase. */
  readonly pieces: readonly string[];
}

/** Characters on the narrowest line that we plan for: a lead headline on a phone of 320 px. */
const narrowest = 9;
const phraseKinds: ReadonlySet<string> = new Set(['author', 'clause', 'gap']);

const cutAt = (text: string, offsets: readonly number[]): readonly string[] => {
  const bounds = [0, ...offsets, text.length];
  return bounds
    .slice(1)
    .map((end, index) => text.slice(bounds[index], end))
    .filter((part) => part !== '');
};

/** Phrases of pieces; joined, they are the headline's text. */
export const headlinePhrases = (marked: MarkedText, context: PhraseContext): readonly Phrase[] => {
  const breaks = headlineBreaks({
    text: marked,
    lexicon: context.lexicon,
    keep: context.keep,
    lang: context.lang,
    widthEm: narrowest,
    maxLines: 9,
    advance: (chunk) => [...chunk].length,
  }).filter(({ kind }) => kind !== 'inside-word');
  const strong = breaks.filter(({ kind }) => phraseKinds.has(kind)).map(({ offset }) => offset);
  const ends = [...new Set([...strong, ...marked.breaks])].sort((a, b) => a - b);
  const bounds = [0, ...ends, marked.text.length];
  return bounds.slice(1).map((end, index): Phrase => {
    const start = bounds[index] ?? 0;
    const text = marked.text.slice(start, end);
    const inner = breaks
      .map(({ offset }) => offset - start)
      .filter((offset) => offset > 0 && offset < text.length);
    return { pieces: cutAt(text, inner) };
  });
};

/** The headline in one line: for titles and link names. A mark where it may break is no space. */
export const plainHeadline = (phrases: readonly Phrase[]): string =>
  phrases.map(({ pieces }) => pieces.join('')).join('');
