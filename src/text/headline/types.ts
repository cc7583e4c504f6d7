/**
 * What the headline planner takes and gives; plain data shared by print, web and cards, so that all
 * three break a headline at the same places. All widths are em of the headline's own size.
 */
import type { MarkedText } from '../../model/article.ts';

/** Cuts a text into words: each with its UTF-16 offset, in order, without holes. */
export type WordSegmenter = (
  text: string,
  lang: string,
) => Iterable<{ readonly segment: string; readonly index: number }>;

/** One headline and the measure it has to stand in. */
export interface HeadlineInput {
  /** The headline with the places where its author said it may break well. */
  readonly text: MarkedText;
  /** The paper's names and set phrases, never broken. */
  readonly lexicon: readonly string[];
  /** The article's own `keep` list, never broken. */
  readonly keep: readonly string[];
  /** Measure divided by type size. */
  readonly widthEm: number;
  /** Most lines allowed, at least 1. */
  readonly maxLines: number;
  /** Advance of a chunk, em, marks half-width; see `headlineAdvance`. Chunks are never Latin halves. */
  readonly advance: (chunk: string) => number;
  /**
   * Breaks agreed on before (UTF-16 offsets, rising): they alone are used, whatever words the planner
   * would see today. Ignored when they do not fit the text or the measure. None when absent.
   */
  readonly locked?: readonly number[];
  /** Words of a text in a language; the dictionary's when absent. Tests give another. */
  readonly segment?: WordSegmenter;
  /** BCP 47 language of the text. */
  readonly lang: string;
}

/**
 * Why a break is where it is, best first. `inside-name` opens a name, quotation or title that is wider
 * than the measure; `inside-word` splits a word. Those two are last resorts and are flagged.
 */
export type BreakKind =
  | 'author'
  | 'gap'
  | 'clause'
  | 'mark'
  | 'word'
  | 'inside-word'
  | 'inside-name';

/** A place where a line may end: offset of the next line's first unit. */
export interface HeadlineBreak {
  /** UTF-16 offset into the text. */
  readonly offset: number;
  readonly kind: BreakKind;
  readonly cost: number;
}

/** One line as offsets; the spans of a plan cover the text without holes. */
export interface HeadlineSpan {
  readonly start: number;
  readonly end: number;
}

/** One way to set a headline. */
export interface HeadlinePlan {
  /** Lines as seen: spaces at a break are dropped. */
  readonly lines: readonly string[];
  /** Lines as offsets, dropped spaces included at a line's end, so that joined slices are the text. */
  readonly spans: readonly HeadlineSpan[];
  /** Width of each line as seen. */
  readonly widthsEm: readonly number[];
  /** Widest line over the measure, 0 to 1. */
  readonly fill: number;
  readonly breaks: readonly HeadlineBreak[];
  /** Sum of the parts; less is better. */
  readonly cost: number;
  readonly parts: { readonly breaks: number; readonly balance: number; readonly lines: number };
  /** Whether a word or a name had to be split. */
  readonly flagged: boolean;
}
