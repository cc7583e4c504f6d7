/**
 * Pages of the corpus whose planning takes more than ten seconds of one core: crowded ones, most of them, and
 * half empty ones. They belong to every bench of the solver; tests that plan many pages leave them out.
 */

/** Index of the issue and number of the page, as they were found by measuring. */
export const HEAVY_PAGES: readonly (readonly [index: number, page: number])[] = [
  [17, 4],
  [30, 1],
  [59, 3],
  [59, 4],
  [65, 1],
  [77, 2],
  [107, 3],
  [119, 2],
  [121, 1],
  [140, 3],
  [146, 2],
  [157, 2],
  [192, 5],
  [202, 1],
];
