/**
 * Holds the blocks against the tree that was compiled: no text of the author's may be lost on the way from
 * the one to the other. In: the tree, the blocks, which components are ours. Out: a fault at the first text
 * that no block has. What code makes or a site's own component holds is left out: only running it tells.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { normalizeText } from '../model/article-text.ts';
import { type Block, BULLET } from '../model/block.ts';
import { isInlineTag } from './inline.ts';
import type { SourceNode } from './source/source-tree.ts';

/** A run of text between two things that only code knows. */
interface Segment {
  text: string;
  readonly node: SourceNode;
}

const lineTypes: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'listMark']);

/** What print alone reads: the web may hold what blocks cannot. */
const isOpen = (node: SourceNode, isOwn: (name: string) => boolean): boolean => {
  if (!node.type.startsWith('mdxJsx')) return true;
  const name = node.name ?? '';
  return name !== 'Web' && (name === '' || isOwn(name) || isInlineTag(name));
};

const segmentsOf = (root: SourceNode, isOwn: (name: string) => boolean): readonly Segment[] => {
  const segments: Segment[] = [];
  const walk = (node: SourceNode, line: Segment | undefined): Segment | undefined => {
    if (!isOpen(node, isOwn)) return undefined;
    if (node.children === undefined) {
      if (node.type !== 'text' && node.type !== 'inlineCode') return undefined;
      const segment = line ?? { text: '', node };
      if (line === undefined) segments.push(segment);
      segment.text += node.value ?? '';
      return segment;
    }
    let current = lineTypes.has(node.type) ? undefined : line;
    for (const child of node.children) current = walk(child, current);
    return lineTypes.has(node.type) || node.type.startsWith('mdxJsxFlow') ? undefined : current;
  };
  walk(root, undefined);
  return segments;
};

const textsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
      return [block.text];
    case 'list-item':
      return [block.marker === BULLET ? '' : block.marker, block.text];
    case 'figure':
      return [block.caption?.text ?? '', block.credit ?? ''];
    case 'summary':
      return block.paragraphs.map(({ text }) => text);
    case 'pull-quote':
      return [block.text, block.by ?? ''];
    case 'box':
      return [block.title ?? '', ...block.blocks.flatMap(textsOf)];
    case 'table':
      return [
        block.caption?.text ?? '',
        ...[block.head, ...block.rows].flat().map(({ text }) => text),
      ];
    case 'name-list':
      return block.names;
    case 'verse':
      return block.stanzas.flat().map(({ text }) => text);
    case 'qr':
      return [block.label ?? ''];
    case 'break':
      return [];
  }
};

/** The first text of the tree that the blocks do not have, in order; none when all is there. */
export const blocksKept = (
  root: SourceNode,
  blocks: readonly Block[],
  isOwn: (name: string) => boolean,
  file: string,
): readonly Diagnostic[] => {
  const kept = normalizeText(blocks.flatMap(textsOf).join(''));
  let cursor = 0;
  for (const { text, node } of segmentsOf(root, isOwn)) {
    const wanted = normalizeText(text);
    const at = kept.indexOf(wanted, cursor);
    if (at < 0) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const typed = text.trim().split('\n')[0]?.slice(0, 40) ?? '';
      return [errorAt('mdx/lost-text', { file, line, column }, { typed, mend: typed })];
    }
    cursor = at + wanted.length;
  }
  return [];
};
