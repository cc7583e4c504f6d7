/**
 * Remark plugin: brackets that Markdown reads as a link though what stands in the second pair is no address
 * stay as typed, and are told: `[图](左)`, `[张某](男)`. Their words would be hidden in an address.
 */
import { type Finding, findingsOf } from './findings.ts';
import { type SourceFile, type SourceNode, spanAt, spanOf } from './source-tree.ts';

/** Whether an address can lead anywhere: it has a mark of addresses, or is a word that a slug may be. */
const isAddress = (url: string): boolean => /[/.#?:@\\]/.test(url) || /^[A-Za-z][\w-]*$/.test(url);

/** Whether a reader would see something to follow. */
const hasWords = (node: SourceNode): boolean =>
  (node.children ?? []).some((child) => child.type !== 'text' || /\S/u.test(child.value ?? ''));

const isText = (node: SourceNode): boolean => !isAddress(node.url ?? '') || !hasWords(node);

const walk = (parent: SourceNode, source: string, findings: Finding[]): void => {
  if (parent.children === undefined) return;
  parent.children = parent.children.flatMap((child): SourceNode[] => {
    walk(child, source, findings);
    const span = spanOf(child);
    if (child.type !== 'link' || span === undefined || !isText(child)) return [child];
    const [offset, end] = span;
    const typed = source.slice(offset, end);
    const data = { typed, mend: `\\${typed}`, mark: '[ ]( )' };
    findings.push({ rule: 'mdx/typed-mark', severity: 'warning', offset, data });
    const text = (from: number, to: number): SourceNode => ({
      type: 'text',
      value: source.slice(from, to),
      data: { raw: true, told: true },
      position: spanAt(source, from, to),
    });
    const last = (child.children ?? []).map(spanOf).at(-1)?.[1] ?? offset + 1;
    return [text(offset, offset + 1), ...(child.children ?? []), text(last, end)];
  });
};

/** The plugin. */
export const typedLinks = () => (tree: unknown, file: SourceFile) => {
  walk(tree as SourceNode, String(file), findingsOf(file));
};
