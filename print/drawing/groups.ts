/**
 * A drawn page: primitives in the order in which they are painted and read, grouped by what they are.
 *
 *     page      = folio? furniture* module* rules
 *     furniture = fill? ornament? text*
 *     module    = fill* text* figure* paragraph* cells* ornament?   (a head over its picture after the figures)
 *     paragraph = piece*        piece = run*       one piece for every leg that it stands in
 *     text      = (run link?)*                     a text set in lines of its own
 *     figure    = image text?   cells = rules? fill? row*   row = text*
 *
 * The groups are what a format with structure needs (elements of HTML and SVG, structure elements of a
 * tagged PDF, ISO 32000 14.7); one without takes the flat list (`primitivesOf`). A group with a `frame` is a
 * coordinate system: places inside count from the frame's corner. `box` is a group's place and changes no
 * coordinates. A group may be empty: a paragraph without room is still there, with no pieces.
 */
import type { RectPt } from '../geometry/grid.ts';
import type {
  Furniture,
  PagePlan,
  PlacedCells,
  PlacedParagraph,
  SetText,
} from '../page-plan/page-plan.ts';
import type {
  ComposedRun,
  DisplayRun,
  DrawnFill,
  DrawnImage,
  DrawnLink,
  DrawnRule,
  Owner,
} from './primitives.ts';

/** Rules that are drawn together: a table's in a frame, or the page's. */
export interface RulesGroup {
  readonly kind: 'rules';
  readonly frame?: RectPt;
  readonly items: readonly DrawnRule[];
}

/** 题花: lines that fill a hole. */
export interface OrnamentGroup {
  readonly kind: 'ornament';
  readonly frame: RectPt;
  readonly items: readonly DrawnRule[];
}

/** A text in lines of its own: a headline, a caption, a cell. */
export interface TextGroup {
  readonly kind: 'text';
  readonly owner: Owner;
  readonly part: SetText['part'];
  /** As written; its runs join to it, white space at line ends apart. */
  readonly text: string;
  readonly generated: boolean;
  /** Where all its lines lead; absent when it is no link. */
  readonly target?: string;
  readonly frame: RectPt;
  readonly items: readonly (DisplayRun | DrawnLink)[];
}

/** The lines of a paragraph that stand in one leg. */
export interface PieceGroup {
  readonly kind: 'piece';
  readonly leg: number;
  readonly items: readonly ComposedRun[];
}

/** A paragraph. */
export interface ParagraphGroup {
  readonly kind: 'paragraph';
  readonly owner: Owner;
  readonly role: PlacedParagraph['role'];
  /** Leading characters that we made. */
  readonly generated: number;
  readonly items: readonly PieceGroup[];
}

/** A picture and its caption. */
export interface FigureGroup {
  readonly kind: 'figure';
  readonly owner: Owner;
  readonly items: readonly (DrawnImage | TextGroup)[];
}

/** A row of a table. */
export interface RowGroup {
  readonly kind: 'row';
  readonly items: readonly TextGroup[];
}

/** A table, or a code with its label. */
export interface CellsGroup {
  readonly kind: 'cells';
  readonly owner: Owner;
  readonly holds: PlacedCells['kind'];
  readonly box: RectPt;
  readonly items: readonly (RulesGroup | DrawnFill | RowGroup)[];
}

/** An article's part on the page. */
export interface ModuleGroup {
  readonly kind: 'module';
  readonly owner: Owner;
  /** Letter of its area in the page's template. */
  readonly area: string;
  readonly box: RectPt;
  /** Boxes of its legs, in the order in which text runs through them. */
  readonly legs: readonly RectPt[];
  readonly items: readonly (
    | DrawnFill
    | TextGroup
    | FigureGroup
    | ParagraphGroup
    | CellsGroup
    | OrnamentGroup
  )[];
}

/** What belongs to the page and to no article. */
export interface FurnitureGroup {
  readonly kind: 'furniture';
  readonly is: Furniture['kind'];
  readonly box: RectPt;
  readonly items: readonly (DrawnFill | OrnamentGroup | TextGroup)[];
}

/** 报眉 of an inside page, the rule under it included. */
export interface FolioGroup {
  readonly kind: 'folio';
  readonly frame: RectPt;
  readonly items: readonly (DisplayRun | DrawnRule)[];
}

/** Any group. */
export type Group =
  | FolioGroup
  | FurnitureGroup
  | ModuleGroup
  | TextGroup
  | ParagraphGroup
  | PieceGroup
  | FigureGroup
  | CellsGroup
  | RowGroup
  | OrnamentGroup
  | RulesGroup;

/** A page as drawn. */
export interface PageDrawing
  extends Pick<PagePlan, 'issue' | 'number' | 'name' | 'front' | 'format'> {
  readonly items: readonly (FolioGroup | FurnitureGroup | ModuleGroup | RulesGroup)[];
}
