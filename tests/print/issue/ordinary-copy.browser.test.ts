/**
 * Ordinary copy that once stopped the paper, printed with both engines and verified: kana, addresses, signs at
 * line starts, copy from web pages, rare and drawn characters; pages 2 and 5 of an issue alone.
 */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { printIssue } from '../../../print/print-issue.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { resolveFonts } from '../../../src/fonts/resolve-fonts.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { type Files, prose, withFiles } from '../../support/paper.ts';
import { readPaper } from '../../support/read-paper.ts';

const DATE = '2023-08-18';
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M10 20h80v12h-80z M44 20h12v70h-12z"/></svg>';

const article = (page: number, headline: string, body: string): string =>
  `---\nheadline: ${headline}\npage: ${page}\n---\n\n${body}\n\n${prose(160)}\n`;

const paper: Files = {
  'issues/newspaper.yaml': 'name: 版心报\n',
  'issues/glyphs/U+2BC20.svg': DRAWING,
  [`issues/${DATE}/issue.mdx`]: `---\ndate: ${DATE}\nnumber: 7\npages:\n  - { number: 2, name: 综合 }\n  - { number: 5, name: 副刊 }\n---\n`,
  [`issues/${DATE}/kana.mdx`]: article(
    2,
    '茶の味与あ、ア',
    '老街新开一家茶の味，又开一家鲜の每日，招牌写着いらっしゃいませ，说あ、ア两个字还缺铅字。',
  ),
  [`issues/${DATE}/names.mdx`]: article(
    2,
    '两种圆点',
    '译者写约翰‧史密斯，排成一列：\n\n- 第一条•点\n- 第二条',
  ),
  [`issues/${DATE}/files.mdx`]: article(
    2,
    '稿件的文件名',
    '请把文件存成终稿_v2.docx，再存成大样_2024_final.pdf，别用"AV"这样的名，1/2、5G、(A4)都行，AI。——说明见https://www.example.com/a?b=c 一页。',
  ),
  [`issues/${DATE}/spaces.mdx`]: article(
    5,
    '从网页拷来的稿',
    '&emsp;&emsp;段首两个全身空格。\n\n&nbsp;\n\n薄\u2009空格、窄\u202f空格、数学\u205f空格。”\u2003隔开。“ 他说。 然后“ 走了” 。\n\n行分隔。\u2028符在此，左\u200e右标记，甲\u2011乙线。',
  ),
  [`issues/${DATE}/letters.mdx`]: article(
    5,
    '拼起来的字母',
    'cafe\u0301里读Ce\u0301zanne，nu\u0308\u030c是女字，坟\ufa10与\uf979快，部首\u2f00\u2f42。',
  ),
  [`issues/${DATE}/rare.mdx`]: article(
    5,
    '钱𫰠与赵𡌴',
    '来的人有王䶮、李㛃、钱𫰠、孙𱖎、周葛\u{e0100}。',
  ),
};

let diagnostics: readonly Diagnostic[];
let files: ReadonlyMap<string, string | Uint8Array>;
beforeAll(async () => {
  const { browser, version } = await sharedBrowser();
  await withFiles(paper, async (root) => {
    const { issue, publication, folder, diagnostics: read } = await readPaper(root);
    const { fonts } = await resolveFonts(publication, { root, issuesDir: join(root, 'issues') });
    if (!fonts) throw new Error('no fonts');
    const printed = await printIssue({
      ...{ issue, publication, fonts, folder, browser, browserVersion: version },
    });
    diagnostics = [...read, ...printed.diagnostics];
    ({ files } = printed);
  });
});

describe('ordinary copy', () => {
  it('prints without an error', () => {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, data }) => `${rule} ${JSON.stringify(data)}`)).toEqual([]);
  });

  it('tells what it read in another form, and that pages are missing', () => {
    const told = new Set(diagnostics.map(({ rule }) => rule));
    for (const rule of [
      ...['check/odd-space', 'check/letter-in-parts', 'check/look-alike', 'check/usual-sign'],
      ...['check/shapeless-sign', 'font/rare-glyph', 'model/page-gap'],
    ])
      expect(told).toContain(rule);
  });

  it('numbers the files by their pages', () => {
    const pages = [...files.keys()].filter((name) => /^pages\/\d+\.pdf$/.test(name));
    expect(pages.sort()).toEqual(['pages/02.pdf', 'pages/05.pdf']);
  });
});
