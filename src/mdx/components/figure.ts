/** `<Figure src alt caption credit focus crop />`: a picture; a lone `![alt](src)` is the same. */
import { z } from 'zod';
import { defineComponent } from '../component.ts';
import { cropShape, figureBlocks, pictureShape } from './figure-props.ts';

/** A picture. */
export const figure = defineComponent({
  name: 'Figure',
  props: z.strictObject({ ...pictureShape, ...cropShape }),
  toBlocks: figureBlocks,
});
