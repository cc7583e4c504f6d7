/**
 * Remark plugin: plain Markdown that has an author component of its own becomes that component, so
 * that web and print have one form of it. `## 小标题` is `<Subhead>`; a picture that stands alone in
 * a paragraph is `<Figure>`.
 */
import type { Heading, Image, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { TreeNode } from './flat-text.ts';

const attribute = (name: string, value: string): MdxJsxAttribute => ({
  type: 'mdxJsxAttribute',
  name,
  value,
});

const subhead = (heading: Heading): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name: 'Subhead',
  attributes: [],
  children: heading.children as unknown as MdxJsxFlowElement['children'],
  ...(heading.position === undefined ? {} : { position: heading.position }),
});

const figure = (image: Image): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name: 'Figure',
  attributes: [
    attribute('src', image.url),
    attribute('alt', image.alt ?? ''),
    ...(image.title ? [attribute('caption', image.title)] : []),
  ],
  children: [],
  ...(image.position === undefined ? {} : { position: image.position }),
});

const onlyImage = (paragraph: Paragraph): Image | undefined => {
  const [first, ...rest] = paragraph.children;
  return first?.type === 'image' && rest.length === 0 ? first : undefined;
};

const replace = (node: RootContent): RootContent => {
  if (node.type === 'heading' && node.depth === 2) return subhead(node);
  const image = node.type === 'paragraph' ? onlyImage(node) : undefined;
  return image === undefined ? node : figure(image);
};

const walk = (parent: TreeNode): void => {
  if (parent.children === undefined) return;
  parent.children = parent.children.map((child) => replace(child as RootContent) as TreeNode);
  parent.children.forEach(walk);
};

/** Turns `##` and lone pictures into their author components. */
export const authorMarks = () => (tree: Root) => {
  walk(tree as TreeNode);
};
