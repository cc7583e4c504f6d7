/** Articles for tests: only what a test says differs from a plain one. */

import type { Article } from '../../../../src/model/article.ts';
import type { Block } from '../../../../src/model/block.ts';
import type { Issue } from '../../../../src/model/issue.ts';
import type { Publication } from '../../../../src/model/publication.ts';
import { readPublication } from '../../../../src/read/read-publication.ts';
import { parseMarkedText } from '../../../../src/text/marked-text.ts';

const at = { file: 'issues/2023-08-18/a.mdx', line: 1 };

/** A paragraph. */
export const paragraph = (text: string, edition: Block['edition'] = 'both'): Block => ({
  kind: 'paragraph',
  voice: 'body',
  text,
  runs: [],
  at,
  edition,
});

/** An article; `headline` as typed, with its marks. */
export const makeArticle = (
  slug: string,
  given: Partial<Omit<Article, 'headline'>> & { readonly headline?: string } = {},
): Article => ({
  issue: '2023-08-18',
  source: at,
  fields: {},
  kind: 'article',
  byline: { authors: [], reporters: [], correspondents: [], photographers: [] },
  page: 1,
  priority: 3,
  lang: 'zh-CN',
  keep: [],
  print: { trim: 0, box: false, optional: [] },
  card: {},
  web: {},
  blocks: [],
  ...given,
  slug,
  headline: parseMarkedText(given.headline ?? slug),
});

/** An issue of pages `要闻` and `副刊`. */
export const makeIssue = (
  articles: readonly Article[],
  date = '2023-08-18',
  number = 33,
): Issue => ({
  date,
  number,
  source: at,
  pages: [
    { number: 1, name: '要闻', editors: {}, at },
    { number: 2, name: '副刊', editors: {}, at },
  ],
  articles,
  note: [],
});

/** A publication of the defaults. */
export const makePublication = (yaml = ''): Publication => {
  const { publication } = readPublication(`name: 试样报\n${yaml}`, 'issues/newspaper.yaml');
  if (publication === undefined) throw new Error('the test publication is not sound');
  return publication;
};
