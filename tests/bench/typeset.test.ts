/**
 * The composer against Chromium on the same paragraphs: milliseconds per 1,000 characters,
 * lines used, spacing. Browser start and font loading are not counted.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../print/paginate/browser.ts';
import { composeParagraph } from '../../print/typeset/compose.ts';
import { hyphenPoints } from '../../print/typeset/hyphenate.ts';
import type { ComposedLine } from '../../print/typeset/types.ts';
import { buildFontFaces, fontFaceCss } from '../../src/fonts/font-faces.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import { dataUrl } from '../support/data-url.ts';
import { ENGLISH } from '../support/typeset/english.ts';
import { inputOf } from '../support/typeset/house.ts';
import { packagedFonts } from '../support/typeset/page-html.ts';
import { makeParagraph, seeded } from '../support/typeset/paragraphs.ts';

const SIZE_PX = 12;
/** Rounds of fresh paragraphs; the best of each side counts, as other work must not decide. */
const ROUNDS = 96;
const ROUND_SIZE = 25;
/** The two take turns, so that a busy minute of the machine is not one side's alone. */
const TURNS = 2;
const random = seeded(1);
const timed = Array.from({ length: ROUNDS * ROUND_SIZE }, () => makeParagraph(random));
const paragraphs = timed.slice(0, 600);
const characters = paragraphs.reduce((sum, text) => sum + text.length, 0);
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const share = (count: number, of: number): string => `${((count / of) * 100).toFixed(2)} %`;

let browser: Browser;
let fonts: FontSet;
beforeAll(async () => {
  ({ browser } = await launchBrowser());
  fonts = await packagedFonts();
});
afterAll(async () => browser?.close());

const openPage = async (text: string, css: string): Promise<Page> => {
  const usage = [{ role: 'body' as const, text, source: { file: 'bench' } }];
  const faces = await buildFontFaces(fonts, usage, { formats: ['truetype'] });
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="zh-CN"><style>
${fontFaceCss(faces, 'truetype', 'block', (face) => dataUrl(face, 'truetype'))}
* { margin: 0 } html { font: ${SIZE_PX}px/1.4 "${fonts.body.family}"; }
p { text-align: justify; ${css} }</style><main></main>`);
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
  });
  return page;
};

/** A line as the browser broke it: its text and its widest gap between two neighbours, pixels. */
interface BrowserLine {
  readonly text: string;
  readonly widest: number;
}

/** The page script: sets paragraphs and reads every line back by Range. Returns the time it took. */
const setAndRead = (texts: readonly string[]): { ms: number; lines: BrowserLine[][] } => {
  const main = document.querySelector('main') as HTMLElement;
  const start = performance.now();
  main.replaceChildren(
    ...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
  const range = document.createRange();
  const lines = [...main.children].map((paragraph) => {
    const node = paragraph.firstChild as Text;
    const found: { text: string; widest: number; y: number; right: number }[] = [];
    for (let at = 0; at < node.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = range.getBoundingClientRect();
      if (rect.width === 0) continue;
      const line = found.at(-1);
      const character = node.data.charAt(at);
      if (!line || Math.abs(line.y - rect.top) > 4) {
        found.push({ text: character, widest: 0, y: rect.top, right: rect.right });
      } else {
        line.text += character;
        if (/[\u4e00-\u9fff]/.test(character)) line.widest = Math.max(line.widest, rect.width);
        line.right = rect.right;
      }
    }
    return found.map(({ text, widest }) => ({ text, widest }));
  });
  return { ms: performance.now() - start, lines };
};

for (const measure of [13, 14]) {
  it(`against Chromium at ${measure} em uses fewer lines`, async () => {
    const composed = paragraphs.map((text) => composeParagraph(inputOf(text, measure)));
    const timing = fileURLToPath(new URL('./compose-timing.ts', import.meta.url));
    const args = [timing, String(measure), String(ROUNDS), String(ROUND_SIZE)];
    const page = await openPage(
      timed.join(''),
      `width: ${measure}em; text-indent: 2em; line-break: strict; text-autospace: no-autospace;`,
    );
    let ours = Number.POSITIVE_INFINITY;
    let best = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < TURNS; turn += 1) {
      const { stdout } = await promisify(execFile)(process.execPath, args);
      ours = Math.min(ours, Number(stdout));
      for (let round = 0; round < ROUNDS; round += 1) {
        const fresh = timed.slice(round * ROUND_SIZE, (round + 1) * ROUND_SIZE);
        const { ms } = await page.evaluate(setAndRead, fresh);
        best = Math.min(best, (ms / fresh.join('').length) * 1000);
      }
    }
    const theirs = await page.evaluate(setAndRead, paragraphs);
    await page.close();
    const lines = composed.flatMap(({ natural, table }) => table.get(natural)?.lines ?? []);
    const theirLines = theirs.lines.flatMap((list) => list.slice(0, -1));
    const theirCount = theirs.lines.reduce((sum, list) => sum + list.length, 0);
    const loose = (limit: number): string =>
      `${share(lines.filter((line) => line.stretchEm > limit).length, lines.length)} against ` +
      share(
        theirLines.filter((line) => line.widest / SIZE_PX - 1 > limit).length,
        theirLines.length,
      );
    say(`${measure} em, ${paragraphs.length} paragraphs, ${characters} characters`);
    const ratio = (best / ours).toFixed(1);
    say(`  ms per 1,000 characters: ${ours.toFixed(2)} against ${best.toFixed(2)}, ${ratio} ×`);
    say(`  lines: ${lines.length} against ${theirCount}`);
    say(`  opened over 1/16 em: ${loose(1 / 16)}; over 1/8 em: ${loose(1 / 8 + 1e-6)}`);
    expect(lines.length).toBeLessThan(theirCount);
  });
}

/** Widths of the word spaces on justified lines, em. */
const ourSpaces = (text: string, lines: readonly ComposedLine[], space: number): number[] =>
  lines
    .filter((line) => !line.last)
    .flatMap((line) =>
      [...text.slice(line.start, line.end)].flatMap((character, index) => {
        if (character !== ' ') return [];
        const gap = line.gaps.find((item) => item.offset === line.start + index);
        return [space + (gap?.afterEm ?? 0)];
      }),
    );

/** The page script: widths of the spaces on all lines but the last of each paragraph, em. */
const readSpaces = (size: number): { lines: number; spaces: number[] } => {
  const range = document.createRange();
  let lines = 0;
  const spaces: number[] = [];
  for (const paragraph of document.querySelectorAll('p')) {
    const node = paragraph.firstChild as Text;
    const rows: { y: number; spaces: number[] }[] = [];
    for (let at = 0; at < node.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = range.getBoundingClientRect();
      if (rect.width === 0) continue;
      const row = rows.at(-1);
      if (!row || Math.abs(row.y - rect.top) > 4) rows.push({ y: rect.top, spaces: [] });
      if (node.data.charAt(at) === ' ') rows.at(-1)?.spaces.push(rect.width / size);
    }
    lines += rows.length;
    for (const row of rows.slice(0, -1)) spaces.push(...row.spaces);
  }
  return { lines, spaces };
};

const spread = (values: readonly number[]): { mean: number; deviation: number } => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(square) };
};

const softened = (text: string): string =>
  text.replace(/[a-z]+/gi, (word) => {
    const cuts = hyphenPoints(word, 'en-us');
    return [...word].map((letter, at) => (cuts.includes(at) ? `\u00ad${letter}` : letter)).join('');
  });

for (const count of [38, 45]) {
  it(`sets English at ${count} characters tighter and evener than Chromium`, async () => {
    const space = fonts.body.face.advance(0x20);
    const all = ENGLISH.join('');
    const average =
      fonts.body.face.shape(all).reduce((sum, advance) => sum + advance, 0) / all.length;
    const measure = count * average;
    const ours: number[] = [];
    let lines = 0;
    for (const text of ENGLISH) {
      const input = inputOf(text, measure, { indentEm: 0, lang: 'en' });
      const { natural, table } = composeParagraph(input);
      lines += natural;
      ours.push(...ourSpaces(text, table.get(natural)?.lines ?? [], space));
    }
    const page = await openPage(`${all}-\u00ad`, `width: ${measure}em; hyphens: manual;`);
    await page.evaluate((texts) => {
      document
        .querySelector('main')
        ?.replaceChildren(
          ...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
        );
    }, ENGLISH.map(softened));
    const theirs = await page.evaluate(readSpaces, SIZE_PX);
    await page.close();
    const mine = spread(ours);
    const other = spread(theirs.spaces);
    say(`English, ${count} characters (${measure.toFixed(1)} em), space ${space.toFixed(3)} em`);
    say(`  lines: ${lines} against ${theirs.lines}`);
    say(`  word space mean ${mine.mean.toFixed(3)} against ${other.mean.toFixed(3)} em`);
    say(`  deviation ${mine.deviation.toFixed(3)} against ${other.deviation.toFixed(3)} em`);
    expect(lines).toBeLessThanOrEqual(theirs.lines);
    expect(mine.mean).toBeLessThan(other.mean);
    expect(mine.deviation).toBeLessThan(other.deviation);
  });
}
