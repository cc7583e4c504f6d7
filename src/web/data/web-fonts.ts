/**
 * The web edition's faces as its pages read them.
 */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FontUse } from '../../fonts/font-set.ts';

/** A file to be served under `name`. */
export interface FontFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Fonts of the site. */
export interface WebFonts {
  /** Families by use, for `font-family` stacks. */
  readonly families: Readonly<Record<FontUse, string>>;
  readonly issues: Readonly<Record<string, IssueFonts>>;
  readonly files: readonly FontFile[];
  /** Characters that their face lacks. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The fonts of one issue. */
export interface IssueFonts {
  /** `@font-face` rules of the index pages and of the articles. */
  readonly css: { readonly index: string; readonly article: string };
  /** Address of the headline face's file, worth fetching early. */
  readonly preload: readonly string[];
}
