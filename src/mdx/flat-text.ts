/**
 * The text characters of a paragraph's inline nodes, in order, whatever they are nested in. The
 * rules for soft line breaks need the character before and after, across `**strong**` borders.
 */
import type { Text } from 'mdast';

/** The part of an mdast node that is read here. */
export interface TreeNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  children?: TreeNode[];
}

/** A leaf with characters: text that may be changed, or a fixed one (code, an expression). */
export interface Leaf {
  readonly text: string;
  /** The text node when its value may be changed. */
  readonly node?: Text;
}

/** Leaves of inline nodes in reading order; a hard break or a component reads as a line end. */
export const leavesOf = (nodes: readonly TreeNode[]): readonly Leaf[] =>
  nodes.flatMap((node): readonly Leaf[] => {
    if (node.type === 'text') return [{ text: node.value ?? '', node: node as Text }];
    if (node.type === 'inlineCode') return [{ text: node.value ?? '' }];
    if (node.type === 'break') return [{ text: '\n' }];
    return node.children === undefined ? [{ text: ' ' }] : leavesOf(node.children);
  });
