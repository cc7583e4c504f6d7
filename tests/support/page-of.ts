/** A page of prose without a template, planned: what tests of the solver's slack begin from. */
import type { PageInput } from '../../print/layout/page-input.ts';
import { type PageResult, planPage } from '../../print/layout/plan-page.ts';
import { oncePer } from './once.ts';
import { openPages } from './open-pages.ts';
import { article, type Files, prose, withPaper } from './paper.ts';

const issue = `---
date: 2023-08-18
number: 33
pages:
  - number: 2
    name: 要闻
---
`;

/** Texts of articles by slug. */
export type Stories = Readonly<Record<string, string>>;

/** A story of page 2 of so many characters in so many paragraphs. */
export const story = (headline: string, characters: number, more = '', paragraphs = 3): string =>
  article(
    headline,
    Array.from({ length: paragraphs }, () => prose(characters / paragraphs)).join('\n\n'),
    more,
  ).replace('page: 1', 'page: 2');

/** The small paper's own stories stand elsewhere. */
const away: Files = Object.fromEntries(
  ['lead', 'second', 'third'].map((slug) => [
    `issues/2023-08-18/${slug}.mdx`,
    story('别处', 60).replace('page: 2', 'page: 9'),
  ]),
);

/** Page 2 with these stories by slug, read and ready to be planned. */
const readInput = (stories: Stories): Promise<PageInput> => {
  const files = Object.entries(stories).map(([slug, text]) => [
    `issues/2023-08-18/${slug}.mdx`,
    text,
  ]);
  const paper = { ...away, 'issues/2023-08-18/issue.mdx': issue, ...Object.fromEntries(files) };
  return withPaper(paper, async (root) => {
    const [input] = await openPages(root, '2023-08-18');
    if (!input) throw new Error('no page');
    return input;
  });
};

const byText = (stories: Stories): string => JSON.stringify(stories);

/** Page 2 with these stories by slug, read and ready to be planned; shared by all who ask for them. */
export const inputOf = oncePer(byText, readInput);

/** The same, planned; shared too. */
export const planOf = oncePer(
  byText,
  async (stories: Stories): Promise<PageResult> => planPage(await inputOf(stories)),
);
