/** Faces of a solved page: page 4 of the sample issue, its template taken away. */
import { expect, it } from 'vitest';
import type { AreaContent } from '../../../../print/layout/area/area.ts';
import { areNeighbours, withSolvedFaces } from '../../../../print/layout/area/face-rule.ts';
import { solveAreas } from '../../../../print/layout/solved/solved-areas.ts';
import { samplePages } from '../../../support/sample-pages.ts';

const headsOf = (contents: readonly AreaContent[]) =>
  contents.flatMap((content) => {
    const [module] = content.kind === 'story' ? content.table.values() : [];
    return module ? [{ shape: content.shape, module, deck: module.deck }] : [];
  });

/** Pairs of neighbours within 4 pt in the same face. */
const alike = (contents: readonly AreaContent[]): number => {
  const heads = headsOf(contents);
  return heads.reduce(
    (sum, a, index) =>
      sum +
      heads
        .slice(index + 1)
        .filter(
          (b) =>
            areNeighbours(a.shape, b.shape) &&
            a.deck.role === b.deck.role &&
            Math.abs(a.deck.sizePt - b.deck.sizePt) < 4,
        ).length,
    0,
  );
};
const textOf = (content: AreaContent) =>
  headsOf([content]).map(({ module, deck }) => ({
    ...{ rows: module.rows, size: deck.sizePt, body: module.body, poured: module.poured },
    lines: deck.parts.map(({ part, lines }) => [part, lines.map((line) => line.text)]),
  }));

it('alternate where heads keep their room, and nothing else changes', async () => {
  const pages = await samplePages('2023-08-18');
  const input = pages.find(({ page }) => page.number === 4);
  const solved = input && solveAreas(input, input.publication.format.folioRows).areas;
  if (!solved) throw new Error('not solved');
  const faced = withSolvedFaces(solved.contents);
  expect(alike(solved.contents)).toBeGreaterThan(alike(faced) + 1);
  expect(faced.map((content) => content.shape)).toEqual(solved.contents.map(({ shape }) => shape));
  expect(faced.flatMap(textOf)).toEqual(solved.contents.flatMap(textOf));
  // A head that the rule leaves alone is the very one that was weighed.
  expect(faced.filter((content, index) => content === solved.contents[index])).not.toHaveLength(0);
  expect(withSolvedFaces(solved.contents)).toEqual(faced);
});
