/** Records are read back as they were written, and a change is told with the page and what differs. */
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { distChanges, readDistList, writeDistList } from './dist-list.ts';
import type { PageRecord } from './page-record.ts';
import { readRecords, recordChanges, writeRecords } from './record-text.ts';

const page = (key: string, more: Partial<PageRecord> = {}): PageRecord => ({
  key,
  paper: 'a'.repeat(64),
  judged: 'e'.repeat(64),
  told: 'b'.repeat(64),
  summary: ['proven: (a/b); white 0', 'p1-01 0,3 5x20 top 32 pt none, 5 legs 题'],
  ...more,
});
const kept = [
  page('corpus 3 p1'),
  page('corpus 3 p2'),
  page('sample 2023-08-18 p1', { summary: [] }),
];

describe('records', () => {
  it('are read as they were written', () => {
    expect(readRecords(writeRecords(kept))).toEqual(kept);
    expect(recordChanges(kept, kept)).toEqual([]);
  });
  it('say which page changed and how', () => {
    const moved = page('corpus 3 p2', {
      paper: 'c'.repeat(64),
      summary: ['proven: (a/b); white 0', 'p1-01 0,3 4x25 top 32 pt none, 4 legs 题'],
    });
    expect(recordChanges(kept, [page('corpus 3 p1'), moved])).toEqual([
      'corpus 3 p2: the page changed',
      '  - p1-01 0,3 5x20 top 32 pt none, 5 legs 题',
      '  + p1-01 0,3 4x25 top 32 pt none, 4 legs 题',
    ]);
  });
  it('say so when only what is deep inside changed, or what is told', () => {
    const deep = page('corpus 3 p1', { told: 'd'.repeat(64) });
    expect(recordChanges(kept, [deep])).toEqual([
      'corpus 3 p1: what is told beside it changed',
      '  (nothing that the summary shows; compare the plans themselves)',
    ]);
    expect(recordChanges(kept, [page('corpus 4 p1')])).toEqual(['corpus 4 p1: not frozen yet']);
  });
  it('do not depend on the order of keys, and know figures that JSON has not', () => {
    expect(canonicalJson({ b: [1, { d: 2, c: Infinity }], a: undefined })).toBe(
      canonicalJson({ b: [1, { c: Infinity, d: 2 }] }),
    );
    expect(canonicalJson({ ppi: Infinity })).not.toBe(canonicalJson({ ppi: null }));
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});

it('a list of files says what came, went and changed', () => {
  const was = new Map([
    ['a/index.html', '1'.repeat(64)],
    ['b b.css', '2'.repeat(64)],
    ['c.pdf', '3'.repeat(64)],
  ]);
  const is = new Map([
    ['b b.css', '2'.repeat(64)],
    ['c.pdf', '4'.repeat(64)],
    ['d.webp', '5'.repeat(64)],
  ]);
  expect(readDistList(writeDistList(was))).toEqual(was);
  expect(distChanges(was, is)).toEqual(['- a/index.html', '! c.pdf', '+ d.webp']);
  expect(distChanges(was, was)).toEqual([]);
});
