/** A galley proof (小样) as the command makes it: paragraphs set line by line and checked. No browser. */
export { galleyCounts } from './issue/watched-galleys.ts';
export { makeGalley } from './typeset/galley.ts';
export { proveParagraph } from './typeset/proof.ts';
export { rulesOf } from './verify/check-house-lines.ts';
export { checkLines } from './verify/check-lines.ts';
