/**
 * A marked text as an author types it.
 */
import type { MarkedText } from '../../src/model/article.ts';

/** The typed form of a marked text: `parseMarkedText` gives the same value back. */
export const printMarkedText = (marked: MarkedText): string => {
  const bounds = [0, ...marked.breaks, marked.text.length];
  return bounds
    .slice(1)
    .map((end, index) => marked.text.slice(bounds[index], end).replaceAll('|', '\\|'))
    .join('|');
};
