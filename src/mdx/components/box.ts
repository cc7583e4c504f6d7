/** `<Box title="…">…</Box>`: a boxed part of a story. */
import { z } from 'zod';
import { lineSchema } from '../../schema/common.ts';
import { defineComponent } from '../component.ts';

/** 文中框. */
export const box = defineComponent({
  name: 'Box',
  props: z.strictObject({ title: lineSchema.optional().describe('框的标题。Title of the box.') }),
  toBlocks: ({ props, at, edition, blocks, plain, wrongChildren }) => {
    const inner = blocks();
    if (inner.length === 0) {
      wrongChildren('@blocks');
      return [];
    }
    const title = props.title === undefined ? {} : { title: plain(props.title).text };
    return [{ kind: 'box', at, edition, ...title, blocks: inner }];
  },
});
