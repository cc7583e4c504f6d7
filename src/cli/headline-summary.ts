/** The table of headlines as text: a headline, then its lines by width and size. */
import type { HeadlineEntry } from '../../print/index.ts';
import type { MessageLanguage } from '../diagnostics/messages/index.ts';

const WORDS = {
  'zh-CN': {
    page: (n: string) => `第${n}版`,
    auto: '待定版',
    columns: '栏',
    none: '排不下',
    split: '拆了名词',
  },
  en: {
    page: (n: string) => `page ${n}`,
    auto: 'no page yet',
    columns: 'col',
    none: 'does not fit',
    split: 'splits a name',
  },
} as const;

/** `18-22` of rising sizes. */
const sizes = (points: readonly number[]): string => {
  const [first = 0] = points;
  const last = points.at(-1) ?? first;
  return first === last ? `${first} pt` : `${first}-${last} pt`;
};

/** One issue's headlines. `｜` stands where a line ends. */
export const headlineText = (
  date: string,
  entries: readonly HeadlineEntry[],
  language: MessageLanguage,
): string => {
  const words = WORDS[language];
  const blocks = entries.map((entry) => {
    const page = entry.page === 'auto' ? words.auto : words.page(String(entry.page));
    const rows = entry.settings.map((item) => {
      const fill = `${Math.round(100 * item.fill)} %`;
      const mark = item.flagged ? `  ← ${words.split}` : '';
      return `  ${item.columns} ${words.columns}  ${sizes(item.sizesPt)}  ${item.lines.join('｜')}  ${fill}${mark}`;
    });
    const not = entry.fitsNot.map((columns) => `  ${columns} ${words.columns}  ${words.none}`);
    return [`${date} ${page} ${entry.slug}  ${entry.headline}`, ...not, ...rows].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
};
