/**
 * Remark plugin: a line end inside a paragraph between Han characters, or between a Han character
 * and a full-width mark, is dropped (CSS Text 3 §4.1.3 leaves this to browsers, and Chromium shows a
 * space). Inside `<Verse>` a line end is the author's: it becomes a hard break.
 */
import type { Break, Root, Text } from 'mdast';
import { joinsLines } from '../text/east-asian.ts';
import { type Leaf, leavesOf, type TreeNode } from './flat-text.ts';

const inlineParents = new Set(['paragraph', 'heading', 'tableCell']);

const lastCharacter = (text: string): string => [...text.slice(-2)].at(-1) ?? '';
const firstCharacter = (text: string): string => [...text.slice(0, 2)][0] ?? '';

const joinLeaves = (leaves: readonly Leaf[]): void => {
  leaves.forEach((leaf, index) => {
    if (leaf.node === undefined || !leaf.text.includes('\n')) return;
    const before = lastCharacter(leaves.slice(0, index).reduce((all, { text }) => all + text, ''));
    const after = firstCharacter(leaves.slice(index + 1).reduce((all, { text }) => all + text, ''));
    leaf.node.value = leaf.text.replace(/[ \t]*\n[ \t]*/g, (end, offset: number) => {
      const left = lastCharacter(leaf.text.slice(0, offset)) || before;
      const right = firstCharacter(leaf.text.slice(offset + end.length)) || after;
      return joinsLines(left, right) ? '' : '\n';
    });
  });
};

/** Text with line ends as text nodes with hard breaks between. */
const breakLines = (node: Text): (Text | Break)[] =>
  node.value
    .split('\n')
    .flatMap((line, index): (Text | Break)[] => [
      ...(index === 0 ? [] : [{ type: 'break' } satisfies Break]),
      ...(line === '' ? [] : [{ ...node, value: line }]),
    ]);

const breakVerse = (parent: TreeNode): void => {
  if (parent.children === undefined) return;
  parent.children = parent.children.flatMap((child): TreeNode[] => {
    if (child.type === 'text') return breakLines(child as Text) as TreeNode[];
    breakVerse(child);
    return [child];
  });
};

const walk = (node: TreeNode): void => {
  if (node.name === 'Verse') breakVerse(node);
  else if (inlineParents.has(node.type)) joinLeaves(leavesOf(node.children ?? []));
  else node.children?.forEach(walk);
};

/** Joins soft breaks in Chinese text; keeps the lines of verse. */
export const joinSoftBreaks = () => (tree: Root) => {
  walk(tree as TreeNode);
};
