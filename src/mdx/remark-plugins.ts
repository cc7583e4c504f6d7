/**
 * The one list of remark plugins: `src/mdx` (print, cards, feeds) and `@astrojs/mdx` (web) both use
 * it, so that both editions read the same text (law 3). For Astro switch its own extras off:
 * `unified({ remarkPlugins: [...remarkPlugins], gfm: false, smartypants: false })`.
 */
import type { CompileOptions } from '@mdx-js/mdx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { authorMarks } from './author-marks.ts';
import { joinSoftBreaks } from './join-soft-breaks.ts';
import { plainLinks } from './plain-links.ts';

/** A remark plugin, with or without options. */
export type RemarkPlugin = NonNullable<CompileOptions['remarkPlugins']>[number];

/**
 * Tables (GFM; one `~` is a Chinese range mark and strikes nothing), emphasis that closes before Han,
 * guessed links taken back, author marks, soft breaks joined. No smart punctuation: what the author
 * typed is what is set.
 */
export const remarkPlugins: readonly RemarkPlugin[] = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  plainLinks,
  authorMarks,
  joinSoftBreaks,
];
