/** The list at the end of a run. */
import { expect, it } from 'vitest';
import { slowestLines } from './slowest-files.ts';

it('names the slowest files first, and no more than asked for', () => {
  const files = [1200, 31_000, 400].map((ms, index) => ({
    ...{ project: index === 1 ? 'pages' : 'unit', path: `tests/${index}.test.ts` },
    ms,
  }));
  expect(slowestLines(files, 2)).toEqual([
    '  31.0 s  pages  tests/1.test.ts',
    '   1.2 s  unit  tests/0.test.ts',
  ]);
});
