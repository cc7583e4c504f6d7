/** Paragraphs as runs: a line of the plan, the leg and the row it stands on, its spacing written out. */
import { em, emToPt, pt } from '../../src/units/units.ts';
import type { LegPiece, Module, PlacedParagraph } from '../page-plan/page-plan.ts';
import type { Ruler } from './grid-place.ts';
import type { ParagraphGroup } from './groups.ts';
import { linePieces } from './line-pieces.ts';
import { paragraphUse } from './paragraph-use.ts';
import type { ComposedRun, Owner } from './primitives.ts';

/** A paragraph of a module. */
export const drawParagraph = (
  module: Module,
  paragraph: PlacedParagraph,
  ruler: Ruler,
): ParagraphGroup => {
  const owner = { story: module.story, part: module.part, block: paragraph.block };
  return {
    kind: 'paragraph',
    owner,
    role: paragraph.role,
    generated: paragraph.generated,
    items: paragraph.pieces.map((piece) => ({
      kind: 'piece',
      leg: piece.leg,
      items: runsOf(module, paragraph, piece, owner, ruler),
    })),
  };
};

const runsOf = (
  module: Module,
  paragraph: PlacedParagraph,
  piece: LegPiece,
  owner: Owner,
  ruler: Ruler,
): readonly ComposedRun[] => {
  const leg = module.legs[piece.leg];
  if (!leg) return [];
  const body = pt(ruler.format.bodyPt);
  const { text, runs } = paragraph;
  return paragraph.lines.slice(piece.from, piece.to).map((line, index): ComposedRun => {
    const number = piece.from + index;
    const row = leg.box.y + piece.row + index;
    const until = paragraph.lines[number + 1]?.start ?? Math.max(line.end, text.length);
    return {
      kind: 'run',
      set: 'composed',
      owner,
      role: paragraph.role,
      text,
      start: line.start,
      end: line.end,
      until,
      shown: text.slice(line.start, line.end),
      generated: paragraph.generated,
      line: number,
      leg: piece.leg,
      row,
      use: paragraphUse(paragraph.role),
      size: body,
      tone: 'ink',
      box: ruler.rect({ x: leg.box.x, y: row, w: paragraph.measureEm, h: 1 }),
      indent: emToPt(em(line.indentEm), body),
      width: emToPt(em(line.widthEm), body),
      runs,
      composed: line,
      pieces: linePieces(text, runs, line, until),
    };
  });
};
