/**
 * Remark plugin: tells forms that Markdown takes for something else than they look: a line of dashes right
 * below a paragraph, a row of a table that is longer than its head, a sign before the first figure of a line.
 */
import { type Finding, findingsOf } from './findings.ts';
import { type SourceFile, type SourceNode, spanOf, typedOf } from './source-tree.ts';

/** `---` on the line below a paragraph: elsewhere it makes a heading, here it is a break. */
const underlines = (parent: SourceNode, source: string): readonly Finding[] =>
  (parent.children ?? []).flatMap((node, index, all): readonly Finding[] => {
    const above = all[index - 1];
    const span = spanOf(node);
    if (node.type !== 'thematicBreak' || above?.type !== 'paragraph' || span === undefined)
      return [];
    const typed = typedOf(node, source);
    if (above.position?.end.line !== (node.position?.start.line ?? 0) - 1 || !/^-+$/.test(typed)) {
      return [];
    }
    const data = {
      typed,
      mend: `\n${typed}`,
      heading: `## ${typedOf(above, source).slice(0, 12)}`,
    };
    return [{ rule: 'mdx/underline', severity: 'warning', offset: span[0], data }];
  });

/** Cells beyond the last column of the head, which no edition would show. */
const wideRows = (table: SourceNode, source: string): readonly Finding[] => {
  if (table.type !== 'table') return [];
  const { align } = table as { readonly align?: readonly unknown[] };
  const columns = align?.length ?? 0;
  return (table.children ?? []).flatMap((row): readonly Finding[] => {
    const cells = row.children ?? [];
    const span = spanOf(row);
    const [extra] = cells.slice(columns);
    if (extra === undefined || span === undefined) return [];
    const lost = cells.slice(columns).map((cell) => typedOf(cell, source).replace(/^\||\|$/g, ''));
    const text = lost.map((cell) => cell.trim()).join(' ');
    const data = { found: cells.length, expected: columns, text };
    return [{ rule: 'mdx/wide-row', severity: 'error', offset: span[0], data }];
  });
};

/** A sign before a figure at the start of a line, which Markdown takes for a quotation or a bullet. */
const lineSigns = (node: SourceNode, source: string): readonly Finding[] => {
  const span = spanOf(node);
  if (span === undefined) return [];
  const isQuote = node.type === 'blockquote';
  const isList = node.type === 'list' && node.ordered !== true && node.children?.length === 1;
  const sign = isQuote ? /^>(?=[\d.=])/ : /^[-+] (?=[\d.]+ ?[℃°%％])/;
  const mark = sign.exec(source.slice(...span))?.[0];
  if (mark === undefined || (!isQuote && !isList)) return [];
  const typed = source.slice(span[0], span[1]).split('\n')[0] ?? '';
  const mend = isQuote ? `\\${typed}` : typed.replace(' ', '').replace(/^[-+]/, '\\$&');
  const instead = isQuote ? `> ${typed.slice(1)}` : `* ${typed.slice(2)}`;
  const data = { mark: mark.trim(), typed, mend, instead };
  return [{ rule: 'mdx/line-sign', severity: 'warning', offset: span[0], data }];
};

const inNodes = (node: SourceNode, source: string): readonly Finding[] => [
  ...underlines(node, source),
  ...wideRows(node, source),
  ...lineSigns(node, source),
  ...(node.children ?? []).flatMap((child) => inNodes(child, source)),
];

/** The plugin. */
export const toldForms = () => (tree: unknown, file: SourceFile) => {
  findingsOf(file).push(...inNodes(tree as SourceNode, String(file)));
};
