/** SVG over the trim, a unit a point: what every overlay of the desk is made of. */
import type { Format } from '../../src/model/publication.ts';
import { mm, mmToPt } from '../../src/units/units.ts';
import type { RectPt } from '../geometry/grid.ts';

/** A place to a hundredth of a point. */
export const shown = (value: number): number => Math.round(value * 100) / 100;

/** Width and height of the trim, as written. */
export const trimSize = (format: Format): { readonly width: number; readonly height: number } => ({
  width: shown(mmToPt(mm(format.width))),
  height: shown(mmToPt(mm(format.height))),
});

/** An SVG over the whole trim. */
export const trimSvg = (format: Format, attributes: string, content: string): string => {
  const { width, height } = trimSize(format);
  return `<svg ${attributes} viewBox="0 0 ${width} ${height}">${content}</svg>`;
};

/** A box. */
export const rectSvg = ({ x, y, w, h }: RectPt): string =>
  `<rect x="${shown(x)}" y="${shown(y)}" width="${shown(w)}" height="${shown(h)}"/>`;
