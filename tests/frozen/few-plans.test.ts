/** A few pages of the corpus come out as they were frozen; the whole list is in `tests/full`. */
import { describe, expect, it } from 'vitest';
import { changesSinceKept } from './kept-records.ts';
import { corpusRecords } from './make-records.ts';
import { FEW_PAGES } from './pages.ts';

describe('a few frozen pages', () => {
  it.each(FEW_PAGES)('of issue %i: pages %j', async (index, pages) => {
    const made = await corpusRecords([[index, pages]]);
    expect(changesSinceKept(made)).toEqual([]);
  });
});
