/**
 * The page plan: what layout decides and everything after it obeys (law 2).
 *
 * Plain data on the grid of `geometry/grid.ts` (em across, rows down, from the type area's corner).
 * `sheets` draws it, `layout-json` publishes it in millimetres, `verify` holds paper and DOM to it.
 */

import type { TextRun } from '../../src/model/block.ts';
import type { HeadForm } from '../../src/model/head-form.ts';
import type { FontRole, Format } from '../../src/model/publication.ts';
import type { Box } from '../geometry/grid.ts';
import type { Omission } from '../typeset/galley-types.ts';
import type { ComposedLine, ParagraphRole } from '../typeset/types.ts';

/** A piece of type on one line at a fixed place inside its box (headlines, cells, captions). */
export interface SetLine {
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** Left edge and top from the box's corner, points; the line is `heightPt` high. */
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly sizePt: number;
  readonly role: FontRole;
  /** Horizontal scale (长体、扁体); 1 when absent. `widthPt` is the width as scaled. */
  readonly scaleX?: number;
  /** Tracking between characters, em of the size; 0 when absent. */
  readonly trackEm?: number;
  /** Top to bottom instead of left to right. */
  readonly vertical: boolean;
  /** Tone of the type: `ink` unless it stands on colour. */
  readonly tone: 'ink' | 'house' | 'paper' | 'grey';
}

/** A text that is set in lines of its own: one HTML element, one tag in the PDF. */
export interface SetText {
  readonly part:
    | 'kicker'
    | 'headline'
    | 'deck'
    | 'byline'
    | 'summary'
    | 'caption'
    | 'label'
    | 'cell'
    | 'verse';
  /** The whole text as the author wrote it; the lines join to it (white space at breaks apart). */
  readonly text: string;
  /** Made by us from other fields: checked apart by conservation. */
  readonly generated: boolean;
  readonly box: Box;
  /** Measure that its breaks were chosen for, em of the body; absent where nothing was to be chosen. */
  readonly measureEm?: number;
  readonly lines: readonly SetLine[];
}

/** 栏 of one article: a run of rows of one measure, text flows through legs in order. */
export interface Leg {
  readonly box: Box;
}

/** Lines `[from, to)` of a paragraph, standing from `row` of a leg on (rows from the leg's top). */
export interface LegPiece {
  readonly leg: number;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** A paragraph as placed: one `<p>`, one piece for every leg it stands in. */
export interface PlacedParagraph {
  /** Index path into the article's blocks, e.g. `3` or `5.0`; permanent within an article. */
  readonly block: string;
  readonly role: ParagraphRole;
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** Leading characters made by us (本报讯 lead-in, list marker): checked apart by conservation. */
  readonly generated: number;
  readonly measureEm: number;
  readonly lines: readonly ComposedLine[];
  readonly pieces: readonly LegPiece[];
}

/** A picture as placed. */
export interface PlacedPicture {
  readonly block: string;
  readonly src: string;
  readonly alt: string;
  readonly box: Box;
  /** The part of the picture that is shown, shares of its width and height. */
  readonly view: Box;
  /** Pixels an inch at the printed size; Infinity for drawings. */
  readonly ppi: number;
  readonly caption?: SetText;
}

/** Cells of a table, names, verse: lines at fixed places, one HTML element a row or stanza. */
export interface PlacedCells {
  readonly block: string;
  readonly kind: 'table' | 'names' | 'verse' | 'qr';
  readonly box: Box;
  readonly rows: readonly (readonly SetText[])[];
  /** Horizontal rules inside, rows from the box's top. */
  readonly rules: readonly number[];
  /** A drawing inside (QR), as SVG path data over a box. */
  readonly drawing?: { readonly box: Box; readonly path: string; readonly size: number };
}

/** A plain ground under a head. */
export interface Panel {
  readonly box: Box;
  readonly fill: 'house' | 'paper';
}

/** 稿件区: one article's part on this page. */
export interface Module {
  readonly story: string;
  readonly area: string;
  readonly part: number;
  readonly box: Box;
  /** Columns and rows of the page grid it covers. */
  readonly grid: {
    readonly col: number;
    readonly row: number;
    readonly cols: number;
    readonly rows: number;
  };
  readonly frame: 'none' | 'box' | 'tint';
  readonly headForm: HeadForm;
  readonly headPt: number;
  /** Grounds under the deck, drawn over the pictures. */
  readonly panels: readonly Panel[];
  readonly deck: readonly SetText[];
  readonly legs: readonly Leg[];
  readonly paragraphs: readonly PlacedParagraph[];
  readonly pictures: readonly PlacedPicture[];
  readonly cells: readonly PlacedCells[];
  readonly ornament?: Box;
  /** Blank lines left at the foot of the last leg. */
  readonly white: number;
  /** What layout left out to make it fit, as its author allowed; nothing when absent. */
  readonly leftOut?: readonly Omission[];
}

/** Furniture: what belongs to the page and to no article. */
export interface Furniture {
  readonly kind:
    | 'nameplate'
    | 'ear'
    | 'refers'
    | 'banner'
    | 'label'
    | 'folio'
    | 'imprint'
    | 'ornament';
  readonly box: Box;
  readonly fill?: 'house' | 'tint';
  readonly frame: boolean;
  readonly texts: readonly SetText[];
  /** Internal link targets of its texts by index (a refer leads to its article). */
  readonly links?: Readonly<Record<number, string>>;
}

/** A rule, drawn as SVG: grid coordinates of its two ends. */
export interface Rule {
  readonly role: 'column' | 'module' | 'frame' | 'page' | 'deck';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly weightPt: number;
}

/** What the report says of a page. */
export interface PageReport {
  readonly status: 'template' | 'locked' | 'proven' | 'gap' | 'budget' | 'overset' | 'infeasible';
  readonly gap: number | null;
  /** Of a locked page: what was known of it when it was agreed; absent where the lock does not say. */
  readonly agreed?: { readonly status: 'proven' | 'gap' | 'budget'; readonly gap: number | null };
  /** The slicing tree of a solved page, stories by slug: `(a/(b|c))`. */
  readonly cuts?: string;
  readonly whiteLines: number;
  readonly bodyLines: number;
  readonly copyfitLines: number;
  readonly taboos: readonly {
    readonly id: string;
    readonly cost: number;
    readonly where: string;
    /** Slugs of the stories it lies between, the left or upper one first where they share an edge. */
    readonly stories?: readonly string[];
    /** Column and row of the type area where a reader sees it, 0-based. */
    readonly col?: number;
    readonly row?: number;
  }[];
}

/** What is known of a page before its modules stand: how it was found and what it costs. */
export type PageFinding = Pick<
  PageReport,
  'status' | 'gap' | 'agreed' | 'cuts' | 'copyfitLines' | 'taboos'
>;

/** One page, whole. */
export interface PagePlan {
  readonly issue: string;
  readonly number: number;
  readonly name: string;
  readonly front: boolean;
  readonly format: Format;
  /** Areas as letters on the grid, one string a band, with its rows: `AAAAA×29 / BBBCC×17`. */
  readonly tree: string;
  readonly folio: Readonly<Record<'date' | 'name' | 'editors' | 'contact', string>>;
  readonly furniture: readonly Furniture[];
  readonly modules: readonly Module[];
  readonly rules: readonly Rule[];
  readonly report: PageReport;
}
