/**
 * Conservation bites: a step that drops, merges, doubles or changes text anywhere between the parser and the
 * blocks is found, at its place. The last tests hold that sound bodies of every kind are left in peace.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import { describe, expect, it } from 'vitest';
import { blocksKept } from '../../../../src/mdx/blocks-kept.ts';
import { remarkPlugins } from '../../../../src/mdx/remark-plugins.ts';
import { type Finding, findingsOf } from '../../../../src/mdx/source/findings.ts';
import { sourceKept } from '../../../../src/mdx/source/source-kept.ts';
import type { SourceNode } from '../../../../src/mdx/source/source-tree.ts';
import { treeKept, treeOfFile } from '../../../../src/mdx/source/tree-kept.ts';
import { splitFrontMatter } from '../../../../src/schema/front-matter.ts';
import { read } from './read.ts';

type Seed = (root: SourceNode) => void;

/** Runs the plugins with a fault seeded before one of them; gives what is lost as `offset typed`. */
const lostWith = async (body: string, seed: Seed, before: unknown): Promise<readonly string[]> => {
  const data = {};
  const plugins = remarkPlugins.flatMap((plugin) =>
    plugin === before ? [() => (tree: unknown) => seed(tree as SourceNode), plugin] : [plugin],
  );
  const processor = createProcessor({ format: 'mdx', remarkPlugins: [...plugins] });
  await processor.process({ value: body, data });
  return findingsOf({ data })
    .filter(({ rule }: Finding) => rule === 'mdx/lost-text')
    .map((finding) => `${finding.offset} ${finding.data['typed']}`);
};

const everyText = (root: SourceNode, change: (text: string) => string): void => {
  for (const child of root.children ?? []) {
    if (child.type === 'text') child.value = change(child.value ?? '');
    everyText(child, change);
  }
};

const body =
  '第一段，**加粗**的字。\n\n- 甲&lt;乙\n- 丙\n\n> 引文`码`\n\n| 一 | 二 |\n|---|---|\n| 三 | 四 |';

const first = (root: SourceNode, type: string): SourceNode => {
  const found = (root.children ?? []).find((child) => child.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
};

const without = (parent: SourceNode, type: string): void => {
  const gone = first(parent, type);
  parent.children = (parent.children ?? []).filter((child) => child !== gone);
};

const seeds: readonly [string, Seed, readonly [string, string]][] = [
  [
    'drops a paragraph',
    (root) => without(root, 'paragraph'),
    ['0 第一段，**加粗**的字。', '0 第一段，**加粗**的字。'],
  ],
  [
    'drops bold text',
    (root) => without(first(root, 'paragraph'), 'strong'),
    ['4 **加粗**', '6 加粗**的字。'],
  ],
  ['drops a list', (root) => without(root, 'list'), ['15 - 甲&lt;乙', '17 甲&lt;乙']],
  [
    'drops a row of a table',
    (root) => {
      const table = first(root, 'table');
      table.children = (table.children ?? []).slice(0, 1);
    },
    ['60 三 | 四 |', '60 三 | 四 |'],
  ],
  [
    'changes a character',
    (root) => everyText(root, (text) => text.replace('丙', '两')),
    ['26 丙', '26 丙'],
  ],
  [
    'makes a full-width mark half-width',
    (root) => everyText(root, (text) => text.replace('，', ',')),
    ['3 ，', '3 ，**加粗**的字。'],
  ],
  [
    'decodes twice',
    (root) => everyText(root, (text) => text.replace('甲<', '甲')),
    ['18 &lt;乙', '18 &lt;乙'],
  ],
  [
    'merges two texts and drops a mark between them',
    (root) => {
      const paragraph = first(root, 'paragraph');
      const [head, bold, tail] = paragraph.children ?? [];
      const inner = bold?.children?.[0];
      if (head === undefined || inner === undefined || tail === undefined) throw new Error('seed');
      head.value = `${head.value}${inner.value}${tail.value}`;
      paragraph.children = [head];
    },
    ['4 **加粗**的字。', ''],
  ],
  [
    'adds a text twice',
    (root) => {
      root.children = (root.children ?? []).flatMap((child) => [child, child]);
    },
    ['0 第一段，**加粗**的字。', '17 甲&lt;乙'],
  ],
];

describe('a step between the source and the finished tree', () => {
  it.each(seeds)(
    'that %s before the tree is held against the source is found',
    async (_, seed, [at]) => {
      expect(await lostWith(body, seed, sourceKept)).toContain(at);
    },
  );
  it.each(seeds.filter(([, , [, at]]) => at !== ''))(
    'that %s after it is found',
    async (_, seed, [, at]) => {
      expect(await lostWith(body, seed, treeKept)).toContain(at);
    },
  );
  it('that changes nothing is left in peace', async () => {
    const nothing = (): void => undefined;
    expect(await lostWith(body, nothing, sourceKept)).toEqual([]);
  });
});

describe('a step between the tree and the blocks', () => {
  const isOwn = (name: string): boolean => name === 'Box';
  const reading = async (text: string) => {
    const data = {};
    const processor = createProcessor({ format: 'mdx', remarkPlugins: [...remarkPlugins] });
    await processor.process({ value: text, data });
    return { tree: treeOfFile({ data }) ?? { type: 'root' }, blocks: (await read(text)).blocks };
  };
  it('that drops a block, or a character of one, is found', async () => {
    const { tree, blocks } = await reading(body);
    const lost = (list: typeof blocks) => blocksKept(tree, list, isOwn, 'a.mdx');
    expect(lost(blocks)).toEqual([]);
    expect(lost(blocks.slice(1))[0]).toMatchObject({ rule: 'mdx/lost-text', source: { line: 1 } });
    const changed = blocks.map((block) =>
      block.kind === 'list-item' ? { ...block, text: block.text.replace('丙', '') } : block,
    );
    expect(lost(changed)[0]).toMatchObject({ source: { line: 4 }, data: { typed: '丙' } });
  });
  it('leaves what code makes to the code', async () => {
    const text =
      'export const Note = (p) => <Box>{p.children}</Box>\n\n甲{1 + 1}乙\n\n<Note>丙</Note>\n\n丁';
    const { tree, blocks } = await reading(text);
    expect(blocksKept(tree, blocks, isOwn, 'a.mdx')).toEqual([]);
  });
});

describe('sound bodies', () => {
  const issues = join(import.meta.dirname, '../../../../issues');
  const files = readdirSync(issues, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^\d{4}-\d{2}-\d{2}\/[^_/]*\.mdx$/.test(path),
  );
  it.each([
    ['attributes', '<Box title="甲 > 乙" >\n\n丙\n\n</Box>'],
    ['a tag over lines', '<Figure\n  src="./a.jpg"\n  alt={`甲`}\n/>'],
    ['a quotation over lines', '> 甲\n> **乙\n> 丙**\n丁\n>\n> - 戊\n>   己'],
    ['a code span in a cell', '| 甲 |\n|---|\n| `a\\|b` |'],
    ['nested marks', '***甲*乙**，**丙*丁***，[**戊**己](./x "题")'],
    ['a heading with its marks behind', '## 甲 ##'],
    ['a hard break', '<Verse>\n\n甲  \n乙\\\n丙\n丁\n\n</Verse>'],
    ['references and escapes', '&#20013;&nbsp;&hearts;\\*\\_\\`\\{\\<甲'],
    ['tabs and ideographic spaces', '　　甲\t乙\n\t丙'],
    ['inline tags', 'H<sub>2</sub>O与<strong>甲</strong>'],
    ['an empty item', '-\n- 甲\n\n3.\n4. 乙'],
  ])('lose nothing: %s', async (_, text) => {
    const { diagnostics } = await read(text);
    expect(diagnostics.filter(({ rule }) => rule === 'mdx/lost-text')).toEqual([]);
  });
  it('of the sample issues say nothing new', async () => {
    expect(files.length).toBeGreaterThan(40);
    const rules: string[] = [];
    for (const path of files) {
      const text = readFileSync(join(issues, path), 'utf8');
      const { diagnostics } = await read(splitFrontMatter(text).body);
      rules.push(...diagnostics.map(({ rule }) => rule));
    }
    expect(rules.filter((rule) => rule !== 'model/missing-picture')).toEqual([]);
  });
});
