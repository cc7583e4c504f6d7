/**
 * The width of a text set on one line.
 */

import { naturalOf } from '../../../print/typeset/cost.ts';
import { prepare } from '../../../print/typeset/prepared.ts';
import type { FaceAt } from '../../../print/typeset/types.ts';
import type { TextRun } from '../../../src/model/block.ts';
import type { HouseStyle } from '../../../src/model/publication.ts';

/** Width of a text set on one line, its outer blanks trimmed, em. */
export const naturalWidth = (
  text: string,
  runs: readonly TextRun[],
  faceAt: FaceAt,
  style: HouseStyle,
): number => {
  const measureEm = Number.POSITIVE_INFINITY;
  const paragraph = prepare({
    text,
    runs,
    faceAt,
    measureEm,
    indentEm: 0,
    style,
    lexicon: [],
    lang: 'zh-CN',
  });
  return naturalOf(paragraph, 0, paragraph.atoms.length);
};
