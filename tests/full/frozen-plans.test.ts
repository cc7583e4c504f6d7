/** Every frozen page of the corpus comes out and is drawn as it was; `UPDATE=1` keeps what comes out now. */
import { expect, it } from 'vitest';
import { HEAVY_PAGES } from '../corpus/heavy-pages.ts';
import { drawnFaults, drawnSinceKept } from '../frozen/kept-drawn.ts';
import { changesSinceKept, keptRecords } from '../frozen/kept-records.ts';
import { plannedCorpus, recordsOf } from '../frozen/make-records.ts';
import { FROZEN_PAGES, frozenForms } from '../frozen/pages.ts';

it('the frozen pages of the corpus are as they were', async () => {
  const pages = await plannedCorpus(FROZEN_PAGES);
  const made = recordsOf(pages);
  expect(changesSinceKept(made)).toEqual([]);
  expect(drawnSinceKept(pages)).toEqual([]);
  expect(pages.flatMap(drawnFaults)).toEqual([]);
  const kept = keptRecords().filter(({ key }) => key.startsWith('corpus'));
  expect(kept.map(({ key }) => key)).toEqual(made.map(({ key }) => key));
});

it('they are at least 60, of every form of layout, and none is heavy', () => {
  const forms = frozenForms();
  expect(forms.solved + forms.mixed + forms.tree).toBeGreaterThanOrEqual(60);
  for (const count of Object.values(forms)) expect(count).toBeGreaterThanOrEqual(4);
  const heavy = new Set(HEAVY_PAGES.map(([index, page]) => `${index} ${page}`));
  const frozen = FROZEN_PAGES.flatMap(([index, pages]) => pages.map((page) => `${index} ${page}`));
  expect(frozen.filter((page) => heavy.has(page))).toEqual([]);
  expect(new Set(frozen).size).toBe(frozen.length);
});
