/**
 * Remark plugin: an item of `<NameList>` that holds several names is marked, so that the web gives it a row
 * of its own as print does. The text is left alone.
 */
import { isNameGroup } from '../text/split-names.ts';
import type { SourceNode } from './source/source-tree.ts';

const textOf = (node: SourceNode): string =>
  node.value ?? (node.children ?? []).map(textOf).join('');

const mark = (item: SourceNode): void => {
  if (item.type === 'listItem' && isNameGroup(textOf(item)))
    item.data = { ...item.data, hProperties: { className: ['name-group'] } };
};

const walk = (node: SourceNode, inList: boolean): void => {
  if (inList) mark(node);
  for (const child of node.children ?? []) walk(child, inList || node.name === 'NameList');
};

/** The plugin. */
export const nameGroups = () => (tree: unknown) => {
  walk(tree as SourceNode, false);
};
