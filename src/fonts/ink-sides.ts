/**
 * Holds a face's marks against what line setting expects of them.
 *
 * In: a face in its job. Out: one `font/ink-side` warning naming the marks whose ink is in another half
 * of the em. CLREQ 3.1.6 (mainland practice): closing marks, commas and stops on the left, opening
 * marks on the right; a composer that squeezed the wrong half would cut ink.
 */
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { warningAt } from '../diagnostics/make.ts';
import type { InkSide } from './face.ts';
import type { FontEntry } from './font-set.ts';

const LEFT_MARKS = '，。、；：！？”’）》〉」』】';
const RIGHT_MARKS = '“‘（《〈「『【';

/** Every mark that the composer squeezes, with the half its ink should be in. */
export const squeezedMarks: readonly (readonly [mark: string, side: InkSide])[] = [
  ...[...LEFT_MARKS].map((mark) => [mark, 'left'] as const),
  ...[...RIGHT_MARKS].map((mark) => [mark, 'right'] as const),
];

/** The warning for a face with marks elsewhere; empty when all are where they should be. */
export const checkInkSides = (entry: FontEntry, source: SourcePlace): readonly Diagnostic[] => {
  const { face } = entry;
  const odd = squeezedMarks.filter(([mark, side]) => {
    const code = mark.codePointAt(0) ?? 0;
    return face.has(code) && face.inkSide(code) !== side;
  });
  if (odd.length === 0) return [];
  const marks = odd.map(([mark]) => mark).join('');
  const sides = odd.map(([mark]) => `${mark} ${face.inkSide(mark.codePointAt(0) ?? 0)}`).join(', ');
  return [warningAt('font/ink-side', source, { face: entry.title, use: entry.use, marks, sides })];
};
