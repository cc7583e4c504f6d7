/**
 * A solved page with some areas rubbed out: since a filling is known to exist, the solver must find a
 * sound one, and every letter left must stand where it stood.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { type PageResult, planPage } from '../../../../print/layout/plan-page.ts';
import { checkPlan } from '../../../../print/verify/check-plan.ts';
import { counted } from '../../../support/counted.ts';
import { readLayout } from '../../../support/read-layout.ts';
import { type SolvedPage, sampleDates, solvedSamplePages } from '../../../support/sample-pages.ts';

const HEAD = new Set(['N', 'E', 'R']);

/** The layout with only these letters and the furniture left. */
const rubbedOut = (layout: string, letters: ReadonlySet<string>): string => {
  const keeps = (letter: string): boolean => letters.has(letter) || HEAD.has(letter);
  return layout
    .split('\n')
    .filter((line) => !/^ {2}[A-Z]: /u.test(line) || keeps(line.trim()[0] ?? ''))
    .map((line) =>
      /^ {4}\S( \S)*$/u.test(line)
        ? line.replace(/[A-Z]/gu, (one) => (keeps(one) ? one : '?'))
        : line,
    )
    .join('\n')
    .replace('  areas:', '  rest: auto\n  areas:');
};

const rectOf = ({ plan }: PageResult, slug: string): string =>
  JSON.stringify(plan?.modules.find(({ story }) => story === slug)?.grid);

describe.each(sampleDates)('the pages of %s', (date) => {
  let pages: readonly SolvedPage[] = [];
  beforeAll(async () => {
    pages = await solvedSamplePages(date);
  }, 60_000);

  it.each([
    ['the first half', 99, (index: number, count: number) => index < count / 2],
    ['every other', 99, (index: number) => index % 2 === 0],
    // The more is open, the longer the search.
    ['the last', counted(2, 99), (index: number, count: number) => index === count - 1],
  ])(
    'are filled with %s of their letters drawn',
    (_, most, keep) => {
      for (const { input, solved } of pages.slice(0, most)) {
        const layout = solved.explanation?.pages[0]?.layout ?? '';
        const entries = [...layout.matchAll(/^ {2}([A-Z]): \{ stor(?:y|ies): ([a-z0-9-]+)?/gmu)];
        const kept = entries.filter((__, index) => keep(index, entries.length));
        const open = rubbedOut(layout, new Set(kept.map(([, letter = '']) => letter)));
        expect(open).toContain('?');
        const again = planPage({ ...input, page: { ...input.page, layout: readLayout(open) } });
        expect(again.diagnostics).toEqual([]);
        expect(again.plan && checkPlan([again.plan], [...input.stories.keys()])).toEqual([]);
        for (const [, , slug] of kept) {
          if (slug) expect(rectOf(again, slug)).toBe(rectOf(solved, slug));
        }
      }
    },
    120_000,
  );
});
