/**
 * Remark plugin of the web edition: leaves a place for the lead-in (本报讯（记者 …）) at the start of
 * the first paragraph of running text. The words come from the article's byline when the page is made
 * (`components/author/LeadIn.astro`); nothing of it stands in the author's file.
 */
import type { Paragraph, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

const place: MdxJsxTextElement = {
  type: 'mdxJsxTextElement',
  name: 'LeadIn',
  attributes: [],
  children: [],
};

const isText = (node: Root['children'][number]): node is Paragraph => node.type === 'paragraph';

/** The plugin. Only top-level paragraphs count: summaries and boxes come before the story. */
export const webLeadIn = () => (tree: Root) => {
  tree.children.find(isText)?.children.unshift({ ...place });
};
