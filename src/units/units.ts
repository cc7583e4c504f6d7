/**
 * Lengths that cross a module border are branded, so that millimetres never meet points by mistake.
 *
 * In: plain numbers at the edge of a module. Out: `Mm`, `Pt`, `Em`, `Px` values and the exact factors
 * between them (CSS Values 4: 1 in = 25.4 mm = 72 pt = 96 px). Rounding happens here and nowhere else.
 */

/** Millimetres; the unit of `layout.json`. */
export type Mm = number & { readonly __unit: 'mm' };
/** PostScript points, 72 an inch; the unit of type sizes and of the sheets' CSS. */
export type Pt = number & { readonly __unit: 'pt' };
/** Ems of the body size; the unit of measures and of everything the composer says. */
export type Em = number & { readonly __unit: 'em' };
/** CSS pixels, 96 an inch; the unit the browser answers in. */
export type Px = number & { readonly __unit: 'px' };

/** Brands a number as millimetres. */
export const mm = (value: number): Mm => value as Mm;
/** Brands a number as points. */
export const pt = (value: number): Pt => value as Pt;
/** Brands a number as ems. */
export const em = (value: number): Em => value as Em;
/** Brands a number as CSS pixels. */
export const px = (value: number): Px => value as Px;

/** Points to millimetres. */
export const ptToMm = (value: Pt): Mm => mm((value * 25.4) / 72);
/** Millimetres to points. */
export const mmToPt = (value: Mm): Pt => pt((value * 72) / 25.4);
/** Points to CSS pixels. */
export const ptToPx = (value: Pt): Px => px((value * 96) / 72);
/** CSS pixels to points. */
export const pxToPt = (value: Px): Pt => pt((value * 72) / 96);
/** Ems of a given body size to points. */
export const emToPt = (value: Em, bodySize: Pt): Pt => pt(value * bodySize);

/**
 * Rounds to a number of decimals, for output only: public files carry 3 decimals of a millimetre
 * (1 µm, far below what a press can hold) and 4 of an em.
 */
export const roundTo = (value: number, decimals: number): number => {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  return rounded === 0 ? 0 : rounded;
};
