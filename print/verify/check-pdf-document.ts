/**
 * Fourth layer: a finished PDF as a document: pages, sizes, tags, language.
 *
 * In: a loaded document and the plans. Out: a diagnostic for each thing that is not as promised. Sizes are
 * held to half a point, the rounding that Chromium may leave (docs/design/print.md#pdf).
 */
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { mm, mmToPt, roundTo } from '../../src/units/units.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import { placeOfPage } from './places.ts';

/** Half a point, 0.18 mm. */
const sizePt = 0.5;

/** Loads a PDF for walking; nothing in it is changed. */
export const loadPdf = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false });

const languageOf = (document: PDFDocument): string => {
  const value = document.catalog.lookup(PDFName.of('Lang'));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
};

const isTagged = (document: PDFDocument): boolean => {
  const mark = document.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  const marked = String(mark?.get(PDFName.of('Marked')) ?? '') === 'true';
  return marked && document.catalog.has(PDFName.of('StructTreeRoot'));
};

function checkSizes(document: PDFDocument, plans: readonly PagePlan[]): readonly Diagnostic[] {
  return document.getPages().flatMap((page, index): readonly Diagnostic[] => {
    const plan = plans[index];
    if (plan === undefined) return [];
    const { width, height } = page.getTrimBox();
    const wanted = [mmToPt(mm(plan.format.width)), mmToPt(mm(plan.format.height))] as const;
    const off = Math.max(Math.abs(width - wanted[0]), Math.abs(height - wanted[1]));
    if (off <= sizePt) return [];
    const data = {
      page: plan.number,
      foundPt: `${roundTo(width, 2)} × ${roundTo(height, 2)}`,
      allowedPt: `${roundTo(wanted[0], 2)} × ${roundTo(wanted[1], 2)}`,
    };
    return [{ rule: 'verify/pdf-size', severity: 'error', data, at: placeOfPage(plan) }];
  });
}

/** What is asked of the document besides its pages. */
export interface DocumentWish {
  readonly lang: string;
  /** False for a single page, whose tags stay with the issue. */
  readonly tagged: boolean;
}

/** Checks a document against its plans. */
export function checkDocument(
  document: PDFDocument,
  plans: readonly PagePlan[],
  wish: DocumentWish,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const count = document.getPageCount();
  if (count !== plans.length) {
    const data = { found: count, expected: plans.length };
    found.push({ rule: 'verify/pdf-pages', severity: 'error', data });
  }
  found.push(...checkSizes(document, plans));
  if (wish.tagged && !isTagged(document)) {
    found.push({ rule: 'verify/pdf-untagged', severity: 'error', data: {} });
  }
  const lang = languageOf(document);
  if (lang !== wish.lang) {
    const data = { found: lang === '' ? '-' : lang, expected: wish.lang };
    found.push({ rule: 'verify/pdf-lang', severity: 'error', data });
  }
  return found;
}
