/**
 * The doors by which the corpus and the frozen pages enter the house: where a room moves, its import is
 * mended here and nowhere else.
 */
export { type IssuePlan, openPlanner } from '../../print/index.ts';
export type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
export { hasErrors } from '../../src/diagnostics/diagnostic.ts';
export { formatPlace } from '../../src/diagnostics/format.ts';
export type { FontSet } from '../../src/fonts/font-set.ts';
export { resolveFonts } from '../../src/fonts/resolve-fonts.ts';
export type { Issue } from '../../src/model/issue.ts';
export type { Publication } from '../../src/model/publication.ts';
export { readNewspaper } from '../../src/read/read-newspaper.ts';
