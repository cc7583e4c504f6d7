/**
 * A face as metrics: what text, typeset and cards may ask of a font file, and nothing else.
 * Advances come from the file (cmap and hmtx; HarfBuzz for Latin and digit chunks), never from a
 * browser (law 2).
 */

import type { Shaping } from './features.ts';

/** How a chunk is shaped. */
export interface ShapeOptions {
  /** Its features; a `word` when absent. */
  readonly as?: Shaping;
  /** ISO 15924 code of the script that it is shaped as; `Hani` when absent. */
  readonly script?: string;
  /** Vertical forms and advances. */
  readonly vertical?: boolean;
}

/** Where the ink of a full-width mark sits in its em: decides which half may be squeezed. */
export type InkSide = 'left' | 'right' | 'centre' | 'full';

/** One static face. All lengths are em. */
export interface Face {
  /** `<family>-<weight>`, used as the CSS family of the subset. */
  readonly id: string;
  /** Hash of the font file; plans are valid for one file only. */
  readonly sha256: string;
  readonly weight: number;
  readonly ascent: number;
  readonly descent: number;
  /** Whether the cmap holds the code point. */
  has(codePoint: number): boolean;
  /**
   * Advance of one character standing alone in Han text (`locl` applied: `—` is 1 em); NaN when the
   * face lacks it.
   */
  advance(codePoint: number): number;
  /** Advances of a shaped chunk by UTF-16 offset (0 inside a cluster); script Hani, language set. */
  shape(text: string, options?: ShapeOptions): Float64Array;
  /** Measured from the outline, not assumed. */
  inkSide(codePoint: number): InkSide;
  /** Ink box of a character in em: x from the origin, y up from the baseline. Undefined when blank. */
  inkBox(
    codePoint: number,
  ):
    | { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
    | undefined;
  /** Whether vertical setting puts another glyph (`vert`) for the character. */
  hasVerticalForm(codePoint: number): boolean;
  /**
   * Where the ink of a character set upright in a vertical line begins and ends, em down from the top of
   * its cell, in its vertical form. Undefined when blank, or when the face has no vertical metrics.
   */
  verticalInk(codePoint: number): { readonly top: number; readonly bottom: number } | undefined;
}
