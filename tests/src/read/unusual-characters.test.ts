/** Copy from web pages, word processors and file names: read in its normal form, and told. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { explain } from '../../../src/diagnostics/format.ts';
import { readArticle } from '../../../src/read/read-article.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banxin-odd-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = async (body: string, headline = '标题') => {
  const text = `---\nheadline: ${headline}\npage: 1\n---\n\n${body}\n`;
  const place = { slug: 'a', issue: '2024-03-01', file: 'a.mdx', absolute: join(folder, 'a.mdx') };
  const { article, diagnostics } = await readArticle(
    { ...place, folder, text },
    { lang: 'zh-CN', components: [] },
  );
  const texts = article?.blocks.map((block) => ('text' in block ? block.text : block.kind)) ?? [];
  return { texts, headline: article?.headline.text, diagnostics };
};
const rules = (found: Awaited<ReturnType<typeof read>>) =>
  found.diagnostics.map(({ rule, severity, source }) => [rule, severity, source?.line]);

it('drops indents of em spaces and paragraphs of unbreakable ones', async () => {
  const found = await read(
    '&emsp;&emsp;正文一段。\n\n&nbsp;\n\n&nbsp;&nbsp;正文二段。\n\n　　正文三段。',
  );
  expect(found.texts).toEqual(['正文一段。', '正文二段。', '正文三段。']);
  expect(rules(found)).toEqual([['check/odd-space', 'info', 6]]);
});

it('keeps one space for another inside a sentence, and puts the right ideograph, in the headline too', async () => {
  const found = await read('薄\u2009空格、窄\u202f空格。坟\ufa10。', '兼容的\uf979字');
  expect(found.texts).toEqual(['薄 空格、窄\u00a0空格。坟塚。']);
  expect(found.headline).toBe('兼容的凉字');
  expect(rules(found)).toEqual([
    ['check/look-alike', 'warning', 2],
    ['check/odd-space', 'info', 6],
    ['check/look-alike', 'warning', 6],
  ]);
  const words = found.diagnostics.map((item) => explain(item, 'zh-CN'));
  expect(words[0]?.message).toContain('“凉”U+51C9');
  for (const { message, hint } of words)
    expect(message + hint).not.toMatch(/换一个字|程序出错|\{|\[\[/);
});

it('reads what an expression gives in the same form', async () => {
  const found = await read("他在{'cafe\\u0301'}里。");
  expect(found.texts).toEqual(['他在café里。']);
});

it('leaves names of files and addresses as typed', async () => {
  const found = await read(
    '<Figure src="./images/cafe\u0301.jpg" alt="咖啡" caption="nu\u0308\u030c" />',
  );
  const missing = found.diagnostics.find(({ rule }) => rule === 'model/missing-picture');
  expect(missing?.data.path).toBe('./images/cafe\u0301.jpg');
});
