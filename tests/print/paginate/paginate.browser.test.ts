/** Sheets on pages: both engines, their geometry, and the faults that the asserting hooks must name. */
import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { findMediaRanges } from '../../../print/paginate/load-sheets.ts';
import { judgeShell } from '../../../print/paginate/paged-shell.ts';
import { type Pagination, paginate } from '../../../print/paginate/paginate.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { writeProof } from '../../support/proof/proof-html.ts';
import { proofPlans } from '../../support/proof/proof-plan.ts';

let browser: Browser;
beforeAll(async () => {
  ({ browser } = await sharedBrowser());
}, 60_000);

/** Prints a proof after a fault was seeded into its HTML. */
async function printSpoiled(spoil: (html: string) => string): Promise<Pagination> {
  const proof = await writeProof(proofPlans(), spoil);
  try {
    return await paginate(browser, { url: proof.url, engine: 'paged', pdf: false });
  } finally {
    proof.remove();
  }
}
const rulesOf = (printed: Pagination): readonly string[] =>
  printed.diagnostics.map((item) => item.rule);

describe('a proof of two pages', () => {
  let paged: Pagination;
  let native: Pagination;
  beforeAll(async () => {
    const proof = await writeProof(proofPlans());
    paged = await paginate(browser, { url: proof.url, engine: 'paged', pictures: true });
    native = await paginate(browser, { url: proof.url, engine: 'native' });
    proof.remove();
  }, 60_000);

  it('comes out without a complaint, one page a sheet', () => {
    expect(paged.diagnostics).toEqual([]);
    expect(native.diagnostics).toEqual([]);
    expect(paged.pages.map((page) => page.number)).toEqual([1, 2]);
  });

  it('stands on pages of the trim size with the type area in the middle', () => {
    const page = paged.pages[0];
    expect(page?.width).toBeCloseTo((273 / 25.4) * 96, 1);
    expect(page?.height).toBeCloseTo((390 / 25.4) * 96, 1);
    expect(page?.sheet.x).toBeCloseTo(((273 / 25.4) * 96 - 912) / 2, 1);
  });

  it('shows the running head inside and none on the front page', () => {
    expect(paged.pages[0]?.folio).toBeUndefined();
    expect(paged.pages[1]?.folio).toContain('综合');
  });

  it('reads each line with its text, its row and one rectangle', () => {
    const lines = paged.pages[0]?.lines ?? [];
    expect(lines).toHaveLength(18);
    expect(lines[0]?.text).toBe('版心是书页上排印文字的地');
    expect(lines[0]?.row).toBe(8);
    expect(lines.every((line) => line.fragments === 1)).toBe(true);
    expect(lines.every((line) => Math.abs(line.widthEm - line.plannedEm) < 0.02)).toBe(true);
  });

  it('stands at the same place in both engines', () => {
    expect(native.pages.map((page) => page.lines)).toEqual(paged.pages.map((page) => page.lines));
  });

  it('is pictured large and small', () => {
    expect(paged.pictures.map((picture) => [picture.number, picture.width])).toEqual([
      [1, 1600],
      [2, 1600],
    ]);
  });
});

describe('faults', () => {
  it('finds media range syntax, which empties the page under Paged.js', async () => {
    const printed = await printSpoiled((html) =>
      html.replace('</style>', '@media (width >= 1px) { .x { color: red; } }</style>'),
    );
    expect(rulesOf(printed)).toContain('paginate/media-range');
    expect(rulesOf(printed)).toContain('paginate/page-count');
    expect(findMediaRanges('@media (min-width: 1px) {}')).toEqual([]);
  }, 30_000);

  it('finds a sheet that is higher than its page', async () => {
    const printed = await printSpoiled((html) =>
      html.replace(
        '</header>',
        `</header><div style="height:1100pt"></div>${'<p>溢出纸面的文字</p>'.repeat(20)}`,
      ),
    );
    expect(rulesOf(printed)).toContain('paginate/sheet-broken');
    expect(rulesOf(printed)).toContain('paginate/page-count');
  }, 30_000);

  it('finds a face that does not load', async () => {
    const printed = await printSpoiled((html) => html.replace('proof.ttf', 'absent.ttf'));
    expect(rulesOf(printed)).toContain('paginate/font-not-loaded');
  }, 30_000);

  it('refuses the network and finds a picture that cannot be shown', async () => {
    const printed = await printSpoiled((html) =>
      html.replace('</article>', '<img src="https://example.org/a.png"></article>'),
    );
    expect(rulesOf(printed)).toContain('paginate/outside-request');
    expect(rulesOf(printed)).toContain('paginate/picture-not-loaded');
  }, 30_000);

  it('judges what the hooks record', () => {
    const whole = { sheets: 1, brokenInside: false };
    const judge = (pages: readonly (typeof whole)[], complaints: readonly string[] = []) =>
      judgeShell({ expected: 2, pages, thrown: '' }, complaints).map((item) => item.rule);
    expect(judge([whole, whole])).toEqual([]);
    expect(judge([whole])).toEqual(['paginate/page-count']);
    expect(judge([whole, { sheets: 2, brokenInside: false }])).toEqual(['paginate/sheets-on-page']);
    expect(judge([whole, whole], ['Unable to layout item: p'])).toEqual([
      'paginate/unable-to-layout',
    ]);
  });
});
