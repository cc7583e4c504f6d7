/**
 * The primitives of a drawn page: text run, rule, fill, image, link.
 *
 * Lengths are points, branded; a name ending in `Em` counts in em of the body. Places count from the corner
 * of the drawing, those inside a framed group (`groups.ts`) from the frame's; `primitivesOf` gives all of
 * them from the drawing's corner. Offsets are UTF-16 units into `text`.
 */
import type { FontUse } from '../../src/fonts/font-set.ts';
import type { TextRun } from '../../src/model/block.ts';
import type { Pt } from '../../src/units/units.ts';
import type { Box, RectPt } from '../geometry/grid.ts';
import type { PlacedPicture, Rule, SetText } from '../page-plan/page-plan.ts';
import type { ComposedLine, ParagraphRole } from '../typeset/types.ts';
import type { LinePiece } from './line-pieces.ts';

/** Inks by what they are for: black, the house colour, the paper left bare, a grey of type, a light ground. */
export type Tone = 'ink' | 'house' | 'paper' | 'grey' | 'tint';

/** Whose a primitive is. */
export interface Owner {
  /** Slug of the article; empty for what belongs to the page. */
  readonly story: string;
  /** Number of the article's part on this page; 0 where there is one. */
  readonly part: number;
  /** Index path of the article's block; empty in heads and in what belongs to the page. */
  readonly block: string;
}

/** What belongs to the page and to no article. */
export const PAGES_OWN: Owner = { story: '', part: 0, block: '' };

interface Run {
  readonly kind: 'run';
  readonly owner: Owner;
  /** The whole text it is a line of. */
  readonly text: string;
  /** What the line shows of it: `[start, end)`, equal to `shown`. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** Leading characters of the whole text that we made and no author wrote. */
  readonly generated: number;
  /** Number of the line in its text, from 0. */
  readonly line: number;
  /** Base face; runs inside a composed line may have another (`useAt`). */
  readonly use: FontUse;
  readonly size: Pt;
  readonly tone: Tone;
  /** The room it was given. A horizontal line stands in the middle of its height. */
  readonly box: RectPt;
}

/** A line of a paragraph, as composed: its spacing is written out, nothing is left to decide. */
export interface ComposedRun extends Run {
  readonly set: 'composed';
  readonly role: ParagraphRole;
  /** Where the next line starts: white space between `end` and here is swallowed, and still belongs to the text. */
  readonly until: number;
  /** Leg of the module, and row of the page's grid from the top of the type area. */
  readonly leg: number;
  readonly row: number;
  /** Left edge of its first character from the left edge of its box. */
  readonly indent: Pt;
  /** Measured from that edge to the end of its last character, a generated hyphen included. */
  readonly width: Pt;
  /** Inline runs of the whole text. */
  readonly runs: readonly TextRun[];
  /** Stretch, squeeze and gaps as measured. */
  readonly composed: ComposedLine;
  /** The same as stretches of one spacing each, ascending, from `start` to `until` without a hole. */
  readonly pieces: readonly LinePiece[];
}

/** A line of display type; `displayPieces` cuts it by its face. */
export interface DisplayRun extends Run {
  readonly set: 'display';
  readonly role: SetText['part'] | 'folio' | 'numeral';
  /** Where it stands in its box; at the left with the box's width unless its face alone says how wide it is. */
  readonly align: 'left' | 'center' | 'right';
  /** Horizontal scale (长体、扁体); 1 is natural. The box has the width as scaled. */
  readonly scaleX: number;
  /** Tracking after each character, em of its size. */
  readonly trackEm: number;
  /** Top to bottom. */
  readonly vertical: boolean;
  /** Width of its marks: half an em in heads, running in captions and cells. */
  readonly marks: 'half' | 'running';
}

/** One line of type. */
export type DrawnRun = ComposedRun | DisplayRun;

/** A straight line. */
export interface DrawnRule {
  readonly kind: 'rule';
  readonly role: Rule['role'] | 'table' | 'ornament';
  readonly x1: Pt;
  readonly y1: Pt;
  readonly x2: Pt;
  readonly y2: Pt;
  readonly weight: Pt;
  readonly tone: Tone;
  /** Square ends reach half a weight beyond their points, so that corners and T-joints close. */
  readonly cap: 'square' | 'butt';
}

/** A ground under type, or a code drawn as one shape. */
export interface DrawnFill {
  readonly kind: 'fill';
  readonly role: 'ground' | 'panel' | 'code';
  readonly owner: Owner;
  readonly box: RectPt;
  readonly tone: Tone;
  /** SVG path data in a square of `size` units over the box; the whole box when absent. */
  readonly shape?: { readonly path: string; readonly size: number };
}

/** A picture. */
export interface DrawnImage {
  readonly kind: 'image';
  readonly owner: Owner;
  readonly box: RectPt;
  /** Path from the folder. */
  readonly src: string;
  readonly alt: string;
  /** The part of the picture that fills the box, shares of its width and height. */
  readonly view: Box;
  /** Pixels an inch at this size; Infinity for drawings. */
  readonly ppi: number;
  /** Weight of the line drawn just inside its edges; 0 for none. */
  readonly keyline: Pt;
  /** The picture as planned: what its prepared file is found by. */
  readonly placed: PlacedPicture;
}

/** A place that leads somewhere: the run before it. Links inside paragraphs are `runs` of theirs. */
export interface DrawnLink {
  readonly kind: 'link';
  readonly owner: Owner;
  readonly box: RectPt;
  /** Id in the document: `story-<slug>`. */
  readonly target: string;
}

/** Whatever is drawn. */
export type Primitive = DrawnRun | DrawnRule | DrawnFill | DrawnImage | DrawnLink;
