/** `<Chart src="./images/x.svg" alt caption />`: a drawing, kept whole and in proportion. */
import { z } from 'zod';
import { errorAt } from '../../diagnostics/make.ts';
import { isDrawing } from '../../model/picture-types.ts';
import { defineComponent } from '../component.ts';
import { figureBlocks, pictureShape } from './figure-props.ts';

/** A chart. */
export const chart = defineComponent({
  name: 'Chart',
  props: z.strictObject(pictureShape),
  toBlocks: (input) => {
    if (!isDrawing(input.props.src)) {
      const data = {
        name: 'Chart',
        key: 'src',
        value: input.props.src,
        example: '<Chart src="./images/a.svg">',
      };
      input.report(errorAt('mdx/props', input.at, data));
      return [];
    }
    return figureBlocks(input);
  },
});
