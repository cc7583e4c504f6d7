/**
 * Stars that are the sign of a product: `5*3*2米`, `长5米*宽3米*高2米`, `a*b*c`. In: a text and the place of a mark.
 * Out: whether factors stand on both sides of it, and how the product is printed.
 */

const unit = String.raw`[\p{L}%％℃°′″]{1,3}`;
const digit = '[0-9０-９]';
/** A letter that stands alone, as the sign of a quantity does. */
const quantity = '(?<![A-Za-z])[A-Za-z](?![A-Za-z])';
/** What a size is a size of. */
const side = '[长宽高厚深直径]{0,2}';

/** What may stand before and behind the sign, by pairs that go together. */
const factors: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`(?:${digit}|${quantity})$`, 'u'), new RegExp(`^(?:${digit}|${quantity})`, 'u')],
  [new RegExp(`${digit}$`, 'u'), /^[(（]/],
  [/[)）]$/, new RegExp(`^${digit}`, 'u')],
  [new RegExp(`${digit}${unit}$`, 'u'), new RegExp(`^${side}${digit}`)],
];

/** Whether the text before a star and the text behind it end and begin with factors. */
export const isProduct = (before: string, after: string): boolean => {
  const [left, right] = [before.slice(-8), after.slice(0, 8)];
  return factors.some(([ends, begins]) => ends.test(left) && begins.test(right));
};

/** Two stars are a power between digits only: beside a letter they are a bold word more often. */
export const isPower = (before: string, after: string): boolean =>
  /[0-9０-９]$/.test(before) && /^[0-9０-９]/.test(after);

const firstFactor = new RegExp(`(?:[0-9０-９.]+(?:${unit})?|[A-Za-z]|[)）])$`, 'u');
const lastFactor = new RegExp(`^(?:${side}[0-9０-９.]+|[A-Za-z]|[(（])`);

/** How far a product reaches to both sides of its stars: the length of the factors there. */
export const reach = (before: string, after: string): readonly [number, number] => [
  firstFactor.exec(before.slice(-12))?.[0].length ?? 0,
  lastFactor.exec(after.slice(0, 12))?.[0].length ?? 0,
];

/** A text with its stars as they should be typed: `×` between factors, escaped elsewhere. */
export const withTimes = (typed: string): string =>
  typed.replace(/[*_~]/g, (mark, offset: number) =>
    mark === '*' && isProduct(typed.slice(0, offset), typed.slice(offset + 1)) ? '×' : `\\${mark}`,
  );
