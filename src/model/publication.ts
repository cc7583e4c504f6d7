/** The publication: every editorial, print and card setting that issues share (`newspaper.yaml`). */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';
import type { Issue } from './issue.ts';

/** The jobs a face does on the page. */
export type FontRole = 'body' | 'song' | 'hei' | 'kai' | 'fangsong' | 'nameplate';

/** A sheet as data: everything the grid is made of. */
export interface Format {
  readonly name: string;
  /** Trim size in mm. */
  readonly width: number;
  readonly height: number;
  /** Body size and baseline pitch in points. */
  readonly bodyPt: number;
  readonly pitchPt: number;
  readonly columns: number;
  readonly measureEm: number;
  readonly gutterEm: number;
  /** Lines of the type area, folio included. */
  readonly rows: number;
  /** Lines the 报眉 takes on inside pages. */
  readonly folioRows: number;
}

/** How far headlines may be drawn from their natural width. */
export interface HeadlineStyle {
  /** Narrowest and widest horizontal scale (长体、扁体), 1 natural. */
  readonly widthScale: readonly [number, number];
  /** Tightest and loosest tracking, em of the headline's size. */
  readonly trackEm: readonly [number, number];
}

/** What the house decides about text and decks; defaults in `defaults.ts`. */
export interface HouseStyle {
  /** 本报讯 lead-in: word, and whether two-character names are opened to three. */
  readonly leadIn: string;
  readonly openNames: boolean;
  readonly indentEm: number;
  readonly lineRules: 'basic' | 'gb' | 'strict';
  readonly unitGlue: 'off' | 'soft' | 'hard';
  /** Most a mark's blank may lose, em. */
  readonly shrink: { readonly bracket: number; readonly comma: number; readonly stop: number };
  /** Natural blank between Han and Latin letters, and Han and digits, em. */
  readonly autospace: { readonly latin: number; readonly digit: number };
  /** Blank a line-end mark keeps, em; 0 is optically flush. */
  readonly endBlankEm: number;
  /** Digits on the half-em grid (`hwid`). */
  readonly halfWidthDigits: boolean;
  readonly headline: HeadlineStyle;
}

/** A name or phrase that is never broken in headlines; `solid` also in body text. */
export interface LexiconEntry {
  readonly text: string;
  readonly solid: boolean;
}

/** `newspaper.yaml`, validated and completed with defaults. */
export interface Publication {
  readonly source: SourcePlace;
  readonly name: string;
  readonly nameplate: { readonly text: string; readonly svg?: string };
  readonly slogan?: string;
  readonly lang: string;
  readonly timezone: string;
  /** Absolute URL of the web edition, no trailing slash. */
  readonly site?: string;
  readonly publisher?: string;
  readonly cn?: string;
  readonly postalCode?: string;
  readonly contact: Readonly<Record<string, string>>;
  readonly footer: readonly string[];
  readonly sections: Readonly<Record<string, { readonly color?: string }>>;
  readonly format: Format;
  /** House colour, `#rrggbb`. */
  readonly color: string;
  /** Role to a package face's name or a file path relative to the issues folder. */
  /** Face of each role; `rare` draws what those lack, the packaged Kai unless the paper names one. */
  readonly fonts: Readonly<Record<FontRole, string>> & { readonly rare?: string };
  readonly lexicon: readonly LexiconEntry[];
  readonly houseStyle: HouseStyle;
  readonly cards: { readonly presets: readonly string[] };
}

/** The folder of issues, read. */
export interface Newspaper {
  readonly publication: Publication;
  /** Oldest first. */
  readonly issues: readonly Issue[];
}
