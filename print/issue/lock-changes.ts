/**
 * What differs between two locks of an issue, page by page, in words short enough for one line: which
 * module moved from where to where, which headline is broken otherwise, and which stories' lengths
 * changed. Pure. Columns and rows are counted from 1: `slug 3,41 2×20 → 3,43 2×18`.
 */
import type { LayoutLock, LockedHeadline, LockedPage } from '../../src/model/layout-lock.ts';

/** What moved on a page. */
export interface PageChange {
  readonly page: number;
  readonly moved: string;
  /** Stories that came, went or changed their length: `+slug`, `−slug`, `slug +12`; `—` when none did. */
  readonly why: string;
}

/** Locked pages on which something moved, by number; lengths alone move nothing, new pages are free. */
export const lockChanges = (before: LayoutLock, after: LayoutLock): readonly PageChange[] => {
  const numbers = [
    ...before.pages.map((page) => page.number),
    ...before.headlines.map((entry) => entry.page),
  ];
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .flatMap((page) => {
      const one = pageOf(before, page);
      const other = pageOf(after, page);
      const moved = [
        ...differing(one?.stories, other?.stories, (entry) => entry.story, placeText),
        ...differing(headlinesOf(before, page), headlinesOf(after, page), headlineKey, linesText),
      ];
      if (one?.rows !== other?.rows) moved.push(`${one?.rows ?? '–'} → ${other?.rows ?? '–'}`);
      if (moved.length === 0) return [];
      const why = lengthsChanged(one, other).join(', ');
      return [{ page, moved: moved.join('; '), why: why === '' ? '—' : why }];
    });
};

const pageOf = (lock: LayoutLock, number: number): LockedPage | undefined =>
  lock.pages.find((page) => page.number === number);

const headlinesOf = (lock: LayoutLock, number: number): readonly LockedHeadline[] =>
  lock.headlines.filter((entry) => entry.page === number);

const headlineKey = ({ story, part }: LockedHeadline): string =>
  part === 'headline' ? story : `${story} ${part}`;

const placeText = (entry: LockedPage['stories'][number]): string =>
  `${entry.col + 1},${entry.row + 1} ${entry.cols}×${entry.rows}`;

const linesText = ({ lines, sizePt, measureEm, vertical }: LockedHeadline): string =>
  `${lines.join('|')} ${sizePt} pt/${measureEm} em${vertical ? ' ↓' : ''}`;

/** Entries that one list has and the other has not, or that read otherwise in it. */
const differing = <T>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  keyOf: (entry: T) => string,
  textOf: (entry: T) => string,
): readonly string[] => {
  const was = new Map(before.map((entry) => [keyOf(entry), textOf(entry)]));
  const is = new Map(after.map((entry) => [keyOf(entry), textOf(entry)]));
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    if (one === other) return [];
    if (one === undefined) return `+${key} ${other}`;
    return other === undefined ? `−${key}` : `${key} ${one} → ${other}`;
  });
};

const lengthsChanged = (
  before: LockedPage | undefined,
  after: LockedPage | undefined,
): readonly string[] => {
  const was = new Map(before?.stories.map((entry) => [entry.story, entry.characters]));
  const is = new Map(after?.stories.map((entry) => [entry.story, entry.characters]));
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((slug) => {
    const [one, other] = [was.get(slug), is.get(slug)];
    if (one === undefined) return `+${slug}`;
    if (other === undefined) return `−${slug}`;
    const by = other - one;
    return by === 0 ? [] : `${slug} ${by > 0 ? '+' : '−'}${Math.abs(by)}`;
  });
};
