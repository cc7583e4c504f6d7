/**
 * The element tree of a body to blocks. In: nodes and a context. Out: blocks in reading order; every
 * fault goes to `context.report`, at its own line. Markdown's own elements are read here, author
 * components by their definitions.
 */
import { errorAt, infoAt } from '../diagnostics/make.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import { type Block, BULLET, type Paragraph } from '../model/block.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import type { BodyContext, ComponentServices } from './component.ts';
import { isBlank, isElement, type MdxElement, type MdxNode } from './element.ts';
import { isFootnote, isInlineTag, richTextOf } from './inline.ts';
import { pictureOf } from './picture.ts';
import { listMarkClass } from './source/typed-numbers.ts';
import { tableParts } from './table.ts';

const notSet: Readonly<Record<string, string>> = {
  pre: '@code',
  img: '@image',
};

const contextAt = (element: MdxElement, context: BodyContext): BodyContext => ({
  ...context,
  at: element.at ?? context.at,
});

const paragraph = (nodes: readonly MdxNode[], context: BodyContext): readonly Paragraph[] => {
  const { at, edition } = context;
  const rich = richTextOf(nodes, context);
  return rich.text === '' ? [] : [{ kind: 'paragraph', voice: 'body', at, edition, ...rich }];
};

/** An item without the number that its author typed (`source/typed-numbers`), and that number. */
const takeMark = (
  item: MdxElement,
): { readonly mark?: string; readonly children: readonly MdxNode[] } => {
  const [first, ...rest] = item.children.filter((node) => !isBlank(node));
  if (first === undefined || !isElement(first)) return { children: item.children };
  if (first.tag === 'p') {
    const { mark, children } = takeMark(first);
    if (mark === undefined) return { children: item.children };
    return { mark, children: [{ ...first, children }, ...rest] };
  }
  if (first.tag !== 'span' || first.props['className'] !== listMarkClass)
    return { children: item.children };
  const at = item.children.indexOf(first);
  const mark = first.children
    .filter((node) => typeof node === 'string')
    .join('')
    .trim();
  return { mark, children: item.children.slice(at + 1) };
};

const listItems = (list: MdxElement, context: BodyContext): readonly Block[] =>
  list.children
    .filter(isElement)
    .filter(({ tag }) => tag === 'li')
    .map((item): Block => {
      const inner = contextAt(item, context);
      const { mark, children } = takeMark(item);
      const parts = children.filter(isElement).filter(({ tag }) => !isInlineTag(tag));
      if (parts.length > 1 || parts.some(({ tag }) => tag !== 'p')) {
        inner.report(errorAt('mdx/nested-list', inner.at));
      }
      const { at, edition } = inner;
      const texts = children.filter((node) => !isElement(node) || !['ul', 'ol'].includes(node.tag));
      const marker = mark ?? BULLET;
      return { kind: 'list-item', marker, at, edition, ...richTextOf(texts, inner) };
    });

const quoted = (quote: MdxElement, context: BodyContext): readonly Block[] =>
  blocksOf(quote.children, context).map((block) =>
    block.kind === 'paragraph' ? { ...block, voice: 'kai' } : block,
  );

const heading = (element: MdxElement, context: BodyContext): readonly Block[] => {
  const { at, edition } = context;
  if (element.tag !== 'h2') {
    context.report(errorAt('mdx/heading', at, { depth: Number(element.tag.slice(1)) }));
  }
  return [{ kind: 'subhead', at, edition, ...richTextOf(element.children, context) }];
};

const htmlBlocks = (element: MdxElement, outer: BodyContext): readonly Block[] => {
  const context = contextAt(element, outer);
  const { at, edition } = context;
  if (element.tag === 'p') return paragraph(element.children, context);
  if (element.tag === 'ul' || element.tag === 'ol') return listItems(element, context);
  if (element.tag === 'blockquote') return quoted(element, context);
  if (element.tag === 'table')
    return [{ kind: 'table', at, edition, ...tableParts(element, context) }];
  if (element.tag === 'hr') {
    if (edition !== 'web') context.report(infoAt('mdx/break', at));
    return [{ kind: 'break', at, edition }];
  }
  if (/^h[1-6]$/.test(element.tag)) return heading(element, context);
  if (edition === 'web' || isFootnote(element)) return [];
  const what = notSet[element.tag];
  if (what !== undefined) context.report(errorAt('mdx/unsupported', at, { what }));
  else context.report(errorAt('mdx/html', at, { name: element.tag }));
  return [];
};

const reportUnknown = (element: MdxElement, context: BodyContext): void => {
  const name = element.tag;
  const allowed = [...context.components.keys()];
  const suggestion = nearestName(name, allowed) ?? '';
  context.report(
    errorAt('mdx/component', context.at, { name, suggestion, allowed: allowed.join(' ') }),
  );
};

const componentBlocks = (element: MdxElement, outer: BodyContext): readonly Block[] => {
  const context = contextAt(element, outer);
  const component = context.components.get(element.tag);
  if (component !== undefined) return component.expand(element, context, services);
  if (!context.webOnlyNames.has(element.tag.split('.')[0] ?? '')) reportUnknown(element, context);
  else if (context.edition !== 'web') {
    context.report(errorAt('mdx/web-only', context.at, { name: element.tag }));
  }
  return [];
};

const isInline = (node: MdxNode): boolean =>
  typeof node === 'string' ||
  node.type === 'invalid' ||
  (node.type === 'html' && isInlineTag(node.tag) && node.tag !== 'img');

const flatten = (nodes: readonly MdxNode[]): readonly MdxNode[] =>
  nodes.flatMap((node) =>
    isElement(node) && node.type === 'fragment' ? flatten(node.children) : [node],
  );

/** Runs of inline nodes that stand among blocks are paragraphs without a tag of their own. */
const grouped = (nodes: readonly MdxNode[]): readonly (MdxElement | readonly MdxNode[])[] => {
  const groups: (MdxElement | MdxNode[])[] = [];
  for (const node of flatten(nodes)) {
    const last = groups.at(-1);
    if (isElement(node) && !isInline(node)) groups.push(node);
    else if (Array.isArray(last)) last.push(node);
    else groups.push([node]);
  }
  return groups;
};

/** The blocks of nodes in reading order. */
export const blocksOf = (nodes: readonly MdxNode[], context: BodyContext): readonly Block[] =>
  grouped(nodes).flatMap((group): readonly Block[] => {
    if ('tag' in group) {
      return group.type === 'component'
        ? componentBlocks(group, context)
        : htmlBlocks(group, context);
    }
    if (group.every(isBlank)) return [];
    const first = group.find(isElement);
    return paragraph(group, first === undefined ? context : contextAt(first, context));
  });

/** Children as one paragraph: loose text, or a single `<p>`. */
const oneParagraph: ComponentServices['rich'] = ({ name, children, context }) => {
  const flat = flatten(children).filter((node) => !isBlank(node));
  const paragraphs = flat
    .filter(isElement)
    .filter(({ tag, type }) => type === 'html' && tag === 'p');
  const [only] = paragraphs;
  if (only !== undefined && flat.length > 1) {
    context.report(errorAt('mdx/children', context.at, { name, expected: '@paragraph' }));
  }
  return richTextOf(only === undefined ? children : only.children, context);
};

const services: ComponentServices = {
  blocks: blocksOf,
  rich: oneParagraph,
  inline: richTextOf,
  plain: (text) => ({ text: collapseSpace(text), runs: [] }),
  picture: pictureOf,
};
