/**
 * Remark plugin: in an article of `kind: verse` that has no `<Verse>`, the paragraphs are stanzas. Without it
 * the poet's lines would run together as prose.
 */
import { type SourceFile, type SourceNode, spanAt, spanOf } from './source-tree.ts';

/** The kind of a file's article, from the front matter that the compiler was given. */
const kindOf = ({ data }: SourceFile): unknown => {
  const { astro } = data as {
    readonly astro?: { readonly frontmatter?: { readonly kind?: unknown } };
  };
  return astro?.frontmatter?.kind;
};

/** Front matter as `@astrojs/mdx` hands it to plugins; print's own reading does the same. */
export const withKind = (kind: string | undefined): Record<string, unknown> =>
  kind === undefined ? {} : { astro: { frontmatter: { kind } } };

const hasVerse = (node: SourceNode): boolean =>
  node.name === 'Verse' || (node.children ?? []).some(hasVerse);

const verseOf = (paragraphs: readonly SourceNode[], source: string): SourceNode => {
  const start = spanOf(paragraphs[0] ?? { type: '' })?.[0] ?? 0;
  const end = spanOf(paragraphs.at(-1) ?? { type: '' })?.[1] ?? start;
  return {
    type: 'mdxJsxFlowElement',
    name: 'Verse',
    attributes: [],
    children: [...paragraphs],
    position: spanAt(source, start, end),
  };
};

/** The plugin. Paragraphs that stand together are one verse. */
export const verseByKind = () => (tree: unknown, file: SourceFile) => {
  const root = tree as SourceNode;
  if (kindOf(file) !== 'verse' || hasVerse(root)) return;
  const source = String(file);
  const children: SourceNode[] = [];
  let run: SourceNode[] = [];
  const close = (): void => {
    if (run.length > 0) children.push(verseOf(run, source));
    run = [];
  };
  for (const child of root.children ?? []) {
    if (child.type === 'paragraph') run.push(child);
    else {
      close();
      children.push(child);
    }
  }
  close();
  root.children = children;
};
