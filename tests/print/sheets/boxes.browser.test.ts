/**
 * What else a line may hold or be, drawn: readings, emphasis marks and pictures in boxes, lines of unlike
 * measure beside a picture, hanging lines. All stand on the grid, as wide as planned.
 */
import type { Browser } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import type { FontSet } from '../../../src/fonts/font-set.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { emphasisBox, pictureBox, rubyBox } from '../../support/typeset/inline-boxes.ts';
import {
  type PageParagraph,
  packagedFonts,
  pageHtml,
  SIZE_PX,
} from '../../support/typeset/page-html.ts';
import { makeParagraph, seeded } from '../../support/typeset/paragraphs.ts';
import { readDrawn, show, strays } from './drawn-lines.ts';

const DOT =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"%3E%3Crect width="2" height="1"/%3E%3C/svg%3E';
const TEXT =
  '清晨的河道边，老师傅把甪直两个字念了三遍，又在必须二字下面点上圆点，旁边画一枚图印，说这样年轻人才记得住。' +
  '甪直是地名，必须念准；图印是报社的，必须盖正，校样上一处也不能少。';

const random = seeded(8);
let browser: Browser;
let fonts: FontSet;
beforeAll(async () => {
  ({ browser } = await sharedBrowser());
  fonts = await packagedFonts();
});

/** The paragraph whose words stand in boxes. */
const boxed = (): PageParagraph => {
  const reading = 'lù zhí';
  const readingEm = fonts.body.face.shape(reading).reduce((sum, advance) => sum + advance, 0);
  const made = [
    { word: '甪直', box: rubyBox('甪直', 2, reading, readingEm) },
    { word: '必须', box: emphasisBox('必须', 2) },
    { word: '图印', box: pictureBox(DOT, '图印', 2) },
  ];
  const boxes = made.flatMap(({ word, box }) =>
    [...TEXT.matchAll(new RegExp(word, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + word.length,
      widthEm: box.widthEm,
    })),
  );
  return {
    text: TEXT,
    runs: [],
    change: { boxes },
    boxHtml: (start, end) =>
      made.find(({ word }) => word === TEXT.slice(start, end))?.box.html ?? '',
  };
};

const drawnOf = async (paragraphs: readonly PageParagraph[], change = (html: string) => html) => {
  const html = change(await pageHtml(fonts, [...paragraphs, { text: 'lù zhí', runs: [] }], 14));
  const page = await show(browser, html);
  const drawn = await page.evaluate(readDrawn, SIZE_PX);
  await page.close();
  return { html, drawn };
};

it('draws boxes as wide as planned, on their rows', async () => {
  const { html, drawn } = await drawnOf([boxed()]);
  for (const name of ['r', 'e', 'i']) expect(html).toContain(`class="${name}"`);
  expect(drawn.length).toBeGreaterThan(6);
  expect(strays(drawn)).toEqual([]);
});

it('shows a box of another width, and one that raises its line', async () => {
  const wider = await drawnOf([boxed()], (html) => html.replaceAll('width:2em', 'width:2.1em'));
  expect(strays(wider.drawn).length).toBeGreaterThan(0);
  const higher = await drawnOf([boxed()], (html) => html.replaceAll('height:1em', 'height:2em'));
  expect(strays(higher.drawn).length).toBeGreaterThan(0);
});

it('draws lines beside a picture and hanging lines', async () => {
  const measureEm = (line: number): number => (line < 3 ? 6 : line < 6 ? 9.5 : 14);
  const beside = Array.from({ length: 12 }, (): PageParagraph => {
    const text = makeParagraph(random);
    return { text, runs: [], change: { measureEm } };
  });
  const hanging = Array.from({ length: 8 }, (): PageParagraph => {
    const text = `• ${makeParagraph(random)}`;
    return { text, runs: [], change: { indentEm: 0, hangEm: 1.5 } };
  });
  const { drawn } = await drawnOf([...beside, ...hanging]);
  expect(drawn.length).toBeGreaterThan(80);
  expect(strays(drawn)).toEqual([]);
});

it('shows narrow lines that are not filled up: the next one slips in beside them', async () => {
  const short: PageParagraph = {
    text: '清晨的河道边老师傅排字',
    runs: [],
    change: { measureEm: () => 4, indentEm: 0 },
  };
  const sound = await drawnOf([short]);
  expect(strays(sound.drawn)).toEqual([]);
  const { drawn } = await drawnOf([short], (html) =>
    html.replace(/<span class="f"[^>]*><\/span>/g, ''),
  );
  expect(strays(drawn).length).toBeGreaterThan(0);
});
