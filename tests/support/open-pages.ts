/** Reads a newspaper and hands back what a page is planned from, its template taken away. */

import { pictureSizes } from '../../print/issue/picture-files.ts';
import { makeStories } from '../../print/issue/stories.ts';
import { makeTypeService } from '../../print/issue/type-service.ts';
import type { PageInput } from '../../print/layout/page-input.ts';
import type { PageSpec } from '../../src/model/issue.ts';
import { readPaper } from './read-paper.ts';

/** The pages of an issue as a solver meets them. */
export const openPages = async (root: string, date: string): Promise<readonly PageInput[]> => {
  const { issue, publication, fonts, folder } = await readPaper(root, date);
  const pictures = await pictureSizes(issue, folder);
  const stories = makeStories(issue, publication, fonts, pictures);
  const type = makeTypeService(publication, fonts);
  return issue.pages.map((page) => ({
    publication,
    issue,
    page: withoutTemplate(page),
    type,
    stories: new Map([...stories].filter(([, story]) => story.article.page === page.number)),
  }));
};

const withoutTemplate = ({ layout: _, ...page }: PageSpec): PageSpec => page;
