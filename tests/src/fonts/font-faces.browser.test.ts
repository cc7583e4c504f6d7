/**
 * The browser must set what the metrics promise: every role's subset, borrowed characters included,
 * horizontally and vertically, in the resolved Chromium.
 */

import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FontUsage } from '../../../src/fonts/coverage.ts';
import { featureSettings, type Shaping } from '../../../src/fonts/features.ts';
import { buildFontFaces, fontFaceCss } from '../../../src/fonts/font-faces.ts';
import { type FontSet, type FontUse, fontUses } from '../../../src/fonts/font-set.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { dataUrl } from '../../support/data-url.ts';
import { fontsOf } from '../../support/read-paper.ts';
import { defaultFonts, yaml } from './fixture.ts';

/** Size at which widths are read: 1/64 px of layout rounding is 0.00016 em. */
const SIZE_PX = 100;
const TOLERANCE_EM = 0.002;

interface Sample {
  readonly text: string;
  readonly as?: Shaping;
}

const samples: readonly Sample[] = [
  { text: '——' },
  { text: '……' },
  { text: '“工作”' },
  { text: '·' },
  { text: 'AVATAR' },
  { text: 'Tokyo-office' },
  { text: '2023', as: 'figures' },
  { text: '——', as: 'dash' },
  { text: 'あ、アの', as: 'solid' },
  { text: '100%' },
  { text: '，。、；：！？（）《》' },
];

let browser: Browser;
let fonts: FontSet;
beforeAll(async () => {
  fonts = await fontsOf({ fonts: defaultFonts, source: yaml });
  ({ browser } = await sharedBrowser());
});

const lineHtml = (use: FontUse, index: number, vertical: boolean): string => {
  const sample = samples[index];
  const features = `font-feature-settings:${featureSettings(sample?.as ?? 'word').replaceAll('"', "'")};`;
  const mode = vertical ? 'writing-mode:vertical-rl;text-orientation:upright;' : '';
  const style = `font-family:'${fonts[use].family}';font-weight:${fonts[use].weight};`;
  return `<div><span data-id="${use} ${index} ${vertical}" style="${style}${features}${mode}">国<b>${sample?.text}</b>国</span></div>`;
};

const measure = async (body: string, css: string): Promise<Map<string, number>> => {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="zh-CN"><style>${css}
    html { text-spacing-trim: space-all; text-autospace: no-autospace; font-synthesis: none }
    b { font-weight: inherit } span { font-size: ${SIZE_PX}px; white-space: nowrap; display: inline-block }</style>${body}</html>`);
  const rows = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('span')].map((span) => {
      const box = span.getBoundingClientRect();
      const id = span.dataset.id ?? '';
      return [id, id.endsWith('true') ? box.height : box.width] as const;
    });
  });
  await page.close();
  return new Map(rows);
};

describe('subsets in the browser', () => {
  it('have the advances of Face.shape', async () => {
    const cases = fontUses.flatMap((use) =>
      samples.flatMap((_, index) => [
        { use, index, vertical: false },
        { use, index, vertical: true },
      ]),
    );
    const usages: FontUsage[] = fontUses.flatMap((role) =>
      samples.map(({ text }) => ({ role, text: `国${text}`, source: yaml })),
    );
    const faces = await buildFontFaces(fonts, usages, { formats: ['truetype'] });
    const css = fontFaceCss(faces, 'truetype', 'block', (face) => dataUrl(face, 'truetype'));
    const html = cases.map(({ use, index, vertical }) => lineHtml(use, index, vertical)).join('');
    const widths = await measure(html, css);
    const off = cases.flatMap(({ use, index, vertical }) => {
      const { text, as = 'word' } = samples[index] ?? { text: '' };
      const advances = fonts[use].face.shape(text, { as, vertical });
      // Between two Han: alone, `——` is of no script and keeps the 1.692 em it has without `locl`.
      const expected = advances.reduce((sum, value) => sum + value, 2);
      const found = (widths.get(`${use} ${index} ${vertical}`) ?? Number.NaN) / SIZE_PX;
      const right = Math.abs(found - expected) <= TOLERANCE_EM;
      return right ? [] : [{ use, text, vertical, expected, found }];
    });
    expect(off).toEqual([]);
  });
});
