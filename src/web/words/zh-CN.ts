/** Words of the web edition's furniture in Chinese. */
export const zhCN = {
  skip: '跳到正文',
  issueNumber: '总第{number}期',
  pageCount: '今日{count}版',
  pageLabel: '第{label}版',
  pageName: '{label}版：{name}',
  pages: '版面',
  pagePicture: '第{label}版 {name} 版面图',
  pageLinks: '版面图上的稿件',
  unplaced: '其他稿件',
  beforeIssue: '上一期',
  afterIssue: '下一期',
  beforePage: '上一版',
  afterPage: '下一版',
  beforeArticle: '上一篇',
  afterArticle: '下一篇',
  issuePdf: '全刊 PDF',
  pagePdf: '本版 PDF',
  archive: '往期报纸',
  beside: '本版其他稿件',
  editorsNote: '编者的话',
  summary: '提要',
  noHeads: '这一版没有稿件。',
  corrected: '更正',
  withdrawn: '本文已撤下',
  weekdays: '一二三四五六日',
  neighbours: '前后稿件',
  pageTurn: '翻版',
} as const;

/** The furniture's words. */
export type Words = Readonly<Record<keyof typeof zhCN, string>>;
