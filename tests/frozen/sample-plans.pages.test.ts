/** Every page of the sample issues comes out as it was frozen, and is drawn as it was, to the byte. */
import { beforeAll, expect, it } from 'vitest';
import { drawnFaults, drawnSinceKept } from './kept-drawn.ts';
import { changesSinceKept } from './kept-records.ts';
import { type PlannedPage, plannedSamples, recordsOf } from './make-records.ts';

let pages: readonly PlannedPage[];
beforeAll(async () => {
  pages = await plannedSamples();
});

it('the pages of the sample issues are as they were frozen', () => {
  expect(pages).toHaveLength(8);
  expect(changesSinceKept(recordsOf(pages))).toEqual([]);
});
it('their sheets and layout.json are the same to the byte', () => {
  expect(drawnSinceKept(pages)).toEqual([]);
});
it('their drawings hold their plans', () => {
  expect(pages.flatMap(drawnFaults)).toEqual([]);
});
