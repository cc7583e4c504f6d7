/**
 * A chosen variant on the page: grid boxes for its deck, legs, lines and inserts.
 *
 * In: the story, its variant, the column and row its area starts at. Out: a `Module`.
 */
import type { Format } from '../../../src/model/publication.ts';
import type { AreaShape } from '../../geometry/area-shape.ts';
import { type Box, columnX, spanEm } from '../../geometry/grid.ts';
import { bodyColumnX, SEPARATION_ROWS } from '../../geometry/inside.ts';
import type {
  Leg,
  Module,
  PlacedCells,
  PlacedParagraph,
  PlacedPicture,
  Rule,
} from '../../page-plan/page-plan.ts';
import { besideRule, headDress, type TypeRows } from '../head/dress.ts';
import { type DeckSpread, deckTopPt, placeDeck } from '../head/place-deck.ts';
import type { PlaceContext } from '../insert/place-insert.ts';
import { placePicture } from '../insert/place-picture.ts';
import { placeQr } from '../insert/place-qr.ts';
import { placeTable } from '../insert/place-table.ts';
import type { Story, TypeService } from '../story/story.ts';
import type { ModuleVariant } from './module-types.ts';
import { OVER_SHARE } from './module-variant.ts';

/** Where a module stands. */
export interface ModulePlace {
  readonly area: AreaShape;
  /** Grid row of its first row, from the type area's top. */
  readonly row: number;
  readonly format: Format;
  readonly type: TypeService;
}

/** Places a variant. */
export const placeModule = (story: Story, variant: ModuleVariant, place: ModulePlace): Module => {
  const { format, area } = place;
  const { inside } = variant;
  const x = columnX(format, area.col);
  const rows = variant.rows - SEPARATION_ROWS;
  const box: Box = { x, y: place.row, w: spanEm(format, area.cols), h: rows };
  const contentX = x + inside.insetEm;
  const contentY = place.row + inside.padRows;
  const bodyY = contentY + variant.deckRows;
  const deckBox = deckBoxOf(variant, contentX, contentY);
  const context: PlaceContext = {
    format,
    type: place.type,
    inside,
    bodyX: contentX,
    bodyY,
    pictures: story.pictures,
  };
  const legs = variant.body.legs.map(
    (leg): Leg => ({
      box: {
        x: contentX + bodyColumnX(inside, leg.col),
        y: bodyY + leg.row,
        w: inside.measureEm,
        h: leg.rows,
      },
    }),
  );
  const leftOut = variant.galley.omissions.filter((item) => item.why !== 'web-only');
  const ornament = variant.ornament ? ornamentBox(legs, variant.poured.white) : undefined;
  return {
    story: story.article.slug,
    area: area.letter,
    part: 0,
    box,
    grid: { col: area.col, row: place.row, cols: area.cols, rows },
    frame: inside.boxed ? 'box' : 'none',
    headForm: variant.deck.form,
    headPt: variant.deck.sizePt,
    panels: headDress(variant.deck.form, deckBox, typeRows(variant, format, deckBox)).panels,
    deck: placeDeck(variant.deck, format, deckBox, spreadOf(variant)),
    legs,
    paragraphs: paragraphs(variant),
    ...inserts(variant, context),
    ...(ornament ? { ornament } : {}),
    white: ornament ? 0 : variant.poured.white,
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
};

/** Where the deck stands: on top, in the first column, or in the lower left corner of the picture. */
const deckBoxOf = (variant: ModuleVariant, x: number, y: number): Box => {
  const { inside, deck } = variant;
  if (variant.columnHead) return { x, y, w: inside.measureEm, h: variant.bodyRows };
  const [picture] = variant.body.inserts;
  if (deck.form !== 'over' || !picture) return { x, y, w: inside.widthEm, h: variant.deckRows };
  const foot = picture.size.rows - picture.size.captionRows;
  return {
    x,
    y: y + foot - deck.rows,
    w: deck.widthEm ?? inside.widthEm * OVER_SHARE,
    h: deck.rows,
  };
};

const spreadOf = (variant: ModuleVariant): DeckSpread =>
  variant.columnHead ? 'column' : variant.inside.boxed ? 'framed' : 'top';

/** Where the deck's type stands in its box. */
const typeRows = (variant: ModuleVariant, format: Format, box: Box): TypeRows => {
  const top = deckTopPt(variant.deck, format, box, spreadOf(variant));
  return { top: top / format.pitchPt, bottom: (top + variant.deck.heightPt) / format.pitchPt };
};

/** Rules of a module: its frame, and what its head is dressed in. */
export const moduleOwnRules = (variant: ModuleVariant, place: ModulePlace): readonly Rule[] => {
  const { inside } = variant;
  const x = columnX(place.format, place.area.col) + inside.insetEm;
  const box = deckBoxOf(variant, x, place.row + inside.padRows);
  if (variant.columnHead) {
    return variant.deck.form === 'side' ? [besideRule(box, inside.gutterEm)] : [];
  }
  return headDress(variant.deck.form, box, typeRows(variant, place.format, box)).rules;
};

const paragraphs = (variant: ModuleVariant): readonly PlacedParagraph[] =>
  variant.poured.paragraphs.map(({ item, pieces }) => {
    const setting = item.composed.table.get(item.composed.natural);
    return {
      block: item.block,
      role: item.role,
      text: item.text,
      runs: item.runs,
      generated: item.generated,
      measureEm: variant.inside.measureEm,
      lines: setting?.lines ?? [],
      pieces,
    };
  });

const inserts = (
  variant: ModuleVariant,
  context: PlaceContext,
): { pictures: readonly PlacedPicture[]; cells: readonly PlacedCells[] } => {
  const pictures: PlacedPicture[] = [];
  const cells: PlacedCells[] = [];
  for (const place of variant.body.inserts) {
    const { content } = place.size.insert;
    if (content.kind === 'figure') pictures.push(placePicture(place, content, context));
    else if (content.kind === 'table') cells.push(placeTable(place, content, context));
    else cells.push(placeQr(place, content, context));
  }
  return { pictures, cells };
};

/** The hole at the foot of the last leg, a row kept clear above the ornament. */
const ornamentBox = (legs: readonly Leg[], white: number): Box | undefined => {
  const last = legs[legs.length - 1];
  if (!last || white < 3) return undefined;
  return {
    x: last.box.x + 1,
    y: last.box.y + last.box.h - white + 1,
    w: last.box.w - 2,
    h: white - 1.25,
  };
};
