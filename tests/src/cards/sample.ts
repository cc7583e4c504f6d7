/** Small articles, an issue and faces for the card tests. */
import { join } from 'node:path';
import type { FontSet } from '../../../src/fonts/font-set.ts';
import type { Article, MarkedText } from '../../../src/model/article.ts';
import type { Block } from '../../../src/model/block.ts';
import { defaultFonts } from '../../../src/model/defaults.ts';
import type { Issue } from '../../../src/model/issue.ts';
import type { Publication } from '../../../src/model/publication.ts';
import { fontsOf } from '../../support/read-paper.ts';

export const ROOT = join(import.meta.dirname, '../../..');
export const DATE = '2023-08-18';
const yaml = { file: 'issues/newspaper.yaml' };

/** A headline with `|` at its good breaks. */
export const marked = (source: string): MarkedText => {
  const pieces = source.split('|');
  const ends = pieces.map((_, index) => pieces.slice(0, index + 1).join('').length);
  return { text: pieces.join(''), breaks: ends.slice(0, -1) };
};

export const paragraph = (text: string): Block => ({
  ...{ kind: 'paragraph', at: yaml, edition: 'both', voice: 'body', text, runs: [] },
});

export const figure = (src: string): Block => ({
  ...{ kind: 'figure', at: { file: 'issues/a.mdx', line: 9 }, edition: 'both', src, alt: '一幅图' },
  ...{ focus: [0.5, 0.5], crop: 0.15, drawing: false },
});

const OPENING =
  '阎村公寓安置点近日来了慰问团，专程走访在这里工作的职工。临别再三叮嘱：安全要当心。';

export const article = (slug: string, headline: string, more: Partial<Article> = {}): Article => ({
  slug,
  issue: DATE,
  source: { file: `issues/${DATE}/${slug}.mdx` },
  fields: { headline: { file: `issues/${DATE}/${slug}.mdx`, line: 2, column: 11 } },
  headline: marked(headline),
  kind: 'article',
  byline: { authors: [], reporters: ['马超'], correspondents: [], photographers: [] },
  page: 2,
  section: '工会新闻',
  priority: 2,
  lang: 'zh-CN',
  keep: [],
  print: { trim: 0, box: false, optional: [] },
  card: {},
  web: {},
  blocks: [paragraph(OPENING)],
  ...more,
});

export const issueOf = (articles: readonly Article[]): Issue => ({
  ...{ date: DATE, number: 33, source: { file: `issues/${DATE}/issue.mdx` }, note: [], articles },
  pages: [{ number: 2, name: '工会新闻', editors: {}, at: yaml }],
});

type CardSettings = Pick<
  Publication,
  'source' | 'name' | 'nameplate' | 'lang' | 'color' | 'sections' | 'lexicon' | 'cards'
>;

/** The settings that cards read; the rest of a publication is not theirs to see. */
export const publication = {
  ...{ source: yaml, name: '版心报', nameplate: { text: '版心报' }, lang: 'zh-CN' },
  ...{ color: '#b5121b', sections: { 工会新闻: { color: '#b5121b' } }, lexicon: [] },
  cards: { presets: ['og'] },
} satisfies CardSettings as unknown as Publication;

/** The default faces. */
export const loadFonts = (): Promise<FontSet> => fontsOf({ fonts: defaultFonts, source: yaml });
