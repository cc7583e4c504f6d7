/** A name that is wider than its column, broken over rows of its own. */
import { composeRagged, shiftLine } from './compose.ts';
import type { GalleyContext } from './galley-types.ts';
import type { ComposedLine, GapAdjust } from './types.ts';

/** A name in its list: where it starts, how far the house opens it, how wide it is set, em. */
export interface NameWidth {
  readonly name: string;
  readonly start: number;
  readonly opened: number;
  readonly width: number;
}

/** Rows of a name that is wider than the measure, flush left. */
export const brokenName = (
  { name, start }: NameWidth,
  space: number,
  measureEm: number,
  isLast: boolean,
  context: GalleyContext,
): readonly ComposedLine[] => {
  const set = composeRagged({
    text: name,
    runs: [],
    faceAt: context.faces([], 'body'),
    measureEm,
    indentEm: 0,
    style: context.style,
    lexicon: context.lexicon,
    lang: context.lang,
  });
  return set.map((line, index) => {
    const moved = { ...shiftLine(line, start), measureEm };
    if (index < set.length - 1) return { ...moved, last: false };
    // The space before the next row is swallowed.
    const swallowed: GapAdjust = { offset: moved.end, beforeEm: 0, afterEm: -space };
    return { ...moved, last: isLast, gaps: isLast ? moved.gaps : [...moved.gaps, swallowed] };
  });
};
