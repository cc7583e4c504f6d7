/**
 * Raised and lowered characters: set at a fixed share of the body size, never spaced inside.
 */
import type { TextRun } from '../../src/model/block.ts';

/** Size of `sup` and `sub` against the text around them; the style sheet uses the same figure. */
export const SMALL_SCALE = 0.6;

/** Offsets that are set small. */
export const smallRanges = (runs: readonly TextRun[]): ReadonlySet<number> => {
  const offsets = new Set<number>();
  for (const run of runs) {
    if (run.style !== 'sup' && run.style !== 'sub') continue;
    for (let at = run.start; at < run.end; at += 1) offsets.add(at);
  }
  return offsets;
};
