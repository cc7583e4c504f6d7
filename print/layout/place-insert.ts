/**
 * Inserts on the page: pictures with their view and caption, tables in cells, QR codes.
 *
 * In: an insert's place inside a body, the body's corner on the grid. Out: placed boxes and set texts.
 */
import { encode } from 'uqr';
import type { Figure, QrCode, RichText, TableBlock } from '../../src/model/block.ts';
import type { Format } from '../../src/model/publication.ts';
import type { Box } from '../geometry/grid.ts';
import type { InsertPlace } from './body-area.ts';
import { bodySpan, CAPTION_PT, captionText } from './insert.ts';
import type { Inside } from './module-variant.ts';
import type { PlacedCells, PlacedPicture, SetLine, SetText } from './plan.ts';
import { setLine } from './set-text.ts';
import type { PictureSize, TypeService } from './story.ts';

/** What placing needs besides the insert. */
export interface PlaceContext {
  readonly format: Format;
  readonly type: TypeService;
  readonly inside: Inside;
  /** Top left corner of the body on the page grid. */
  readonly bodyX: number;
  readonly bodyY: number;
  readonly pictures: ReadonlyMap<string, PictureSize>;
}

/** The grid box of an insert. */
export const insertBox = (place: InsertPlace, context: PlaceContext): Box => ({
  x: context.bodyX + place.col * (context.inside.measureEm + context.inside.gutterEm),
  y: context.bodyY + place.row,
  w: bodySpan(context.inside, place.size.cols),
  h: place.size.rows,
});

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
  const caption = figure.caption?.text ?? '';
  const text = captionText(caption, figure.credit);
  if (text === '') return undefined;
  const { format, type } = context;
  const widthPt = outer.w * format.bodyPt;
  const pieces = type.ragged(text, [], 'kai', widthPt / CAPTION_PT);
  const lines = pieces.map((piece, index): SetLine => {
    const last = index === pieces.length - 1;
    const alone = last && figure.credit !== undefined && caption === '';
    const width = piece.widthEm * CAPTION_PT;
    return {
      text: text.slice(piece.start, piece.end),
      runs: [],
      xPt: alone ? widthPt - width : piece.indentEm * CAPTION_PT,
      yPt: index * format.pitchPt,
      widthPt: width,
      heightPt: format.pitchPt,
      sizePt: CAPTION_PT,
      role: 'kai',
      vertical: false,
      tone: 'ink',
    };
  });
  const rows = place.size.captionRows;
  const box = { x: outer.x, y: outer.y + outer.h - rows + 0.25, w: outer.w, h: rows - 0.25 };
  return { part: 'caption', text, generated: false, box, lines };
};

/** A table in even cells: Hei heads, body type, rules above, under the head and below. */
export const placeTable = (
  place: InsertPlace,
  table: TableBlock,
  context: PlaceContext,
): PlacedCells => {
  const box = insertBox(place, context);
  const { format } = context;
  const caption = table.caption ? 1 : 0;
  const widths = columnWidths(table, box.w * format.bodyPt);
  const all: readonly (readonly RichText[])[] = [table.head, ...table.rows];
  const rows = all.map((cells, row) => {
    let x = 0;
    return cells.map((cell, col): SetText => {
      const width = widths[col] ?? 0;
      const cellBox = {
        x: box.x + x / format.bodyPt,
        y: box.y + 0.5 + caption + row,
        w: width / format.bodyPt,
        h: 1,
      };
      x += width;
      return cellText(cell, cellBox, row === 0, table.align[col] ?? 'left', context);
    });
  });
  const head: SetText[] = table.caption
    ? [cellText(table.caption, { ...box, y: box.y + 0.5, h: 1 }, true, 'center', context)]
    : [];
  return {
    block: place.size.insert.block,
    kind: 'table',
    box,
    rows: table.caption ? [head, ...rows] : rows,
    rules: [caption + 0.4, caption + 1.5, caption + 0.6 + all.length],
  };
};

const cellText = (
  cell: RichText,
  box: Box,
  head: boolean,
  align: 'left' | 'center' | 'right',
  context: PlaceContext,
): SetText => {
  const { format, type } = context;
  const line = setLine(
    {
      text: cell.text,
      role: head ? 'hei' : 'body',
      sizePt: head ? CAPTION_PT : format.bodyPt,
      align,
      yPt: 0,
      heightPt: format.pitchPt,
      insetPt: 3,
    },
    box.w * format.bodyPt,
    type,
  );
  return { part: 'cell', text: cell.text, generated: false, box, lines: [line] };
};

/** Columns take room by their longest cell. */
const columnWidths = (table: TableBlock, totalPt: number): readonly number[] => {
  const longest = table.head.map(
    (head, col) =>
      Math.max(
        ...[head, ...table.rows.map((row) => row[col])].map(
          (cell) => [...(cell?.text ?? '')].length,
        ),
      ) + 1,
  );
  const sum = longest.reduce((a, b) => a + b, 0);
  return longest.map((length) => (length / sum) * totalPt);
};

const QR_QUIET = 2;

/** A QR code, square, with its label under it; the code is a path, so it prints as vector. */
export const placeQr = (place: InsertPlace, qr: QrCode, context: PlaceContext): PlacedCells => {
  const box = insertBox(place, context);
  const { format, type } = context;
  const label = qr.label;
  const sidePt = (box.h - 0.5 - (label ? 1.25 : 0)) * format.pitchPt;
  const code = encode(qr.href, { ecc: 'M', border: QR_QUIET });
  const widthEm = sidePt / format.bodyPt;
  const rows: SetText[][] = label
    ? [[labelText(label, { x: box.x, y: box.y + box.h - 1.25, w: box.w, h: 1 }, format, type)]]
    : [];
  return {
    block: place.size.insert.block,
    kind: 'qr',
    box,
    rows,
    rules: [],
    drawing: {
      box: {
        x: box.x + (box.w - widthEm) / 2,
        y: box.y + 0.4,
        w: widthEm,
        h: sidePt / format.pitchPt,
      },
      path: qrPath(code.data),
      size: code.size,
    },
  };
};

const labelText = (text: string, box: Box, format: Format, type: TypeService): SetText => ({
  part: 'caption',
  text,
  generated: false,
  box,
  lines: [
    setLine(
      { text, role: 'kai', sizePt: CAPTION_PT, align: 'center', yPt: 0, heightPt: format.pitchPt },
      box.w * format.bodyPt,
      type,
    ),
  ],
});

/** Dark modules as one path of unit squares, joined along rows so that no seams show. */
const qrPath = (data: readonly (readonly boolean[])[]): string => {
  let path = '';
  data.forEach((row, y) => {
    let x = 0;
    while (x < row.length) {
      let end = x;
      while (row[end]) end += 1;
      if (end > x) path += `M${x} ${y}h${end - x}v1h-${end - x}z`;
      x = end + 1;
    }
  });
  return path;
};
