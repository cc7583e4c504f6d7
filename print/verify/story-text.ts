/**
 * What of an article must be on paper, told by the model and by nothing that layout has touched.
 *
 * A unit is named by its key: `headline`, `kicker`, `deck`, `summary`, or the index path of a block. Several
 * texts of one key (the cells of a table, a paragraph over two pages) are one unit, in order.
 */
import type { TextUnit } from '../paginate/page-geometry.ts';

/** A unit of an article's text. */
export interface StoryUnit {
  readonly key: string;
  readonly text: string;
}

/** An article's text as the model has it, what only other editions show left out. */
export interface StoryText {
  readonly story: string;
  readonly units: readonly StoryUnit[];
}

/** Text as conservation counts it: compatibility forms unified, white space apart. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** The key of a text that a browser read. */
export const keyOf = (unit: TextUnit): string => (unit.block === '' ? unit.kind : unit.block);

/** Compares two index paths number by number; `2` comes before `2.0`, `2` before `10`. */
export function comparePaths(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
