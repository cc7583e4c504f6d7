/** `--dump blocks`: articles as they were read, a block a line behind its place, so that an editor can jump to it. */
import { formatPlace } from '../../../src/diagnostics/format.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Block, RichText, TextRun } from '../../../src/model/block.ts';
import type { Issue } from '../../../src/model/issue.ts';
import { indented, type StageDump, textOf } from './dump.ts';

/** The blocks of an issue's articles. */
export const dumpBlocks = (issue: Issue): StageDump => ({
  stage: 'blocks',
  text: textOf([`# blocks ${issue.date}`, ...issue.articles.flatMap(articleLines)]),
  data: issue.articles.map(({ slug, source, page, priority, kind, blocks }) => ({
    issue: issue.date,
    story: slug,
    source,
    page,
    priority,
    kind,
    blocks,
  })),
});

const articleLines = (article: Article): readonly string[] => {
  const { slug, kind, page, priority, headline, source } = article;
  return [
    `## ${slug}: ${kind}, page ${page}, rank ${priority}, ${headline.text}`,
    ...(article.blocks.length === 0 ? [`${formatPlace(source)}: no block`] : []),
    ...blockLines(article.blocks, ''),
  ];
};

const blockLines = (blocks: readonly Block[], path: string): readonly string[] =>
  blocks.flatMap((block, index) => {
    const name = `${path}${index}`;
    const only = block.edition === 'both' ? '' : ` (${block.edition} only)`;
    const [first = '', ...more] = contentOf(block, name);
    const head = `${formatPlace(block.at)}: ${name} ${block.kind}${only} ${first}`.trimEnd();
    return [head, ...(block.kind === 'box' ? more : indented(more, 2))];
  });

/** What is on a block's own line, then lines of their own; those of a box are its blocks. */
const contentOf = (block: Block, path: string): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [`${block.voice} ${richText(block)}`];
    case 'subhead':
      return [richText(block)];
    case 'list-item':
      return [`${block.marker} ${richText(block)}`];
    case 'pull-quote':
      return [`${richText(block)}${block.by === undefined ? '' : ` —— ${block.by}`}`];
    case 'figure':
      return [
        `${block.src}, focus ${block.focus.join(' ')}, crop ${block.crop}${block.drawing ? ', drawing' : ''}`,
        `alt ${block.alt}`,
        ...(block.caption ? [`caption ${richText(block.caption)}`] : []),
        ...(block.credit === undefined ? [] : [`credit ${block.credit}`]),
      ];
    case 'summary':
      return ['', ...block.paragraphs.map(richText)];
    case 'box':
      return [block.title ?? '', ...blockLines(block.blocks, `${path}.`)];
    case 'table':
      return [block.caption ? richText(block.caption) : '', ...tableLines(block)];
    case 'name-list':
      return [block.names.join(' ')];
    case 'verse':
      return ['', ...block.stanzas.flatMap((stanza) => [...stanza.map(richText), ''])].slice(0, -1);
    case 'break':
      return [];
    case 'qr':
      return [`${block.href}${block.label === undefined ? '' : ` ${block.label}`}`];
  }
};

const tableLines = (table: Block & { readonly kind: 'table' }): readonly string[] =>
  [table.head, ...table.rows].map((row) => row.map(richText).join(' | '));

/** A text with its runs behind it, as offsets. */
const richText = ({ text, runs }: RichText): string =>
  runs.length === 0 ? text : `${text}  {${runs.map(runText).join(', ')}}`;

const runText = ({ style, start, end, href }: TextRun): string =>
  `${style} ${start}-${end}${href === undefined ? '' : ` ${href}`}`;
