/** `<Subhead>小标题</Subhead>`; `## 小标题` is the same. */
import { z } from 'zod';
import { defineComponent } from '../component.ts';

/** 小标题. */
export const subhead = defineComponent({
  name: 'Subhead',
  props: z.strictObject({}),
  toBlocks: ({ at, edition, rich, wrongChildren }) => {
    const text = rich();
    if (text.text === '') wrongChildren('@paragraph');
    return text.text === '' ? [] : [{ kind: 'subhead', at, edition, ...text }];
  },
});
