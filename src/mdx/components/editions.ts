/** `<Web>` and `<Print>`: what only one edition shows (named in the report, law 1). */
import { z } from 'zod';
import { errorAt } from '../../diagnostics/make.ts';
import { defineComponent } from '../component.ts';

const edition = (name: 'Web' | 'Print', own: 'web' | 'print') =>
  defineComponent({
    name,
    props: z.strictObject({}),
    toBlocks: ({ at, edition: outer, blocks, report }) => {
      if (outer !== 'both' && outer !== own) {
        const data = { name, outer: outer === 'web' ? 'Web' : 'Print' };
        report(errorAt('mdx/edition-nesting', at, data));
        return [];
      }
      return blocks(own);
    },
  });

/** Shown on the web only. */
export const web = edition('Web', 'web');
/** Shown on paper only. */
export const print = edition('Print', 'print');
