/**
 * Seeded faults of article bodies: every `mdx/*` rule has a body that breaks it, reported at the line
 * and column where the author must look. Bodies begin on line 5 of the file, below the front matter.
 */
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/diagnostics/format.ts';
import { mdx } from '../../../src/diagnostics/messages/zh-CN/mdx.ts';
import { articleText, brief, type Files, readFiles } from '../../support/newspaper-folder.ts';

const day = 'issues/2023-08-18';

/** Name, body, what is reported, a piece of the Chinese words, further files. */
const faults: [string, string, readonly string[], string?, Files?][] = [
  ['an unclosed tag', '甲。\n\n<Box title="乙">\n\n丙。', ['mdx/unclosed-tag 7:1'], '</Box>'],
  ['an unclosed inline tag', '甲<strong>乙。', ['mdx/unclosed-tag 5:2'], '</strong>'],
  [
    'tags closed in the wrong order',
    '<Box>\n\n<Web>\n\n甲。\n\n</Box>',
    ['mdx/unclosed-tag 7:1'],
    '</Web>',
  ],
  ['a closing tag alone', '甲。\n\n</Box>', ['mdx/stray-tag 7:1']],
  ['a closing tag on another level', '<Box>\n甲</Box>', ['mdx/misplaced-tag 6:2'], '</Box>'],
  ['a bare < in text', '不到<5%。', ['mdx/bare-sign 5:3'], '\\<'],
  ['a bare { in text', '甲 { 乙。', ['mdx/bare-sign 5:3'], '\\{'],
  ['an expression that does not parse', '甲 {1 +} 乙', ['mdx/bare-sign 5:3']],
  ['words in angle brackets', '读<张三>的信。', ['mdx/bare-sign 5:2'], '\\<'],
  ['a statement that does not parse', '甲。\n\nimport 乙', ['mdx/syntax 7:1'], 'import'],
  ['a property that does not parse', '<Box title={1 +}>\n\n甲\n\n</Box>', ['mdx/syntax 5:12']],
  ['another closing tag', '<Box>\n\n甲\n\n</Bx>', ['mdx/wrong-tag 9:1'], '</Box>'],
  ['a remark of HTML', '甲<!-- 待核 -->乙', ['mdx/html-comment 5:2'], '{/* 待核 */}'],
  ['a remark that is not closed', '甲<!-- 待核', ['mdx/html-comment 5:2'], '{/* … */}'],
  [
    'an address in angle brackets',
    '见<https://x.example/a>。',
    ['mdx/angle-address 5:2'],
    '[https://x.example/a]',
  ],
  [
    'quotes of an input method',
    '<Box title=“甲”>\n\n乙\n\n</Box>',
    ['mdx/attribute 5:1'],
    'title="甲"',
  ],
  ['a line ended by HTML', '甲。<br>乙', ['mdx/line-break 5:3'], '另起一段'],
  ['a paragraph of HTML', '<p>甲', ['mdx/unclosed-tag 5:1']],
  [
    'three faults of syntax',
    '一<5。\n\n二{三 四}\n\n五</p>六,七\n\n<Figur />',
    ['mdx/bare-sign 5:2', 'mdx/bare-sign 7:2', 'mdx/stray-tag 9:2', 'mdx/component 11:1'],
  ],
  [
    'an expression that throws',
    '甲。\n\n乙 {missing.name} 丙。',
    ['mdx/expression 7:4'],
    'missing',
  ],
  [
    'a property that throws',
    '<Subhead>甲</Subhead>\n\n<Figure src={lost} alt="甲" />',
    ['mdx/expression 7:14'],
    'lost',
  ],
  ['an export that throws', '甲\n\nexport const x = lost', ['mdx/expression 7:1'], 'lost'],
  [
    'a local component that throws',
    'export const Note = (props) => props.a.b\n\n甲\n\n<Note />',
    ['mdx/expression 9:1'],
  ],
  ['an object in a sentence', '甲{{ a: 1 }}乙。', ['mdx/expression 5:1'], 'object'],
  ['an import of a package', "import x from 'lodash'\n\n甲。", ['mdx/import 5:1'], 'lodash'],
  ['an import of Node', "import fs from 'node:fs'\n\n甲。", ['mdx/import 5:1']],
  [
    'an import from the network',
    "import x from 'https://x.example/a.js'\n\n甲。",
    ['mdx/import 5:1'],
    '不联网',
  ],
  [
    'an import that leaves the folder',
    "import x from '../x.ts'\n\n甲。",
    ['mdx/import 5:1'],
    '不在本期文件夹里',
    { 'issues/x.ts': 'export default 1' },
  ],
  [
    'an import of a file that is not there',
    "import x from './x.ts'\n\n甲。",
    ['mdx/import 5:1'],
    '没有这个文件',
  ],
  [
    'an import of another kind of file',
    "import x from './x.css'\n\n甲。",
    ['mdx/import 5:1'],
    '这种文件',
    { [`${day}/x.css`]: 'a{}' },
  ],
  [
    'a helper that imports a package',
    "import x from './x.ts'\n\n{x}",
    ['mdx/import 5:1'],
    'node:fs',
    { [`${day}/x.ts`]: "import 'node:fs';\nexport default 1;\n" },
  ],
  [
    'a helper of a helper that leaves the folder',
    "import x from './x.ts'\n\n{x}",
    ['mdx/import 5:1'],
    '../../b.ts',
    {
      [`${day}/x.ts`]: "export { default } from './_lib/y.ts';\n",
      [`${day}/_lib/y.ts`]: "export { default } from '../../b.ts';\n",
      'issues/b.ts': 'export default 1;',
    },
  ],
  [
    'export from',
    "export * from './x.ts'\n\n甲。",
    ['mdx/import 5:1'],
    'export … from',
    { [`${day}/x.ts`]: 'export const a = 1;' },
  ],
  ['a computed import', "甲{await import('./x.ts')}", ['mdx/import 5:9']],
  ['import.meta', '甲{import.meta.url}', ['mdx/import 5:3']],
  [
    'parts that import each other',
    "import P from './_p.mdx'\n\n<P />",
    ['mdx/import _p.mdx:1:1'],
    '又引入了自己',
    { [`${day}/_p.mdx`]: "import A from './a.mdx'\n\n<A />\n" },
  ],
  [
    'JSON that does not parse',
    "import x from './x.json'\n\n{x.a}",
    ['mdx/import-failed 5:1'],
    './x.json',
    { [`${day}/x.json`]: '{ a: 1' },
  ],
  [
    'a helper that throws',
    "import x from './x.ts'\n\n{x}",
    ['mdx/import-failed 5:1'],
    '坏了',
    { [`${day}/x.ts`]: "throw new Error('坏了');\nexport default 1;\n" },
  ],
  [
    'an unknown component',
    '甲。\n\n<Pullquote>乙</Pullquote>',
    ['mdx/component 7:1'],
    '是不是想写 <PullQuote>？',
  ],
  ['an unknown component in an expression', '{[1].map(() => <Nix />)}', ['mdx/component 5:16']],
  ['an unknown component of a namespace', '<A.B />', ['mdx/component 5:1']],
  ['a web component on paper', "import C from './C.astro'\n\n<C />", ['mdx/web-only 7:1'], '<Web>'],
  ['HTML', '<div>甲</div>', ['mdx/html 5:1']],
  ['HTML in a sentence', '甲<span>乙</span>', ['mdx/html 5:2']],
  [
    'a component in a sentence',
    '甲 <QR href="https://x.example" /> 乙',
    ['mdx/inline-component 5:3'],
  ],
  ['an unknown component in a sentence', '甲 <Nix /> 乙', ['mdx/component 5:3']],
  [
    'a crop that is too large',
    '<Figure src="./images/a.jpg" alt="甲" crop={2} />',
    ['mdx/props 5:1'],
    '≤ 0.6',
  ],
  [
    'an alignment that is none',
    '<Table align={["x"]}>\n\n| 甲 |\n|---|\n| 乙 |\n\n</Table>',
    ['mdx/props 5:1'],
    'l / c / r',
  ],
  [
    'a chart that is a photograph',
    '<Chart src="./images/a.jpg" alt="甲" />',
    ['mdx/props 5:1'],
    './images/a.svg',
  ],
  [
    'a picture without a description',
    '<Figure src="./images/a.jpg" />',
    ['mdx/missing-prop 5:1'],
    'alt',
  ],
  [
    'a mistyped property',
    '<Figure src="./images/a.jpg" alt="甲" captoin="乙" />',
    ['mdx/unknown-prop 5:1'],
    '是不是想写 caption？',
  ],
  [
    'a table component without a table',
    '<Table>\n\n甲。\n\n</Table>',
    ['mdx/children 5:1'],
    '一个表格',
  ],
  ['a list of names that is none', '<NameList>\n\n甲乙\n\n</NameList>', ['mdx/children 5:1']],
  ['an empty subhead', '<Subhead></Subhead>', ['mdx/children 5:1']],
  [
    'two paragraphs in a pull quote',
    '<PullQuote>\n\n甲。\n\n乙。\n\n</PullQuote>',
    ['mdx/children 5:1'],
  ],
  ['an empty box', '<Box></Box>', ['mdx/children 5:1']],
  ['verse without lines', '<Verse></Verse>', ['mdx/children 5:1']],
  ['web in print', '<Print>\n\n<Web>\n\n甲。\n\n</Web>\n\n</Print>', ['mdx/edition-nesting 7:1']],
  ['a headline in the body', '# 甲', ['mdx/heading 5:1'], '1 级'],
  ['a heading of level 3', '### 甲', ['mdx/heading 5:1'], '3 级'],
  ['a rule line', '甲。\n\n---\n\n乙。', ['mdx/break 7:1'], '印成一个空行'],
  ['a code block', '```\n甲\n```', ['mdx/unsupported 5:1'], '代码块'],
  ['a footnote', '甲[^1]。\n\n[^1]: 乙。', ['mdx/unsupported 5:2'], '脚注'],
  ['struck-out text', '甲~~乙~~丙', ['mdx/unsupported 5:2'], '删除线'],
  ['a checkbox', '- [ ] 甲', ['mdx/unsupported 5:1'], '勾选框'],
  ['a hard break in a paragraph', '甲，\\\n乙。', ['mdx/line-break 5:3']],
  ['a picture in a sentence', '甲 ![乙](./images/a.jpg) 丙', ['mdx/image-in-text 5:3']],
  ['a list in a list', '- 甲\n  - 乙', ['mdx/nested-list 5:1']],
  ['a script link', '[甲](javascript:alert(1))', ['mdx/unsafe-link 5:1']],
  ['a link without a scheme', '[甲](//x.example/)', ['mdx/unsafe-link 5:1']],
  ['characters that Markdown would drop', '## 读报 #', ['mdx/lost-text 5:7'], '\\#'],
  ['a leftover mark', '甲**先看 **乙', ['mdx/leftover-mark 5:2'], '改成 **先看**'],
  ['a product', '每箱5*3*2米', ['mdx/typed-mark 5:3'], '写成 5×3×2'],
  ['a doubtful emphasis', '甲*乙，丙丁*戊', ['mdx/doubtful-emphasis 5:2'], '\\*乙，丙丁\\*'],
  ['a sum in braces', '共{1 + 1}人', ['mdx/constant 5:2'], '\\{1 + 1\\}'],
  ['a form that nobody filled in', '亲爱的{姓名}：', ['mdx/unknown-name 5:4'], '\\{姓名\\}'],
  [
    'a row longer than its head',
    '| 甲 |\n|---|\n| 乙 | 丙 |',
    ['mdx/wide-row 7:1'],
    '多出的“丙”印不出来',
  ],
  ['a sign before a figure', '>5%的占三成', ['mdx/line-sign 5:1'], '写成 \\>5%的占三成'],
  ['a minus before a figure', '- 5℃', ['mdx/line-sign 5:1'], '\\-5℃'],
  [
    'a line of dashes under a paragraph',
    '甲。\n---',
    ['mdx/underline 6:1', 'mdx/break 6:1'],
    '## 甲。',
  ],
  [
    'an address on a line of its own',
    '见[公告][1]。\n\n[1]: https://x.example/',
    ['mdx/reference 5:2'],
    '[公告](https://x.example/)',
  ],
  ['a QR code that is no URL', '<QR href="x.example" />', ['mdx/unsafe-link 5:1']],
];

describe('seeded faults of bodies', () => {
  it.each(faults)('%s', async (_, body, expected, words, files) => {
    const { diagnostics } = await readFiles({ [`${day}/a.mdx`]: articleText(body), ...files });
    expect(diagnostics.map(brief).map((line) => line.replace('a.mdx:', ''))).toEqual(expected);
    for (const language of ['zh-CN', 'en'] as const) {
      const texts = diagnostics.map((fault) => Object.values(explain(fault, language)).join(' '));
      expect(texts.filter((text) => /\{[A-Za-z]+\}|(?<!\w)@[a-z]/.test(text))).toEqual([]);
    }
    const [first] = diagnostics;
    if (words === undefined || first === undefined) return;
    const { message, hint } = explain(first, 'zh-CN');
    expect(`${message}${hint}`).toContain(words);
  });

  it('has a seeded fault for every rule', () => {
    const covered = new Set(
      faults.flatMap(([, , expected]) => expected.map((line) => line.split(' ')[0])),
    );
    expect(Object.keys(mdx).filter((rule) => !covered.has(rule))).toEqual([]);
  });
});
