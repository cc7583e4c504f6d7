/** The words of `--timings`, in both languages. */
import type { MessageLanguage } from '../diagnostics/messages/index.ts';
import type { Count, Stage } from '../timings/stages.ts';

/** Words of the table of timings. */
export interface TimingsWords {
  readonly stage: string;
  readonly seconds: string;
  readonly calls: string;
  readonly other: string;
  readonly total: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly counts: Readonly<Record<Count, string>>;
  /** A count with its word: 3 篇, but `articles 3`, which needs no plural. */
  readonly counted: (word: string, count: number) => string;
}

/** By language. */
export const timingsWords: Readonly<Record<MessageLanguage, TimingsWords>> = {
  'zh-CN': {
    stage: '工序',
    seconds: '秒',
    calls: '次',
    other: '其余',
    total: '合计',
    stages: {
      examine: '检查机器',
      read: '读稿',
      check: '查稿',
      fonts: '字体',
      load: '装入程序',
      pictures: '量图',
      layout: '排版面',
      typeset: '排行',
      headlines: '断标题',
      glyphs: '查字形',
      lock: '锁版面',
      dump: '写出各道结果',
      browser: '开浏览器',
      kept: '查已存的印版',
      sheets: '画版',
      paged: 'Paged.js 分页',
      native: '浏览器分页',
      pdf: '整理 PDF',
      verify: '校验',
      cards: '卡片',
      write: '写文件',
    },
    counts: {
      findings: '条',
      issues: '期',
      articles: '篇',
      faces: '种字体',
      pictures: '幅图',
      pages: '版',
      stories: '稿',
      steps: '次尝试',
      tables: '张表',
      rectangles: '种矩形',
      weighed: '种版面比过',
      galleys: '份小样',
      paragraphs: '段',
      lines: '行',
      headlines: '题',
      characters: '字',
      cards: '张卡片',
      files: '个文件',
      bytes: '字节',
    },
    counted: (word, count) => `${count} ${word}`,
  },
  en: {
    stage: 'stage',
    seconds: 'seconds',
    calls: 'calls',
    other: 'other',
    total: 'total',
    stages: {
      examine: 'examine the machine',
      read: 'read',
      check: 'check',
      fonts: 'fonts',
      load: 'load the code',
      pictures: 'measure pictures',
      layout: 'layout',
      typeset: 'typeset',
      headlines: 'break headlines',
      glyphs: 'check glyphs',
      lock: 'lock',
      dump: 'dump',
      browser: 'start the browser',
      kept: 'look for a kept print',
      sheets: 'draw sheets',
      paged: 'paginate, Paged.js',
      native: 'paginate, browser',
      pdf: 'PDF',
      verify: 'verify',
      cards: 'cards',
      write: 'write',
    },
    counts: {
      findings: 'findings',
      issues: 'issues',
      articles: 'articles',
      faces: 'faces',
      pictures: 'pictures',
      pages: 'pages',
      stories: 'stories',
      steps: 'tries',
      tables: 'tables',
      rectangles: 'rectangles',
      weighed: 'pages weighed',
      galleys: 'galleys',
      paragraphs: 'paragraphs',
      lines: 'lines',
      headlines: 'headlines',
      characters: 'characters',
      cards: 'cards',
      files: 'files',
      bytes: 'bytes',
    },
    counted: (word, count) => `${word} ${count}`,
  },
};
