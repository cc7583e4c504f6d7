/** Cards over the Unicode blocks of every face that sets them, three in a line and each in some. */
import { expect, it } from 'vitest';
import { cardLine, cardRenderer, strayPieces } from '../support/card-lines.ts';
import { faceTexts } from '../support/typeset/face-texts.ts';
import { packagedFonts } from '../support/typeset/page-html.ts';

const LINES = 90;
const LENGTH = 36;

it.each(['song', 'body', 'hei', 'kai', 'nameplate'] as const)(
  'are drawn as measured in the face of %s',
  async (use) => {
    const fonts = await packagedFonts();
    const renderer = await cardRenderer(fonts);
    for (const text of faceTexts(fonts[use].sfnt, LINES, LENGTH)) {
      expect(await strayPieces(renderer, cardLine(fonts, use, text))).toEqual([]);
    }
  },
);
