/** Seeded faults that an edit mends: files, the rule, and what the mended file reads. */
import { articleText, type Files } from '../../support/newspaper-folder.ts';

const day = 'issues/2023-08-18';
const article = `${day}/a.mdx`;
const issue = `${day}/issue.mdx`;
const paper = 'issues/newspaper.yaml';

/** Name, files beside the sound ones, rule, a piece of the file afterwards. */
export type EditRow = readonly [name: string, files: Files, rule: string, after: string];

const front = (line: string, rule: string, after: string): EditRow => [
  line,
  { [article]: articleText('正文一段。', `${line}\n`) },
  rule,
  after,
];
const whole = (text: string, rule: string, after: string): EditRow => [
  JSON.stringify(text),
  { [article]: text },
  rule,
  after,
];
const body = (text: string, rule: string, after: string, more: Files = {}, top = ''): EditRow => [
  JSON.stringify(text),
  { [article]: articleText(text, top), ...more },
  rule,
  after,
];
const settings = (text: string, rule: string, after: string): EditRow => [
  JSON.stringify(text),
  { [paper]: text },
  rule,
  after,
];
const pages = (text: string, rule: string, after: string, more: Files = {}): EditRow => [
  JSON.stringify(text),
  { [issue]: text, ...more },
  rule,
  after,
];
const layout = (lines: string, rule: string, after: string): EditRow =>
  pages(
    `---\ndate: 2023-08-18\nnumber: 33\npages:\n  - number: 1\n    name: 要闻\n    layout:\n${lines}\n---\n`,
    rule,
    after,
    { [`${day}/haidian.mdx`]: articleText('正文。') },
  );

const picture = 'bytes:ffd8ffe0';

/** Settings and front matter. */
const ofSettings: readonly EditRow[] = [
  settings('name：试刊报\n', 'model/yaml-colon', 'name: 试刊报\n'),
  settings(
    'name：试刊报\nsite：https://x.example\n',
    'model/yaml-colon',
    'name: 试刊报\nsite: https://x.example\n',
  ),
  settings('name:试刊报\n', 'model/yaml-colon', 'name: 试刊报\n'),
  settings('title: 试刊报\n', 'model/unknown-key', 'name: 试刊报\n'),
  settings(
    'name: 甲\nwebsite: https://x.example\n',
    'model/unknown-key',
    'site: https://x.example',
  ),
  settings('name: 甲\nsite: x.example\n', 'model/bad-format', 'site: https://x.example'),
  settings('name: 甲\ncolor: c0392b\n', 'model/bad-format', "color: '#c0392b'"),
  settings('name: 甲\ncolor: #c0392b\n', 'model/yaml-comment', "color: '#c0392b'"),
  settings('name: 甲\nformat: 对开\n', 'model/bad-value', 'format: broadsheet-8'),
  settings('name: 甲\nsections: [要闻, 文化]\n', 'model/wrong-type', '{ 要闻: {}, 文化: {} }'),
  front('kciker: 引题', 'model/unknown-key', 'kicker: 引题'),
  front('subtitle: 副题', 'model/unknown-key', 'deck: 副题'),
  front('副题: 副题', 'model/unknown-key', 'deck: 副题'),
  front('author: 张山', 'model/unknown-key', 'byline: { reporters: [张山] }'),
  front('author: 张山、李思', 'model/unknown-key', 'byline: { reporters: [张山, 李思] }'),
  front('authors: [张山, 李思]', 'model/unknown-key', 'byline: { reporters: [张山, 李思] }'),
  front(
    'author: 张山\nbyline: { source: 本报 }',
    'model/unknown-key',
    'byline: { reporters: [张山], source: 本报 }',
  ),
  front(
    'author: 张山\nbyline:\n  source: 本报',
    'model/unknown-key',
    'byline:\n  reporters: [张山]\n  source: 本报',
  ),
  front('byline: { reporter: [甲] }', 'model/unknown-key', '{ reporters: [甲] }'),
  front('print: { box：true }', 'model/unknown-key', 'print: { box: true }'),
  front('byline: 记者 张山', 'model/wrong-type', 'byline: { reporters: [张山] }'),
  front('byline: { reporters: 张山 李思 }', 'model/wrong-type', 'reporters: [张山, 李思]'),
  front('keep: 门头沟', 'model/wrong-type', 'keep: [门头沟]'),
  front('deck: 2023', 'model/wrong-type', "deck: '2023'"),
  front('deck: [副题]', 'model/wrong-type', 'deck: 副题'),
  front('print: { box: 是 }', 'model/wrong-type', 'box: true'),
  front('print: { trim: 第3行 }', 'model/wrong-type', 'trim: 3'),
  front('kind: artcle', 'model/bad-value', 'kind: article'),
  front('kind: 简讯', 'model/bad-value', 'kind: brief'),
  front("priority: '２'", 'model/bad-value', 'priority: 2'),
  front('web: { at: 2023/8/9 }', 'model/bad-date', 'at: 2023-08-09'),
  front('print: { columns: [3, 2] }', 'model/columns-order', '[2, 3]'),
  front("deck: ' '", 'model/blank-text', 'headline: 一条标题\npage: 1'),
  front('headline: 一条标题', 'model/duplicate-key', '---\nheadline: 一条标题\npage: 1'),
  front('byline:\n\treporters: [甲]', 'model/yaml-tab', 'byline:\n  reporters: [甲]'),
  front('kicker: 快讯: 开工', 'model/yaml', "kicker: '快讯: 开工'"),
  front('print: { jump: true, box: true }', 'model/later-key', 'print: { box: true }'),
  front('keep: [甲', 'model/yaml', 'keep: [甲]'),
  front('kicker: "甲', 'model/yaml', 'kicker: "甲"'),
  front(' kicker: 甲', 'model/yaml', '\nkicker: 甲'),
  front('kicker: 读报 #33 期', 'model/yaml-comment', "kicker: '读报 #33 期'"),
  front('kicker: &甲 乙', 'model/yaml-mark', "kicker: '&甲 乙'"),
  front("kicker: '**重磅**消息'", 'model/leftover-mark', "kicker: '重磅消息'"),
  whole('# 标题甲\n\n正文。\n', 'model/no-front-matter', '---\nheadline: 标题甲\n---\n'),
  whole('---\nheadline: 甲\npage: 1\n\n正文。\n', 'model/no-front-matter', 'page: 1\n---\n'),
  whole('headline: 甲\npage: 1\n---\n正文。\n', 'model/no-front-matter', '---\nheadline: 甲\n'),
  whole(
    '---\npage: 1\n---\n\n# 标题甲\n\n正文。\n',
    'model/missing-key',
    '---\nheadline: 标题甲\npage: 1\n---\n\n正文。',
  ),
];

/** Pages and templates. */
const ofPages: readonly EditRow[] = [
  pages(
    '---\nnumber: 33\npages:\n  - { number: 1, name: 要闻 }\n---\n',
    'model/missing-key',
    'date: 2023-08-18\nnumber: 33',
  ),
  pages(
    '---\ndate: 2023-08-18\nnumber: 33\npages:\n  - { name: 要闻 }\n---\n',
    'model/missing-key',
    '{ number: 1, name: 要闻 }',
  ),
  pages(
    '---\ndate: 20230818\nnumber: 33\npages:\n  - { number: 1, name: 要闻 }\n---\n',
    'model/wrong-type',
    'date: 2023-08-18',
  ),
  pages(
    '---\ndate: 2023年8月18日\nnumber: 33\npages:\n  - { number: 1, name: 要闻 }\n---\n',
    'model/bad-date',
    'date: 2023-08-18',
  ),
  pages(
    '---\ndate: 2023-08-19\nnumber: 33\npages:\n  - { number: 1, name: 要闻 }\n---\n',
    'model/issue-date',
    'date: 2023-08-18',
  ),
  pages(
    '---\ndate: 2023-08-18\nnumber: 33\npages:\n  - { number: 1, title: 要闻 }\n---\n',
    'model/unknown-key',
    '{ number: 1, name: 要闻 }',
  ),
  whole('---\nheadline: 甲\npage: 4\n---\n正文。\n', 'model/no-such-page', 'page: 1'),
  [
    'a neighbour mistyped',
    {
      [article]: articleText('正文。', 'print: { with: hadian }\n'),
      [`${day}/haidian.mdx`]: articleText('正文。'),
    },
    'model/unknown-story',
    'with: haidian',
  ],
  layout(
    '      areas: |\n        AAAAA\n        BBBBB\n      rows: [40]\n      A: a\n      B: haidian',
    'model/template-rows',
    "rows: [40, '*']",
  ),
  layout(
    '      areas: |\n        AAAAA\n        ?????\n      A: a',
    'model/rest-missing',
    'rest: auto\n      areas: |',
  ),
  layout(
    '      areas: |\n        AAAAA\n        BBBBB\n      rest: auto\n      A: a\n      B: haidian',
    'model/rest-nowhere',
    'BBBBB\n      A: a',
  ),
  layout(
    '      areas: |\n        AAAAA\n        BBBBB\n      A: { story: a, cols: 5 }\n      B: haidian',
    'model/drawn-cols',
    'A: { story: a }',
  ),
  layout(
    '      tree: A/B\n      rest: auto\n      A: a\n      B: haidian',
    'model/tree-key',
    'tree: A/B\n      A: a',
  ),
  layout(
    '      tree: A/B\n      A: { story: a, cols: 9 }\n      B: haidian',
    'model/tree-cols',
    'cols: 5',
  ),
  layout('      tree: (a/haidian', 'model/tree-syntax', 'tree: (a/haidian)'),
  layout('      tree: (a/haidian))', 'model/tree-syntax', 'tree: (a/haidian)'),
  layout(
    '      areas: |\n        AAAAA\n        BBBBB\n      A: a\n      B: haidain',
    'model/unknown-story',
    'B: haidian',
  ),
];

/** Paths of pictures. */
const ofPictures: readonly EditRow[] = [
  body('<Figure src="./images/A.jpg" alt="甲" />', 'model/missing-picture', './images/a.jpg'),
  body('<Figure src=".\\images\\a.jpg" alt="甲" />', 'model/missing-picture', '"./images/a.jpg"'),
  body('![甲](./images/%E6%BB%9A.jpg)', 'model/missing-picture', '(./images/滚.jpg)', {
    [`${day}/images/滚.jpg`]: picture,
  }),
  body('![甲](./images/a%20b.jpg)', 'model/missing-picture', '(<./images/a b.jpg>)', {
    [`${day}/images/a b.jpg`]: picture,
  }),
  body('<Figure src="./images/a" alt="甲" />', 'model/missing-picture', '"./images/a.jpg"'),
  body('<Figure src="D:\\报\\a.jpg" alt="甲" />', 'model/outside-folder', '"./images/a.jpg"'),
  body('![甲](../2023-08-18/images/a.jpg)', 'model/outside-folder', '(./images/a.jpg)'),
  body('![甲](https://x.example/a.jpg)', 'model/remote-picture', '(./images/a.jpg)'),
  body('<Figure src="./images/a.gif" alt="甲" />', 'model/picture-type', '"./images/a.jpg"', {
    [`${day}/images/a.gif`]: picture,
  }),
  front('card: { image: images/a.JPG }', 'model/missing-picture', 'image: ./images/a.jpg'),
];

/** Bodies. */
const ofBodies: readonly EditRow[] = [
  body('甲<br>乙', 'mdx/line-break', '甲\n\n乙'),
  body('甲<br/>乙', 'mdx/line-break', '甲\n\n乙'),
  body('甲  \n乙', 'mdx/line-break', '甲\n\n乙'),
  body('甲\\\n乙', 'mdx/line-break', '甲\n\n乙'),
  body('甲。\n\n<hr>\n\n乙', 'mdx/html', '甲。\n\n---\n\n乙'),
  body('<img src="./images/a.jpg" alt="甲">\n\n乙', 'mdx/html', '![甲](./images/a.jpg)\n\n乙'),
  body('甲<img src="./images/a.jpg" alt="丙"/>乙', 'mdx/image-in-text', ''),
  body('甲<u>乙</u>丙', 'mdx/html', '甲乙丙'),
  body('<div>甲</div>', 'mdx/html', '\n甲\n'),
  body('<h3>小题</h3>\n\n甲', 'mdx/heading', '## 小题\n\n甲'),
  body('<p>甲\n\n乙', 'mdx/unclosed-tag', '\n甲\n\n乙'),
  body('<Figure src="./images/a.jpg" alt="甲">\n\n乙', 'mdx/unclosed-tag', 'alt="甲" />'),
  body('甲</p>乙', 'mdx/stray-tag', '甲乙'),
  body('<Box>\n\n甲\n\n</Bx>', 'mdx/wrong-tag', '</Box>'),
  body('<Box>甲\n\n乙</Box>', 'mdx/misplaced-tag', '<Box>\n\n甲\n\n乙\n\n</Box>'),
  body('不到<5%。', 'mdx/bare-sign', '不到\\<5%。'),
  body('读<张三>的信', 'mdx/bare-sign', '读\\<张三>的信'),
  body('甲 { 乙', 'mdx/bare-sign', '甲 \\{ 乙'),
  body('甲{乙 丙}', 'mdx/bare-sign', '甲\\{乙 丙}'),
  body('甲<!-- 待核 -->乙', 'mdx/html-comment', '甲{/* 待核 */}乙'),
  body('<!-- more -->\n\n乙', 'mdx/html-comment', '{/* more */}'),
  body(
    '官网是<https://x.example/>。',
    'mdx/angle-address',
    '[https://x.example/](https://x.example/)',
  ),
  body('信箱是<a@x.example>。', 'mdx/angle-address', '[a@x.example](mailto:a@x.example)'),
  body(
    '<Figure src=./images/a.jpg alt=甲 />',
    'mdx/attribute',
    '<Figure src="./images/a.jpg" alt="甲" />',
  ),
  body(
    '<Figure src=“./images/a.jpg” alt=“甲” />',
    'mdx/attribute',
    'src="./images/a.jpg" alt="甲"',
  ),
  body(
    '<Figure src＝"./images/a.jpg" alt="甲" />',
    'mdx/attribute',
    'src="./images/a.jpg" alt="甲"',
  ),
  body('<Figur src="./images/a.jpg" alt="甲" />', 'mdx/component', '<Figure src'),
  body('<Bxo>\n\n甲\n\n</Bxo>', 'mdx/component', '<Box>\n\n甲\n\n</Box>'),
  body('<Figure src="./images/a.jpg" alt="甲" captoin="乙" />', 'mdx/unknown-prop', 'caption="乙"'),
  body(
    '<Figure src="./images/a.jpg" alt="甲" photographer="乙" />',
    'mdx/unknown-prop',
    'credit="乙"',
  ),
  body('<Figure src="./images/a.jpg" alt="甲" crop="0.2" />', 'mdx/props', 'crop={0.2}'),
  body(
    '<Figure src="./images/a.jpg" alt="甲" focus="40%,30%" />',
    'mdx/props',
    'focus={[0.4, 0.3]}',
  ),
  body('甲<Box>乙</Box>丙', 'mdx/inline-component', '甲\n\n<Box>乙</Box>\n\n丙'),
  body(
    "import Map from './map.astro'\n\n甲\n\n<Map />",
    'mdx/web-only',
    '<Web>\n\n<Map />\n\n</Web>',
    {
      [`${day}/map.astro`]: 'x',
    },
  ),
  body('# 甲\n\n乙', 'mdx/heading', '## 甲'),
  body('### 甲\n\n乙', 'mdx/heading', '\n## 甲'),
  body('甲~~乙~~丙', 'mdx/unsupported', '甲乙丙'),
  body('甲[^1]。\n\n[^1]: 乙丙。', 'mdx/unsupported', '甲（乙丙。）'),
  body('见[公告][1]。\n\n[1]: https://x.example/', 'mdx/reference', '[公告](https://x.example/)'),
  body('甲![乙](./images/a.jpg)丙', 'mdx/image-in-text', '甲\n\n![乙](./images/a.jpg)\n\n丙'),
  body('![甲](./images/a.jpg)\n图说一行', 'mdx/image-in-text', '![甲](./images/a.jpg)\n\n图说一行'),
  body('- 甲\n  - 乙\n  - 丙\n- 丁', 'mdx/nested-list', '- 甲\n- 乙\n- 丙\n- 丁'),
  body('## 读报 #', 'mdx/lost-text', '## 读报 \\#'),
  body('甲**先看 **乙', 'mdx/leftover-mark', '甲**先看**乙'),
  body('每箱5*3*2米', 'mdx/typed-mark', '5×3×2'),
  body('甲*乙，丙丁*戊', 'mdx/doubtful-emphasis', '\\*乙，丙丁\\*'),
  body('共{1 + 1}人', 'mdx/constant', '\\{1 + 1\\}'),
  body('亲爱的{姓名}：', 'mdx/unknown-name', '\\{姓名\\}'),
  body('甲。\n---\n\n乙', 'mdx/underline', '甲。\n\n---'),
];

/** Marks of a text. */
const ofMarks: readonly EditRow[] = [
  body('甲,乙', 'check/half-width-mark', '甲，乙'),
  body('甲, 乙;丙', 'check/half-width-mark', '甲，乙；丙'),
  body('甲,\n乙', 'check/half-width-mark', '甲，'),
  body('**甲**,乙,乙,乙.', 'check/half-width-mark', '**甲**，乙，乙，乙。'),
  body('甲(**乙**)丙', 'check/half-width-mark', '甲（**乙**）丙'),
  body('说:"甲"和"AI"', 'check/straight-quote', '“甲”和“AI”'),
  body("说'甲'了", 'check/straight-quote', '‘甲’'),
  body('甲———乙', 'check/single-dash', '甲——乙'),
  body('甲--乙', 'check/single-dash', '甲——乙'),
  body('甲...', 'check/single-dash', '甲……'),
  body('甲\u200b乙', 'check/invisible-character', '甲乙'),
  front('deck: 乙,丙|丁,戊', 'check/half-width-mark', 'deck: 乙，丙|丁，戊'),
  body(
    '甲\n\n<Figure src="./images/a.jpg" alt="乙" caption="丙,丁" />',
    'check/half-width-mark',
    '丙，丁',
  ),
  body('- 甲,乙\n- 甲,乙', 'check/half-width-mark', '- 甲，乙\n- 甲，乙'),
  body(
    '本报讯（记者 甲）乙丙。',
    'check/typed-lead-in',
    '---\n乙丙。',
    {},
    'byline: { reporters: [甲] }\n',
  ),
  body('一\ufa10二，三\ufa10四', 'check/look-alike', '一塚二，三塚四'),
  [
    'two leads',
    {
      [article]: articleText('甲。', 'priority: 1\n'),
      [`${day}/b.mdx`]: articleText('乙。', 'priority: 1\n'),
    },
    'check/two-leads',
    'priority: 2',
  ],
];

/** All of them. */
export const editRows: readonly EditRow[] = [
  ...ofSettings,
  ...ofPages,
  ...ofPictures,
  ...ofBodies,
  ...ofMarks,
];
