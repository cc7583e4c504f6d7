/**
 * The outline of the reader edition: pages, and under each page its headlines, in plan order.
 *
 * Chromium makes a flat list of headings and knows nothing of pages; ours replaces it. A mark leads to
 * the top of the article, with the window's zoom left as it is (ISO 32000-1, 12.3.3).
 */
import {
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { pdfText } from './pdf-identity.ts';

/** A mark that leads to a place on a page. */
export interface OutlineMark {
  readonly title: string;
  /** Points from the page's top left corner. */
  readonly x: number;
  readonly y: number;
}

/** A page and its marks. */
export interface OutlinePage {
  readonly title: string;
  readonly marks: readonly OutlineMark[];
}

const n = PDFName.of;

/** Puts items under a parent as the linked list that PDF asks for. */
function link(document: PDFDocument, parent: PDFRef, items: readonly PDFRef[]): void {
  const { context } = document;
  items.forEach((ref, index) => {
    const item = context.lookup(ref) as PDFDict;
    item.set(n('Parent'), parent);
    const before = items[index - 1];
    const after = items[index + 1];
    if (before !== undefined) item.set(n('Prev'), before);
    if (after !== undefined) item.set(n('Next'), after);
  });
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return;
  const dict = context.lookup(parent) as PDFDict;
  dict.set(n('First'), first);
  dict.set(n('Last'), last);
}

/** Replaces the document's outline; `pages[i]` belongs to the i-th page of the document. */
export function writeOutline(document: PDFDocument, pages: readonly OutlinePage[]): void {
  const { context } = document;
  const root = context.register(context.obj({ Type: 'Outlines' }));
  const sheets = document.getPages();
  const mark = (title: string, index: number, x: number, y: number): PDFRef | undefined => {
    const sheet = sheets[index];
    if (sheet === undefined) return undefined;
    const top = sheet.getMediaBox().y + sheet.getMediaBox().height;
    const place = context.obj([sheet.ref, n('XYZ')]);
    place.push(PDFNumber.of(Math.round(x * 1000) / 1000));
    place.push(PDFNumber.of(Math.round((top - y) * 1000) / 1000));
    place.push(PDFNull);
    const item = context.obj({});
    item.set(n('Title'), pdfText(title));
    item.set(n('Dest'), place);
    return context.register(item);
  };
  const tops: PDFRef[] = [];
  let count = 0;
  pages.forEach((page, index) => {
    const top = mark(page.title, index, 0, 0);
    if (top === undefined) return;
    const marks = page.marks
      .map((item) => mark(item.title, index, item.x, item.y))
      .filter((ref): ref is PDFRef => ref !== undefined);
    link(document, top, marks);
    if (marks.length > 0) {
      (context.lookup(top) as PDFDict).set(n('Count'), PDFNumber.of(marks.length));
    }
    tops.push(top);
    count += 1 + marks.length;
  });
  link(document, root, tops);
  (context.lookup(root) as PDFDict).set(n('Count'), PDFNumber.of(count));
  document.catalog.set(n('Outlines'), root);
}
