/**
 * The body of an article as plain data: what print, cards and feeds read (the web compiles the same
 * MDX through `@astrojs/mdx`). Made by `src/mdx`; read by `print/typeset`, `src/cards`, feeds.
 *
 * Offsets are UTF-16 units into the block's own `text`. Every block keeps the line and column it
 * stands at, so that a fault on paper can name the place in the file (law 4).
 */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';

/** Which edition shows a block: both, or one only (`<Web>`, `<Print>`). */
export type Edition = 'both' | 'print' | 'web';

/** What an inline run does to its characters. `em` is set in Kai, `strong` in the bold of the face. */
export type RunStyle = 'strong' | 'em' | 'link' | 'code' | 'sup' | 'sub';

/** An inline run over `[start, end)` of a text. Runs nest but never cross. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly style: RunStyle;
  /** Target of a link. Absent for other styles. */
  readonly href?: string;
}

/** A text with its inline runs; no line breaks, no leading or trailing white space. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

interface BlockBase {
  readonly at: SourcePlace;
  readonly edition: Edition;
}

/** A paragraph. `voice` is `kai` for a quoted passage (`>`), set in Kai. */
export interface Paragraph extends BlockBase, RichText {
  readonly kind: 'paragraph';
  readonly voice: 'body' | 'kai';
}
/** 小标题. */
export interface Subhead extends BlockBase, RichText {
  readonly kind: 'subhead';
}
/** What stands before an item that its author gave no number: ours, not the author's text. */
export const BULLET = '•';
/** One item of a list; `marker` is `BULLET`, or the number as typed (`1)`, `12.`): the author's text. */
export interface ListItem extends BlockBase, RichText {
  readonly kind: 'list-item';
  readonly marker: string;
}
/** A picture. `crop` is the share of the area the author lets us cut (0.15 unless said). */
export interface Figure extends BlockBase {
  readonly kind: 'figure';
  /** Path relative to the issue folder, checked to stay inside it; `/` separated. */
  readonly src: string;
  readonly alt: string;
  readonly caption?: RichText;
  readonly credit?: string;
  /** Centre of interest, shares of width and height from the top left; default [0.5, 0.5]. */
  readonly focus: readonly [number, number];
  readonly crop: number;
  /** A drawing (SVG) keeps its proportions: it is never cropped. */
  readonly drawing: boolean;
}
/** 提要 set inside the story. */
export interface Summary extends BlockBase {
  readonly kind: 'summary';
  readonly paragraphs: readonly RichText[];
}
/** A pull quote: text shown twice on purpose, checked apart by conservation. */
export interface PullQuote extends BlockBase, RichText {
  readonly kind: 'pull-quote';
  readonly by?: string;
}
/** A boxed part of a story with a title of its own. */
export interface BoxBlock extends BlockBase {
  readonly kind: 'box';
  readonly title?: string;
  readonly blocks: readonly Block[];
}
/** A table; the first row is the head. */
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly caption?: RichText;
  readonly align: readonly ('left' | 'center' | 'right')[];
  readonly head: readonly RichText[];
  readonly rows: readonly (readonly RichText[])[];
}
/**
 * A list of names, set in even columns; two-character names are opened by the house style. An entry with
 * spaces between Han names (`少年组：陈某 李某`) is a group: rows of its own, broken between names only.
 */
export interface NameList extends BlockBase {
  readonly kind: 'name-list';
  readonly names: readonly string[];
}
/** Verse: stanzas of lines that the author broke. */
export interface Verse extends BlockBase {
  readonly kind: 'verse';
  readonly stanzas: readonly (readonly RichText[])[];
}
/** A break between two parts of a text, `---` in the source: a blank line in print, a rule on the web. */
export interface PartBreak extends BlockBase {
  readonly kind: 'break';
}
/** A QR code. */
export interface QrCode extends BlockBase {
  readonly kind: 'qr';
  readonly href: string;
  readonly label?: string;
}

/** Any block of a body. */
export type Block =
  | Paragraph
  | Subhead
  | ListItem
  | Figure
  | Summary
  | PullQuote
  | BoxBlock
  | TableBlock
  | NameList
  | Verse
  | PartBreak
  | QrCode;
