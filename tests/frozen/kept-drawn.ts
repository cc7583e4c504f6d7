/** The committed digests of drawn pages, compared with those made now; `UPDATE=1` keeps what was made. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnPageFaults } from '../support/drawing/drawing-faults.ts';
import {
  type DrawnRecord,
  drawnChanges,
  drawnRecord,
  readDrawn,
  writeDrawn,
} from './drawn-record.ts';
import { sortKey } from './kept-records.ts';
import type { PlannedPage } from './make-records.ts';

const file = join(import.meta.dirname, 'drawn.txt');

/** The records that are kept. */
export const keptDrawn = (): readonly DrawnRecord[] =>
  existsSync(file) ? readDrawn(readFileSync(file, 'utf8')) : [];

/** Puts the records of pages in the place of those with the same keys. `whole` drops every other. */
export const keepDrawn = (pages: readonly PlannedPage[], whole = false): void => {
  const made = new Map(pages.map((page) => [page.key, drawnRecord(page)]));
  const others = whole ? [] : keptDrawn().filter(({ key }) => !made.has(key));
  const all = [...others, ...made.values()];
  all.sort((a, b) => (sortKey(a.key) < sortKey(b.key) ? -1 : 1));
  writeFileSync(file, writeDrawn(all));
};

/** How pages are drawn otherwise than was kept; nothing when all are the same to the byte. */
export const drawnSinceKept = (pages: readonly PlannedPage[]): readonly string[] => {
  if (process.env['UPDATE'] === '1') keepDrawn(pages);
  return drawnChanges(keptDrawn(), pages.map(drawnRecord));
};

/** Where the drawing of a page does not hold its plan. */
export const drawnFaults = ({ planned, fonts }: PlannedPage): readonly string[] =>
  planned.plans.flatMap((plan) => drawnPageFaults(plan, fonts));
