/** What the web reads of print and cards, and what it leaves when an edition is switched off. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArtifacts } from '../../../src/integration/read-artifacts.ts';
import { artifactsOf, placedPages } from '../../../src/web/data/artifacts.ts';

const out = mkdtempSync(join(tmpdir(), 'banxin-out-'));
const date = '2023-08-18';
const rect = { x: 15, y: 29, w: 100, h: 50 };
const layout = {
  schema: 1,
  issue: date,
  pages: [
    {
      number: 1,
      name: '要闻',
      size: { width: 273, height: 390 },
      grid: { columns: 5, measureEm: 14, gutterEm: 1.5, rows: 81, pitchPt: 12.5, bodyPt: 9 },
      tree: 'AAAAA×81',
      furniture: [],
      modules: [
        {
          ...{ story: 'lead', part: 0, rect, legs: [], pictures: [], cells: [] },
          polygon: [
            [15, 29],
            [115, 29],
            [115, 79],
            [15, 79],
          ],
          grid: { col: 0, row: 0, cols: 5, rows: 81 },
        },
      ],
      report: {
        ...{ status: 'template', gap: null, whiteLines: 0, bodyLines: 9, copyfitLines: 0 },
        taboos: [],
      },
    },
  ],
};

beforeAll(async () => {
  const pages = join(out, date, 'print', 'pages');
  mkdirSync(pages, { recursive: true });
  mkdirSync(join(out, date, 'cards'));
  writeFileSync(join(out, date, 'print', 'layout.json'), JSON.stringify(layout));
  writeFileSync(join(out, date, 'print', 'issue.pdf'), 'x'.repeat(1234));
  const cards = { cards: [{ slug: 'lead', preset: 'og', path: 'lead.og.12345678.jpg' }] };
  writeFileSync(join(out, date, 'cards', 'cards.json'), JSON.stringify(cards));
  const white = { width: 70, height: 100, channels: 3, background: '#fff' } as const;
  await sharp({ create: white }).webp().toFile(join(pages, '01.webp'));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

const both = { print: true, cards: true };

describe('artifacts', () => {
  it('give pages with their picture, zones and files', async () => {
    const issue = artifactsOf(await readArtifacts(out, [date], both), date);
    expect(issue.pdf).toEqual({ path: 'print/issue.pdf', bytes: 1234 });
    expect(issue.pages[0]?.picture).toEqual({
      path: 'print/pages/01.webp',
      width: 70,
      height: 100,
    });
    expect(issue.pages[0]?.small).toBeUndefined();
    expect(issue.pages[0]?.zones[0]).toMatchObject({ story: 'lead', part: 0 });
    expect(placedPages(issue)).toEqual({ lead: 1 });
    expect(issue.cards[0]?.path).toBe('lead.og.12345678.jpg');
  });

  it('of an earlier build do not count when the edition is switched off', async () => {
    const off = await readArtifacts(out, [date], { print: false, cards: false });
    expect(off[date]).toEqual({ date, pages: [], cards: [] });
  });

  it('are empty where nothing was made, or the file is of another kind', async () => {
    expect((await readArtifacts(out, ['2023-08-25'], both))['2023-08-25']?.pages).toEqual([]);
    mkdirSync(join(out, '2023-08-11', 'print'), { recursive: true });
    writeFileSync(join(out, '2023-08-11', 'print', 'layout.json'), '{"schema":2}');
    expect((await readArtifacts(out, ['2023-08-11'], both))['2023-08-11']?.pages).toEqual([]);
  });
});
