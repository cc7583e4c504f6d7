/**
 * The ink box of a glyph.
 *
 * In: the `glyf` and `loca` tables. Out: the box of the outline in font units. The glyph header's box
 * is used for simple and composite glyphs alike (a test holds it against HarfBuzz's reading of the
 * outlines); a rasterizer puts the box's left edge on the left side bearing, and so do we.
 */
import { needTable, type SfntTables, type SideMetrics } from './sfnt.ts';

/** A box: x from the glyph's origin, y up from the baseline. */
export interface InkBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Finds the ink box of a glyph in font units; undefined when the glyph is blank. */
export const inkReader = (
  tables: SfntTables,
  longLoca: boolean,
  metrics: SideMetrics,
): ((glyph: number) => InkBox | undefined) => {
  const glyf = needTable(tables, 'glyf');
  const loca = needTable(tables, 'loca');
  const offset = (glyph: number): number =>
    longLoca ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return (glyph) => {
    const start = offset(glyph);
    if (offset(glyph + 1) <= start) return undefined;
    const xMin = glyf.getInt16(start + 2);
    const x0 = metrics.bearings[glyph] ?? xMin;
    return {
      x0,
      y0: glyf.getInt16(start + 4),
      x1: x0 + glyf.getInt16(start + 6) - xMin,
      y1: glyf.getInt16(start + 8),
    };
  };
};
