/**
 * The body lines that a plan puts on a page, in reading order: what the DOM must hold, no more and no
 * less. Pure; nothing is measured.
 */
import type { Module, PagePlan, PlacedParagraph } from '../page-plan/page-plan.ts';

/** A line as planned. */
export interface PlannedLine {
  readonly module: Module;
  readonly paragraph: PlacedParagraph;
  /** Number in its paragraph. */
  readonly line: number;
  /** Characters, the space swallowed at its end included. */
  readonly text: string;
  readonly leg: number;
  /** Grid row from the type area's top. */
  readonly row: number;
  readonly widthEm: number;
  readonly indentEm: number;
}

const linesOf = (module: Module, paragraph: PlacedParagraph): readonly PlannedLine[] =>
  paragraph.pieces.flatMap((piece) =>
    paragraph.lines.slice(piece.from, piece.to).map((composed, index) => {
      const line = piece.from + index;
      const next = paragraph.lines[line + 1];
      return {
        module,
        paragraph,
        line,
        text: paragraph.text.slice(composed.start, next?.start ?? paragraph.text.length),
        leg: piece.leg,
        row: (module.legs[piece.leg]?.box.y ?? Number.NaN) + piece.row + index,
        widthEm: composed.widthEm,
        indentEm: composed.indentEm,
      };
    }),
  );

/** Every body line of a page. */
export const plannedLines = (plan: PagePlan): readonly PlannedLine[] =>
  plan.modules.flatMap((module) =>
    module.paragraphs.flatMap((paragraph) => linesOf(module, paragraph)),
  );
