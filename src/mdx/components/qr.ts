/** `<QR href label />`: a QR code with a line under it. */
import { z } from 'zod';
import { errorAt } from '../../diagnostics/make.ts';
import { lineSchema } from '../../schema/common.ts';
import { defineComponent } from '../component.ts';

/** 二维码. A code on paper has no page to be relative to, so the URL is absolute. */
export const qr = defineComponent({
  name: 'QR',
  props: z.strictObject({
    href: lineSchema
      .meta({ examples: ['https://example.com/'] })
      .describe('https 网址。An absolute URL.'),
    label: lineSchema.optional().describe('码下一行字。Line below the code.'),
  }),
  toBlocks: ({ props, at, edition, plain, children, wrongChildren, report }) => {
    if (children.some((node) => typeof node !== 'string' || node.trim() !== ''))
      wrongChildren('@empty');
    if (!/^(https?:\/\/[^\s/]+|mailto:[^\s@]+@)\S*$/i.test(props.href)) {
      report(errorAt('mdx/unsafe-link', at, { href: props.href }));
      return [];
    }
    const label = props.label === undefined ? {} : { label: plain(props.label).text };
    return [{ kind: 'qr', at, edition, href: props.href, ...label }];
  },
});
