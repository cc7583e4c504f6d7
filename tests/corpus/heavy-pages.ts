/**
 * Pages of the corpus whose planning takes more than ten seconds of one core: half empty ones, and crowded
 * ones. They belong to every bench of the solver; tests that plan many pages leave them out.
 */

/** Index of the issue and number of the page; each list as it was found by measuring. */
export const HEAVY_PAGES: readonly (readonly [index: number, page: number])[] = [];
