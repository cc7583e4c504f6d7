/**
 * What a browser says about printed sheets: every box and line as it really stands.
 *
 * Plain data, CSS pixels from the trim's top left corner of the page (96 an inch), text as the DOM
 * holds it. Written by `read-*`, judged by `print/verify`; nothing here is rounded.
 */

/** A rectangle in CSS pixels from the page's top left corner. */
export interface RectPx {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** One composed line of body text (`.ln`). */
export interface LineGeometry {
  readonly story: string;
  readonly part: number;
  readonly block: string;
  /** Line number in its paragraph (`data-l`). */
  readonly line: number;
  readonly leg: number;
  /** Grid row of the type area that the plan gives this line, 0-based. */
  readonly row: number;
  readonly text: string;
  readonly rect: RectPx;
  /** Client rectangles of the line: more than one means that the browser broke it. */
  readonly fragments: number;
  /** Runs of text that the browser lays out one by one; each is rounded up to 1/64 px. */
  readonly pieces: number;
  /** Baseline from the page's top edge. */
  readonly baseline: number;
  /** Width as set, cancelled letter spacing taken off, and as planned (`data-w`), em. */
  readonly widthEm: number;
  readonly plannedEm: number;
  /** Size the browser used, pixels. */
  readonly sizePx: number;
  /** Half an em when the line opens with a mark whose empty half may hang, else 0; pixels. */
  readonly hangPx: number;
}

/** One line of a text set at fixed places (`.sl`). */
export interface SetLineGeometry {
  readonly text: string;
  readonly rect: RectPx;
  readonly fragments: number;
  readonly vertical: boolean;
  readonly sizePx: number;
  /**
   * Blank inside the advance before the ink of the first character, and after that of the last, pixels along
   * the line: half an em and more beside a mark such as 【. Half an em at both ends of a vertical line.
   */
  readonly blankPx: { readonly before: number; readonly after: number };
}

/** A text set at fixed places (`.set`): headline, kicker, caption, cell, label. */
export interface SetGeometry {
  /** Absent for furniture. */
  readonly story?: string;
  readonly part: number;
  readonly kind: string;
  readonly generated: boolean;
  readonly text: string;
  readonly rect: RectPx;
  readonly lines: readonly SetLineGeometry[];
}

/** A text in document order, the unit of conservation. */
export interface TextUnit {
  /** Slug; empty for furniture. */
  readonly story: string;
  readonly part: number;
  /** `headline`, `kicker`, … of a set text; `para` of a body paragraph. */
  readonly kind: string;
  /** Index path into the article's blocks; empty for the deck. */
  readonly block: string;
  readonly text: string;
  /** Leading characters that are made by us; the whole text when it is generated. */
  readonly generated: number;
}

/** A picture as it stands. */
export interface PictureGeometry {
  readonly story: string;
  readonly src: string;
  readonly rect: RectPx;
  /** False when the browser could not show it. */
  readonly loaded: boolean;
}

/** One page. */
export interface PageGeometry {
  readonly number: number;
  /** Size of the page, pixels. */
  readonly width: number;
  readonly height: number;
  /** Corner of the sheet on the page. */
  readonly sheet: RectPx;
  readonly lines: readonly LineGeometry[];
  readonly sets: readonly SetGeometry[];
  readonly units: readonly TextUnit[];
  readonly pictures: readonly PictureGeometry[];
  /** Text of the running head in the page's margin; absent on a page that shows none. */
  readonly folio?: string;
}

/** Which renderer put the sheets on pages. */
export type Engine = 'paged' | 'native';
