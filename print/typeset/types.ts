/**
 * The composer's contract: a paragraph in, a table of ways to set it out.
 *
 * All lengths are em of the body size unless said otherwise, rounded to 1e-5; offsets are UTF-16
 * units into the paragraph's text (rules: CLREQ 3; Knuth and Plass 1981; docs/design/composer.md).
 *
 * How a line adds up: each character stands at its advance; `stretchEm` follows every atom of the
 * line but the last (an atom is one character, or one of `units`); `gaps` add to that. White space
 * between a line's `end` and the next line's `start` is swallowed: `gaps` bring it to nothing.
 */
import type { Face } from '../../src/fonts/face.ts';
import type { TextRun } from '../../src/model/block.ts';
import type { HouseStyle, LexiconEntry } from '../../src/model/publication.ts';
import type { Weights } from './weights.ts';

/** What a paragraph is in its story: decides its face, its indent, and which rules of the house hold for it. */
export type ParagraphRole = 'body' | 'kai' | 'subhead' | 'list' | 'verse' | 'names';

/** Finds the face of the character at an offset: body, Kai for `em`, bold for `strong`. */
export type FaceAt = (offset: number) => Face;

/** Everything one paragraph is composed from. */
export interface ComposeInput {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly faceAt: FaceAt;
  /** Measure of line k (0-based), em. */
  readonly measureEm: number | ((line: number) => number);
  /** First-line indent, em. */
  readonly indentEm: number;
  /** Indent of the other lines (lists), em; 0 when absent. */
  readonly hangEm?: number;
  readonly style: HouseStyle;
  readonly lexicon: readonly LexiconEntry[];
  readonly lang: string;
  /** Ranges set as one box of a given width: ruby, inline pictures. None when absent. */
  readonly boxes?: readonly InlineBox[];
  /** Absent: justified, but ragged for text without Han in a column too narrow for its words. */
  readonly align?: 'justified' | 'ragged';
  /** Prices of a line; the house's when absent. */
  readonly weights?: Weights;
}

/** A range of the text that is drawn as one box on the line; it never breaks. */
export interface InlineBox {
  readonly start: number;
  readonly end: number;
  readonly widthEm: number;
}

/**
 * A run of characters without spacing inside: `tight` Latin; `signs` leaders, and those before the first
 * letter of a word; `dash` ——; `digits` figures on the half-em grid (`hwid`); `zero` controls that take
 * no room; `box` an inline box.
 */
export interface LineUnit {
  readonly start: number;
  readonly end: number;
  readonly kind: 'tight' | 'signs' | 'dash' | 'digits' | 'zero' | 'box';
}

/** Blank around one character of a line that differs from its plain setting. */
export interface GapAdjust {
  /** Offset of the character the adjustment belongs to. */
  readonly offset: number;
  /** Added before the character, em (negative pulls it left). */
  readonly beforeEm: number;
  /** Added after the character, em (negative squeezes its blank). */
  readonly afterEm: number;
}

/** One line as composed. */
export interface ComposedLine {
  readonly start: number;
  readonly end: number;
  /** A hyphen is generated at the end. */
  readonly hyphen: boolean;
  /** Left indent of this line, em. */
  readonly indentEm: number;
  /** Even stretch added after every atom, em. */
  readonly stretchEm: number;
  /** Total squeezed out of marks and spaces, em. */
  readonly squeezeEm: number;
  /** Ascending by offset. A unit is named by its first character. */
  readonly gaps: readonly GapAdjust[];
  /** Ascending by offset; none when absent. */
  readonly units?: readonly LineUnit[];
  /** Measure of this line, indent included; a shorter line is padded to it. No padding when absent. */
  readonly measureEm?: number;
  /** Natural and set width without indent, em. `width` equals the measure on full lines. */
  readonly naturalEm: number;
  readonly widthEm: number;
  readonly last: boolean;
  /** No setting inside the limits existed; the line is looser than the house allows. */
  readonly emergency: boolean;
}

/** One way to set a paragraph in a number of lines. */
export interface Setting {
  readonly lines: readonly ComposedLine[];
  readonly demerits: number;
  readonly maxStretchEm: number;
  readonly emergency: boolean;
}

/** A paragraph's line table. */
export interface ComposedParagraph {
  /** The line count whose setting has the fewest demerits. */
  readonly natural: number;
  /** Line count to the best setting with that many lines; always holds `natural`. */
  readonly table: ReadonlyMap<number, Setting>;
}
