/**
 * A headline as HTML can break it. In: a marked text with its names. Out: phrases, each a list of
 * pieces: the browser breaks between phrases first (where the author said), then between pieces (words,
 * marks), never inside a name. The same breaks serve print and cards (DESIGN law 3).
 */
import type { MarkedText } from '../../model/article.ts';
import { headlineBreaks } from '../../text/headline/breaks.ts';

/** What must stay whole, and the language. */
export interface PhraseContext {
  readonly lexicon: readonly string[];
  readonly keep: readonly string[];
  readonly lang: string;
}

/** Characters on the narrowest line that we plan for: a lead headline on a phone of 320 px. */
const narrowest = 9;

const cutAt = (text: string, offsets: readonly number[]): readonly string[] => {
  const bounds = [0, ...offsets, text.length];
  return bounds
    .slice(1)
    .map((end, index) => text.slice(bounds[index], end))
    .filter((part) => part !== '');
};

/** Phrases of pieces; joined, they are the headline's text. */
export const headlinePhrases = (
  marked: MarkedText,
  context: PhraseContext,
): readonly (readonly string[])[] => {
  const breaks = headlineBreaks({
    text: marked,
    lexicon: context.lexicon,
    keep: context.keep,
    lang: context.lang,
    widthEm: narrowest,
    maxLines: 9,
    advance: (chunk) => [...chunk].length,
  }).filter(({ kind }) => kind !== 'inside-word');
  const phrases = cutAt(marked.text, marked.breaks);
  let start = 0;
  return phrases.map((phrase) => {
    const from = start;
    start += phrase.length;
    const inner = breaks
      .map(({ offset }) => offset - from)
      .filter((offset) => offset > 0 && offset < phrase.length);
    return cutAt(phrase, inner);
  });
};
