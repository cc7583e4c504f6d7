/** The reader edition: identity, boxes, labels, outline, single pages, and equal bytes on two runs. */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { paginate } from '../../../print/paginate/paginate.ts';
import { readerPages } from '../../../print/pdf/reader-pages.ts';
import { readerPdf, type SinglePage, singlePages } from '../../../print/pdf/reader-pdf.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { writeProof } from '../../support/proof/proof-html.ts';
import { proofPlans } from '../../support/proof/proof-plan.ts';

const identity = {
  title: '版心报 2023-08-18',
  author: '版心报社',
  subject: '总第33期',
  keywords: ['要闻', '综合'],
  lang: 'zh-CN',
  date: '2023-08-18',
  producer: 'Banxin 0.1.0',
};
const pages = readerPages(proofPlans());
let browser: Browser;
let printed: readonly Buffer[];
let issue: Buffer;
let singles: readonly SinglePage[];
let document: PDFDocument;

beforeAll(async () => {
  ({ browser } = await sharedBrowser());
  const proof = await writeProof(proofPlans(), (html) =>
    html.replace(
      '</article>',
      '<a href="https://example.org/">更多</a><a href="#story-two-legs">见</a></article>',
    ),
  );
  const print = async () => (await paginate(browser, { url: proof.url, engine: 'paged' })).pdf;
  const first = await print();
  // Chromium writes the second it prints in: wait for another one.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  printed = [first, await print()];
  proof.remove();
  issue = await readerPdf(first, pages, identity);
  singles = await singlePages(issue, pages, identity);
  document = await PDFDocument.load(issue, { updateMetadata: false });
}, 60_000);

describe('reader edition', () => {
  it('is the same bytes when printed twice, though the browser wrote other bytes', async () => {
    const [first, second] = printed;
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(false);
    const again = await readerPdf(second ?? Buffer.alloc(0), pages, identity);
    expect(again.equals(issue)).toBe(true);
    const pagesAgain = await singlePages(again, pages, identity);
    expect(pagesAgain.map((page) => page.bytes.toString('base64'))).toEqual(
      singles.map((page) => page.bytes.toString('base64')),
    );
  });

  it('takes its dates from the issue and its identifier from its content', () => {
    expect(document.getCreationDate()?.toISOString()).toBe('2023-08-18T00:00:00.000Z');
    expect(document.getModificationDate()?.toISOString()).toBe('2023-08-18T00:00:00.000Z');
    const id = document.context.trailerInfo.ID;
    expect(String(id)).not.toContain('BABABABA');
    expect(String(id)).toMatch(/^\[ <[0-9A-F]{32}> <[0-9A-F]{32}> \]$/);
  });

  it('has another identifier when anything differs', async () => {
    const other = await readerPdf(printed[0] ?? issue, pages, { ...identity, subject: '总第34期' });
    const reread = await PDFDocument.load(other, { updateMetadata: false });
    expect(String(reread.context.trailerInfo.ID)).not.toBe(String(document.context.trailerInfo.ID));
  });

  it('says title, author and language, in XMP too', () => {
    expect(document.getTitle()).toBe(identity.title);
    expect(document.getAuthor()).toBe(identity.author);
    expect(String(document.catalog.get(PDFName.of('Lang')))).toContain('zh-CN');
    expect(issue.toString('utf8')).toContain(
      '<rdf:li xml:lang="x-default">版心报 2023-08-18</rdf:li>',
    );
  });

  it('is cut to the trim exactly', () => {
    for (const page of document.getPages()) {
      const { width, height } = page.getTrimBox();
      expect(width).toBeCloseTo((273 / 25.4) * 72, 3);
      expect(height).toBeCloseTo((390 / 25.4) * 72, 3);
      expect(page.getMediaBox()).toEqual(page.getTrimBox());
    }
  });

  it('labels its pages and lists headlines under them', () => {
    const labels = document.catalog.lookup(PDFName.of('PageLabels'), PDFDict);
    expect(labels.lookup(PDFName.of('Nums'), PDFArray).size()).toBe(4);
    const root = document.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const first = root.lookup(PDFName.of('First'), PDFDict);
    const mark = first.lookup(PDFName.of('First'), PDFDict);
    const title = mark.lookup(PDFName.of('Title'), PDFHexString);
    expect(title.decodeText()).toBe('一行落在一格上');
    expect(Number(String(root.get(PDFName.of('Count'))))).toBe(4);
  });

  it('leads links to the article, and says where they lead', () => {
    const places = document.catalog.lookup(PDFName.of('Dests'), PDFDict);
    const place = places.lookup(PDFName.of('story-two-legs'), PDFArray);
    const top = Number(String(place.get(3)));
    // The second proof stands in the fourth row of the type area.
    const expected = (390 / 25.4) * 72 - ((390 / 25.4) * 72 - 81 * 12.5) / 2 - 3 * 12.5;
    expect(top - document.getPage(1).getMediaBox().y).toBeCloseTo(expected, 1);
    const links = document.getPage(0).node.Annots();
    const words = links?.asArray().map((_item, index) => {
      const contents = links.lookup(index, PDFDict).lookup(PDFName.of('Contents'));
      return contents instanceof PDFHexString || contents instanceof PDFString
        ? contents.decodeText()
        : '';
    });
    expect(words).toEqual(['https://example.org/', '一行落在一格上']);
  });

  it('keeps the tags of the browser', () => {
    expect(document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)).toBeDefined();
    expect(String(document.catalog.get(PDFName.of('MarkInfo')))).toContain('true');
  });
});

describe('single pages', () => {
  it('are one page each, with their fonts and without links into other pages', async () => {
    expect(singles.map((page) => page.number)).toEqual([1, 2]);
    const first = await PDFDocument.load(singles[0]?.bytes ?? Buffer.alloc(0), {
      updateMetadata: false,
    });
    expect(first.getPageCount()).toBe(1);
    const fonts = first.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFDict && object.has(PDFName.of('FontFile2')));
    expect(fonts.length).toBeGreaterThan(0);
    const links = first.getPage(0).node.Annots()?.size();
    expect(links).toBe(1);
    const sheets = first.context
      .enumerateIndirectObjects()
      .filter(([, o]) => o instanceof PDFDict && String(o.get(PDFName.of('Type'))) === '/Page');
    expect(sheets).toHaveLength(1);
  });
});
