/**
 * Seeded faults: every rule of the model stage has a file that breaks it, and is reported at the
 * line and column where the author must look. The last test holds the table complete.
 */
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/diagnostics/format.ts';
import { model } from '../../../src/diagnostics/messages/zh-CN/model.ts';
import {
  articleText,
  brief,
  type Files,
  issueText,
  readFiles,
} from '../../support/newspaper-folder.ts';

const day = 'issues/2023-08-18';
const article = (text: string): Files => ({ [`${day}/a.mdx`]: text });
const withFront = (line: string): Files => article(articleText('正文。', `${line}\n`));
const issue = (text: string): Files => ({ [`${day}/issue.mdx`]: text });
const layout = (text: string): Files =>
  issue(
    `---\ndate: 2023-08-18\nnumber: 33\npages:\n  - number: 1\n    name: 要闻\n    layout:\n${text}\n---\n`,
  );

/** Name, files, what is reported, and a piece of the Chinese words where it matters. */
const faults: [string, Files, readonly string[], string?][] = [
  ['YAML that does not parse', withFront('kicker: [甲'), ['model/yaml a.mdx:4:1']],
  [
    'a comment inside a text',
    article('---\nheadline: 读报 #33 期\n---\n正文。\n'),
    ['model/yaml-comment a.mdx:2:11'],
    "写成 '读报 #33 期'",
  ],
  [
    'a word that looks like an anchor',
    withFront('kicker: &甲 乙'),
    ['model/yaml-mark a.mdx:3:9'],
    "写成 '&甲 乙'",
  ],
  [
    'bold in a headline',
    article("---\nheadline: '**重磅**消息'\n---\n正文。\n"),
    ['model/leftover-mark a.mdx:2:12'],
    '改成 重磅',
  ],
  [
    'a link in the banner of a page',
    issue(issueText.replace('name: 要闻 ', 'name: 要闻, banner: "[甲](https://x.example/)" ')),
    ['model/leftover-mark issue.mdx:5:37'],
  ],
  ['a tab as indent', withFront('byline:\n\treporters: [甲]'), ['model/yaml-tab a.mdx:4:1']],
  ['a key twice', withFront('headline: 又一条'), ['model/duplicate-key a.mdx:3:1']],
  [
    'an unknown key',
    withFront('kciker: 引题'),
    ['model/unknown-key a.mdx:3:1'],
    '是不是想写 kicker？',
  ],
  [
    'an unknown inner key',
    withFront('byline: { reporter: [甲] }'),
    ['model/unknown-key a.mdx:3:11'],
    '是不是想写 reporters？',
  ],
  [
    'no headline',
    article('---\npage: 1\n---\n正文。\n'),
    ['model/missing-key a.mdx:2:1'],
    'headline',
  ],
  [
    'a headline that is a list',
    article('---\nheadline: [甲]\n---\n正文。\n'),
    ['model/wrong-type a.mdx:2:11'],
  ],
  [
    'a name that is no list',
    withFront('byline: { reporters: 甲 }'),
    ['model/wrong-type a.mdx:3:22'],
  ],
  [
    'a kind that is not known',
    withFront('kind: artcle'),
    ['model/bad-value a.mdx:3:7'],
    '是不是想写 article？',
  ],
  [
    'a priority out of 1-4',
    withFront('priority: 9'),
    ['model/bad-value a.mdx:3:11'],
    '1 / 2 / 3 / 4',
  ],
  [
    'a page below 1',
    article('---\nheadline: 甲\npage: 0\n---\n正文。\n'),
    ['model/out-of-range a.mdx:3:7'],
  ],
  [
    'a focus outside the picture',
    withFront('card: { focus: [2, 0] }'),
    ['model/out-of-range a.mdx:3:17'],
  ],
  [
    'fewest columns above the most',
    withFront('print: { columns: [3, 2] }'),
    ['model/columns-order a.mdx:3:19'],
    '先写最少',
  ],
  [
    'no columns at all',
    withFront('print: { columns: [0, 2] }'),
    ['model/out-of-range a.mdx:3:20'],
    '≥ 1',
  ],
  [
    'a blank headline',
    article("---\nheadline: ' '\n---\n正文。\n"),
    ['model/blank-text a.mdx:2:11'],
  ],
  [
    'a jump, which is not built yet',
    withFront('print: { jump: true }'),
    ['model/later-key a.mdx:3:10'],
    '转版还没有做好',
  ],
  [
    'an embargo, which is not built yet',
    withFront('web: { publishAt: 2099-01-01 }'),
    ['model/later-key a.mdx:3:8'],
    '定时上网还没有做好',
  ],
  ['a moment that is none', withFront('web: { at: 2023-02-30 }'), ['model/bad-date a.mdx:3:12']],
  [
    'a bad date',
    issue(issueText.replace('2023-08-18', '2023-13-18')),
    ['model/bad-date issue.mdx:2:7'],
    '2023-13-18',
  ],
  [
    'a date that is no text',
    issue(issueText.replace('2023-08-18', '20230818')),
    ['model/wrong-type issue.mdx:2:7'],
  ],
  [
    'a date of another folder',
    issue(issueText.replace('08-18', '08-19')),
    ['model/issue-date issue.mdx:2:7'],
  ],
  ['no front matter', article('正文。\n'), ['model/no-front-matter a.mdx:1:1']],
  [
    'front matter without an end',
    article('---\nheadline: 甲\n'),
    ['model/no-front-matter a.mdx:1:1'],
  ],
  ['an issue without front matter', issue('note\n'), ['model/no-front-matter issue.mdx:1:1']],
  ['no issue.mdx', issue(''), ['model/missing-issue 2023-08-18']],
  [
    'page numbers that do not rise',
    issue(
      issueText.replace(
        '  - { number: 1, name: 要闻 }',
        '  - { number: 1, name: 要闻 }\n  - { number: 3, name: 综合 }\n  - { number: 2, name: 副刊 }',
      ),
    ),
    ['model/page-gap issue.mdx:6:15', 'model/page-numbers issue.mdx:7:15'],
  ],
  [
    'a page that does not exist',
    article('---\nheadline: 甲\npage: 4\n---\n正文。\n'),
    ['model/no-such-page a.mdx:3:1'],
  ],
  [
    'two articles with one slug',
    { [`${day}/more/a.mdx`]: articleText('又一篇。') },
    ['model/duplicate-slug more/a.mdx'],
    'issues/2023-08-18/a.mdx',
  ],
  ['a reserved slug', { [`${day}/02.mdx`]: articleText('正文。') }, ['model/reserved-slug 02.mdx']],
  [
    'the slug print',
    { [`${day}/print.mdx`]: articleText('正文。') },
    ['model/reserved-slug print.mdx'],
  ],
  [
    'a bad slug',
    { [`${day}/My_Story.mdx`]: articleText('正文。') },
    ['model/bad-slug My_Story.mdx'],
    'my-story.mdx',
  ],
  [
    'an article with a capital extension',
    { [`${day}/B.MDX`]: '正文。' },
    ['model/mdx-case B.MDX'],
    '改名为 b.mdx',
  ],
  [
    'an article among the pictures',
    { [`${day}/images/b.mdx`]: articleText('正文。') },
    ['model/not-read images/b.mdx'],
    '移到本期文件夹',
  ],
  [
    'a folder with another form of a date',
    { 'issues/2023-8-25/a.mdx': 'x' },
    ['model/folder-name 2023-8-25'],
    '改名为 2023-08-25',
  ],
  ['an article that is .md', { [`${day}/b.md`]: '正文。' }, ['model/not-mdx b.md']],
  [
    'a neighbour that nobody wrote',
    withFront('print: { with: b }'),
    ['model/unknown-story a.mdx:3:10'],
  ],
  [
    'a missing card picture',
    withFront('card: { image: ./images/b.jpg }'),
    ['model/missing-picture a.mdx:3:16'],
    './images/a.jpg',
  ],
  [
    'a letter case that is not on disk',
    article(articleText('<Figure src="./images/A.jpg" alt="甲" />')),
    ['model/missing-picture a.mdx:5:1'],
    './images/a.jpg',
  ],
  [
    'a missing picture',
    article(articleText('甲。\n\n<Figure src="./images/b.jpg" alt="乙" />')),
    ['model/missing-picture a.mdx:7:1'],
  ],
  [
    'a missing picture in Markdown',
    article(articleText('![乙](./images/b.jpg)')),
    ['model/missing-picture a.mdx:5:1'],
  ],
  [
    'a picture of another kind',
    {
      ...article(articleText('<Figure src="./images/a.gif" alt="甲" />')),
      [`${day}/images/a.gif`]: 'x',
    },
    ['model/picture-type a.mdx:5:1'],
  ],
  [
    'a path with ..',
    article(articleText('<Figure src="../newspaper.yaml" alt="甲" />')),
    ['model/outside-folder a.mdx:5:1'],
  ],
  [
    'an absolute path',
    article(articleText('<Figure src="/etc/hostname" alt="甲" />')),
    ['model/outside-folder a.mdx:5:1'],
  ],
  [
    'a link that leaves the folder',
    {
      ...article(articleText('<Figure src="./images/out.jpg" alt="甲" />')),
      [`${day}/images/out.jpg`]: '->../../../issues/newspaper.yaml',
    },
    ['model/outside-folder a.mdx:5:1'],
  ],
  [
    'an article that is a link to a file outside',
    { [`${day}/b.mdx`]: '->../../b.mdx', 'b.mdx': articleText('甲。') },
    ['model/outside-folder b.mdx'],
  ],
  [
    'a page that is neither a number nor auto',
    article('---\nheadline: 甲\npage: 头版\n---\n正文。\n'),
    ['model/bad-value a.mdx:3:7'],
    '数字 / auto',
  ],
  [
    'a picture on the network',
    article(articleText('<Figure src="https://x.example/a.jpg" alt="甲" />')),
    ['model/remote-picture a.mdx:5:1'],
  ],
  [
    'a colour by name',
    { 'issues/newspaper.yaml': 'name: 版心报\ncolor: red\n' },
    ['model/bad-format newspaper.yaml:2:8'],
  ],
  [
    'a time zone that is none',
    { 'issues/newspaper.yaml': 'name: 版心报\ntimezone: 北京\n' },
    ['model/bad-timezone newspaper.yaml:2:11'],
    'Asia/Shanghai',
  ],
  [
    'a nameplate drawing that is not there',
    { 'issues/newspaper.yaml': 'name: 版心报\nnameplate: { svg: ./name.svg }\n' },
    ['model/missing-picture newspaper.yaml:2:19'],
  ],
  [
    'no newspaper.yaml',
    { 'issues/newspaper.yaml': '' },
    ['model/missing-newspaper newspaper.yaml'],
  ],
  ['a file that is not UTF-8', article('bytes:2d2d2dc4e3'), ['model/unreadable a.mdx'], 'UTF-8'],
  [
    'a preset that is not there',
    { 'issues/newspaper.yaml': 'name: 版心报\nformat: tabloid5\n' },
    ['model/bad-value newspaper.yaml:2:9'],
    'tabloid-5',
  ],
  [
    'bands of different length',
    layout('      areas: [AAAAA, AAA]\n      A: a'),
    ['model/template-bands issue.mdx:8:7'],
  ],
  [
    'a template of four columns',
    layout('      areas: AAAA\n      A: a'),
    ['model/template-columns issue.mdx:8:7'],
  ],
  [
    'too few rows',
    layout('      areas: [AAAAA, AAAAA]\n      rows: [3]\n      A: a'),
    ['model/template-rows issue.mdx:9:7'],
  ],
  [
    'an area that is no rectangle',
    layout('      areas: [AAABB, BBBBB]\n      A: a\n      B: { furniture: ornament }'),
    ['model/template-shape issue.mdx:8:7'],
  ],
  [
    'a letter that is not drawn',
    layout('      areas: AAAAA\n      A: a\n      B: a'),
    ['model/template-letter issue.mdx:10:7'],
  ],
  [
    'an area with no article',
    layout('      areas: AAABB\n      A: a'),
    ['model/empty-area issue.mdx:8:7'],
  ],
  [
    'an area with settings only',
    layout('      areas: AAABB\n      A: a\n      B: { head: side }'),
    ['model/empty-area issue.mdx:10:7'],
  ],
  [
    'an area with a story and furniture',
    layout('      areas: AAAAA\n      A: { story: a, furniture: ornament }'),
    ['model/area-both issue.mdx:9:7'],
    '既写了 story，又写了 furniture',
  ],
  [
    'an area of a tree with a story and stories',
    layout('      tree: A\n      A: { story: a, stories: [a] }'),
    ['model/area-both issue.mdx:9:7'],
    '既写了 story，又写了 stories',
  ],
  [
    'a headline too small to read',
    layout('      areas: AAAAA\n      A: { story: a, sizePt: 5 }'),
    ['model/out-of-range issue.mdx:9:30'],
    '≥ 6',
  ],
  [
    'an area of an unknown article',
    layout('      areas: AAAAA\n      A: aa'),
    ['model/unknown-story issue.mdx:9:7'],
    '是不是想写 a？',
  ],
  [
    'an article in two areas',
    layout('      areas: AAABB\n      A: a\n      B: a'),
    ['model/area-twice issue.mdx:10:7'],
  ],
  [
    'an area of another page’s article',
    {
      ...issue(
        '---\ndate: 2023-08-18\nnumber: 33\npages:\n  - { number: 1, name: 甲 }\n  - { number: 2, name: 乙, layout: { areas: AAAAA, A: a } }\n---\n',
      ),
    },
    ['model/area-page issue.mdx:6:51'],
  ],
  [
    'a mistyped setting of a template',
    layout('      areas: AAAAA\n      row: 3\n      A: a'),
    ['model/unknown-key issue.mdx:9:7'],
    '是不是想写 rows？',
  ],
  ['a template without areas', layout('      A: a'), ['model/missing-key issue.mdx:7:5']],
  [
    '? without rest: auto',
    layout("      areas: ['AAAAA', '?????']\n      A: a"),
    ['model/rest-missing issue.mdx:8:7'],
    '第 2 行',
  ],
  [
    'rest: auto without ?',
    layout('      areas: AAAAA\n      rest: auto\n      A: a'),
    ['model/rest-nowhere issue.mdx:9:7'],
  ],
  [
    'rest that is not auto',
    layout('      areas: AA???\n      rest: all\n      A: a'),
    ['model/bad-value issue.mdx:9:13'],
    'auto',
  ],
  [
    'columns of a drawn area',
    layout('      areas: AAAAA\n      A: { story: a, cols: 3 }'),
    ['model/drawn-cols issue.mdx:9:7'],
  ],
  [
    'a tree that ends in the middle',
    layout('      tree: "A/("\n      A: a'),
    ['model/tree-syntax issue.mdx:8:17'],
    '第 4 个字符（结尾）',
  ],
  [
    'a tree with two cuts at one level',
    layout('      tree: A/B|C\n      A: a'),
    ['model/tree-syntax issue.mdx:8:16'],
    '括号',
  ],
  [
    'a tree with a bracket too many, unquoted',
    layout('      tree: (a/b))'),
    ['model/tree-syntax issue.mdx:8:18'],
  ],
  [
    'a tree with rows',
    layout('      tree: A\n      rows: [3]\n      A: a'),
    ['model/tree-key issue.mdx:9:7'],
    'rows',
  ],
  [
    'a letter of a tree that nobody explains',
    layout('      tree: "A/(B|C)"\n      A: a\n      C: { furniture: ornament }'),
    ['model/tree-name issue.mdx:8:17'],
    'B',
  ],
  [
    'a letter twice in a tree',
    layout("      tree: 'A/(B|A)'\n      A: a\n      B: { furniture: ornament }"),
    ['model/tree-twice issue.mdx:8:19'],
  ],
  [
    'a slug of a tree that nobody wrote',
    layout('      tree: (a/aa)'),
    ['model/unknown-story issue.mdx:8:16'],
    '是不是想写 a？',
  ],
  [
    'a story twice in a tree, by letter and slug',
    layout('      tree: (A/a)\n      A: a'),
    ['model/area-twice issue.mdx:8:16'],
  ],
  [
    'a letter that a tree does not name',
    layout('      tree: a\n      B: a'),
    ['model/template-letter issue.mdx:9:7'],
  ],
  [
    'an area of a tree that is wider than the page',
    layout('      tree: a\n      a: { cols: 6 }'),
    ['model/tree-cols issue.mdx:9:7'],
    '5 栏',
  ],
  [
    'a mistyped setting of a tree',
    layout('      tree: a\n      aa: { cols: 3 }'),
    ['model/unknown-key issue.mdx:9:7'],
  ],
  [
    'a configuration that throws',
    { 'issues/banxin.config.ts': "throw new Error('没写完');\n" },
    ['model/config banxin.config.ts'],
    '没写完',
  ],
];

describe('seeded faults of the model', () => {
  it.each(faults)('%s', async (_, files, expected, words) => {
    const { diagnostics } = await readFiles(files);
    expect(diagnostics.map(brief)).toEqual(expected);
    for (const language of ['zh-CN', 'en'] as const) {
      const texts = diagnostics.map((fault) => Object.values(explain(fault, language)).join(' '));
      expect(texts.filter((text) => /\{[A-Za-z]+\}|(?<!\w)@[a-z]/.test(text))).toEqual([]);
    }
    const [first] = diagnostics;
    if (words === undefined || first === undefined) return;
    const { message, hint } = explain(first, 'zh-CN');
    expect(`${message}${hint}`).toContain(words);
  });

  it('reports an unknown issue with the nearest date', async () => {
    const { diagnostics } = await readFiles({}, { only: '2023-08-19' });
    expect(diagnostics.map(brief)).toEqual(['model/no-such-issue issues']);
    expect(diagnostics[0]?.data['suggestion']).toBe('2023-08-18');
  });

  it('warns of a folder without issues, and refuses one that is not there', async () => {
    const empty = await readFiles({ 'empty/_draft/a.mdx': 'x' }, { issuesDir: 'empty' });
    expect(empty.diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning model/no-issues',
    ]);
    const missing = await readFiles({}, { issuesDir: 'nowhere' });
    expect(missing.diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error model/no-issues',
    ]);
  });

  it('has a seeded fault for every rule', () => {
    const seeded = faults.flatMap(([, , expected]) => expected.map((line) => line.split(' ')[0]));
    const covered = new Set([...seeded, 'model/no-such-issue', 'model/no-issues']);
    expect(Object.keys(model).filter((rule) => !covered.has(rule))).toEqual([]);
  });
});
