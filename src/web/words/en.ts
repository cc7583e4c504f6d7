/** Words of the web edition's furniture in English. */
import type { Words } from './zh-CN.ts';

/** English furniture. */
export const en: Words = {
  skip: 'Skip to content',
  issueNumber: 'No. {number}',
  pageCount: '{count} pages',
  pageLabel: 'Page {label}',
  pageName: '{label}: {name}',
  pages: 'Pages',
  pagePicture: 'Picture of page {label}, {name}',
  pageLinks: 'Articles on the page picture',
  unplaced: 'More articles',
  beforeIssue: 'Previous issue',
  afterIssue: 'Next issue',
  beforePage: 'Previous page',
  afterPage: 'Next page',
  beforeArticle: 'Previous article',
  afterArticle: 'Next article',
  issuePdf: 'Whole issue, PDF',
  pagePdf: 'This page, PDF',
  archive: 'Past issues',
  beside: 'Also on this page',
  editorsNote: 'From the editor',
  summary: 'Summary',
  noHeads: 'There is no article on this page.',
  corrected: 'Correction',
  withdrawn: 'This article was withdrawn',
  weekdays: 'MTWTFSS',
  neighbours: 'Articles before and after',
  pageTurn: 'Turn the page',
};
