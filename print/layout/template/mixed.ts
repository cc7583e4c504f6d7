/** What a template that the solver completes comes to: a page to place, or why there is none. */
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { PageReport } from '../plan.ts';
import type { DrawnAreas } from './draw-areas.ts';

/** A page drawn, or the faults that forbid it. */
export interface MixedPage {
  readonly areas?: DrawnAreas & {
    readonly front: boolean;
    readonly report: Pick<PageReport, 'status' | 'gap' | 'cuts' | 'copyfitLines' | 'taboos'>;
  };
  readonly faults: readonly Diagnostic[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Letters for names that are none: the name itself when it is one character, else the next free one. */
export const lettersFor = (names: readonly string[]): ReadonlyMap<string, string> => {
  const letters = new Map<string, string>();
  const used = new Set(names.filter((name) => [...name].length === 1));
  const free = [...LETTERS].filter((letter) => !used.has(letter));
  for (const name of names) {
    const own = [...name].length === 1;
    letters.set(name, own ? name : (free.shift() ?? '*'));
  }
  return letters;
};
