/** Every page of the sample issues comes out as it was frozen. */
import { expect, it } from 'vitest';
import { changesSinceKept } from './kept-records.ts';
import { sampleRecords } from './make-records.ts';

it('the pages of the sample issues are as they were frozen', async () => {
  const made = await sampleRecords();
  expect(made).toHaveLength(8);
  expect(changesSinceKept(made)).toEqual([]);
});
