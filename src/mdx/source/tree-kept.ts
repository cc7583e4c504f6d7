/**
 * Remark plugin: holds the finished tree against the text that `sourceKept` found in the source. The steps
 * between the two move and mark text; none may drop, double or change a character. It stands last.
 */
import { findingsOf } from './findings.ts';
import { lostText, typedOfFile } from './source-kept.ts';
import type { SourceFile, SourceNode } from './source-tree.ts';
import { visibleText } from './typed-text.ts';

/** Nodes whose value is text that both editions show. */
const textTypes: ReadonlySet<string> = new Set(['text', 'inlineCode', 'code']);

const textOf = (node: SourceNode): string =>
  textTypes.has(node.type)
    ? visibleText(node.value ?? '')
    : (node.children ?? []).map(textOf).join('');

const key = 'banxinTree';

/** The finished tree of a file; undefined when the file could not be parsed. */
export const treeOfFile = (file: Pick<SourceFile, 'data'>): SourceNode | undefined =>
  file.data[key] as SourceNode | undefined;

/** The plugin. */
export const treeKept = () => (tree: unknown, file: SourceFile) => {
  const root = tree as SourceNode;
  file.data[key] = root;
  const kept = textOf(root);
  const source = String(file);
  let at = 0;
  for (const { text, offset } of typedOfFile(file)) {
    if (!kept.startsWith(text, at)) {
      findingsOf(file).push(lostText(source, offset, source.length));
      return;
    }
    at += text.length;
  }
  if (at < kept.length) findingsOf(file).push(lostText(source, 0, source.length));
};
