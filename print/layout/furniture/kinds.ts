/**
 * Every kind of furniture that can stand in an area of its own, a record a kind: the rows it takes, its letter,
 * how the solver sets it where nobody asked, and how it is drawn. What else a new kind
 * needs is in CONTRIBUTING.md, "A furniture kind".
 */
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { Format } from '../../../src/model/publication.ts';
import { gridRows } from '../../geometry/format-figures.ts';
import type { Box } from '../../geometry/grid.ts';
import type { Furniture, Rule } from '../../page-plan/page-plan.ts';
import type { FurnitureContext } from '../page-input.ts';
import { FRAME_PT, frameBox, frameRules } from '../set/frame.ts';
import { dateEar, nameplate } from './nameplate.ts';
import { refers, refersAir } from './refers.ts';
import { imprint } from './strips.ts';

/** Names of the kinds, as a designer writes them. */
export type FurnitureName = NonNullable<AreaSpec['furniture']>;

/** Rows of a piece: fewer cannot hold it, more would be a hole. */
export interface FurnitureRows {
  readonly least: number;
  readonly best: number;
  readonly most: number;
}

/** A piece as drawn, with the rules that it brings. */
export interface DrawnFurniture {
  readonly furniture: Furniture;
  readonly rules: readonly Rule[];
}

/** How the solver sets a piece by itself: narrower limits than a designer's, since nobody looked at it. */
export interface SolvedFurniture {
  readonly rows: FurnitureRows;
  /** Columns it may take. */
  readonly widths: readonly number[];
  /** The edge of the page that it wishes to touch. */
  readonly edge: 'top' | 'bottom';
  /** What it costs to set it at all, and each row away from the best height, thousandths. */
  readonly cost: number;
  readonly rowCost: number;
  /** Empty rows of a height, for a piece whose content does not stretch; none when absent. */
  readonly air?: (context: FurnitureContext, widthEm: number) => (rows: number) => number;
}

/** A kind of furniture. */
export interface FurnitureKind {
  /** Rows of 12.5 pt that a designer may give it, its separation row included; see `furnitureRows`. */
  readonly rows: FurnitureRows;
  /** Its letter on solved pages; the next free one when absent. */
  readonly letter?: string;
  /** Rows of 12.5 pt at the head of a front page that it takes before any story has a place; none when absent. */
  readonly reservedRows?: number;
  /** Absent for a piece that stands only where it was drawn or reserved. */
  readonly solved?: SolvedFurniture;
  /** Draws it in the box of its area, the separation row left out, with what its designer said of it. */
  readonly place: (context: FurnitureContext, box: Box, spec: AreaSpec) => DrawnFurniture;
}

/** Rows that a front page gives its nameplate and its ears. */
const FRONT_ROWS = 11;

const framed =
  (
    draw: (context: FurnitureContext, box: Box, spec: AreaSpec) => Furniture,
  ): FurnitureKind['place'] =>
  (context, box, spec) => {
    const furniture = draw(context, frameBox(box), spec);
    return { furniture, rules: frameRules(furniture.box, FRAME_PT) };
  };

/** Rows of a piece on a format's own grid. */
export const furnitureRows = (
  format: Format,
  { least, best, most }: FurnitureRows,
): FurnitureRows => ({
  least: gridRows(format, least),
  best: gridRows(format, best),
  most: gridRows(format, most),
});

/** The kinds by name. */
export const FURNITURE: Readonly<Record<FurnitureName, FurnitureKind>> = {
  nameplate: {
    rows: { least: 8, best: 12, most: 16 },
    letter: 'N',
    reservedRows: FRONT_ROWS,
    place: nameplate,
  },
  ears: {
    rows: { least: 11, best: 12, most: 16 },
    letter: 'E',
    reservedRows: FRONT_ROWS,
    place: framed(dateEar),
  },
  refers: {
    rows: { least: 11, best: 16, most: 45 },
    letter: 'R',
    solved: {
      rows: { least: 12, best: 16, most: 30 },
      widths: [1],
      edge: 'top',
      cost: 0,
      rowCost: 100,
      air: refersAir,
    },
    place: framed(refers),
  },
  ornament: {
    rows: { least: 3, best: 6, most: 30 },
    letter: 'O',
    solved: {
      rows: { least: 4, best: 6, most: 26 },
      widths: [1, 2],
      edge: 'bottom',
      cost: 3000,
      rowCost: 50,
    },
    place: (_, box) => ({
      furniture: { kind: 'ornament', box, frame: false, texts: [] },
      rules: [],
    }),
  },
  imprint: { rows: { least: 6, best: 12, most: 30 }, place: framed(imprint) },
};
