/** Pictures of extreme proportions: no size is tried that no page could hold. */
import { beforeAll, expect, it } from 'vitest';
import { bodySpan } from '../../../../print/geometry/inside.ts';
import { insertSizes } from '../../../../print/layout/insert/insert.ts';
import type { PageInput } from '../../../../print/layout/page-input.ts';
import type { PictureSize } from '../../../../print/layout/story/story.ts';
import { openPages } from '../../../support/open-pages.ts';
import { article, prose, withPaper } from '../../../support/paper.ts';

let input: PageInput | undefined;
beforeAll(async () => {
  const body = `${prose(400)}\n\n<Figure src="./images/a.jpg" alt="图" caption="一张图" />`;
  input = await withPaper(
    { 'issues/2023-08-18/lead.mdx': article('一张细长的图', body) },
    async (root) => (await openPages(root, '2023-08-18'))[0],
  );
});

/** Rows of the sizes at two columns, caption left out, and the rows of a page. */
const rowsOf = (size: PictureSize): { rows: readonly number[]; page: number } => {
  const story = input?.stories.get('lead');
  if (!input || !story) throw new Error('no story');
  const { format } = input.publication;
  const [insert] = story.galley(format.measureEm).inserts;
  if (!insert) throw new Error('no figure');
  const sizes = insertSizes({
    insert,
    cols: 2,
    measureEm: format.measureEm,
    gutterEm: 1,
    format,
    spec: { stories: ['lead'], at: input.page.at },
    size,
    type: input.type,
    first: true,
  });
  return { rows: sizes.map((one) => one.rows - one.captionRows), page: format.rows };
};

it('keeps one size, too high for a page, of a picture one pixel wide', () => {
  const { rows, page } = rowsOf({ width: 1, height: 3000, drawing: false });
  expect(rows).toHaveLength(1);
  expect(Math.min(...rows)).toBeGreaterThan(page);
});

it('tries no size higher than the page where a lower one is allowed', () => {
  if (!input) throw new Error('no page');
  const { bodyPt, pitchPt, measureEm, rows: page } = input.publication.format;
  // As high as the page when nothing is cut off: it may be cut lower, and by its crop could be higher.
  const height = (page * pitchPt) / (bodySpan({ measureEm, gutterEm: 1 }, 2) * bodyPt);
  const { rows } = rowsOf({ width: 1000, height: 1000 * height, drawing: false });
  expect(rows.length).toBeGreaterThan(1);
  expect(Math.max(...rows)).toBe(page);
});
