/**
 * Reads a finished PDF with an extractor that is not ours (pdfjs-dist): what a reader, a search engine
 * or a screen reader gets.
 *
 * In: the bytes. Out: for each page its size, its text in the order of the content stream, and the texts
 * of its structure elements. Text is raw: no normalisation, so that a radical sign shows as one.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A structure element that holds text. */
export interface TaggedText {
  /** Standard role: `P`, `H2`, `Caption` … */
  readonly role: string;
  readonly text: string;
}

/** A run of text where it stands: its origin, points from the trim's top left corner. */
export interface PlacedRun {
  readonly x: number;
  readonly y: number;
  /** Size of the type, points. */
  readonly sizePt: number;
  readonly text: string;
}

/** One page as extracted. */
export interface PdfPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Text in content stream order, white space as the extractor guesses it. */
  readonly text: string;
  /** Texts by structure element, in tree order; empty in an untagged file. */
  readonly tagged: readonly TaggedText[];
  readonly runs: readonly PlacedRun[];
}

interface StructNode {
  readonly role?: string;
  readonly children?: readonly StructNode[];
  readonly type?: string;
  readonly id?: string;
}

/** Roles whose text is one unit; what lies below belongs to them. */
const blockRoles = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'Caption', 'LBody', 'TD', 'TH']);

interface PageText {
  readonly text: string;
  readonly marked: ReadonlyMap<string, string>;
  readonly runs: readonly PlacedRun[];
}

async function readText(page: PDFPageProxy): Promise<PageText> {
  const content = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  });
  const marked = new Map<string, string>();
  const open: (string | undefined)[] = [];
  const runs: PlacedRun[] = [];
  const [left = 0, , , top = 0] = page.view;
  let text = '';
  for (const item of content.items) {
    if ('str' in item) {
      text += item.str;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      const sizePt = Math.hypot(Number(item.transform[2]), Number(item.transform[3]));
      if (item.str.trim() !== '') runs.push({ x: x - left, y: top - y, sizePt, text: item.str });
      const id = open.findLast((name) => name !== undefined);
      if (id !== undefined) marked.set(id, (marked.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? undefined);
  }
  return { text, marked, runs };
}

const textOf = (node: StructNode, marked: ReadonlyMap<string, string>): string =>
  node.type === 'content'
    ? (marked.get(node.id ?? '') ?? '')
    : (node.children ?? []).map((child) => textOf(child, marked)).join('');

function collect(node: StructNode, marked: ReadonlyMap<string, string>): readonly TaggedText[] {
  if (node.role !== undefined && blockRoles.has(node.role)) {
    return [{ role: node.role, text: textOf(node, marked) }];
  }
  return (node.children ?? []).flatMap((child) => collect(child, marked));
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { text, marked, runs } = await readText(page);
  const tree = (await page.getStructTree()) as StructNode | null;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  return {
    width: x1 - x0,
    height: y1 - y0,
    text,
    tagged: tree === null ? [] : collect(tree, marked),
    runs,
  };
}

/** Extracts every page. The bytes are copied: the extractor takes possession of what it is given. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  const document: PDFDocumentProxy = await task.promise;
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(await document.getPage(number)));
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
