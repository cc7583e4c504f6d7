/**
 * Seeded faults of a whole paper: each fails with a rule id of its own at the place where the author must look,
 * and a sound paper fails with none.
 */
import { describe, expect, it } from 'vitest';
import { article, checkPaper, type Files, prose, soundPaper } from '../../support/paper.ts';

const day = 'issues/2023-08-18';
const lead = (text: string): Files => ({ [`${day}/lead.mdx`]: text });
const issue = (from: string, to: string): Files => ({
  [`${day}/issue.mdx`]: (soundPaper[`${day}/issue.mdx`] ?? '').replace(from, to),
});

/** A little more than a lead of 38 rows by 5 columns holds. */
const FULL = 14 * 5 * 36;

/** Errors as `rule file:line`. */
const errors = async (files: Files): Promise<readonly string[]> =>
  (await checkPaper(files))
    .filter((item) => item.severity === 'error')
    .map((item) => `${item.rule} ${item.source?.file.split('/').pop()}:${item.source?.line ?? 0}`);

/** Name, files, the errors it must give. */
const faults: readonly [string, Files, readonly string[]][] = [
  [
    'a character no face has in a headline',
    lead(article('姓𫰠的人写头条', prose(2300))),
    ['font/missing-glyph lead.mdx:2'],
  ],
  [
    'an emoji in a body',
    lead(article('一行一行数出来的头条', `${prose(1000)}\n\n今天很高兴🙂。${prose(1200)}`)),
    ['font/missing-glyph lead.mdx:8'],
  ],
  [
    'a headline that does not fit',
    { [`${day}/third.mdx`]: article('长'.repeat(140), prose(980)) },
    ['layout/headline-does-not-fit third.mdx:2'],
  ],
  [
    'more pictures than its columns hold',
    {
      [`${day}/third.mdx`]: article(
        '三条补齐版面',
        `${'<Figure src="./images/a.jpg" alt="灰" />\n\n'.repeat(8)}${prose(300)}`,
      ),
    },
    ['layout/inserts-do-not-fit third.mdx:1'],
  ],
  [
    'a missing picture',
    lead(article('头条', `<Figure src="./images/none.jpg" alt="无" />\n\n${prose(2000)}`)),
    ['model/missing-picture lead.mdx:6'],
  ],
  [
    'an unclosed tag',
    lead(article('头条', `<Box>\n\n${prose(200)}`)),
    ['mdx/unclosed-tag lead.mdx:6'],
  ],
  ['a bad date', issue('2023-08-18', '2023-02-30'), ['model/bad-date issue.mdx:2']],
  [
    'an unknown component',
    lead(article('头条', `<Figur />\n\n${prose(200)}`)),
    ['mdx/component lead.mdx:6'],
  ],
  [
    'a forbidden import',
    lead(article('头条', `import fs from 'node:fs'\n\n${prose(200)}`)),
    ['mdx/import lead.mdx:6'],
  ],
  [
    'a template area with no article',
    issue('      C: third\n', ''),
    ['model/empty-area issue.mdx:8'],
  ],
  [
    'an article on no page',
    { [`${day}/fourth.mdx`]: article('四条无处可去', prose(300)) },
    ['layout/article-on-no-page fourth.mdx:3'],
  ],
  [
    'a path that leaves the issue folder',
    lead(article('头条', `<Figure src="../../secret.jpg" alt="无" />\n\n${prose(200)}`)),
    ['model/outside-folder lead.mdx:6'],
  ],
];

describe('seeded faults', () => {
  it('a sound paper gives no error', async () => {
    expect(await errors({})).toEqual([]);
  });

  it.each(faults)('%s', async (_name, files, expected) => {
    expect(await errors(files)).toEqual(expected);
  });

  it('an article twelve lines too long, counted to the line', async () => {
    const tight = issue("rows: [40, '*']", "rows: [38, '*']");
    const found = await checkPaper({ ...tight, ...lead(article('头条', prose(FULL))) });
    const overset = found.find((item) => item.rule === 'layout/overset');
    expect(overset?.source?.file).toMatch(/lead\.mdx$/);
    expect(overset?.at).toMatchObject({ page: 1, story: 'lead' });
    const longer = await checkPaper({
      ...tight,
      ...lead(article('头条', `${prose(FULL)}${'\n\n再添一行的段落。'.repeat(12)}`)),
    });
    const more = longer.find((item) => item.rule === 'layout/overset');
    expect(Number(more?.data.lines) - Number(overset?.data.lines ?? 0)).toBe(12);
  });
});
