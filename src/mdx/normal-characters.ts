/**
 * Remark plugin: the text of a body in its normal form (`text/normal-text`), so that both editions set the same
 * characters; paragraphs of nothing but white space (`&nbsp;`) go. Addresses and names of files stay as typed,
 * since a file system spells them so; code does too.
 */
import { isBlankText, normalText } from '../text/normal-text.ts';

/** The parts of an mdast node that are read and changed here. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  value?: unknown;
  alt?: string | null;
  title?: string | null;
  attributes?: Node[];
  children?: Node[];
}

/** Attributes that name a file or a place. */
const ADDRESSES: ReadonlySet<string> = new Set(['src', 'href', 'id', 'class', 'className']);

const isBlankParagraph = ({ type, children }: Node): boolean =>
  type === 'paragraph' &&
  (children ?? []).length > 0 &&
  (children ?? []).every(
    (child) => child.type === 'text' && isBlankText(String(child.value ?? '')),
  );

const change = (node: Node): void => {
  if (node.type === 'text' && typeof node.value === 'string') node.value = normalText(node.value);
  if (typeof node.alt === 'string') node.alt = normalText(node.alt);
  if (typeof node.title === 'string') node.title = normalText(node.title);
  for (const attribute of node.attributes ?? []) {
    if (typeof attribute.value !== 'string' || ADDRESSES.has(attribute.name ?? '')) continue;
    attribute.value = normalText(attribute.value);
  }
  if (node.children === undefined) return;
  node.children = node.children.filter((child) => !isBlankParagraph(child));
  node.children.forEach(change);
};

/** The plugin. It comes last: what stands before it holds the tree against the source. */
export const normalCharacters = () => (tree: unknown) => {
  change(tree as Node);
};
