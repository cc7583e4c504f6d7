/** `<Table caption align>` around a Markdown table. */
import { z } from 'zod';
import { lineSchema } from '../../schema/common.ts';
import { defineComponent } from '../component.ts';
import type { Align } from '../table.ts';

const letters: Readonly<Record<'l' | 'c' | 'r', Align>> = { l: 'left', c: 'center', r: 'right' };

/** 表格. */
export const table = defineComponent({
  name: 'Table',
  props: z.strictObject({
    caption: lineSchema.optional().describe('表题。Caption.'),
    align: z
      .array(z.enum(['l', 'c', 'r']))
      .optional()
      .describe('各列对齐 l c r，默认照 Markdown。Alignment of the columns.'),
  }),
  toBlocks: ({ props, at, edition, blocks, plain, wrongChildren }) => {
    const inner = blocks();
    const [only] = inner;
    if (only?.kind !== 'table' || inner.length > 1) {
      wrongChildren('@table');
      return [];
    }
    const align = only.align.map((own, index) => {
      const letter = props.align?.[index];
      return letter === undefined ? own : letters[letter];
    });
    const caption = props.caption === undefined ? {} : { caption: plain(props.caption) };
    return [{ ...only, at, edition, align, ...caption }];
  },
});
