/** `<Summary>…</Summary>`: a 提要 inside the story. */
import { z } from 'zod';
import { defineComponent } from '../component.ts';

/** 提要. */
export const summary = defineComponent({
  name: 'Summary',
  props: z.strictObject({}),
  toBlocks: ({ at, edition, blocks, wrongChildren }) => {
    const inner = blocks();
    const paragraphs = inner.flatMap((block) =>
      block.kind === 'paragraph' ? [{ text: block.text, runs: block.runs }] : [],
    );
    if (paragraphs.length === 0 || paragraphs.length < inner.length) wrongChildren('@paragraphs');
    return paragraphs.length === 0 ? [] : [{ kind: 'summary', at, edition, paragraphs }];
  },
});
