/** `layout --headlines`: every headline with its breaks by width, and what an editor's lexicon does to it. */
import { describe, expect, it } from 'vitest';
import { type HeadlineEntry, headlineTable } from '../../../print/layout/head/headline-table.ts';
import { headlineText } from '../../../src/cli/headline-summary.ts';
import { article, type Files, prose, withPaper } from '../../support/paper.ts';
import { readPaper } from '../../support/read-paper.ts';

const tableOf = (files: Files): Promise<readonly HeadlineEntry[]> =>
  withPaper(files, async (root) => {
    const { issue, publication, fonts } = await readPaper(root);
    return headlineTable(issue, publication, fonts);
  });

const lead = 'issues/2023-08-18/lead.mdx';
const long = '昌平区回龙观东大街工会驿站提前三个月开门迎客';

describe('the table of headlines', () => {
  it('lists each headline over one column to five, sizes with the same lines together', async () => {
    const entries = await tableOf({ [lead]: article(long, prose(2300)) });
    expect(entries.map((entry) => entry.slug).sort()).toEqual(['lead', 'second', 'third']);
    const entry = entries.find((one) => one.slug === 'lead');
    expect(new Set(entry?.settings.map((item) => item.columns))).toContain(5);
    for (const item of entry?.settings ?? []) {
      expect(item.lines.join('')).toBe(long);
      expect(item.fill).toBeLessThanOrEqual(1.000001);
      expect([...item.sizesPt]).toEqual(item.sizesPt.toSorted((a, b) => a - b));
    }
  });

  it('shows what a lexicon entry mends', async () => {
    const broken = (entries: readonly HeadlineEntry[]): boolean =>
      entries
        .flatMap((entry) => entry.settings)
        .some((item) => item.lines.some((line) => /回龙观东?$|^(?:东大街|大街)/u.test(line)));
    const body = article(long, prose(2300));
    expect(broken(await tableOf({ [lead]: body }))).toBe(true);
    const yaml = 'name: 版心报\nlexicon: [回龙观东大街]\n';
    expect(broken(await tableOf({ [lead]: body, 'issues/newspaper.yaml': yaml }))).toBe(false);
  });

  it('says in both languages where a headline does not fit', async () => {
    const endless = `${long}${long}${long}`;
    const entries = await tableOf({ [lead]: article(endless, prose(2300)) });
    expect(entries.find((one) => one.slug === 'lead')?.fitsNot).toContain(1);
    expect(headlineText('2023-08-18', entries, 'zh-CN')).toContain('1 栏  排不下');
    expect(headlineText('2023-08-18', entries, 'en')).toContain('1 col  does not fit');
  });
});
