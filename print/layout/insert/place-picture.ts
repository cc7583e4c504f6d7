/**
 * Pictures on the page: character top to character foot, cropped round their focus, the caption on the
 * grid below (docs/design/print.md#pictures).
 */

import type { Figure } from '../../../src/model/block.ts';
import type { Format } from '../../../src/model/publication.ts';
import { captionPt } from '../../geometry/format-figures.ts';
import type { Box } from '../../geometry/grid.ts';
import type { PlacedPicture, SetLine, SetText } from '../../page-plan/page-plan.ts';
import type { PictureSize } from '../story/story.ts';
import type { InsertPlace } from './body-area.ts';
import { setCaption } from './caption.ts';
import { insertBox, type PlaceContext } from './place-insert.ts';

/** A picture: character top to character foot, cropped round its focus, caption on the grid below. */
export const placePicture = (
  place: InsertPlace,
  figure: Figure,
  context: PlaceContext,
): PlacedPicture => {
  const { format } = context;
  const outer = insertBox(place, context);
  const slack = (format.pitchPt - format.bodyPt) / 2 / format.pitchPt;
  const rows = place.size.rows - place.size.captionRows;
  const box: Box = { x: outer.x, y: outer.y + slack, w: outer.w, h: rows - 2 * slack };
  const size = context.pictures.get(figure.src);
  const view = size && !size.drawing ? cropView(box, size, figure.focus, format) : WHOLE;
  const widthIn = (box.w * format.bodyPt) / 72;
  const caption = captionOf(figure, place, outer, context);
  const fitted = size?.drawing ? fitDrawing(box, size, format) : box;
  return {
    block: place.size.insert.block,
    src: figure.src,
    alt: figure.alt,
    box: fitted,
    view,
    ppi: size && !size.drawing ? (size.width * view.w) / widthIn : Number.POSITIVE_INFINITY,
    ...(caption ? { caption } : {}),
  };
};

const WHOLE: Box = { x: 0, y: 0, w: 1, h: 1 };

/** The part of a picture a box shows: as much as possible, the focus as central as the edges allow. */
export const cropView = (
  box: Box,
  size: PictureSize,
  focus: readonly [number, number],
  format: Format,
): Box => {
  const boxAspect = (box.w * format.bodyPt) / (box.h * format.pitchPt);
  const aspect = size.width / size.height;
  const w = Math.min(1, boxAspect / aspect);
  const h = Math.min(1, aspect / boxAspect);
  const clamp = (value: number, room: number): number => Math.max(0, Math.min(room, value));
  return { x: clamp(focus[0] - w / 2, 1 - w), y: clamp(focus[1] - h / 2, 1 - h), w, h };
};

/** A drawing keeps its proportions inside the box, in the middle. */
const fitDrawing = (box: Box, size: PictureSize, format: Format): Box => {
  const width = box.w * format.bodyPt;
  const height = box.h * format.pitchPt;
  const scale = Math.min(width / size.width, height / size.height);
  const w = (size.width * scale) / format.bodyPt;
  const h = (size.height * scale) / format.pitchPt;
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
};

const captionOf = (
  figure: Figure,
  place: InsertPlace,
  outer: Box,
  context: PlaceContext,
): SetText | undefined => {
  const { format, type } = context;
  const widthPt = outer.w * format.bodyPt;
  const caption = figure.caption?.text ?? '';
  const set = setCaption(caption, figure.credit ?? '', widthPt / captionPt(format), type);
  if (!set) return undefined;
  const { text } = set;
  const lines = set.lines.map((piece, index): SetLine => {
    const last = index === set.lines.length - 1;
    const alone = last && figure.credit !== undefined && caption === '';
    const width = piece.widthEm * captionPt(format);
    return {
      text: text.slice(piece.start, piece.end),
      runs: [],
      xPt: alone ? widthPt - width : piece.indentEm * captionPt(format),
      yPt: index * format.pitchPt,
      widthPt: width,
      heightPt: format.pitchPt,
      sizePt: captionPt(format),
      role: 'kai',
      vertical: false,
      tone: 'ink',
    };
  });
  const rows = place.size.captionRows;
  const box = { x: outer.x, y: outer.y + outer.h - rows + 0.25, w: outer.w, h: rows - 0.25 };
  return { part: 'caption', text, generated: false, box, lines };
};
