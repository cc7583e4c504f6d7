/**
 * QR codes on the page: square, quiet zone kept, the label on the grid below.
 */

import { encode } from 'uqr';
import type { QrCode } from '../../../src/model/block.ts';
import type { Format } from '../../../src/model/publication.ts';
import { captionPt } from '../../geometry/format-figures.ts';
import type { Box } from '../../geometry/grid.ts';
import type { PlacedCells, SetText } from '../../page-plan/page-plan.ts';
import { setLine } from '../set/set-line.ts';
import type { TypeService } from '../story/story.ts';
import type { InsertPlace } from './body-area.ts';
import { insertBox, type PlaceContext } from './place-insert.ts';

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
      {
        text,
        role: 'kai',
        sizePt: captionPt(format),
        align: 'center',
        yPt: 0,
        heightPt: format.pitchPt,
      },
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
