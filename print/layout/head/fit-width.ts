/**
 * 长体、扁体 and tracking: how far a headline may be narrowed or widened before its size is changed.
 *
 * In: the widths of its lines at their natural setting, the width to fill, the house's limits. Out: one
 * width scale and one tracking for all lines of the headline, with a cost; undefined when even the limits
 * do not make it fit. Papers tighten first, then condense, then take a smaller size
 * (docs/design/headlines.md#width).
 */
import type { HeadlineStyle } from '../../../src/model/publication.ts';

/** A line as measured: width in em of its own size, characters. */
export interface MeasuredLine {
  readonly widthEm: number;
  readonly characters: number;
}

/** One width for all lines. */
export interface WidthFit {
  /** Horizontal scale, 1 natural. */
  readonly scale: number;
  /** Added between characters, em of the headline's size; 0 or below. */
  readonly trackEm: number;
  readonly cost: number;
}

/** Share of the measure a headline that was drawn wider aims at. */
const WIDEN_TO = 0.8;
/** Below this share a headline may be widened. */
const THIN = 0.7;

/** Fits lines to a measure given in em of the headline's size. */
export const fitWidth = (
  lines: readonly MeasuredLine[],
  measureEm: number,
  style: HeadlineStyle,
): WidthFit | undefined => {
  const natural = Math.max(0, ...lines.map((line) => line.widthEm));
  if (natural <= measureEm) return widen(natural, measureEm, style);
  const trackEm = Math.max(style.trackEm[0], tracking(lines, measureEm));
  const tracked = Math.max(...lines.map((line) => trackedWidth(line, trackEm)));
  const scale = Math.min(1, measureEm / tracked);
  if (scale < style.widthScale[0] - 1e-9) return undefined;
  return { scale, trackEm, cost: 10 * -trackEm + 6 * (1 - scale) };
};

/** Width of a line with tracking between its characters. */
export const trackedWidth = (line: MeasuredLine, trackEm: number): number =>
  line.widthEm + trackEm * Math.max(0, line.characters - 1);

/** The tracking that would make every line fit; below zero. */
const tracking = (lines: readonly MeasuredLine[], measureEm: number): number =>
  Math.min(
    0,
    ...lines
      .filter((line) => line.characters > 1)
      .map((line) => (measureEm - line.widthEm) / (line.characters - 1)),
  );

const widen = (natural: number, measureEm: number, style: HeadlineStyle): WidthFit => {
  const fill = natural / measureEm;
  const scale = fill > 0 && fill < THIN ? Math.min(style.widthScale[1], WIDEN_TO / fill) : 1;
  return { scale, trackEm: 0, cost: 2 * (scale - 1) };
};
