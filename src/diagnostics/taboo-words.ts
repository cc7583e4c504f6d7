/**
 * The trade's names of what a page costs, and what a designer can do about each
 * (docs/design/prices.md#page). In: the id of a taboo as the report writes it. Out: words.
 */
import type { MessageLanguage } from './messages/index.ts';

/** A taboo in words: its name, and what to change. */
export interface TabooWords {
  readonly name: string;
  readonly advice: string;
}

type Table = Readonly<Record<string, Readonly<Record<MessageLanguage, readonly [string, string]>>>>;

const words: Table = {
  modules: {
    'zh-CN': ['稿件', '看各稿的标题字号、空行和齐行，增删几个字常能省下。'],
    en: ['modules', 'look at sizes of heads, white lines and copyfit; a few characters often help'],
  },
  'rank-order': {
    'zh-CN': ['次序', '把 priority 小的稿件排到上边、左边，或改 priority。'],
    en: ['order of ranks', 'move the weightier story up or left, or change its priority'],
  },
  'left-of-lead': {
    'zh-CN': ['头条让左', '把头条排到最左，或让它通栏。'],
    en: ['something left of the lead', 'set the lead at the left edge, or over the whole width'],
  },
  'narrow-lead': {
    'zh-CN': ['头条偏窄', '把头条排宽一栏，或把比它宽的稿件收窄。'],
    en: [
      'lead narrower than another',
      'make the lead wider by a column, or the wider story narrower',
    ],
  },
  edge: {
    'zh-CN': ['版边', '把稿件排到它要的版边，或去掉 print.edge。'],
    en: ['wished edge', 'move the story to the edge it asks for, or drop print.edge'],
  },
  'through-line': {
    'zh-CN': ['通线', '让一篇稿件跨过这条线，使左右的横线错开 4 行以上。'],
    en: [
      'line across the page',
      'let a story stand across it, so that lines left and right differ',
    ],
  },
  'split-page': {
    'zh-CN': ['断版', '让一篇稿件横跨这条栏缝。'],
    en: ['page split in two', 'let a story stand across this gutter'],
  },
  'long-gutter': {
    'zh-CN': ['长缝', '让一篇稿件横跨这条栏缝。'],
    en: ['long gutter', 'let a story stand across this gutter'],
  },
  'cross-seam': {
    'zh-CN': ['十字缝', '把一侧的横线上下挪开 4 行以上。'],
    en: ['crossing seams', 'move the line on one side by four rows or more'],
  },
  'equal-stack': {
    'zh-CN': ['同宽叠', '把其中一篇改宽或改窄一栏。'],
    en: ['stack of one width', 'make one of them a column wider or narrower'],
  },
  twins: {
    'zh-CN': ['同形并列', '改其中一篇的高度，或给一篇加框。'],
    en: ['twins side by side', 'change the height of one, or box it'],
  },
  'facing-heads': {
    'zh-CN': ['碰题', '两题错开，或字号差到 4 pt 以上并换字体，或给一篇加框、改竖题。'],
    en: [
      'heads side by side',
      'shift one head, or set them 4 pt apart in another face, or box one',
    ],
  },
  'facing-pictures': {
    'zh-CN': ['碰图', '把一张图移到另一侧或稿件下部。'],
    en: ['pictures side by side', 'move one picture to the other side or down'],
  },
  'size-inversion': {
    'zh-CN': ['题号倒挂', '用 sizePt 缩小次要稿的标题，或改 priority。'],
    en: [
      'lesser story, larger head',
      'set the lesser head smaller with sizePt, or change priority',
    ],
  },
  'equal-rank-size': {
    'zh-CN': ['题号相同', '用 sizePt 把次要稿的标题缩小 2 pt 以上。'],
    en: ['ranks with one size', 'set the lesser head at least 2 pt smaller with sizePt'],
  },
  'weak-lead': {
    'zh-CN': ['头条不突出', '头条的字号要到别题的 1.25 倍：放大头条，或缩小这一题。'],
    en: [
      'weak lead',
      'the lead needs 1.25 times any other size: enlarge it, or set this head smaller',
    ],
  },
  'near-miss': {
    'zh-CN': ['线将齐未齐', '把两条线对齐，或错开 4 行以上。'],
    en: ['lines that nearly meet', 'align the two lines, or set them four rows apart'],
  },
  'facing-baselines': {
    'zh-CN': ['题脚将齐未齐', '让两题的脚对齐，或错开 2 行以上。'],
    en: ['heads that nearly align', 'align the feet of the heads, or set them two rows apart'],
  },
  'lead-picture': {
    'zh-CN': ['头条图不是最大', '放大头条的图，或缩小别图（pictureCols、pictureRows）。'],
    en: ["lead's picture not the largest", 'enlarge it, or set the others smaller (pictureCols)'],
  },
  'grey-half': {
    'zh-CN': ['半版无图', '把一张图移到没有图的半版。'],
    en: ['half a page without a picture', 'move a picture to the half without one'],
  },
  apart: {
    'zh-CN': ['相关稿分开', '把两篇排在相邻的区，或去掉 print.with。'],
    en: ['related stories apart', 'let the two stories touch, or drop print.with'],
  },
  white: {
    'zh-CN': ['留白', '在有空行的稿件里加几个字，或放大配图。'],
    en: ['white lines', 'add a few characters where lines stay white, or enlarge a picture'],
  },
};

/** The words of a taboo; an id without words names itself. */
export const tabooWords = (id: string, language: MessageLanguage): TabooWords => {
  const [name, advice] = words[id]?.[language] ?? [id, ''];
  return { name, advice };
};
