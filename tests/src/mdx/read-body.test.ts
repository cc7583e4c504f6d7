/**
 * Bodies to blocks. Fixtures are pairs: `<case>.mdx` and the blocks expected, `<case>.json`, read by
 * a person before they were kept. The rest asserts single rules of reading.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/mdx/read-body.ts';
import { splitFrontMatter } from '../../../src/schema/front-matter.ts';

const folder = join(import.meta.dirname, '../../fixtures/mdx');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
  .map((name) => name.replace(/\.mdx$/, ''));

const read = (body: string) =>
  readBody({ body, file: 'a.mdx', absolute: join(folder, 'a.mdx'), folder });

const firstBlock = async (body: string) => (await read(body)).blocks[0];
const textOf = async (body: string): Promise<string | undefined> => {
  const block = await firstBlock(body);
  return block?.kind === 'paragraph' ? block.text : undefined;
};

describe('reading a body', () => {
  it.each(cases)('reads the fixture %s', async (name) => {
    const file = `${name}.mdx`;
    const { body } = splitFrontMatter(readFileSync(join(folder, file), 'utf8'));
    const result = await readBody({ body, file, absolute: join(folder, file), folder });
    expect(result.diagnostics).toEqual([]);
    const lines = result.blocks.map((block) => JSON.stringify(block));
    const text = ['[', lines.join(',\n'), ']', ''].join('\n');
    await expect(text).toMatchFileSnapshot(join(folder, `${name}.json`));
  });

  it.each([
    ['甲\n乙', '甲乙'],
    ['甲，\n乙', '甲，乙'],
    ['甲\n“乙”', '甲“乙”'],
    ['甲**乙**\n丙', '甲乙丙'],
    ['甲**乙\n丙**丁', '甲乙丙丁'],
    ['one\ntwo', 'one two'],
    ['甲\none', '甲 one'],
    ['甲\n20', '甲 20'],
    ['one”\n“two', 'one” “two'],
    ['　　甲', '甲'],
    ['甲　乙', '甲　乙'],
    ['“甲" — -- ...', '“甲" — -- ...'],
    ['5~8，6~9', '5~8，6~9'],
    [
      '写信到 a@x.example，或看 www.x.example，再说',
      '写信到 a@x.example，或看 www.x.example，再说',
    ],
    ['看https://x.example/a，再说', '看https://x.example/a，再说'],
    ['{1 + 1}个{"人"}', '2个人'],
    ['{/* 注 */}甲', '甲'],
    ['甲\\<乙&lt;丙&amp;', '甲<乙<丙&'],
  ])('sets %j as %j', async (typed, text) => {
    expect(await textOf(typed)).toBe(text);
  });

  it('keeps runs over collapsed text', async () => {
    const block = await firstBlock(
      `${'甲\n\n'.slice(0, 1)}  **粗 体。**后*楷*[链](https://x.example) H<sub>2</sub>O`,
    );
    expect(block).toMatchObject({
      text: '甲 粗 体。后楷链 H2O',
      runs: [
        { start: 2, end: 6, style: 'strong' },
        { start: 7, end: 8, style: 'em' },
        { start: 8, end: 9, style: 'link', href: 'https://x.example' },
        { start: 11, end: 12, style: 'sub' },
      ],
    });
  });

  it('nests runs, the outer first', async () => {
    expect(await firstBlock('**甲*乙*丙**')).toMatchObject({
      text: '甲乙丙',
      runs: [
        { start: 0, end: 3, style: 'strong' },
        { start: 1, end: 2, style: 'em' },
      ],
    });
  });

  it('marks the blocks of one edition', async () => {
    const { blocks } = await read('<Web>\n\n甲\n\n</Web>\n\n<Print>\n\n乙\n\n</Print>\n\n丙');
    expect(blocks.map((block) => block.edition)).toEqual(['web', 'print', 'both']);
  });

  it('lets the web hold what paper cannot', async () => {
    const body =
      "import C from '../../src/C.astro'\n\n<Web>\n\n<C client:load />\n\n---\n\n</Web>\n\n甲";
    const { blocks, diagnostics } = await read(body);
    expect(diagnostics).toEqual([]);
    expect(blocks.map(({ kind, edition }) => `${kind} ${edition}`)).toEqual([
      'break web',
      'paragraph both',
    ]);
  });

  it('counts lines from the top of the file, below front matter', async () => {
    const { body } = splitFrontMatter('---\r\na: 1\r\n---\r\n甲\r\n\r\n乙\r\n');
    const { blocks } = await read(body);
    expect(blocks.map((block) => block.at.line)).toEqual([4, 6]);
  });
});
