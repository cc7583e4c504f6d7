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
import { nameGroups } from './name-groups.ts';
import { normalCharacters } from './normal-characters.ts';
import { articleGrammar } from './source/article-grammar.ts';
import { leftovers } from './source/leftovers.ts';
import { listLines } from './source/list-lines.ts';
import { references } from './source/references.ts';
import { sourceKept } from './source/source-kept.ts';
import { toldForms } from './source/told-forms.ts';
import { treeKept } from './source/tree-kept.ts';
import { typedEmphasis } from './source/typed-emphasis.ts';
import { typedExpressions } from './source/typed-expressions.ts';
import { typedLinks } from './source/typed-links.ts';
import { typedNumbers } from './source/typed-numbers.ts';
import { verseByKind } from './source/verse-by-kind.ts';

/** A remark plugin, with or without options. */
export type RemarkPlugin = NonNullable<CompileOptions['remarkPlugins']>[number];

/**
 * What adds to the grammar of Markdown: tables and struck-out text (GFM; one `~` is a Chinese range mark and
 * strikes nothing), emphasis that closes before Han. A site has one grammar, so its other files get them too.
 */
export const grammarPlugins: readonly RemarkPlugin[] = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
];

/**
 * What reads an article, in order: what was typed is given back where Markdown would take it, the tree is
 * held against the source, what is doubtful is told; then author marks, soft breaks joined, and the tree is
 * held against the source's text again; last, its characters take their normal form. No smart punctuation:
 * what the author typed is what is set.
 */
export const articlePlugins: readonly RemarkPlugin[] = [
  typedExpressions,
  typedEmphasis,
  typedLinks,
  typedNumbers,
  sourceKept,
  toldForms,
  references,
  leftovers,
  authorMarks,
  verseByKind,
  listLines,
  nameGroups,
  joinSoftBreaks,
  treeKept,
  normalCharacters,
];

/** All of it, for a reader of articles alone. */
export const remarkPlugins: readonly RemarkPlugin[] = [
  ...grammarPlugins,
  articleGrammar,
  ...articlePlugins,
];
