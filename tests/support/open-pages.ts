/** Reads a newspaper and hands back what a page is planned from, its template taken away. */
import { join } from 'node:path';
import { pictureSizes } from '../../print/issue/picture-files.ts';
import { makeStories } from '../../print/issue/stories.ts';
import { makeTypeService } from '../../print/issue/type-service.ts';
import type { PageInput } from '../../print/layout/page-input.ts';
import { resolveFonts } from '../../src/fonts/resolve-fonts.ts';
import type { PageSpec } from '../../src/model/issue.ts';
import { readNewspaper } from '../../src/read/read-newspaper.ts';

/** The pages of an issue as a solver meets them. */
export const openPages = async (root: string, date: string): Promise<readonly PageInput[]> => {
  const places = { root, issuesDir: join(root, 'issues') };
  const { newspaper } = await readNewspaper({ ...places, only: date });
  const issue = newspaper?.issues[0];
  if (!newspaper || !issue) throw new Error(`no issue ${date}`);
  const { publication } = newspaper;
  const { fonts } = await resolveFonts(publication, places);
  if (!fonts) throw new Error('no fonts');
  const pictures = await pictureSizes(issue, join(places.issuesDir, date));
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
