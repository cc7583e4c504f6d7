/**
 * Heads, captions and folios over the Unicode ranges of their faces: every segment is drawn as wide as the
 * planner measured it, so that none stands on the next.
 */
import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TextGroup } from '../../../print/drawing/groups.ts';
import { type DisplayRun, PAGES_OWN } from '../../../print/drawing/primitives.ts';
import { setTextHtml } from '../../../print/sheets/set-html.ts';
import { sheetCss } from '../../../print/sheets/sheet-css.ts';
import { buildFontFaces, fontFaceCss } from '../../../src/fonts/font-faces.ts';
import type { FontSet, FontUse } from '../../../src/fonts/font-set.ts';
import { defaultFormat } from '../../../src/model/formats.ts';
import { headlineAdvance } from '../../../src/text/headline/index.ts';
import { isHalfMark } from '../../../src/text/headline/marks.ts';
import { pt } from '../../../src/units/units.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { dataUrl } from '../../support/data-url.ts';
import { faceTexts } from '../../support/typeset/face-texts.ts';
import { packagedFonts } from '../../support/typeset/page-html.ts';

const TOLERANCE_EM = 0.02;
const LINES = 300;
const LENGTH = 24;
const format = defaultFormat;

const textOf = (text: string, role: FontUse): TextGroup => {
  const box = { x: pt(0), y: pt(0), w: pt(900), h: pt(24) };
  const run: DisplayRun = {
    ...{ kind: 'run', set: 'display', owner: PAGES_OWN, role: 'headline', text, start: 0 },
    ...{ end: text.length, shown: text, generated: 0, line: 0, use: role, size: pt(20) },
    ...{ tone: 'ink', box, align: 'left', scaleX: 1, trackEm: 0, vertical: false, marks: 'half' },
  };
  return {
    ...{ kind: 'text', owner: PAGES_OWN, part: 'headline', text, generated: false, frame: box },
    items: [run],
  };
};

/** A mark alone keeps its whole width, of which the planner cuts the blank half. */
const expectedEm = (fonts: FontSet, use: FontUse, text: string): number => {
  const { face } = fonts[use];
  return [...text].length === 1 && isHalfMark(text)
    ? face.advance(text.codePointAt(0) ?? 0)
    : headlineAdvance(face, text);
};

let browser: Browser;
let fonts: FontSet;
beforeAll(async () => {
  ({ browser } = await sharedBrowser());
  fonts = await packagedFonts();
});

const drawn = async (use: FontUse, texts: readonly string[], change: (css: string) => string) => {
  const usage = { role: use, text: texts.join(''), source: { file: 'test' } };
  const faces = await buildFontFaces(fonts, [usage], { formats: ['truetype'] });
  const fontFaces = fontFaceCss(faces, 'truetype', 'block', (face) => dataUrl(face, 'truetype'));
  const css = change(sheetCss({ format, color: '#000000', faces: fonts, fontFaces }));
  const html = texts.map((text) => setTextHtml(textOf(text, use), fonts));
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${css}</style><body>${html.join('')}`,
  );
  const widths = await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    return [...document.querySelectorAll('.sg')].map((segment) => ({
      text: segment.textContent ?? '',
      em:
        segment.getBoundingClientRect().width /
        Number.parseFloat(getComputedStyle(segment).fontSize),
    }));
  });
  await page.close();
  return widths
    .filter(({ text }) => text.trim() !== '')
    .map((found) => ({ ...found, expected: expectedEm(fonts, use, found.text) }));
};

const apart = (segments: Awaited<ReturnType<typeof drawn>>) =>
  segments.filter(({ em, expected }) => Math.abs(em - expected) > TOLERANCE_EM);

describe('segments over the ranges of a face', () => {
  for (const use of ['song', 'hei', 'kai', 'body', 'nameplate'] as const) {
    it(`are drawn as wide as measured in the face of ${use}`, async () => {
      const segments = await drawn(use, faceTexts(fonts[use].sfnt, LINES, LENGTH), (css) => css);
      expect(segments.length).toBeGreaterThan(3 * LINES);
      expect(apart(segments)).toEqual([]);
    });
  }

  it('shows a dash that stands alone without its full width, and kerning that is missing', async () => {
    const texts = ['“校对”——“印刷”', 'AVATAR'];
    for (const rule of [/\.sg\.m \{[^}]*\}/, /\.sg\.w, \.sg\.side \{[^}]*\}/]) {
      expect(apart(await drawn('song', texts, (css) => css.replace(rule, '')))).not.toEqual([]);
    }
    expect(apart(await drawn('song', texts, (css) => css))).toEqual([]);
  });
});
