/**
 * Reckons a line by hand, as a typesetter would with half ems: what its characters take up and what
 * its marks could give (GB/T 15834 and CLREQ 3.3). Independent of the font: exact only for lines of
 * Han, marks and figures on the half-em grid.
 */
import { type WidthKind, widthKind } from './line-tables.ts';

/** A line reckoned. Lengths are em. */
export interface Reckoning {
  /** Width before squeezing and opening. */
  readonly naturalEm: number;
  /** Number of gaps that open. */
  readonly gaps: number;
  /** Most that may be squeezed out. */
  readonly mayLoseEm: number;
  /** False when a character's width depends on the font: only `mayLoseEm` holds. */
  readonly exact: boolean;
}

const INK: Readonly<Record<WidthKind, number>> = {
  han: 1,
  opener: 0.5,
  closer: 0.5,
  comma: 0.5,
  stop: 0.5,
  figure: 0.5,
  joined: 1,
  space: 0,
  other: 1,
};
const BLANK = 0.5;
const isClosing = (kind: WidthKind): boolean =>
  kind === 'closer' || kind === 'comma' || kind === 'stop';

/** Reckons a line's text. Blanks at its two ends are trimmed (flush edges). */
export const reckonLine = (
  text: string,
  shrink: { readonly bracket: number; readonly comma: number; readonly stop: number },
): Reckoning => {
  const characters = [...text.trim().replace(/[\u200b\u2060\ufeff]/g, '')];
  const kinds = characters.map(widthKind);
  let naturalEm = 0;
  let gaps = 0;
  let mayLoseEm = 0;
  kinds.forEach((kind, index) => {
    naturalEm += INK[kind];
    const before = kinds[index - 1];
    if (before === undefined) return;
    const inside =
      (before === 'figure' && kind === 'figure') || (before === 'joined' && kind === 'joined');
    if (!inside) gaps += 1;
    if (kind === 'space') {
      naturalEm += BLANK;
      gaps -= 1;
    }
    naturalEm += blankBetween(before, kind);
    mayLoseEm += mayLose(before, kind, shrink);
  });
  const exact = !kinds.includes('other') && !/\d | \d/.test(text);
  return { naturalEm, gaps, mayLoseEm, exact };
};

/** One blank between a mark and what follows; none between two marks that close, or two that open. */
const blankBetween = (before: WidthKind, kind: WidthKind): number => {
  if (before === 'space' || kind === 'space') return 0;
  if (isClosing(before)) return isClosing(kind) ? 0 : BLANK;
  return kind === 'opener' && before !== 'opener' ? BLANK : 0;
};

const mayLose = (
  before: WidthKind,
  kind: WidthKind,
  shrink: { readonly bracket: number; readonly comma: number; readonly stop: number },
): number => {
  if (kind === 'space') return BLANK;
  // Words, the interpunct and Han–Latin gaps: what they give depends on the font; a wide bound.
  if (before === 'other' || kind === 'other') return BLANK;
  if (blankBetween(before, kind) === 0) return 0;
  if (before === 'stop') return shrink.stop;
  if (kind === 'opener') return shrink.bracket;
  return before === 'comma' ? shrink.comma : shrink.bracket;
};
