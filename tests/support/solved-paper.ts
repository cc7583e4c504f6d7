/** The small paper with a page of five stories and no template, for tests of what the solver gives. */
import { article, type Files, prose } from './paper.ts';

const story = (headline: string, characters: number, more: string): string =>
  article(
    headline,
    `${prose(characters / 3)}\n\n${prose(characters / 2)}\n\n${prose(characters / 6)}`,
    more,
  );

const picture = '\n\n<Figure src="./images/a.jpg" alt="版房" caption="版房一角" />\n';

/** The issue's own file, with or without `layout:` of its page. */
export const solvedIssue = (layout = ''): string =>
  `---\ndate: 2023-08-18\nnumber: 33\npages:\n  - number: 1\n    name: 要闻\n${layout}---\n`;

/** Its words stand in the fixture face. */
export const solvedPaper: Files = {
  'issues/2023-08-18/issue.mdx': solvedIssue(),
  'issues/2023-08-18/lead.mdx': `${story('一行一行数出来的头条', 1100, 'priority: 1\n')}${picture}`,
  'issues/2023-08-18/second.mdx': story('二条也要排满', 700, 'priority: 2\n'),
  'issues/2023-08-18/third.mdx': story('三条补齐版面', 600, 'priority: 3\n'),
  'issues/2023-08-18/fourth.mdx': story('四条守住版角', 700, 'priority: 3\n'),
  'issues/2023-08-18/fifth.mdx': story('五条后到', 500, 'priority: 3\n'),
};
