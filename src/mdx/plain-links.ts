/**
 * Remark plugin: takes back GFM's guessed links (`www.…`, bare URLs, e-mail addresses). In Chinese
 * text the guess runs on to the next space and swallows the words after the address; an author who
 * means a link writes `[text](url)`.
 */
import type { Root } from 'mdast';
import type { TreeNode } from './flat-text.ts';

interface Positioned extends TreeNode {
  readonly position?: { readonly start: { readonly offset?: number } };
}

const isTyped = (link: Positioned, source: string): boolean => {
  const offset = link.position?.start.offset;
  return offset !== undefined && source[offset] === '[';
};

const merge = (nodes: readonly TreeNode[]): TreeNode[] => {
  const merged: TreeNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { ...last, value: `${last.value ?? ''}${node.value ?? ''}` };
    } else {
      merged.push(node);
    }
  }
  return merged;
};

const walk = (parent: TreeNode, source: string): void => {
  if (parent.children === undefined) return;
  const unwrapped = parent.children.flatMap((child) =>
    child.type === 'link' && !isTyped(child, source) ? (child.children ?? []) : [child],
  );
  parent.children =
    unwrapped.length === parent.children.length &&
    unwrapped.every((c, i) => c === parent.children?.[i])
      ? parent.children
      : merge(unwrapped);
  for (const child of parent.children) walk(child, source);
};

/** Leaves addresses that nobody marked as links as text. */
export const plainLinks = () => (tree: Root, file: { toString(): string }) => {
  walk(tree as TreeNode, String(file));
};
