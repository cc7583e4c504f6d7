/**
 * Composed lines in the browser (docs/design/composer.md#drawing): the plan is what is drawn. Then
 * the seeded faults, each of which must show in the same figures.
 */
import type { Browser, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FontSet } from '../../../src/fonts/font-set.ts';
import type { RichText, TextRun } from '../../../src/model/block.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { PITCH_PX, packagedFonts, pageHtml, SIZE_PX } from '../../support/typeset/page-html.ts';
import { makeParagraph, seeded } from '../../support/typeset/paragraphs.ts';
import { readDrawn, show as showIn, strays } from './drawn-lines.ts';

const random = seeded(42);
const STYLES: readonly TextRun['style'][] = ['strong', 'em', 'link', 'code', 'sup', 'sub'];
/** Every third paragraph carries runs, some nested. */
const paragraphs: readonly RichText[] = Array.from({ length: 48 }, (_, index) => {
  const text = `${makeParagraph(random)}${index % 5 === 0 ? '——2021年，3.14%与A4、“B”……' : ''}`;
  if (index % 3 !== 0) return { text, runs: [] };
  const start = Math.floor(random() * text.length * 0.5);
  const end = start + 2 + Math.floor((random() * (text.length - start)) / 2);
  const style = STYLES[(index / 3) % STYLES.length] ?? 'em';
  const runs: TextRun[] = [{ start, end, style, ...(style === 'link' ? { href: '#a' } : {}) }];
  if (style !== 'strong') runs.push({ start: start + 1, end: end - 1, style: 'strong' });
  return { text, runs };
});
const english: RichText = {
  text:
    'The compositor measures every line before the browser sees it, so that a paragraph of ordinary newspaper ' +
    'journalism keeps its colour, its rhythm and its right edge, whatever engineering happens downstream.',
  runs: [],
};

const kai: RichText = {
  text: '记者手里的Typography and Newspaper Engineering一书，附有“B612”与A4纸样的说明。',
  runs: [{ start: 5, end: 36, style: 'em' }],
};

/** Runs that begin and end inside words and numbers, on lines that must be opened. */
const cut: RichText = {
  text: '本刊B612号2021年第3.14%的纸样与engineering一书附H2O说明，供B612号读者在2021年参考，工程师engineering。',
  runs: [
    { start: 3, end: 5, style: 'strong' },
    { start: 8, end: 10, style: 'em' },
    { start: 22, end: 26, style: 'strong' },
    { start: 36, end: 37, style: 'sub' },
    { start: 62, end: 66, style: 'em' },
  ],
};

/** Addresses cut at their joints, where the browser undoes kerning. */
const addresses: readonly RichText[] = [
  '截稿日期为9月28日。来稿请寄editor@banxin.example，标题注明“征稿”。',
  '信箱：editor@banxin.example',
  '详见https://www.example.org/AVAT/To-Ya/print/typeset?measure=14em&AV=1一文。',
  `编号${'1234567890'.repeat(4)}的纸样`,
].map((text) => ({ text, runs: [] }));
const everything: readonly RichText[] = [...paragraphs, english, kai, cut, ...addresses];

let browser: Browser;
let fonts: FontSet;
let html: string;
beforeAll(async () => {
  ({ browser } = await sharedBrowser());
  fonts = await packagedFonts();
  html = await pageHtml(fonts, everything, 14);
});

const show = (source: string): Promise<Page> => showIn(browser, source);

describe('the page as composed', () => {
  it('draws every line on one row, as wide as planned, on its grid row', async () => {
    const page = await show(html);
    const drawn = await page.evaluate(readDrawn, SIZE_PX);
    expect(drawn.length).toBeGreaterThan(300);
    expect(strays(drawn)).toEqual([]);
    await page.close();
  });

  it('keeps the source text, in selections too', async () => {
    const page = await show(html);
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('p')].map((element) => element.textContent),
    );
    expect(texts).toEqual(everything.map((rich) => rich.text));
    const selected = await page.evaluate(() => {
      const element = document.querySelectorAll('p')[1];
      const selection = getSelection();
      if (element) selection?.selectAllChildren(element);
      return selection?.toString();
    });
    expect(selected).toBe(paragraphs[1]?.text);
    await page.close();
  });
});

describe('seeded faults', () => {
  const faults: readonly (readonly [name: string, change: (source: string) => string])[] = [
    ['dashes of no language', (source) => source.replace(/ lang="zh-CN"|, "fwid" 1/g, '')],
    [
      'trimmed marks',
      (source) =>
        source.replaceAll('text-spacing-trim: space-all', 'text-spacing-trim: trim-start'),
    ],
    ['figures without hwid', (source) => source.replaceAll(', "hwid" 1', '')],
    [
      'another face',
      (source) =>
        source.replace(`--face-em: "${fonts.kai.family}"`, `--face-em: "${fonts.body.family}"`),
    ],
    [
      'another size',
      (source) => source.replace(`${SIZE_PX}px/${PITCH_PX}px`, `${SIZE_PX + 0.1}px/${PITCH_PX}px`),
    ],
    ['lines as blocks', (source) => source.replace('.ln {', '.ln { display: block;')],
    [
      'an inner face that raises the line',
      (source) => source.replace(/\.ln \.b, \.ln \.k[^}]*line-height: 0; \}/, ''),
    ],
  ];
  for (const [name, change] of faults) {
    it(`shows ${name}`, async () => {
      const changed = change(html);
      expect(changed).not.toBe(html);
      const page = await show(changed);
      const drawn = await page.evaluate(readDrawn, SIZE_PX);
      expect(strays(drawn).length).toBeGreaterThan(0);
      await page.close();
    });
  }
});

describe('the tagged PDF', () => {
  it('keeps one P a paragraph and the text of the source', async () => {
    const page = await show(html);
    const bytes = await page.pdf({ tagged: true, width: '400px', height: '1000px' });
    await page.close();
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
    let text = '';
    const tags: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const sheet = await pdf.getPage(number);
      const { items } = await sheet.getTextContent();
      text += items.map((item) => ('str' in item ? item.str : '')).join('');
      tags.push(...rolesIn(await sheet.getStructTree()));
    }
    const bare = (value: string): string => value.normalize('NFKC').replace(/[\s\u00ad]/g, '');
    const generated = (html.match(/data-h="-"/g) ?? []).length;
    const source = everything.map((rich) => bare(rich.text)).join('');
    const found = bare(text);
    expect(found.length).toBe(source.length + generated);
    expect(withoutHyphens(found, source)).toBe(source);
    expect(tags.filter((tag) => tag === 'P').length).toBeGreaterThanOrEqual(everything.length);
    expect(tags.filter((tag) => tag === 'P').length).toBeLessThanOrEqual(
      everything.length + pdf.numPages - 1,
    );
  });
});

/** Roles of a structure tree, in order. A paragraph over two pages shows on both. */
const rolesIn = (tree: unknown): readonly string[] => {
  if (tree === null || typeof tree !== 'object') return [];
  const node = tree as { role?: string; children?: readonly unknown[] };
  return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesIn)];
};

/** Drops the hyphens that the source does not have. */
const withoutHyphens = (found: string, source: string): string => {
  let kept = '';
  for (const character of found) {
    if (character === '-' && source.charAt(kept.length) !== '-') continue;
    kept += character;
  }
  return kept;
};
