/** `<PullQuote by="…">…</PullQuote>`: a sentence shown a second time, large. */
import { z } from 'zod';
import { lineSchema } from '../../schema/common.ts';
import { defineComponent } from '../component.ts';

/** 引语. */
export const pullQuote = defineComponent({
  name: 'PullQuote',
  props: z.strictObject({ by: lineSchema.optional().describe('谁说的。Who said it.') }),
  toBlocks: ({ props, at, edition, rich, plain, wrongChildren }) => {
    const text = rich();
    if (text.text === '') {
      wrongChildren('@paragraph');
      return [];
    }
    const by = props.by === undefined ? {} : { by: plain(props.by).text };
    return [{ kind: 'pull-quote', at, edition, ...text, ...by }];
  },
});
