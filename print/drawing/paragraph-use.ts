/** The face of a paragraph by what it is in its story. */
import type { FontUse } from '../../src/fonts/font-set.ts';
import type { ParagraphRole } from '../typeset/types.ts';

/** What sets a paragraph's plain characters. */
export const paragraphUse = (role: ParagraphRole): FontUse => {
  if (role === 'kai' || role === 'verse') return 'kai';
  return role === 'subhead' ? 'hei' : 'body';
};
