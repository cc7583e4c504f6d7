/**
 * Inserts: pictures, tables and codes that stand beside the flow of an article.
 *
 * In: an insert, the width in columns it may take. Out: the sizes it can have in whole rows, with the
 * cost of each (crop, width). A picture's top stands at the character top of the neighbouring line and
 * its foot at the character foot (docs/design/print.md#pictures); captions stand on the grid under it.
 */

import type { AreaSpec } from '../../../src/model/issue.ts';
import type { Format } from '../../../src/model/publication.ts';
import { captionPt, gridRows, pictureWidths } from '../../geometry/format-figures.ts';
import { bodySpan } from '../../geometry/inside.ts';
import type { Insert } from '../../typeset/galley-types.ts';
import type { PictureSize, TypeService } from '../story/story.ts';
import { setCaption } from './caption.ts';

/** One size an insert can have. */
export interface InsertSize {
  readonly insert: Insert;
  readonly cols: number;
  /** Rows in all, caption and the blank row under it included. */
  readonly rows: number;
  /** Rows of the caption alone. */
  readonly captionRows: number;
  /** Share of the picture that is cut, 0 to 1. */
  readonly crop: number;
  readonly cost: number;
}

/** What the sizes are chosen from. */
export interface InsertInput {
  readonly insert: Insert;
  /** Columns of the body it may stand in. */
  readonly cols: number;
  readonly measureEm: number;
  readonly gutterEm: number;
  readonly format: Format;
  readonly spec: AreaSpec;
  readonly size: PictureSize | undefined;
  readonly type: TypeService;
  /** Whether this is the article's first insert: the designer's picture wishes are meant for it. */
  readonly first: boolean;
}

const FREE_CROP = 0.1;
/** A code of 26 mm, as phones read it, with its label: rows of 12.5 pt. */
const QR_ROWS = 7;

/** All sizes an insert may have, best first. Never empty: the last resort is its natural size. */
export const insertSizes = (input: InsertInput): readonly InsertSize[] => {
  switch (input.insert.content.kind) {
    case 'figure':
      return figureSizes(input);
    case 'table': {
      const cols = (input.first && input.spec.pictureCols) || Math.min(2, input.cols);
      const caption = input.insert.content.caption ? 1 : 0;
      const rows = input.insert.content.rows.length + 1 + caption + 2;
      return [{ insert: input.insert, cols, rows, captionRows: caption, crop: 0, cost: 0 }];
    }
    case 'qr':
      return [
        {
          insert: input.insert,
          cols: 1,
          rows: gridRows(input.format, QR_ROWS),
          captionRows: 0,
          crop: 0,
          cost: 0,
        },
      ];
  }
};

const figureSizes = (input: InsertInput): readonly InsertSize[] => {
  const sizes = columnChoices(input).flatMap((cols) => rowChoices(input, cols));
  return sizes.sort((a, b) => a.cost - b.cost || b.cols - a.cols || a.rows - b.rows);
};

const columnChoices = (input: InsertInput): readonly number[] => {
  const wished = input.first ? input.spec.pictureCols : undefined;
  if (wished) return [Math.min(wished, input.cols)];
  if (input.cols <= 2) return [input.cols];
  return pictureWidths(input.format, input.cols);
};

const rowChoices = (input: InsertInput, cols: number): readonly InsertSize[] => {
  const { insert, format, size } = input;
  if (insert.content.kind !== 'figure') return [];
  const widthPt = bodySpan(input, cols) * format.bodyPt;
  const aspect = size ? size.width / size.height : 1.5;
  const captionRows = captionHeight(input, cols);
  const natural = widthPt / aspect / format.pitchPt;
  const drawing = insert.content.drawing;
  const allowed = Math.max(insert.content.crop, FREE_CROP);
  const least = drawing ? Math.round(natural) : Math.ceil(natural * (1 - allowed));
  const most = drawing ? Math.round(natural) : Math.floor(natural / (1 - allowed));
  const wished = input.first ? input.spec.pictureRows : undefined;
  // No page holds more; where even the least is more, it stands for all, so that the fault is reported.
  const from = wished ?? Math.max(3, least);
  const to = wished ?? Math.max(from, Math.min(most, format.rows));
  const sizes: InsertSize[] = [];
  for (let rows = from; rows <= to; rows += 1) {
    const crop = drawing ? 0 : 1 - Math.min(rows / natural, natural / rows);
    const narrow = cols === 1 && input.cols > 1 ? 0.6 : 0;
    const cost = 1.5 * crop + (crop > FREE_CROP ? 8 * (crop - FREE_CROP) : 0) + narrow;
    sizes.push({ insert, cols, rows: rows + captionRows, captionRows, crop, cost });
  }
  return sizes;
};

/** Rows under a picture: its caption's lines and half a line of air on both sides, whole rows. */
const captionHeight = (input: InsertInput, cols: number): number => {
  const { content } = input.insert;
  if (content.kind !== 'figure') return 1;
  const widthEm = (bodySpan(input, cols) * input.format.bodyPt) / captionPt(input.format);
  const caption = setCaption(
    content.caption?.text ?? '',
    content.credit ?? '',
    widthEm,
    input.type,
  );
  return (caption?.lines.length ?? 0) + 1;
};
