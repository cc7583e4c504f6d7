/**
 * The reader edition: what Chromium printed, made fit to publish.
 *
 * In: the browser's PDF, the pages of the plan, what the issue says of itself. Out: a tagged sRGB PDF
 * with exact trim boxes, page labels, an outline by page, accessible links and fixed identity; and one
 * PDF for each page. Text, tags, fonts and colours are left as the browser wrote them.
 */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PdfIdentity } from './document-identity.ts';
import { writeOutline, writePlaces } from './outline.ts';
import { identify, pdfText, saveWithContentId } from './pdf-identity.ts';
import type { ReaderPage } from './reader-pages.ts';
import { tidyStructure } from './tidy-structure.ts';

/** A finished page of its own. */
export interface SinglePage {
  readonly number: number;
  readonly bytes: Buffer;
}

const n = PDFName.of;

/** Chromium rounds a page up to 1/300 inch and hangs it from the top left corner: cut to the trim. */
function trimPage(page: PDFPage, wanted: ReaderPage): void {
  const { x, y, height } = page.getMediaBox();
  const bottom = y + height - wanted.height;
  page.setMediaBox(x, bottom, wanted.width, wanted.height);
  page.setCropBox(x, bottom, wanted.width, wanted.height);
  page.setTrimBox(x, bottom, wanted.width, wanted.height);
}

/** Page labels `A1`, `A2`: the numbers of the 版, which need not begin at 1. */
function labelPages(document: PDFDocument, pages: readonly ReaderPage[]): void {
  const { context } = document;
  const numbers = PDFArray.withContext(context);
  pages.forEach((page, index) => {
    numbers.push(PDFNumber.of(index));
    numbers.push(context.obj({ S: 'D', P: PDFString.of('A'), St: page.number }));
  });
  document.catalog.set(n('PageLabels'), context.obj({ Nums: numbers }));
}

/** The annotations of a page. */
const annotationsOf = (page: PDFPage): readonly PDFDict[] => {
  const list = page.node.Annots();
  if (list === undefined) return [];
  return list
    .asArray()
    .map((_item, index) => list.lookupMaybe(index, PDFDict))
    .filter((item): item is PDFDict => item !== undefined);
};

/** Address of a link that leads out of the document. */
const addressOf = (annotation: PDFDict): string | undefined => {
  const uri = annotation.lookupMaybe(n('A'), PDFDict)?.lookup(n('URI'));
  return uri instanceof PDFString ? uri.asString() : undefined;
};

/** Name of a place in this document that a link leads to. */
const placeOf = (annotation: PDFDict): string | undefined => {
  const own = annotation.lookup(n('Dest'));
  const dest = own ?? annotation.lookupMaybe(n('A'), PDFDict)?.lookup(n('D'));
  return dest instanceof PDFName || dest instanceof PDFString ? dest.decodeText() : undefined;
};

/** Screen readers speak a link's `/Contents` (PDF/UA-1, 7.18.5): where it leads. */
function nameLinks(page: PDFPage, titles: ReadonlyMap<string, string>): void {
  for (const annotation of annotationsOf(page)) {
    if (annotation.has(n('Contents'))) continue;
    const place = placeOf(annotation);
    const words = addressOf(annotation) ?? titles.get(place ?? '') ?? place;
    if (words !== undefined) annotation.set(n('Contents'), pdfText(words));
  }
}

/** Makes the issue's reader PDF. */
export async function readerPdf(
  printed: Uint8Array,
  pages: readonly ReaderPage[],
  identity: PdfIdentity,
): Promise<Buffer> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const marks = pages.flatMap((page) => page.marks);
  const titles = new Map(marks.map((mark) => [mark.name, mark.title]));
  document.getPages().forEach((page, index) => {
    const wanted = pages[index];
    if (wanted !== undefined) trimPage(page, wanted);
    nameLinks(page, titles);
  });
  writePlaces(document, pages);
  labelPages(document, pages);
  writeOutline(document, pages);
  tidyStructure(document);
  identify(document, identity);
  return saveWithContentId(document);
}

/** A copied page keeps only what leads out of the document: other pages do not come along. */
function cutInnerLinks(page: PDFPage): void {
  const list = page.node.Annots();
  if (list === undefined) return;
  const kept = PDFArray.withContext(page.doc.context);
  list.asArray().forEach((item, index) => {
    const annotation = list.lookupMaybe(index, PDFDict);
    if (annotation === undefined || addressOf(annotation) === undefined) return;
    annotation.delete(n('StructParent'));
    kept.push(item);
  });
  page.node.set(n('Annots'), kept);
}

/**
 * Cuts the reader PDF into pages. Fonts stay embedded; tags stay behind, since they belong to the whole
 * document's tree: the issue is the accessible file.
 */
export async function singlePages(
  issue: Uint8Array,
  pages: readonly ReaderPage[],
  identity: PdfIdentity,
): Promise<readonly SinglePage[]> {
  const singles: SinglePage[] = [];
  for (const [index, page] of pages.entries()) {
    const source = await PDFDocument.load(issue, { updateMetadata: false });
    const sheet = source.getPages()[index];
    if (sheet === undefined) continue;
    cutInnerLinks(sheet);
    sheet.node.delete(n('StructParents'));
    sheet.node.delete(n('Tabs'));
    const target = await PDFDocument.create({ updateMetadata: false });
    const [copy] = await target.copyPages(source, [index]);
    if (copy === undefined) continue;
    target.addPage(copy);
    labelPages(target, [page]);
    writeOutline(target, [page]);
    identify(target, { ...identity, title: `${identity.title} ${page.title}` });
    singles.push({ number: page.number, bytes: await saveWithContentId(target) });
  }
  return singles;
}
