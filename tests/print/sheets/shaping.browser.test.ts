/**
 * Planned width is the browser's, over the Unicode ranges of the body faces: random lines of everything that
 * a face can draw, composed and drawn. Then the features of each class taken away: each must show.
 */
import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FontSet, FontUse } from '../../../src/fonts/font-set.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { faceTexts } from '../../support/typeset/face-texts.ts';
import { packagedFonts, pageHtml, SIZE_PX } from '../../support/typeset/page-html.ts';
import { type Drawn, readDrawn, show } from './drawn-lines.ts';

const TOLERANCE_EM = 0.02;
/** The browser rounds every run of text up to this, pixels. */
const LAYOUT_UNIT_PX = 1 / 64;

/** As many as there are blocks in the largest face; the faults are seeded in the first of them. */
const PARAGRAPHS = 270;
const SPOILT = 50;
/** Characters of a paragraph, and its measure, em: two lines or three. */
const LENGTH = 40;
const MEASURE_EM = 20;

/** What a line's runs may add up to by rounding alone, em. */
const roundingOf = ({ html }: Drawn): number =>
  ((html.match(/<span/g)?.length ?? 0) * LAYOUT_UNIT_PX) / SIZE_PX;

const apart = (drawn: readonly Drawn[]): readonly string[] =>
  drawn
    .filter((line) => Math.abs(line.drawnEm - line.plannedEm) > TOLERANCE_EM + roundingOf(line))
    .map(({ drawnEm, plannedEm, html }) => `${drawnEm} for ${plannedEm}: ${html}`);

let browser: Browser;
let fonts: FontSet;
const htmlOf = new Map<FontUse, string>();
let few: string;
beforeAll(async () => {
  ({ browser } = await sharedBrowser());
  fonts = await packagedFonts();
  for (const [use, style] of [['body'], ['strong', 'strong'], ['kai', 'em']] as const) {
    const paragraphs = faceTexts(fonts[use].sfnt, PARAGRAPHS, LENGTH).map((text) => ({
      text,
      runs: style === undefined ? [] : [{ start: 0, end: text.length, style }],
    }));
    htmlOf.set(use, await pageHtml(fonts, paragraphs, MEASURE_EM));
    if (use === 'body') few = await pageHtml(fonts, paragraphs.slice(0, SPOILT), MEASURE_EM);
  }
});

const draw = async (html: string): Promise<readonly Drawn[]> => {
  const page = await show(browser, html);
  const lines = await page.evaluate(readDrawn, SIZE_PX);
  await page.close();
  return lines;
};

describe('lines over the ranges of a face', () => {
  for (const use of ['body', 'strong', 'kai'] as const) {
    it(`are drawn as wide as planned in the face of ${use}`, async () => {
      const lines = await draw(htmlOf.get(use) ?? '');
      expect(lines.length).toBeGreaterThanOrEqual(2 * PARAGRAPHS);
      expect(apart(lines)).toEqual([]);
    });
  }

  const faults: readonly (readonly [name: string, rule: RegExp])[] = [
    ['kana that is kerned', /(?<=\.ln \{[^}]*)font-feature-settings: "kern" 0[^;]*;/],
    ['words without kerning', /\.ln \.w \{ font-feature-settings[^}]*\}/],
    ['signs shaped as their neighbours', /\.ln \.s \{ font-feature-settings[^}]*\}/],
    ['figures without hwid', /\.ln \.n \{ font-feature-settings[^}]*\}/],
  ];
  for (const [name, rule] of faults) {
    it(`shows ${name}`, async () => {
      const spoilt = few.replace(rule, '');
      expect(spoilt).not.toBe(few);
      expect(apart(await draw(spoilt)).length).toBeGreaterThan(0);
    });
  }
});
