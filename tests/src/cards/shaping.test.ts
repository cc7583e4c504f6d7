/**
 * Cards over the Unicode ranges of their faces: Satori shapes by itself, and must find each piece as wide
 * as it was measured, and where print puts it. `tests/full/card-shaping.test.ts` draws more of them.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { CardElement } from '../../../src/cards/h.ts';
import type { Renderer } from '../../../src/cards/renderer.ts';
import type { FontSet, FontUse } from '../../../src/fonts/font-set.ts';
import { CARD_LINE_PX, cardLine, cardRenderer, strayPieces } from '../../support/card-lines.ts';
import { faceTexts } from '../../support/typeset/face-texts.ts';
import { loadFonts } from './sample.ts';

const LINES = 8;
const LENGTH = 36;

let fonts: FontSet;
let renderer: Renderer;
beforeAll(async () => {
  fonts = await loadFonts();
  renderer = await cardRenderer(fonts);
});

const lineOf = (use: FontUse, text: string): readonly CardElement[] => cardLine(fonts, use, text);
const apart = (elements: readonly CardElement[]) => strayPieces(renderer, elements);

describe('card lines over the ranges of a face', () => {
  it.each(['song', 'body', 'hei', 'kai', 'nameplate'] as const)(
    'are drawn as measured in the face of %s',
    async (use) => {
      for (const text of faceTexts(fonts[use].sfnt, LINES, LENGTH)) {
        expect(await apart(lineOf(use, text))).toEqual([]);
      }
    },
  );

  it('shows letters that Satori does not kern', async () => {
    const loose = lineOf('song', 'AVATAR').map(({ props, ...element }) => ({
      ...element,
      props: { ...props, style: { ...props.style, fontFeatureSettings: '"kern" 0' } },
    }));
    expect(await apart(loose)).not.toEqual([]);
  });
});

describe('what stopped a build', () => {
  it('passes: an address first, straight quotes, Latin beside figures, selectors', async () => {
    const lines: readonly (readonly [FontUse, string])[] = [
      ['body', '报名请上 https://www.example.com/a 填表。'],
      ['song', 'The "VA" Ward'],
      ['song', '“AVATAR”——1/2之夜'],
      ['body', '周葛\u{e0100}、甲\u200b乙\ufe0f'],
    ];
    for (const [use, text] of lines) expect(await apart(lineOf(use, text))).toEqual([]);
  });

  it('gives each piece its room, so that kerned letters are not told as one on the other', () => {
    const rooms = lineOf('body', 'https://www.example.com/a').map(
      (element) => element.props.placed?.box ?? { x: 0, w: 0 },
    );
    expect(rooms.length).toBeGreaterThan(8);
    rooms.slice(1).forEach(({ x }, index) => {
      const before = rooms[index];
      expect(x).toBeCloseTo((before?.x ?? 0) + (before?.w ?? 0), 6);
    });
  });

  it('stands in print’s places: the pen after a kerned pair', () => {
    const [first, second] = lineOf('song', 'A"V').map((element) => element.props.placed?.left ?? 0);
    const [advance = 0] = fonts.song.face.shape('A"V', { as: 'display' });
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(advance * CARD_LINE_PX, 6);
  });
});
