/**
 * Remark plugin: tells marks that did not work and would be printed as they stand, with the change to type.
 * The text is left alone.
 */
import { leftoverMarks } from '../../text/leftover-marks.ts';
import { type Finding, findingsOf } from './findings.ts';
import { type InlineText, inlineTexts, typedPart } from './inline-text.ts';
import { type SourceFile, type SourceNode, spanOf } from './source-tree.ts';

const leftover = (offset: number, typed: string, what: string, mend?: string): Finding => ({
  rule: 'mdx/leftover-mark',
  severity: 'warning',
  offset,
  data: { typed, what, ...(mend === undefined ? {} : { mend }) },
});

const inLine = (line: InlineText, source: string): readonly Finding[] =>
  leftoverMarks(line.text, 'body').map(({ index, typed, mend, what }) => {
    const part = typedPart(line, source, index, typed.length);
    return leftover(part.offset, part.typed, what, mend);
  });

/** Attributes of components whose value is a text of the page. */
const textAttributes: ReadonlySet<string> = new Set([
  'alt',
  'by',
  'caption',
  'credit',
  'label',
  'title',
]);

const inAttribute = (attribute: SourceNode, source: string): readonly Finding[] => {
  const span = spanOf(attribute);
  const { value } = attribute as { readonly value?: unknown };
  if (span === undefined || typeof value !== 'string') return [];
  if (!textAttributes.has(attribute.name ?? '')) return [];
  return leftoverMarks(value, 'plain').map(({ typed, mend, what }) => {
    const at = source.indexOf(typed, span[0]);
    return leftover(at < 0 || at > span[1] ? span[0] : at, typed, what, mend);
  });
};

const pictureFile = /\.(?:jpe?g|png|webp|avif|tiff?|gif|bmp|svg)$/i;

/** A link to a picture: the `!` before it is missing, or full-width. */
const pictureLink = (node: SourceNode, source: string): readonly Finding[] => {
  const span = spanOf(node);
  if (node.type !== 'link' || span === undefined || !pictureFile.test(node.url ?? '')) return [];
  const offset = source[span[0] - 1] === '！' ? span[0] - 1 : span[0];
  const typed = source.slice(offset, span[1]);
  return [leftover(offset, typed, '@mark-picture', `!${source.slice(...span)}`)];
};

const inNodes = (node: SourceNode, source: string): readonly Finding[] => [
  ...pictureLink(node, source),
  ...(node.attributes ?? []).flatMap((attribute) => inAttribute(attribute, source)),
  ...(node.children ?? []).flatMap((child) => inNodes(child, source)),
];

/** The plugin. */
export const leftovers = () => (tree: unknown, file: SourceFile) => {
  const source = String(file);
  const root = tree as SourceNode;
  const lines = inlineTexts(root, source).flatMap((line) => inLine(line, source));
  findingsOf(file).push(...lines, ...inNodes(root, source));
};
