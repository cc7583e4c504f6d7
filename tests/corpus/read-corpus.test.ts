/** Issues of the corpus, a few of every sort, are read by the model without an error. */
import { describe, expect, it } from 'vitest';
import { corpusIssue } from './corpus-issue.ts';
import { hasErrors } from './doors.ts';
import { withCorpusIssue } from './plan-corpus.ts';
import { readFaults } from './read-faults.ts';

const FEW = [0, 2, 9, 17, 33, 58] as const;

describe('a few issues of the corpus', () => {
  it.each(FEW)('issue %i is read whole', async (index) => {
    const { pages, files } = corpusIssue(index);
    await withCorpusIssue(index, async ({ issue, diagnostics }) => {
      expect(readFaults(index, diagnostics)).toEqual([]);
      const stories = pages.flatMap((page) => page.stories.map(({ slug }) => slug));
      expect(issue.articles.map(({ slug }) => slug).sort()).toEqual(stories.sort());
      expect(issue.pages.map(({ layout }) => layout !== undefined)).toEqual(
        pages.map(({ layout }) => layout !== 'solved'),
      );
      expect(files.length).toBeGreaterThan(stories.length);
    });
  });

  it('a fault is seen', async () => {
    await withCorpusIssue(2, async ({ diagnostics }) => {
      expect(hasErrors(diagnostics)).toBe(false);
      const fault = { rule: 'mdx/component', severity: 'error', data: {} } as const;
      expect(readFaults(2, [...diagnostics, fault])).toHaveLength(1);
    });
  });
});
