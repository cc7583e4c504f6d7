/** Every issue of the corpus is read by the model without an error. */
import { expect, it } from 'vitest';
import { CORPUS_SIZE } from '../corpus/corpus-issue.ts';
import { withCorpusIssue } from '../corpus/plan-corpus.ts';
import { readFaults } from '../corpus/read-faults.ts';

it('is read without an error', async () => {
  const faults: string[] = [];
  for (let index = 0; index < CORPUS_SIZE; index += 1) {
    await withCorpusIssue(index, async ({ diagnostics }) => {
      faults.push(...readFaults(index, diagnostics));
    });
  }
  expect(faults).toEqual([]);
});
