/** The seed page at 14 em: what a human typesetter set lies within our tables. Offsets and counts, no text. */
import { expect, it } from 'vitest';
import { composeParagraph } from '../../../print/typeset/compose.ts';
import { prepare } from '../../../print/typeset/prepared.ts';
import { totalFit } from '../../../print/typeset/total-fit.ts';
import { inputOf } from '../../support/typeset/house.ts';
import { readSeed, seedPath } from './seed-page.ts';

const path = seedPath();
if (!path) process.stderr.write('skipped: BANXIN_SEED is not set, the seed page is not measured\n');
const articles = path ? readSeed(path) : [];

/** Lines of the human page: lead, 海淀, 91科技, 房山, 住总, 快手. */
const HUMAN = [94, 39, 26, 24, 48, 31];
/** What the composer makes of the same articles. */
const NATURAL = [94, 37, 26, 24, 46, 29];

it.skipIf(!path)('holds every human total in its tables', () => {
  articles.forEach((article, index) => {
    const tables = article.paragraphs.map((text) => composeParagraph(inputOf(text, 14)));
    const sum = (pick: (counts: readonly number[]) => number): number =>
      tables.reduce((total, { table }) => total + pick([...table.keys()]), 0);
    expect(sum((counts) => Math.min(...counts))).toBeLessThanOrEqual(HUMAN[index] ?? 0);
    expect(sum((counts) => Math.max(...counts))).toBeGreaterThanOrEqual(HUMAN[index] ?? 0);
    expect(tables.reduce((total, { natural }) => total + natural, 0)).toBe(NATURAL[index]);
  });
});

it.skipIf(!path)('can break where the human page broke, but for one', () => {
  const feasible = articles.flatMap((article) =>
    article.breaks.map(({ paragraph, offset }) => {
      const prepared = prepare(inputOf(article.paragraphs[paragraph] ?? '', 14));
      const place = prepared.atoms.findIndex((atom) => atom.start === offset);
      const penalties = Float64Array.from(prepared.penalties);
      if (penalties[place] === Number.POSITIVE_INFINITY) return false;
      penalties[place] = -1e12;
      const chains = totalFit({ ...prepared, penalties }, (k) => (k ? 14 : 12), 0, 'justified');
      return [...chains.values()].some((chain) => chain.cuts.some((cut) => cut.to === place));
    }),
  );
  expect(feasible).toHaveLength(12);
  expect(feasible.filter(Boolean).length).toBeGreaterThanOrEqual(11);
});

it.skipIf(!path)('sets the page with its line ends where they were', () => {
  const ends = articles.map((article) =>
    article.paragraphs.map((text) => {
      const { natural, table } = composeParagraph(inputOf(text, 14));
      return table.get(natural)?.lines.map((line) => line.end);
    }),
  );
  expect(JSON.stringify(ends)).toMatchSnapshot();
});
