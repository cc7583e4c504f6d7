/**
 * Names that other systems, and Chinese, have for our keys and values. In: a word as typed, and the names allowed
 * where it stands. Out: ours, if one of them is meant. A dotted name stands one level deeper: `author` is
 * `byline.reporters`.
 */
import { nearestName } from '../diagnostics/nearest-name.ts';

const keys: readonly (readonly [ours: string, ...theirs: readonly string[]])[] = [
  ['headline', 'title', 'heading', '标题', '主题', '题目', '大标题'],
  ['kicker', 'eyebrow', 'overline', 'pretitle', '引题', '肩题', '眉题'],
  [
    'deck',
    'subtitle',
    'subheading',
    'subhead',
    'subheadline',
    'dek',
    'standfirst',
    '副题',
    '副标题',
  ],
  ['summary', 'description', 'excerpt', 'abstract', 'intro', '摘要', '提要', '导语', '简介'],
  ['shortHeadline', 'shortTitle', 'linkTitle', '短标题'],
  ['kind', 'type', 'genre', '种类', '体裁', '类型', '稿件种类'],
  ['section', 'category', 'categories', 'column', '栏目', '版块', '分类'],
  ['page', 'pageNumber', '版', '版次'],
  ['priority', 'weight', 'rank', 'order', 'importance', '轻重', '优先级'],
  ['lang', 'language', 'locale', '语言'],
  ['reporters', 'reporter', 'author', 'authors', 'writer', 'writers', 'by', '记者', '作者'],
  ['correspondents', 'correspondent', 'contributors', '通讯员'],
  ['photographers', 'photographer', 'photo', 'photos', 'photoBy', '摄影', '摄影记者'],
  ['source', 'from', '来源', '稿源'],
  [
    'byline.reporters',
    'author',
    'authors',
    'writer',
    'writers',
    'reporter',
    'reporters',
    'by',
    '记者',
    '作者',
  ],
  ['byline.correspondents', 'correspondent', 'correspondents', 'contributors', '通讯员'],
  ['byline.photographers', 'photographer', 'photographers', '摄影', '摄影记者'],
  ['byline.source', 'source', 'from', '来源', '稿源'],
  ['byline', '署名'],
  ['card.image', 'cover', 'image', 'thumbnail', 'featured_image', '封面', '题图'],
  ['name', 'title', 'paper', '报名', '报纸名', '版名', '名称'],
  ['nameplate', 'masthead', 'logo', '报头'],
  ['site', 'website', 'url', 'homepage', 'baseUrl', 'siteUrl', '网址', '网站'],
  ['slogan', 'tagline', 'subtitle', 'motto', 'description', '口号', '标语'],
  ['color', 'colour', 'themeColor', 'accent', '颜色', '主色'],
  ['publisher', 'organization', 'owner', '主办', '主办单位', '出版单位'],
  ['timezone', 'tz', '时区'],
  ['sections', 'categories', '版块', '栏目'],
  ['lexicon', 'words', 'dictionary', '词表', '词库'],
  ['date', 'day', '日期', '出版日期'],
  ['number', 'issue', 'issueNumber', 'no', 'page', '期号', '总期号', '版次'],
  ['pages', '版面', '各版'],
  ['banner', '通栏', '通栏标语'],
  ['layout', 'template', '版式', '模板'],
  ['editors', 'editor', '编辑'],
  ['responsible', 'editor', '责任编辑', '责编', '编辑'],
  ['art', 'design', 'designer', '美术编辑', '美编'],
  ['proof', 'proofreader', '校对'],
  ['phone', 'tel', 'telephone', '电话'],
  ['email', 'mail', '信箱', '邮箱'],
  ['caption', 'title', 'text', '图说', '说明'],
  ['credit', 'author', 'by', 'photographer', 'photo', 'copyright', '作者', '摄影', '供图'],
  ['alt', 'altText', 'description', '替代文字'],
  ['src', 'href', 'url', 'path', 'file', 'image'],
  ['href', 'url', 'link', 'to', 'src', 'value'],
  ['label', 'caption', 'text', 'title'],
  ['title', 'heading', 'headline', 'label', '标题'],
  ['by', 'author', 'name', 'source'],
];

const values: readonly (readonly [ours: string, ...theirs: readonly string[]])[] = [
  ['article', 'news', 'story', 'report', 'post', '消息', '新闻', '通讯', '稿件', '文章'],
  ['photo', 'picture', 'pictures', 'gallery', 'image', '图片', '图片新闻', '摄影'],
  ['brief', 'short', 'briefs', '简讯', '短讯', '快讯'],
  ['comment', 'opinion', 'editorial', 'column', '评论', '社论', '言论', '时评'],
  ['notice', 'announcement', '公告', '启事', '通知'],
  ['names', '名单'],
  ['verse', 'poem', 'poetry', '诗', '诗歌'],
  ['filler', '补白'],
  ['ad', 'advertisement', 'advert', '广告', '公益广告'],
  ['refer', 'teaser', '导读'],
  ['top', '上', '通栏', '顶'],
  ['bottom', '下', '底'],
  ['left', '左'],
  ['right', '右'],
  ['center', 'centre', 'middle', '居中'],
  ['ruled', '加线'],
  ['framed', '加框'],
  ['reversed', '反白'],
  ['over', '压图'],
  ['side', '串文'],
  ['vertical', '竖题', '竖排'],
  ['corrected', '更正', '已更正'],
  ['withdrawn', '撤稿', '已撤稿'],
  ['nameplate', '报头'],
  ['ears', 'ear', '报眼'],
  ['refers', '导读'],
  ['ornament', '题花', '花边'],
  ['imprint', '版权'],
  ['song', '宋', '宋体'],
  ['hei', '黑', '黑体'],
  ['kai', '楷', '楷体'],
  ['tabloid-5', '四开', 'tabloid'],
  ['broadsheet-8', '对开', 'broadsheet'],
];

const plain = (word: string): string => word.toLowerCase().replace(/[_\s-]/g, '');

const aliased = (
  table: typeof keys,
  typed: string,
  allowed: readonly string[],
): string | undefined =>
  table.find(
    ([ours, ...theirs]) =>
      allowed.includes(ours.split('.')[0] ?? '') &&
      theirs.some((word) => plain(word) === plain(typed)),
  )?.[0];

/** What stands before a full-width colon that was typed for `: `; the word itself when there is none. */
const beforeColon = (typed: string): string => typed.split('：')[0]?.trim() ?? typed;

/** The key that was meant. Another system's name counts more than one that is only spelled alike. */
export const keyMeant = (typed: string, allowed: readonly string[]): string | undefined => {
  const word = beforeColon(typed);
  if (word !== typed && allowed.includes(word)) return word;
  const same = allowed.find((name) => plain(name) === plain(word));
  return same ?? aliased(keys, word, allowed) ?? nearestName(word, allowed);
};

/** The value that was meant. */
export const valueMeant = (typed: string, allowed: readonly string[]): string | undefined =>
  aliased(values, typed, allowed) ?? nearestName(typed, allowed);
