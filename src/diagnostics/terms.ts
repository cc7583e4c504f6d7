/**
 * Small words that stand inside messages and differ by language. A diagnostic's data holds the term
 * as `@text`, so that the value itself stays free of language.
 */
import type { MessageLanguage } from './messages/index.ts';

const terms = {
  '@text': { 'zh-CN': '文字', en: 'text' },
  '@number': { 'zh-CN': '数字', en: 'a number' },
  '@integer': { 'zh-CN': '整数', en: 'a whole number' },
  '@boolean': { 'zh-CN': 'true 或 false', en: 'true or false' },
  '@list': { 'zh-CN': '列表 [甲, 乙]', en: 'a list [a, b]' },
  '@map': { 'zh-CN': '一组“键: 值”', en: 'a group of `key: value`' },
  '@nothing': { 'zh-CN': '空', en: 'nothing' },
  '@date': { 'zh-CN': '日期 YYYY-MM-DD', en: 'a date YYYY-MM-DD' },
  '@pair': { 'zh-CN': '两个数 [a, b]', en: 'two numbers [a, b]' },
  '@function': { 'zh-CN': '函数', en: 'a function' },
  '@settings': { 'zh-CN': '设置', en: 'the settings' },
  '@front-matter': { 'zh-CN': '文件开头的设置', en: 'the front matter' },
  '@paragraph': { 'zh-CN': '一个段落', en: 'one paragraph' },
  '@paragraphs': { 'zh-CN': '段落', en: 'paragraphs' },
  '@table': { 'zh-CN': '一个表格', en: 'one table' },
  '@name-list': { 'zh-CN': '每行一个名字的列表', en: 'a list with one name a line' },
  '@stanzas': { 'zh-CN': '诗行', en: 'lines of verse' },
  '@empty': { 'zh-CN': '空内容（用 <… />）', en: 'no content (write <… />)' },
  '@blocks': { 'zh-CN': '段落等正文内容', en: 'paragraphs and other parts of a body' },
  '@jumps': { 'zh-CN': '转版', en: 'jumps to another page' },
  '@embargo': { 'zh-CN': '定时上网', en: 'publishing at a set time' },
  '@code': { 'zh-CN': '代码块', en: 'code block' },
  '@footnote': { 'zh-CN': '脚注', en: 'footnote' },
  '@image': { 'zh-CN': '这样的图片', en: 'such picture' },
  '@strike': { 'zh-CN': '删除线', en: 'struck-out text' },
  '@checkbox': { 'zh-CN': '勾选框', en: 'checkbox' },
  '@import-remote': { 'zh-CN': '排版时不联网', en: 'a build does not use the network' },
  '@import-package': { 'zh-CN': '它是包或 Node 模块', en: 'it is a package or a module of Node' },
  '@import-outside': { 'zh-CN': '它不在本期文件夹里', en: 'it is outside the issue’s folder' },
  '@import-missing': { 'zh-CN': '没有这个文件', en: 'there is no such file' },
  '@import-type': { 'zh-CN': '这种文件不能引入', en: 'this kind of file cannot be imported' },
  '@import-computed': {
    'zh-CN': '只能用静态的 import 语句',
    en: 'only plain import statements may be used',
  },
  '@import-reexport': { 'zh-CN': '不能用 export … from', en: 'export … from cannot be used' },
  '@import-loop': { 'zh-CN': '它又引入了自己', en: 'it imports itself' },
  '@end-of-text': { 'zh-CN': '结尾', en: 'the end' },
  '@cuts-name': { 'zh-CN': '这里要一个字母、slug 或 (', en: 'a letter, a slug or ( belongs here' },
  '@cuts-close': { 'zh-CN': '缺 )', en: 'a ) is missing' },
  '@cuts-open': { 'zh-CN': '多了 )', en: 'there is no ( for it' },
  '@cuts-mixed': {
    'zh-CN': '同一层只能用一种切法，里层加括号：A/(B|C)',
    en: 'one level has one kind of cut; put the inner one in brackets: A/(B|C)',
  },
  '@cuts-deep': { 'zh-CN': '括号套得太深', en: 'brackets are nested too deeply' },
  '@cuts-empty': { 'zh-CN': '里面没有名字', en: 'it holds no name' },
  '@part-kicker': { 'zh-CN': '引题', en: 'the kicker' },
  '@part-deck': { 'zh-CN': '副题', en: 'the deck' },
  '@part-summary': { 'zh-CN': '提要', en: 'the summary' },
  '@mark-link': { 'zh-CN': '链接的记号', en: 'link' },
  '@mark-picture': { 'zh-CN': '图片的记号', en: 'picture' },
  '@mark-wiki': { 'zh-CN': '双方括号', en: 'double brackets' },
  '@mark-formula': { 'zh-CN': '公式的记号', en: 'formula' },
  '@mark-bold': { 'zh-CN': '加粗的记号', en: 'bold' },
  '@mark-highlight': { 'zh-CN': '高亮的记号', en: 'highlight' },
  '@mark-code': { 'zh-CN': '代码的记号', en: 'code' },
  '@mark-heading': { 'zh-CN': '小标题的记号', en: 'subhead' },
  '@mark-quote': { 'zh-CN': '引文的记号', en: 'quotation' },
  '@mark-table': { 'zh-CN': '表格的竖线', en: 'bars of a table' },
  '@mark-table-head': {
    'zh-CN': '表格的分隔行（格数与表头不同）',
    en: 'line of a table that differs from its head',
  },
  '@mark-tag': { 'zh-CN': '标签', en: 'tag' },
  '@mark-entity': { 'zh-CN': '网页的字符代码', en: 'character code of a web page' },
  '@mark-underline': { 'zh-CN': '标题的下划线', en: 'line under a heading' },
  '@mark-break': { 'zh-CN': '分隔线', en: 'rule line' },
  '@mark-contents': { 'zh-CN': '目录的记号', en: 'table of contents' },
  '@mark-block': { 'zh-CN': '块的记号', en: 'block' },
  '@mark-note': { 'zh-CN': '脚注的记号', en: 'footnote' },
  '@syntax-tag': { 'zh-CN': '尖括号里的标签', en: 'a tag in angle brackets' },
  '@syntax-braces': { 'zh-CN': '花括号里的代码', en: 'the code in braces' },
  '@syntax-import': {
    'zh-CN': '以 import 或 export 开头的一段',
    en: 'a paragraph that begins with import or export',
  },
  '@yaml-alias': { 'zh-CN': '* 开头的词是记号', en: 'a word that begins with * is a mark' },
  '@yaml-escape': { 'zh-CN': '双引号里的 \\ 不能这样用', en: 'a \\ in double quotes' },
  '@yaml-indent': { 'zh-CN': '缩进没有对齐', en: 'uneven indents' },
  '@yaml-start': { 'zh-CN': '文字不能这样开头', en: 'a text cannot begin so' },
  '@yaml-colons': { 'zh-CN': '一行里有两个冒号', en: 'two colons in one line' },
  '@yaml-open': { 'zh-CN': '括号或引号没有关上', en: 'a bracket or quote that is not closed' },
  '@yaml-no-colon': { 'zh-CN': '缺少冒号', en: 'a colon is missing' },
  '@yaml-tag': { 'zh-CN': '! 开头的词是记号', en: 'a word that begins with ! is a mark' },
  '@yaml-token': { 'zh-CN': '这里多出了文字或记号', en: 'something here is too much' },
  '@yaml-other': { 'zh-CN': '写法不对', en: 'it is not written as YAML is' },
  '@no-file': { 'zh-CN': '没有这个文件', en: 'there is no such file' },
  '@no-access': { 'zh-CN': '没有读取权限', en: 'you may not read it' },
  '@is-folder': { 'zh-CN': '它是文件夹', en: 'it is a folder' },
  '@not-utf': { 'zh-CN': '它不是 UTF-8 文字', en: 'it is not text in UTF-8' },
  '@house-ad': { 'zh-CN': '可补公益广告', en: 'run a house ad' },
  '@fewer-pages': {
    'zh-CN': '可从别版移来稿件，或少出一版',
    en: 'move stories here, or print a page less',
  },
  '@glyph-stroke': { 'zh-CN': '它有描边', en: 'it has strokes' },
  '@glyph-image': { 'zh-CN': '它含位图', en: 'it holds a bitmap' },
  '@glyph-white': { 'zh-CN': '它用白色遮盖', en: 'it covers parts with white' },
  '@glyph-empty': { 'zh-CN': '里面没有填黑的形状', en: 'it holds no filled shape' },
  '@glyph-frame': { 'zh-CN': '没有宽和高', en: 'it has no width and height' },
  '@glyph-text': { 'zh-CN': '里面是文字，不是轮廓', en: 'it holds text instead of outlines' },
  '@glyph-size': { 'zh-CN': '超过 1 MB', en: 'it is larger than 1 MB' },
  '@picture-empty': { 'zh-CN': '文件是空的', en: 'the file is empty' },
  '@picture-cut': {
    'zh-CN': '文件不完整，像是没有传完',
    en: 'the file is incomplete, as if cut off',
  },
  '@picture-other': {
    'zh-CN': '它不是图片，只是文件名像图片',
    en: 'it is no picture, only named like one',
  },
  '@other': { 'zh-CN': '别的内容', en: 'something else' },
} as const satisfies Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>>;

/** A term that a message spells out in the reader's language. */
export type Term = keyof typeof terms;

const isTerm = (value: string): value is Term => Object.hasOwn(terms, value);

/** A path of the settings in words: `pages.0.name` is 第 1 版的 name. */
export const pathWords = (path: string, language: MessageLanguage): string => {
  const [, index, key] = /^pages\.(\d+)(?:\.(.+))?$/.exec(path) ?? [];
  if (index !== undefined) {
    const page = language === 'en' ? `page ${Number(index) + 1}` : `第 ${Number(index) + 1} 版`;
    if (key === undefined) return page;
    return language === 'en'
      ? `${pathWords(key, language)} of ${page}`
      : `${page}的 ${pathWords(key, language)}`;
  }
  const [, list, item] = /^([A-Za-z.]+)\.(\d+)$/.exec(path) ?? [];
  if (list === undefined) return path;
  const nth = Number(item) + 1;
  return language === 'en' ? `item ${nth} of ${list}` : `${list} 的第 ${nth} 项`;
};

/** The words of a data value: terms in it in the given language (`@integer / auto`), the rest as it stands. */
export const wordOf = (value: string | number, language: MessageLanguage): string =>
  String(value).replace(/(?<![\w.])@[a-z-]+/g, (term) =>
    isTerm(term) ? terms[term][language] : term,
  );
