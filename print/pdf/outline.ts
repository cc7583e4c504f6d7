/**
 * The outline of the reader edition: pages, and under each page its headlines, in plan order.
 *
 * Chromium makes a flat list of headings and knows nothing of pages; ours replaces it. A mark leads to
 * the top of the article, with the window's zoom left as it is (ISO 32000-1, 12.3.3).
 */
import {
  type PDFArray,
  PDFDict,
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
  /** Name that links lead to: the element's id on the sheet. */
  readonly name: string;
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

/** A place on a page: its zoom stays as the reader has it. */
function placeOn(document: PDFDocument, index: number, x: number, y: number): PDFArray | undefined {
  const sheet = document.getPages()[index];
  if (sheet === undefined) return undefined;
  const box = sheet.getMediaBox();
  const place = document.context.obj([sheet.ref, n('XYZ')]);
  place.push(PDFNumber.of(Math.round((box.x + x) * 1000) / 1000));
  place.push(PDFNumber.of(Math.round((box.y + box.height - y) * 1000) / 1000));
  place.push(PDFNull);
  return place;
}

/**
 * Puts the named places of links where the plan has them: an article on a sheet is an empty box whose
 * children are placed, so the browser takes the top of the sheet for all of them.
 */
export function writePlaces(document: PDFDocument, pages: readonly OutlinePage[]): void {
  const places = document.catalog.lookupMaybe(n('Dests'), PDFDict);
  if (places === undefined) return;
  const seen = new Set<string>();
  pages.forEach((page, index) => {
    for (const mark of page.marks) {
      const place = placeOn(document, index, mark.x, mark.y);
      // The head of a story that goes on elsewhere is where a link leads.
      if (place === undefined || seen.has(mark.name) || !places.has(n(mark.name))) continue;
      seen.add(mark.name);
      places.set(n(mark.name), place);
    }
  });
}

/** Replaces the document's outline; `pages[i]` belongs to the i-th page of the document. */
export function writeOutline(document: PDFDocument, pages: readonly OutlinePage[]): void {
  const { context } = document;
  const root = context.register(context.obj({ Type: 'Outlines' }));
  const mark = (title: string, index: number, x: number, y: number): PDFRef | undefined => {
    const place = placeOn(document, index, x, y);
    if (place === undefined) return undefined;
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
