/** Stories with several pictures and a table: no width that can hold each of them fails for all of them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { cutBody, type InsertPlace } from '../../../../print/layout/insert/body-area.ts';
import type { InsertSize } from '../../../../print/layout/insert/insert.ts';
import { moduleTable } from '../../../../print/layout/module/module-variant.ts';
import type { PageInput } from '../../../../print/layout/page-input.ts';
import { openPages } from '../../../support/open-pages.ts';
import { article, prose, withPaper } from '../../../support/paper.ts';

const figure = (n: number): string =>
  `<Figure src="./images/a.jpg" alt="图${n}" caption="第${n}张图" />`;
const table = `<Table caption="三年的数">

| 年份 | 份数 | 版数 |
| --- | --- | --- |
| 2021 | 100 | 4 |
| 2022 | 120 | 8 |
| 2023 | 140 | 8 |

</Table>`;
const body = [
  prose(420),
  figure(1),
  prose(360),
  figure(2),
  prose(300),
  table,
  figure(3),
  prose(280),
];

const size = (cols: number, rows: number): InsertSize => ({
  insert: { block: '0', content: { kind: 'qr', href: '', at: { file: '' }, edition: 'both' } },
  cols,
  rows,
  captionRows: 0,
  crop: 0,
  cost: 0,
});

describe('a body with several inserts', () => {
  const taken = (places: readonly InsertPlace[]): readonly string[] =>
    places.flatMap(({ size: { cols, rows }, col, row }) =>
      Array.from(
        { length: cols * rows },
        (_, n) => `${col + (n % cols)} ${row + Math.floor(n / cols)}`,
      ),
    );
  it('stacks what finds its corner taken, nothing over another', () => {
    const cut = cutBody(2, 60, [size(2, 14), size(2, 12), size(2, 10), size(2, 8)], undefined);
    const cells = taken(cut?.inserts ?? []);
    expect(cells).toHaveLength(88);
    expect(new Set(cells).size).toBe(88);
    const rows = (cut?.legs ?? []).reduce((sum, leg) => sum + leg.rows, 0);
    expect(rows).toBe(2 * 60 - 88);
  });
  it('is none when the inserts alone are more than the body', () => {
    expect(cutBody(2, 40, [size(2, 14), size(2, 14), size(2, 14)], undefined)).toBeUndefined();
    expect(cutBody(1, 40, [size(2, 14)], undefined)).toBeUndefined();
  });
});

describe('a story with three pictures and a table', () => {
  let input: PageInput | undefined;
  beforeAll(async () => {
    const lead = article('三图一表的稿件怎样排', body.join('\n\n'), 'priority: 1\n');
    input = await withPaper({ 'issues/2023-08-18/lead.mdx': lead }, async (root) =>
      (await openPages(root, '2023-08-18')).find((page) => page.page.number === 1),
    );
  });
  it.each([2, 3, 4, 5])('fills some heights at %i columns, every insert placed', (cols) => {
    const story = input?.stories.get('lead');
    if (!input || !story) throw new Error('no story');
    expect(story.galley(14).inserts).toHaveLength(4);
    const { format } = input.publication;
    const spec = { stories: ['lead'], at: input.page.at };
    const variants = [...moduleTable({ story, spec, cols, format, type: input.type }).values()];
    expect(variants.length).toBeGreaterThan(2);
    for (const variant of variants) {
      expect(variant.body.inserts).toHaveLength(4);
      expect(variant.poured.overset).toBe(0);
      expect(variant.poured.white).toBeLessThanOrEqual(3);
    }
  });
});
