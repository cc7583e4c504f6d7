/**
 * What the headline planner takes and gives; plain data shared by print, web and cards, so that all
 * three break a headline at the same places. All widths are em of the headline's own size.
 */
import type { MarkedText } from '../../model/article.ts';

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
