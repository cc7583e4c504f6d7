/** A few pages of the corpus come out as they were frozen, drawn too; the whole list is in `tests/full`. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawnFaults, drawnSinceKept } from './kept-drawn.ts';
import { changesSinceKept } from './kept-records.ts';
import { type PlannedPage, plannedCorpus, recordsOf } from './make-records.ts';
import { FEW_PAGES } from './pages.ts';

describe.each(FEW_PAGES)('a few frozen pages, of issue %i: pages %j', (index, numbers) => {
  let pages: readonly PlannedPage[];
  beforeAll(async () => {
    pages = await plannedCorpus([[index, numbers]]);
  }, 60_000);

  it('are as they were', () => expect(changesSinceKept(recordsOf(pages))).toEqual([]));
  it('are drawn as they were, to the byte', () => expect(drawnSinceKept(pages)).toEqual([]));
  it('have drawings that hold their plans', () => {
    expect(pages.flatMap(drawnFaults)).toEqual([]);
  });
});
