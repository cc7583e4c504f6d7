/** What is typed as a message advises mends the page: lines, characters and rows are real figures. */
import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../../../print/layout/page-input.ts';
import { planPage } from '../../../../print/layout/plan-page.ts';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { explain } from '../../../../src/diagnostics/format.ts';
import { readNewspaper } from '../../../../src/read/read-newspaper.ts';
import { openPages } from '../../../support/open-pages.ts';
import { article, prose, withPaper } from '../../../support/paper.ts';

const issue = (rows: number, lead: string): string => `---
date: 2023-08-18
number: 33
pages:
  - number: 2
    name: 要闻
    layout:
      areas: |
        A A A A A
        B B B C C
      rows: [${rows}, '*']
      A: { story: lead${lead} }
      B: second
      C: third
---
`;
const story = (headline: string, body: string, more = ''): string =>
  article(headline, body, more).replace('page: 1', 'page: 2');
const leadOf = (characters: number): string =>
  story(
    '一行一行数出来的头条',
    `${Array.from({ length: 6 }, () => prose(characters / 6)).join('\n\n')}\n\n<Figure src="./images/a.jpg" alt="版房" caption="版房一角" />`,
    'priority: 1\n',
  );

/** Faults of the lead on a page drawn so. */
const faultsOf = (rows: number, characters: number, lead = ''): Promise<readonly Diagnostic[]> =>
  withPaper(
    {
      'issues/2023-08-18/issue.mdx': issue(rows, lead),
      'issues/2023-08-18/lead.mdx': leadOf(characters),
      'issues/2023-08-18/second.mdx': story('二条也要排满', prose(1450)),
      'issues/2023-08-18/third.mdx': story('三条补齐版面', prose(980)),
    },
    async (root) => {
      const { newspaper } = await readNewspaper({ root, issuesDir: `${root}/issues` });
      const drawn = newspaper?.issues[0]?.pages[0];
      const [open] = await openPages(root, '2023-08-18');
      if (!open || !drawn) throw new Error('no page');
      const input: PageInput = { ...open, page: drawn };
      return planPage(input).diagnostics.filter((item) => item.at?.story === 'lead');
    },
  );

const rules = (found: readonly Diagnostic[]): readonly string[] => found.map((item) => item.rule);

describe('a story too long for its area', () => {
  it('fits with its picture as low as the message says', async () => {
    const [told, ...others] = await faultsOf(35, 1700);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ rule: 'layout/overset', data: { lines: 6, pictureBy: 3 } });
    const words = told && explain(told, 'zh-CN');
    expect(words?.message).toContain('多 6 行（约 84 字）：可删减、配图缩 3 行或移到别的版。');
    expect(words?.hint).toContain(`在 A 区写 pictureRows: ${told?.data.pictureRows}`);
    const typed = `, pictureRows: ${told?.data.pictureRows}`;
    expect(rules(await faultsOf(35, 1700, typed))).toEqual([]);
    const tooHigh = `, pictureRows: ${Number(told?.data.pictureRows) + 2}`;
    expect(rules(await faultsOf(35, 1700, tooHigh))).toEqual(['layout/overset']);
  });
  it('fits when so many characters go', async () => {
    const [told] = await faultsOf(35, 1700);
    expect(rules(await faultsOf(35, 1700 - Number(told?.data.characters)))).toEqual([]);
    const [more] = await faultsOf(35, 1700 + Number(told?.data.characters));
    expect(more?.data.lines).toBe(12);
  });
  it('is not told to cut its picture beyond what it bears', async () => {
    const [told] = await faultsOf(34, 1700);
    expect(told?.rule).toBe('layout/overset');
    expect(told?.data.pictureBy).toBeUndefined();
    expect(told && explain(told, 'zh-CN').message).toContain('可删减或移到别的版。');
    expect(told && explain(told, 'en').message).toContain('cut it, or move it.');
  });
});
