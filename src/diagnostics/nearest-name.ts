/**
 * Did-you-mean. In: a name as typed and the names allowed. Out: the nearest one, if near enough
 * (edit distance with swaps of neighbours, Damerau 1964, restricted form).
 */

/** Edits (insert, delete, replace, swap) between two names, letter case ignored. */
export const editDistance = (left: string, right: string): number => {
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? a.length;
};

/**
 * The allowed name nearest to the typed one, or undefined when none is within a third of the
 * letters (at least 1 edit, at most 3). Ties go to the name that comes first in `allowed`.
 */
export const nearestName = (typed: string, allowed: readonly string[]): string | undefined => {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of allowed) {
    const distance = editDistance(typed, name);
    const limit = Math.min(3, Math.max(1, Math.floor(Math.max(typed.length, name.length) / 3)));
    if (distance <= limit && distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
};

const digitsOf = (name: string): string => name.replace(/\D+/g, ' ').trim();

/**
 * Whether a near name may be put in unasked: it is the same name mistyped, not another of a row. `lead-2` is not
 * `lead-1`, and a name of three letters is like too many.
 */
export const isMistyped = (typed: string, name: string): boolean =>
  Math.min(typed.length, name.length) > 3 && digitsOf(typed) === digitsOf(name);
