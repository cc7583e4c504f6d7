/** How each unit of a line is shaped: what any format must do to draw it as wide as it was measured. */
import type { LineUnit } from '../../../print/typeset/types.ts';
import type { Shaping } from '../../../src/fonts/features.ts';

/** Unit to the features of its run. */
export const unitShaping: Readonly<Record<LineUnit['kind'], Shaping>> = {
  ...{ tight: 'word', signs: 'plain', dash: 'dash', digits: 'figures', zero: 'solid', box: 'word' },
};
